import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Every ten words that follow one another. */
function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(9).map((_, at) => words.slice(at, at + 10).join(' '));
}

/** What the project tells its readers: the rules and all pages. */
function texts(): readonly (readonly [path: string, text: string])[] {
  const paths = ['rules', 'docs'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  const told = [...paths.filter((path) => /\.(?:yaml|md)$/.test(path)), 'README.md'];
  return told.map((path) => [path, readFileSync(path, 'utf8')]);
}

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

    // A title or the name of an office may run as long as that; a sentence runs longer.
    test('stands nowhere in the project: no ten words of it follow one another', () => {
      const runs = new Set(runsOf(readFileSync(place, 'utf8')));
      const copied = texts().flatMap(([path, text]) =>
        runsOf(text)
          .filter((run) => runs.has(run))
          .map((run) => `${path}: ${run}`),
      );
      expect(copied).toEqual([]);
    });
  });
}
