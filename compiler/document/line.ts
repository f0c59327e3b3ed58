import type { SourceFile, Span } from '../source/source-file.js';

/** From the first character that is seen at or after an offset to the end of its line. */
export function restOfLine(file: SourceFile, offset: number): Span {
  const { text } = file;
  const first = offset + (/^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const end = text.indexOf('\n', first);
  const line = text.slice(first, end < 0 ? text.length : end).trimEnd();
  return { file, start: first, end: first + line.length };
}

/** Where the line after that of an offset begins. */
export function nextLine({ text }: SourceFile, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The text of a stretch. */
export function written({ file, start, end }: Span): string {
  return file.text.slice(start, end);
}
