import { describe, expect, test } from 'vitest';
import { kindOf } from '../../compiler/document/file-kind.js';
import { age, agePath, condition, expectAt, found, read, source, sourcePath } from './reading.js';

describe('kinds of files', () => {
  const kinds: readonly (readonly [path: string, kind: string | undefined])[] = [
    ['rules/rulebook.yaml', 'rulebook'],
    ['other/rulebook.yaml', 'rulebook'],
    ['rules/sources/law-1980.yaml', 'source'],
    ['rules/facts/sponsor.yaml', 'facts'],
    ['rules/documents/annex-16bis.yaml', 'document'],
    ['rules/cases/forum-couple.yaml', 'cases'],
    ['rules/family/age/cases.yaml', 'cases'],
    ['rules/family/age/2011-09-22.yaml', 'provision'],
    ['rules/family/age/2011-9-22.yaml', 'provision'],
    ['rules/amounts/minimum-wage.yaml', 'amount'],
    ['rules/holidays.yaml', 'holidays'],
    ['rules/rulebok.yaml', undefined],
    ['rules/family/age.yaml', undefined],
    ['rules/family/age/case.yaml', undefined],
    ['rules/family/age/old/2011-09-22.yaml', undefined],
    ['rules/sources/old/2011-09-22.yaml', undefined],
    ['rules/constructor/rulebook.yaml', undefined],
    ['rules/sources/law-1980.yml', undefined],
    ['rules/sources/law-1980.YAML', undefined],
    ['rules/README.md', undefined],
  ];
  test.each(kinds)('%s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  const places: readonly (readonly [path: string, text: string, message: string])[] = [
    ['rules/source/law-1980.yaml', source, 'misplaced-file: did you mean `rules/sources/law-1980.yaml`?'],
    ['rules/rulebok.yaml', '', 'misplaced-file: did you mean `rules/rulebook.yaml`?'],
    ['rules/family/age/case.yaml', '', 'misplaced-file: did you mean `rules/family/age/cases.yaml`?'],
    ['rules/sources/law-1980.YAML', source, 'misplaced-file: rename it to `rules/sources/law-1980.yaml`'],
    ['rules/sources/law-1981.yaml', source, 'name-and-place: write `law-1981`, or rename the file to `law-1980`'],
    ['rules/sources/Law 1980.yaml', source, 'name-and-place: rename it to `law-1980`'],
    [
      'rules/family/agee/2011-09-22.yaml',
      age + condition,
      'name-and-place: write `family/agee`, or rename its folder to `family/age`',
    ],
    ['rules/sources/nul.yaml', source.replace('law-1980', 'nul'), 'device-name: choose another name'],
  ];
  test.each(places)('%s says its better place', (path, text, message) => {
    expect(read({ [path]: text }).diagnostics.map(({ code, hint }) => `${code}: ${hint}`)).toEqual([message]);
  });
});

