import { isScalar, parseDocument, visit } from 'yaml';

/** One letter of a rule file that a hand got wrong. */
export interface Slip {
  readonly path: string;
  /** Line of the letter, from 1. */
  readonly line: number;
  /** Where it stands, what it replaces there, and what was written instead. */
  readonly at: number;
  readonly length: number;
  readonly written: string;
  /** `unlimited-since → unlimted-since`, to tell what was done. */
  readonly says: string;
}

/** Keys whose value is prose, or a name that its author is free to give: another letter there is another text. */
const free: ReadonlySet<string> = new Set(
  (
    'title says not-known label asks none-means case not-a-rule about words en fr nl ' +
    'rulebook name version id publisher language url fingerprint'
  ).split(' '),
);

/** Every slip of a letter in the keys and values of a rule file that mean something to the compiler. */
export function slipsOf(path: string, text: string): readonly Slip[] {
  return stretches(text).flatMap(({ start, end }) => {
    const places = Array.from({ length: end - start }, (_, at) => start + at);
    return places.flatMap((at) => slipsAt(path, text, at, { start, end }));
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where keys and values stand that are not free. Digits are left alone: another number is another law. */
function stretches(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  visit(parseDocument(text), {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isScalar(key) && key.range) found.push({ start: key.range[0], end: key.range[1] });
      // The languages of a free text still mean something, its words do not.
      if (!free.has(name)) return undefined;
      if (isScalar(value)) return visit.SKIP;
      visit(value as Parameters<typeof visit>[0], {
        Pair(__, language) {
          if (isScalar(language.key) && language.key.range) {
            found.push({ start: language.key.range[0], end: language.key.range[1] });
          }
          return visit.SKIP;
        },
      });
      return visit.SKIP;
    },
    Scalar(key, { range, value }) {
      if (key === 'key' || !range || typeof value !== 'string') return;
      found.push({ start: range[0], end: range[1] });
    },
  });
  return found;
}

/** A letter dropped, doubled, changed for another, or changed with the next. */
function slipsAt(path: string, text: string, at: number, { start, end }: Stretch): readonly Slip[] {
  const letter = text[at] ?? '';
  if (!/[a-z]/.test(letter)) return [];
  const next = at + 1 < end ? (text[at + 1] ?? '') : '';
  const written = [
    '',
    letter + letter,
    letter === 'x' ? 'y' : 'x',
    ...(/[a-z]/.test(next) && next !== letter ? [next + letter] : []),
  ];
  const line = text.slice(0, at).split('\n').length;
  const before = text.slice(start, end);
  return written.map((replacement): Slip => {
    const length = replacement.length === 2 && replacement !== letter + letter ? 2 : 1;
    const slip = { path, line, at, length, written: replacement };
    const after = slipped(text, slip).slice(start, end + replacement.length - length);
    return { ...slip, says: `${before} → ${after}` };
  });
}

/** The text of the file with the slip in it. */
export function slipped(text: string, { at, length, written }: Pick<Slip, 'at' | 'length' | 'written'>): string {
  return text.slice(0, at) + written + text.slice(at + length);
}
