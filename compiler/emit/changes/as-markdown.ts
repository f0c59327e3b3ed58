import { code, inert, link, table } from '../docs/markdown.js';
import type { Block, Piece } from './blocks.js';

/** A report in Markdown. */
export function asMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(block).join('\n\n')}\n`;
}

function block(part: Block): string {
  switch (part.is) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${line(part.line)}`;
    case 'paragraph':
      return line(part.line);
    case 'list':
      return part.items.map((item) => `- ${line(item)}`).join('\n');
    case 'lines':
      return fenced(part.lines);
    case 'table':
      return table(
        part.head,
        part.rows.map((row) => row.map(line)),
      );
  }
}

function line(pieces: readonly Piece[]): string {
  return pieces.map((piece, at) => written(piece, at > 0)).join('');
}

function written(piece: Piece, within: boolean): string {
  // What begins a block at the start of a line begins nothing inside one.
  if (typeof piece === 'string') return within ? inert(`x${piece}`).slice(1) : inert(piece);
  switch (piece.is) {
    case 'code':
      return piece.text === '' ? '' : code(piece.text);
    case 'strong':
      return piece.text === '' ? '' : `**${inert(piece.text)}**`;
    case 'quiet':
      return piece.text === '' ? '' : `*${inert(piece.text)}*`;
    case 'link':
      return link(inert(piece.text), piece.to);
  }
}

/** Lines as they are, in a fence that none of them can end. */
function fenced(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((text) => [...text.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}yaml`, ...lines.map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')), fence].join('\n');
}