describe('shapes', () => {
  const wrong: readonly (readonly [name: string, path: string, text: string, code: string])[] = [
    ['unknown key', agePath, `${age}${condition}  ⟦unles⟧: { id: a, b.c: holds, cite: d }\n`, 'unknown-key'],
    ['missing key and unknown key', sourcePath, source.replace('title', '⟦titel⟧'), 'unknown-key'],
    ['key in the wrong place', agePath, `${age}${condition}  ⟦seen⟧: [law-1980 on 2025-08-02]\n`, 'unknown-key'],
    [
      'missing key of the file',
      sourcePath,
      source.replace('source', '⟦source⟧').replace('kind: law\n', ''),
      'missing-key',
    ],
    ['missing key of an item', sourcePath, `${source}passages: [{ ⟦about⟧: x }]\n`, 'missing-key'],
    [
      'missing key under a key',
      'rules/facts/a.yaml',
      'subject: a\ntitle: A\nfacts: { ⟦b⟧: { kind: date, label: x } }\n',
      'missing-key',
    ],
    ['capital letters', agePath, age + condition.replace('applicant.born-on', '⟦Applicant.born_on⟧'), 'misnamed-key'],
    ['text for a list', agePath, `${age}seen: ⟦law-1980 on 2025-08-02⟧\n${condition}`, 'wrong-kind-of-value'],
    ['keys for a text', sourcePath, source.replace('Belgian State', '⟦{ fr: État belge }⟧'), 'wrong-kind-of-value'],
    ['list for a condition', agePath, `${age}requires:\n  ⟦- id: a⟧\n`, 'wrong-kind-of-value'],
    ['unknown word', sourcePath, source.replace('kind: law', 'kind: ⟦lawe⟧'), 'not-one-of'],
    ['day in words', agePath, age.replace('2011-09-22', '⟦22 September 2011⟧') + condition, 'wrong-form'],
    ['short day', agePath, age.replace('2011-09-22', '⟦2011-9-22⟧') + condition, 'wrong-form'],
    ['day and time', agePath, age.replace('2011-09-22', '⟦2011-09-22T10:00⟧') + condition, 'wrong-form'],
    ['year 0', sourcePath, `${source}published: ⟦0000-01-01⟧\n`, 'wrong-form'],
    ['30 February', sourcePath, `${source}published: ⟦2013-02-30⟧\n`, 'no-such-day'],
    ['29 February', sourcePath, `${source}published: ⟦1900-02-29⟧\n`, 'no-such-day'],
    ['month 13', sourcePath, `${source}published: ⟦2013-13-01⟧\n`, 'no-such-day'],
    ['id with a path', agePath, age + condition.replace('adult', '⟦../adult⟧'), 'wrong-form'],
    ['id with a dash first', agePath, age + condition.replace('adult', '⟦-adult⟧'), 'wrong-form'],
    ['id of 300 characters', agePath, age + condition.replace('adult', `⟦${'a'.repeat(300)}⟧`), 'too-long'],
    ['empty list', agePath, `${age}seen: ⟦[]⟧\n${condition}`, 'empty-list'],
    ['citation twice', agePath, `${age}${condition.replace('law-1980 art. 10 §1 4°', '[a b, ⟦a b⟧]')}`, 'said-twice'],
    ['address without its lock', sourcePath, `${source}url: ⟦http://example.org⟧\n`, 'wrong-form'],
    ['address with a user', sourcePath, `${source}url: ⟦https://me@example.org⟧\n`, 'wrong-form'],
    ['address of a look-alike', sourcePath, `${source}url: ⟦https://еxample.org⟧\n`, 'wrong-form'],
    ['measure without rows', agePath, `${age}measure:\n  id: a\n  which-day: ⟦[]⟧\n  cite: a b\n`, 'empty-list'],
  ];
  test.each(wrong)('%s', (_name, path, text, code) => {
    expectAt(path, text, code);
  });

  test('a letter left out of any key is one mistake', () => {
    const texts = { [agePath]: `${age}seen: [law-1980 on 2025-08-02]\n${condition}`, [sourcePath]: source };
    for (const [path, text] of Object.entries(texts)) {
      for (const { 1: key = '', index } of text.matchAll(/^ *([a-z.-]+):/gm)) {
        const at = text.indexOf(key, index);
        for (let letter = 1; letter < key.length; letter++) {
          const typo = text.slice(0, at + letter) + text.slice(at + letter + 1);
          // A fact of another name is a fact; whether it exists is asked later.
          if (key.includes('.')) continue;
          expect(found(read({ [path]: typo })), typo).toHaveLength(1);
        }
      }
    }
  });

  test('all mistakes of all files are found in one run, and documents come sorted by path', () => {
    const outcome = read({
      'rules/sources/z.yaml': source.replace('law-1980', 'z'),
      [agePath]: age.replace('title', 'titel').replace('2011-09-22', '22.9.2011') + condition.replace('id:', 'ids:'),
      'rules/sources/b.yaml': source.replace('law-1980', 'b').replace('kind: law', 'kind: 10.10'),
      'rules/sources/a.yaml': source.replace('law-1980', 'a'),
    });
    expect(outcome.documents.map(({ file }) => file.path)).toEqual(['rules/sources/a.yaml', 'rules/sources/z.yaml']);
    expect(found(outcome)).toEqual([
      'wrong-form "22.9.2011"',
      'unknown-key "titel"',
      'unknown-key "ids"',
      'unquoted-number "10.10"',
    ]);
  });
});
