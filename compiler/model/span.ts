import type { Span } from '../source/source-file.js';

/** The stretch of a word or a longer piece inside a value; the whole value where it is not found. */
export function within(at: Span, piece: string): Span {
  const text = at.file.text.slice(at.start, at.end);
  for (let found = text.indexOf(piece); found >= 0; found = text.indexOf(piece, found + 1)) {
    const before = text[found - 1] ?? ' ';
    const after = text[found + piece.length] ?? ' ';
    if (/[a-z0-9.-]/i.test(before) || /[a-z0-9/-]/i.test(after)) continue;
    return { file: at.file, start: at.start + found, end: at.start + found + piece.length };
  }
  return at;
}
