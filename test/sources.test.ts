import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Passage {
  readonly at: string;
  readonly words?: string;
  readonly fingerprint?: string;
}

// The stored copies are not part of the project: where one is absent, its ledger is not put to the proof.
const stored = [
  { ledger: 'bel104544e', copy: 'BEL104544.E.txt', passages: 80 },
  { ledger: 'forum-2017', copy: 'forum-permanent-residence-of-a-partner.txt', passages: 1 },
] as const;

function pinnedIn(ledger: string): readonly Passage[] {
  const text = readFileSync(new URL(`../rules/sources/${ledger}.yaml`, import.meta.url), 'utf8');
  const { passages } = parse(text) as { readonly passages: readonly Passage[] };
  return passages.filter(({ words, fingerprint }) => words !== undefined && fingerprint !== undefined);
}

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

for (const { ledger, copy, passages } of stored) {
  const place = new URL(`../../shared/sources/${copy}`, import.meta.url);
  const present = existsSync(place);
  const absence = present ? '' : ' (skipped: no stored copy beside the project)';

  describe.skipIf(!present)(`the ledger of ${ledger}${absence}`, () => {
    const text = present ? folded(readFileSync(place, 'utf8')) : '';
    const pinned = pinnedIn(ledger);

    it('pins every passage it is known to pin', () => {
      expect(pinned).toHaveLength(passages);
    });

    it.each(pinned)('$at is found in the text, word for word', ({ words = '', fingerprint }) => {
      expect(stretches(text, words).map(fingerprintOf)).toContain(fingerprint);
    });
  });
}
