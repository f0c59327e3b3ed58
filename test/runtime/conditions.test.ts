import { describe, expect, it, test } from 'vitest';
import { answerJson } from '../../runtime/answer-json.js';
import { dayFrom, isBefore } from '../../runtime/operators.js';
import { ask, because, json, says, steps } from './asking.js';
import { deciding, provision, requiring } from './handmade.js';

const values = { yes: true, no: false, open: 'unknown' } as const;
type Value = keyof typeof values;

describe('where and unless', () => {
  const demand = provision('t/demand', [requiring(says('a.b', { where: says('a.c'), unless: says('a.d') }))]);

  // One line of the table of the language for each combination: condition, where, unless; then outcome and word.
  test.each([
    ['yes', 'yes', 'yes', 'met', 'met'],
    ['yes', 'yes', 'no', 'met', 'met'],
    ['yes', 'yes', 'open', 'met', 'met'],
    ['yes', 'no', 'yes', 'met', 'not asked'],
    ['yes', 'no', 'no', 'met', 'not asked'],
    ['yes', 'no', 'open', 'met', 'not asked'],
    ['yes', 'open', 'yes', 'met', 'met'],
    ['yes', 'open', 'no', 'met', 'met'],
    ['yes', 'open', 'open', 'met', 'met'],
    ['no', 'yes', 'yes', 'met', 'lifted'],
    ['no', 'yes', 'no', 'not-met', 'not met'],
    ['no', 'yes', 'open', 'unknown', 'unknown'],
    ['no', 'no', 'yes', 'met', 'not asked'],
    ['no', 'no', 'no', 'met', 'not asked'],
    ['no', 'no', 'open', 'met', 'not asked'],
    ['no', 'open', 'yes', 'met', 'lifted'],
    ['no', 'open', 'no', 'unknown', 'unknown'],
    ['no', 'open', 'open', 'unknown', 'unknown'],
    ['open', 'yes', 'yes', 'met', 'lifted'],
    ['open', 'yes', 'no', 'unknown', 'unknown'],
    ['open', 'yes', 'open', 'unknown', 'unknown'],
    ['open', 'no', 'yes', 'met', 'not asked'],
    ['open', 'no', 'no', 'met', 'not asked'],
    ['open', 'no', 'open', 'met', 'not asked'],
    ['open', 'open', 'yes', 'met', 'lifted'],
    ['open', 'open', 'no', 'unknown', 'unknown'],
    ['open', 'open', 'open', 'unknown', 'unknown'],
  ] as const)('a demand %s, where %s, unless %s: %s, %s', (itself, where, unless, outcome, word) => {
    const facts = { 'a.b': values[itself], 'a.c': values[where], 'a.d': values[unless] };
    const answer = ask(demand, facts);
    expect([answer.outcome, steps(answer)[0]?.word]).toEqual([outcome, word]);
    const open = (
      [
        ['a.b', itself],
        ['a.c', where],
        ['a.d', unless],
      ] as const
    ).filter(([, value]) => value === 'open');
    const missing = outcome === 'unknown' ? open.map(([fact]) => fact) : [];
    expect(answerJson(answer).missing).toEqual(missing);
  });

  const bar = provision('t/bar', [
    deciding([
      { outcome: 'lost', stands: 'ground', grounds: says('a.b', { unless: says('a.d') }) },
      { outcome: 'kept' },
    ]),
  ]);

  test.each<[Value, Value, string, string]>([
    ['yes', 'yes', 'kept', 'lifted'],
    ['yes', 'no', 'lost', 'met'],
    ['yes', 'open', 'unknown', 'unknown'],
    ['no', 'yes', 'kept', 'not met'],
    ['no', 'no', 'kept', 'not met'],
    ['no', 'open', 'kept', 'not met'],
    ['open', 'yes', 'kept', 'lifted'],
    ['open', 'no', 'unknown', 'unknown'],
    ['open', 'open', 'unknown', 'unknown'],
  ])('a ground %s, unless %s: %s, %s', (itself, unless, outcome, word) => {
    const answer = ask(bar, { 'a.b': values[itself], 'a.d': values[unless] });
    expect([answer.outcome, steps(answer)[0]?.word]).toEqual([outcome, word]);
  });

  it('takes away from a bar in none-of, and lifts the whole group', () => {
    const barred = says('a.b', { unless: says('a.c') });
    const bars = provision('t/bars', [
      requiring({ id: 'bars', group: 'none-of', members: [barred, says('a.d')], unless: says('a.e') }),
    ]);
    const words = (facts: object) => {
      const [group] = steps(ask(bars, facts));
      return [group?.word, ...(group?.members ?? []).map(({ word }) => word)];
    };
    const no = { 'a.b': false, 'a.c': false, 'a.d': false, 'a.e': false };
    expect(words(no)).toEqual(['met', 'not met', 'not met']);
    expect(words({ ...no, 'a.b': true })).toEqual(['not met', 'met', 'not met']);
    expect(words({ ...no, 'a.b': true, 'a.c': true })).toEqual(['met', 'lifted', 'not met']);
    expect(words({ ...no, 'a.b': true, 'a.e': true })).toEqual(['lifted', 'met', 'not met']);
    expect(because(bars, { ...no, 'a.b': true })).toEqual(['bars', 'b']);
    expect(because(bars, { ...no, 'a.b': true, 'a.c': true })).toEqual(['bars', 'c', 'd']);
    expect(because(bars, { ...no, 'a.b': true, 'a.e': true })).toEqual(['e']);
    expect(json(bars, { 'a.b': false, 'a.d': 'unknown' }).missing).toEqual(['a.d', 'a.e']);
  });
});

describe('what is missing', () => {
  const lifted = provision('t/lifted', [
    requiring({
      group: 'any-of',
      members: [
        { id: 'both', group: 'all-of', members: [says('a.b'), says('a.c')], unless: says('a.d') },
        { id: 'either', group: 'any-of', members: [says('a.e'), says('a.f')], where: says('a.c', { id: 'again' }) },
      ],
    }),
  ]);

  test.each([
    [{}, ['a.b', 'a.c', 'a.d', 'a.e', 'a.f']],
    [{ 'a.b': false }, ['a.d', 'a.e', 'a.f', 'a.c']],
    [{ 'a.c': true, 'a.e': false }, ['a.b', 'a.d', 'a.f']],
    [{ 'a.b': false, 'a.c': true, 'a.d': false }, ['a.e', 'a.f']],
    [{ 'a.d': true }, []],
  ])('with %o is %o: nothing below a part that is settled', (facts, expected) => {
    expect(json(lifted, facts).missing).toEqual(expected);
  });

  it('is only what a phrase lacks, and nothing where the other day is none', () => {
    const before = provision('t/before', [
      requiring({
        id: 'x',
        facts: ['a.since', 'a.until'],
        says: (inquiry) => isBefore(dayFrom(inquiry, 'a.since'), dayFrom(inquiry, 'a.until')),
      }),
    ]);
    expect(json(before, {}).missing).toEqual(['a.since', 'a.until']);
    expect(json(before, { 'a.until': '2013-01-01' }).missing).toEqual(['a.since']);
    expect(json(before, { 'a.until': 'none' }).outcome).toBe('not-met');
  });
});
