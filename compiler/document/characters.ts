import type { Report } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';

/** Controls, formatting and other characters that are not seen; tab and line breaks are left out. */
const invisible = /(?!\t|\r?\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}\uFFFD]/gu;

const names = new Map<number, string>([
  [0x00, 'NUL'],
  [0x0d, 'a carriage return without a line feed'],
  [0x1b, 'ESC'],
  [0xad, 'soft hyphen'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'end of an embedding'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'end of an isolate'],
  [0xfeff, 'byte order mark inside the text'],
  [0xfffd, 'the mark of a letter that was lost in an earlier conversion'],
]);

/** The end of an embedding or isolate, where its beginning was found: one mistake, not two. */
function isEndOf(code: number, found: ReadonlyMap<number, unknown>): boolean {
  const starts = code === 0x202c ? [0x202a, 0x202b, 0x202d, 0x202e] : code === 0x2069 ? [0x2066, 0x2067, 0x2068] : [];
  return starts.some((start) => found.has(start));
}

function nameOf(code: number): string {
  const known = names.get(code);
  if (known !== undefined) return known;
  if (code < 0xa0) return 'control character';
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character';
  if (code >= 0xe0000 && code <= 0xe007f) return 'tag character';
  return 'invisible character';
}

/** A code point as `U+200B`. */
export function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Refuses characters that nobody can see, each kind once with its number. True when there are none. */
export function checkVisible(file: SourceFile, report: Report): boolean {
  const found = new Map<number, { readonly start: number; count: number }>();
  for (const { 0: character, index } of file.text.matchAll(invisible)) {
    const code = character.codePointAt(0) ?? 0;
    const earlier = found.get(code);
    if (earlier) earlier.count++;
    else found.set(code, { start: index, count: 1 });
  }
  for (const [code, { start, count }] of found) {
    if (isEndOf(code, found)) continue;
    const at = { file, start, end: start + (code > 0xffff ? 2 : 1) };
    const character = `${codePoint(code)} (${nameOf(code)})`;
    const hint = 'delete it, and type the text around it anew';
    if (count === 1) report.add('forbidden-character', 'default', at, { character }, { hint });
    else report.add('forbidden-character', 'several', at, { character, count: String(count) }, { hint });
  }
  return found.size === 0;
}

/** The first character of a text that nobody can see, such as `U+200B (zero-width space)`: for escapes in quotes. */
export function hiddenIn(text: string): string | undefined {
  const [found] = text.match(invisible) ?? [];
  const code = found?.codePointAt(0);
  return code === undefined ? undefined : `${codePoint(code)} (${nameOf(code)})`;
}

/** Refuses a letter whose accent stands apart from it (text that is not in NFC). True when there is none. */
export function checkComposed(file: SourceFile, report: Report): boolean {
  const { text } = file;
  const composed = text.normalize('NFC');
  if (text === composed) return true;
  let start = 0;
  while (text[start] === composed[start]) start++;
  while (start > 0 && isMark(text[start])) start--;
  let end = start + 1;
  const letter = (): string => text.slice(start, end);
  while (end < text.length && (isMark(text[end]) || letter().normalize('NFC') === letter())) end++;
  const due = letter().normalize('NFC');
  const holes = { letter: due, found: codePoints(letter()), due: codePoints(due) };
  const hint = 'type the letter anew, or let the editor normalise the file to NFC';
  report.add('not-composed', 'default', { file, start, end }, holes, { hint });
  return false;
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && /\p{M}/u.test(character);
}

function codePoints(text: string): string {
  return [...text].map((character) => codePoint(character.codePointAt(0) ?? 0)).join(' ');
}
