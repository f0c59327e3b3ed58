import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { load, type Source } from '../compiler/index.js';
import { checkCopy } from '../compiler/run/saved-copy.js';

// The stored copies are not part of the project: where one is absent, its ledger is not put to the proof.
const stored = [
  { ledger: 'bel104544e', copy: 'BEL104544.E.txt', passages: 80 },
  { ledger: 'forum-2017', copy: 'forum-permanent-residence-of-a-partner.txt', passages: 12 },
] as const;

let sources: ReadonlyMap<string, Source>;
beforeAll(async () => {
  const { rulebook } = await load('rules');
  sources = rulebook?.sources ?? new Map();
});

for (const { ledger, copy, passages } of stored) {
  const place = new URL(`../../shared/sources/${copy}`, import.meta.url);
  const present = existsSync(place);
  const absence = present ? '' : ' (skipped: no stored copy beside the project)';

  describe.skipIf(!present)(`the ledger of ${ledger}${absence}`, () => {
    test('pins every passage word for word', async () => {
      const source = sources.get(ledger);
      const findings = source ? await checkCopy(readFileSync(place, 'utf8'), source) : [];
      expect(findings.filter(({ is }) => is !== 'found')).toEqual([]);
      expect(findings).toHaveLength(passages);
    });
  });
}
