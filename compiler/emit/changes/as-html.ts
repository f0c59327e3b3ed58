import type { Block, Piece } from './blocks.js';

/** A report as a page that loads nothing and runs nothing. */
export function asHtml(title: string, blocks: readonly Block[]): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...blocks.map(block),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const style = [
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}',
  'code,pre{font-family:ui-monospace,monospace;font-size:.9em;background:#f2f2f2}',
  'pre{padding:.75rem;overflow:auto}',
  'table{border-collapse:collapse;width:100%}',
  'td,th{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}',
].join('');

function block(part: Block): string {
  switch (part.is) {
    case 'heading':
      return `<h${part.level}>${line(part.line)}</h${part.level}>`;
    case 'paragraph':
      return `<p>${line(part.line)}</p>`;
    case 'list':
      return `<ul>\n${part.items.map((item) => `<li>${line(item)}</li>`).join('\n')}\n</ul>`;
    case 'lines':
      return `<pre>${part.lines.map(escaped).join('\n')}</pre>`;
    case 'table': {
      const head = part.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
      const rows = part.rows.map((row) => `<tr>${row.map((cell) => `<td>${line(cell)}</td>`).join('')}</tr>`);
      return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
    }
  }
}

function line(pieces: readonly Piece[]): string {
  return pieces.map(written).join('');
}

function written(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  const text = escaped(piece.text);
  switch (piece.is) {
    case 'code':
      return `<code>${text}</code>`;
    case 'strong':
      return `<strong>${text}</strong>`;
    case 'quiet':
      return `<em>${text}</em>`;
    case 'link':
      return `<a href="${escaped(piece.to)}">${text}</a>`;
  }
}

/** Rule text in HTML: nothing in it can open a tag or leave an attribute. */
function escaped(text: string): string {
  const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[&<>"']/g, (letter) => named[letter as keyof typeof named]);
}
