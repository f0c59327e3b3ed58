import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ChangeFormat, diff, load, type Rulebook, writeChanges } from '../compiler/index.js';
import { expectText, foldersOf } from './support/golden.js';

/** What a folder asks: two days of a rulebook, or two folders of rules. */
interface Asked {
  readonly rules?: string;
  readonly days?: readonly [string, string];
  readonly folders?: readonly [string, string];
  readonly provisions?: readonly string[];
  readonly formats?: readonly ChangeFormat[];
}

const endings = { markdown: 'md', text: 'txt', html: 'html', json: 'json', changelog: 'changelog.md' } as const;

async function rulebookIn(folder: string): Promise<Rulebook> {
  const { rulebook, diagnostics } = await load(folder);
  if (!rulebook) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return rulebook;
}

// One folder a comparison: what is set side by side, and the report of it.
describe('diff', () => {
  const folders = foldersOf('test/diff').filter((folder) => existsSync(`test/diff/${folder}/asked.json`));

  test.each(folders)('%s gives the report that is kept', async (folder) => {
    const root = `test/diff/${folder}`;
    const asked = JSON.parse(readFileSync(`${root}/asked.json`, 'utf8')) as Asked;
    const { days, folders: sides } = asked;
    const compared = sides
      ? ({
          is: 'rulebooks',
          before: await rulebookIn(join(root, sides[0])),
          after: await rulebookIn(join(root, sides[1])),
          names: sides,
        } as const)
      : ({
          is: 'days',
          rulebook: await rulebookIn(join(root, asked.rules ?? 'rules')),
          days: days ?? ['', ''],
        } as const);
    const report = await diff(compared, asked.provisions);
    for (const format of asked.formats ?? (['markdown'] as const)) {
      expectText(writeChanges(report, format), `${root}/expected.${endings[format]}`);
    }
  });

  test('a rulebook set against itself, and a day against itself, show nothing', async () => {
    const rulebook = await rulebookIn('test/good/library/rules');
    const again = await rulebookIn('test/good/library/rules');
    const report = await diff({ is: 'rulebooks', before: rulebook, after: again, names: ['a', 'b'] }, undefined);
    const nothing = { provisions: [], amounts: [], documents: [], vocabulary: [], cases: [] };
    expect(report).toMatchObject({ ...nothing, users: { level: 'none', added: [], removed: [], changed: [] } });
    expect(await diff({ is: 'days', rulebook, days: ['2015-01-01', '2015-01-01'] }, undefined)).toMatchObject(nothing);
  });
});
