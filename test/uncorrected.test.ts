import { describe, expect, test } from 'vitest';
import { compile, type Rulebook, uncorrected } from '../compiler/index.js';
import type { RawFile } from '../compiler/source/raw-file.js';
import { readRules } from '../compiler/workspace.js';

// Cases name conditions too: they are left out, so that any can be changed.
const all = await readRules('test/good/library/rules');
const files = all.filter(({ path }) => !/cases\b|enquiries/.test(path));

/** The library with some texts of some files in other words. */
function library(changes: readonly Change[] = []): Rulebook {
  const changed = files.map((file): RawFile => {
    const text = changes
      .filter(([path]) => file.path.endsWith(path))
      .reduce((before, [, said, other]) => replaced(before, said, other), new TextDecoder().decode(file.bytes));
    return { ...file, bytes: new TextEncoder().encode(text) };
  });
  const { rulebook, diagnostics } = compile(changed);
  if (!rulebook) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return rulebook;
}

function replaced(text: string, said: string, other: string): string {
  if (!text.includes(said)) throw new Error(`not said: ${said}`);
  return text.replace(said, other);
}

type Change = readonly [path: string, said: string, other: string];

const loan = 'lending/loan/2010-03-01.yaml';
const due = 'lending/due-day/2018-01-01.yaml';
const gifts = 'loyalty/gifts/2012-01-01.yaml';
const key = 'membership/night-key/2018-01-01.yaml';
const counts = 'loyalty/membership/2012-01-01.yaml';

describe('past law told otherwise', () => {
  const told = (changes: readonly Change[], earlier: readonly Change[] = []): readonly string[] =>
    uncorrected(library(earlier), library(changes)).map(({ message }) => message.replace(/,? and no new.*/, ''));

  test.each<readonly [string, Change, readonly string[]]>([
    ['a number', [loan, 'less than 5\n', 'less than 6\n'], ['`few-items` is told otherwise than before']],
    ['a fact', [loan, 'loan.item: is score', 'reader.kind: is teacher'], ['`music` is told otherwise than before']],
    [
      'a group',
      [loan, 'any-of:\n              - { id: teacher', 'all-of:\n              - { id: teacher'],
      ['`favoured` is told otherwise than before'],
    ],
    [
      'an exception',
      [loan, '            id: favoured', '            id: favourite'],
      ['`favoured` is no longer there', '`few-items` and `favourite` are told otherwise than before'],
    ],
    ['a reading', [due, '1 month after', '2 months after'], ['`due` is told otherwise than before']],
    ['a weight', [gifts, 'counts: 1/3', 'counts: 1/4'], ['`worth` is told otherwise than before']],
    [
      'what breaks a run',
      [counts, 'at least 3 months', 'at least 4 months'],
      ['`long-suspension` is told otherwise than before'],
    ],
    [
      'what is measured',
      [counts, '  to: application.handed-in-on\n', ''],
      ['`membership` is told otherwise than before'],
    ],
    [
      'to whom a version applies',
      [key, 'is before 2018-01-01', 'is before 2017-12-01'],
      ['`before-the-amendment` is told otherwise than before'],
    ],
    [
      'a period that is given',
      [loan, 'keep-for: 4 weeks', 'keep-for: 5 weeks'],
      ['The outcomes of this version, or what they give, are told otherwise than before'],
    ],
    [
      'a word',
      [loan, 'may-also-take: [map, score]', 'may-also-take: [map]'],
      ['The outcomes of this version, or what they give, are told otherwise than before'],
    ],
    [
      'a way of counting',
      [loan, 'full-period: day-after', 'full-period: anniversary'],
      ['The outcomes of this version, or what they give, are told otherwise than before'],
    ],
    [
      'a ground',
      [loan, '        - { id: small-debts, reader.owes: at most 5.00 EUR, cite: by-laws art. 4 §1 }\n', ''],
      ['`small-debts` is no longer there'],
    ],
  ])('%s', (_, change, expected) => {
    expect(told([change])).toEqual(expected);
  });

  const correction = (on: string, ids: string): Change => [
    loan,
    'gives: { lent-by: front-desk }',
    `corrections: [{ on: ${on}, ids: [${ids}], says: The desk counted one more. }]\ngives: { lent-by: front-desk }`,
  ];
  const more: Change = [loan, 'less than 5\n', 'less than 6\n'];

  test('is said by a new correction, not by one that stood there', () => {
    expect(told([more, correction('2024-06-01', 'few-items')])).toEqual([]);
    expect(told([more, correction('2024-06-01', 'small-debts')])).toEqual([
      '`few-items` is told otherwise than before',
    ]);
    expect(told([more, correction('2024-06-01', 'few-items')], [correction('2024-06-01', 'few-items')])).toEqual([
      '`few-items` is told otherwise than before',
    ]);
    const changed: Change = [loan, 'less than 6\n', 'less than 7\n'];
    const earlier = [more, correction('2024-06-01', 'few-items')];
    expect(told([...earlier, changed, [loan, '[{ on: 2024-06-01', '[{ on: 2024-07-01']], earlier)).toEqual([]);
  });

  test.each<readonly [string, readonly Change[]]>([
    ['nothing', []],
    ['a citation', [[loan, 'cite: by-laws art. 4 §1\n          unless', 'cite: by-laws art. 4 §2\n          unless']]],
    ['a note', [[due, 'The desk keeps to its stamp', 'The desk trusts its stamp']]],
    ['a title', [[loan, 'title: Loan of an item', 'title: Loan of a thing']]],
    ['evidence', [[loan, 'by-laws on 2019-04-02', 'by-laws on 2019-04-03']]],
  ])('is not %s', (_, changes) => {
    expect(told(changes)).toEqual([]);
  });

  test('is not the law of a day that the earlier state did not know', () => {
    const known: Change = ['rulebook.yaml', 'law-as-known-on: 2024-12-31', 'law-as-known-on: 2009-12-31'];
    expect(told([more], [known])).toEqual([]);
  });

  test('is not what had not been read', () => {
    const file = 'membership/night-key/2024-07-01.yaml';
    const read: Change = [
      file,
      'not-known: The amendment of 2024 has not been read.',
      'requires: { id: teacher-too, reader.kind: is teacher, cite: by-laws art. 2 }',
    ];
    expect(told([read])).toEqual([]);
    // What had been read and no longer is, is told otherwise.
    expect(told([], [read])).toEqual(['`teacher-too` is no longer there']);
  });
});
