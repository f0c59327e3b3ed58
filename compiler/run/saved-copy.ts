import { fingerprintOf } from '../model/fingerprint.js';
import type { Passage, Source } from '../model/rulebook.js';

/** What became of a passage in a saved copy of its text. */
export interface CopyFinding {
  readonly place: string;
  /**
   * `found`: word for word as fingerprinted. `changed`: its first and last words stand there, with other
   * words between. `gone`: they do not. `not-pinned`: the ledger gives no words or no fingerprint.
   */
  readonly is: 'found' | 'changed' | 'gone' | 'not-pinned';
  /** The line of the copy, from 1, where it begins. */
  readonly line?: number;
  readonly words?: string;
}

/**
 * Looks for every passage of a ledger in a saved copy: the words it begins and ends with, then its fingerprint, which
 * is taken of the stretch in NFC with white space folded.
 */
export function checkCopy(text: string, { passages }: Source): readonly CopyFinding[] {
  const folded = fold(text);
  return [...passages.values()].map((passage) => findPassage(passage, folded));
}

/** A text in NFC with every run of white space as one space, and the line on which each character stood. */
interface Folded {
  readonly text: string;
  readonly lines: readonly number[];
}

function fold(text: string): Folded {
  const letters: string[] = [];
  const lines: number[] = [];
  let line = 1;
  for (const letter of text.normalize('NFC')) {
    const white = /\s/u.test(letter);
    if (!white || (letters.length > 0 && letters.at(-1) !== ' ')) {
      letters.push(white ? ' ' : letter);
      for (let unit = 0; unit < (white ? 1 : letter.length); unit++) lines.push(line);
    }
    if (letter === '\n') line++;
  }
  return { text: letters.join(''), lines };
}

function findPassage({ place, words, fingerprint }: Passage, { text, lines }: Folded): CopyFinding {
  if (words === undefined || fingerprint === undefined) return { place, is: 'not-pinned' };
  const found = stretches(text, words);
  const same = found.find(({ start, end }) => fingerprintOf(text.slice(start, end)) === fingerprint);
  if (same) return { place, is: 'found', line: lines[same.start] ?? 1, words };
  const [first] = found;
  return first ? { place, is: 'changed', line: lines[first.start] ?? 1, words } : { place, is: 'gone', words };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Every stretch that runs from the first words to the next occurrence of the last ones. */
function stretches(text: string, words: string): readonly Stretch[] {
  const [first = '', last = ''] = words.normalize('NFC').split(' … ');
  const found: Stretch[] = [];
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = text.indexOf(last, start + first.length);
    if (end >= 0) found.push({ start, end: end + last.length });
  }
  return found;
}
