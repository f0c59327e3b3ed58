import type { Block, Piece } from './blocks.js';

const width = 100;

/** A report for a terminal: plain lines, nothing that a terminal would obey. */
export function asText(blocks: readonly Block[]): string {
  return `${blocks.map(block).join('\n\n')}\n`;
}

function block(part: Block): string {
  switch (part.is) {
    case 'heading': {
      const text = line(part.line);
      return part.level <= 2 ? `${text}\n${(part.level === 1 ? '=' : '-').repeat(Math.min(width, text.length))}` : text;
    }
    case 'paragraph':
      return wrapped(line(part.line), '');
    case 'list':
      return part.items.map((item) => `- ${wrapped(line(item), '  ')}`).join('\n');
    case 'lines':
      return part.lines.map((text) => `    ${safe(text)}`).join('\n');
    case 'table':
      return part.rows
        .map((row) => `- ${wrapped(row.map((cell, at) => `${part.head[at] ?? ''}: ${line(cell)}`).join('; '), '  ')}`)
        .join('\n');
  }
}

function line(pieces: readonly Piece[]): string {
  return pieces.map((piece) => safe(typeof piece === 'string' ? piece : piece.text)).join('');
}

function safe(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** A line broken at spaces; further lines are indented. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${indent}${word}`;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}
