import { lineText, positionOf, type Span } from '../source/source-file.js';

/** Styles for the parts of a message; plain text unless a terminal asks for colour. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const same = (text: string): string => text;
export const unpainted: Paint = { strong: same, error: same, warning: same, quiet: same };

const widest = 140;

/** Text as it may be shown: control, bidi and other invisible characters become `\u{1b}`, a tab one space. */
export function shown(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`);
}

/** `rules/family/age/2011-09-22.yaml:9:25` */
export function placeOf(at: Span): string {
  const { line, column } = positionOf(at.file, at.start);
  return `${shown(at.file.path)}:${line}:${column}`;
}

/** The author's own line with the place marked under it. */
export function frame(at: Span, arrow: string, note: string | undefined, paint: Paint): string {
  const { line, column } = positionOf(at.file, at.start);
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const text = lineText(at.file, line);
  const from = Math.max(0, column - 1 - Math.floor(widest / 2));
  const until = text.length - from > widest ? from + widest : text.length;
  const before = shown(text.slice(from, column - 1));
  const marked = shown(text.slice(column - 1, Math.min(until, column - 1 + Math.max(0, at.end - at.start))));
  const after = shown(text.slice(column - 1 + Math.max(0, at.end - at.start), until));
  const cut = `${from > 0 ? '… ' : ''}${before}`;
  const carets = '^'.repeat(Math.max(1, [...marked].length));
  return [
    `${margin}${paint.quiet(arrow)} ${placeOf(at)}`,
    `${margin} ${paint.quiet('|')}`,
    `${paint.quiet(`${number} |`)} ${cut}${marked}${after}${until < text.length ? ' …' : ''}`.trimEnd(),
    `${margin} ${paint.quiet('|')} ${' '.repeat([...cut].length)}${paint.error(carets)}${note ? ` ${shown(note)}` : ''}`,
  ].join('\n');
}
