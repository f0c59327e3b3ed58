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

/** Looks for every passage of a ledger in a saved copy: the words it begins and ends with, then its fingerprint. */
export async function checkCopy(text: string, { passages }: Source): Promise<readonly CopyFinding[]> {
  const folded = fold(text);
  return Promise.all([...passages.values()].map((passage) => findPassage(passage, folded)));
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

async function findPassage({ place, words, fingerprint }: Passage, { text, lines }: Folded): Promise<CopyFinding> {
  if (words === undefined || fingerprint === undefined) return { place, is: 'not-pinned' };
  const found = stretches(text, words);
  for (const { start, end } of found) {
    if ((await fingerprintOf(text.slice(start, end))) === fingerprint) {
      return { place, is: 'found', line: lines[start] ?? 1, words };
    }
  }
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

/** `sha256-…` of a stretch: NFC, white space folded. */
async function fingerprintOf(stretch: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(stretch));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `sha256-${hex.join('')}`;
}
