import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Passage {
  readonly at: string;
  readonly words?: string;
  readonly fingerprint?: string;
}

// The stored copies of the sources are not part of the project: where they are absent, the ledger stands unproven.
const copy = new URL('../../shared/sources/BEL104544.E.txt', import.meta.url);
const ledger = new URL('../rules/sources/bel104544e.yaml', import.meta.url);
const { passages } = parse(readFileSync(ledger, 'utf8')) as { readonly passages: readonly Passage[] };
const pinned = passages.filter(({ words, fingerprint }) => words !== undefined && fingerprint !== undefined);

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Every stretch of a text that runs from the first words to the next occurrence of the last ones. */
function stretches(text: string, words: string): readonly string[] {
  const [first = '', last = ''] = words.split(' … ');
  const found: string[] = [];
  for (let from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + 1)) {
    const to = text.indexOf(last, from + first.length);
    if (to >= 0) found.push(text.slice(from, to + last.length));
  }
  return found;
}

function fingerprintOf(stretch: string): string {
  return `sha256-${createHash('sha256').update(stretch).digest('hex')}`;
}

const present = existsSync(copy);

describe.skipIf(!present)(
  `the ledger of BEL104544.E${present ? '' : ' (skipped: no stored copy beside the project)'}`,
  () => {
    const text = present ? folded(readFileSync(copy, 'utf8')) : '';

    it('pins all eighty passages', () => {
      expect(pinned.map(({ at }) => at)).toEqual(Array.from({ length: 80 }, (_, item) => `P${item + 1}`));
    });

    it.each(pinned)('$at is found in the text, word for word', ({ words = '', fingerprint }) => {
      expect(stretches(text, words).map(fingerprintOf)).toContain(fingerprint);
    });
  },
);
