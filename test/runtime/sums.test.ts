import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Amount, valueOn } from '../../runtime/amount.js';
import { readFacts } from '../../runtime/facts.js';
import { type Inquiry, inquire } from '../../runtime/inquiry.js';
import { sumIs } from '../../runtime/operators.js';
import { type SumPart, sumOn, sumText } from '../../runtime/sum.js';
import type { Truth } from '../../runtime/truth.js';
import { ask, json, says, steps } from './asking.js';
import { day, law, type Part, provision, requiring, rulebook, secondary, vocabulary } from './handmade.js';

const wage: Amount = {
  name: 'wage',
  title: { en: 'Wage' },
  per: 'month',
  values: [
    { from: '2011-09-01', value: '1026.91 EUR', cite: [law('law-2002', 'art. 14')] },
    { from: '2012-02-01', knownUntil: '2012-11-30', value: '1047.48 EUR', cite: [law('law-2002', 'art. 14')] },
    { from: '2013-01-01', knownUntil: '2013-12-31', value: '1068.45 EUR', cite: [secondary('blog')] },
  ],
};
const never: Amount = { name: 'never', title: { en: 'Never read' }, values: [] };

const inquiry = (facts: object, on = '2013-08-13'): Inquiry =>
  inquire(
    { facts: readFacts(vocabulary, facts), on: day(on), lawOn: day(on), daysOff: undefined },
    rulebook.counting.chosen,
    undefined,
  );

const perChild: readonly SumPart[] = [
  { amount: wage, percent: 120 },
  { money: '50.05 EUR', forEach: 'a.children' },
];

describe('the value of an amount', () => {
  test.each([
    ['2011-08-31', undefined],
    ['2011-09-01', '1026.91 EUR'],
    ['2012-01-31', '1026.91 EUR'],
    ['2012-02-01', '1047.48 EUR'],
    ['2012-11-30', '1047.48 EUR'],
    ['2012-12-01', undefined],
    ['2012-12-31', undefined],
    ['2013-01-01', '1068.45 EUR'],
    ['2013-12-31', '1068.45 EUR'],
    ['2014-01-01', undefined],
  ])('on %s: %s', (on, value) => {
    expect(valueOn(wage, day(on))?.value).toBe(value);
    expect(valueOn(never, day(on))).toBeUndefined();
  });
});

describe('a sum that is asked', () => {
  const asking = (income: string, sum: readonly SumPart[], facts: object = {}, on?: string): readonly Truth[] => {
    const asked = inquiry({ 'a.income': income, ...facts }, on);
    const comparisons = ['at-least', 'more-than', 'at-most', 'less-than'] as const;
    return comparisons.map((comparison) => sumIs(asked, 'a.income', comparison, sum));
  };
  const unknown = [undefined, undefined, undefined, undefined];
  const [less, same, more] = [
    [false, false, true, true],
    [true, false, true, false],
    [true, true, false, false],
  ];

  it('is compared to the cent, and to the part of a cent', () => {
    const alone: readonly SumPart[] = [{ amount: wage, percent: 120 }];
    expect(asking('1282.13 EUR', alone)).toEqual(less);
    expect(asking('1282.14 EUR', alone)).toEqual(same);
    expect(asking('1282.15 EUR', alone)).toEqual(more);
    // 120 % of 1026.91 is 1232.292.
    expect(asking('1232.29 EUR', alone, {}, '2012-01-31')).toEqual(less);
    expect(asking('1232.30 EUR', alone, {}, '2012-01-31')).toEqual(more);
    expect(asking('1382.24 EUR', perChild, { 'a.children': 2 })).toEqual(same);
    expect(asking('1382.24 EUR', perChild, { 'a.children': 3 })).toEqual(less);
  });

  it('is not known while an amount, a number or the sum itself is not', () => {
    expect(asking('9999.00 EUR', perChild)).toEqual(unknown);
    expect(asking('9999.00 EUR', perChild, { 'a.children': 0 }, '2014-01-01')).toEqual(unknown);
    expect(sumIs(inquiry({ 'a.children': 1 }), 'a.income', 'at-least', perChild)).toBeUndefined();
  });

  it('is known where what is not known is counted no times', () => {
    const sum: readonly SumPart[] = [{ money: '100.00 EUR' }, { amount: never, forEach: 'a.children' }];
    expect(asking('100.00 EUR', sum, { 'a.children': 0 })).toEqual(same);
    expect(asking('100.00 EUR', sum, { 'a.children': 1 })).toEqual(unknown);
    expect(asking('100.00 EUR', sum)).toEqual(unknown);
  });

  it('is compared exactly however large it becomes', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999_999 });
    const counts = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.nat(Number.MAX_SAFE_INTEGER));
    const money = (value: number): `${number} EUR` =>
      `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')} EUR` as `${number} EUR`;
    fc.assert(
      fc.property(
        cents,
        cents,
        cents,
        fc.integer({ min: 1, max: 9999 }),
        counts,
        (income, first, second, percent, count) => {
          const amount: Amount = { ...never, values: [{ from: '2013-01-01', value: money(second), cite: [] }] };
          const parts: readonly SumPart[] = [{ money: money(first) }, { amount, percent, forEach: 'a.children' }];
          const asked = inquiry({ 'a.income': money(income), 'a.children': count });
          const exactly = BigInt(first) * 100n + BigInt(second) * BigInt(percent) * BigInt(count);
          const given = BigInt(income) * 100n;
          expect(sumIs(asked, 'a.income', 'at-least', parts)).toBe(given >= exactly);
          expect(sumIs(asked, 'a.income', 'more-than', parts)).toBe(given > exactly);
          const { comes = 0 } = sumOn(parts, asked);
          if (exactly <= BigInt(Number.MAX_SAFE_INTEGER))
            expect(Number.isSafeInteger(comes) && BigInt(comes)).toBe(exactly);
          else expect(sumText(comes)).toBeUndefined();
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    [0, '0.00 EUR'],
    [5, '0.0005 EUR'],
    [128_214_00, '1282.14 EUR'],
    [12_322_920, '1232.292 EUR'],
    [10_000, '1.00 EUR'],
    [2 ** 53, undefined],
  ])('%i hundredths of a cent are written %s', (hundredths, text) => {
    expect(sumText(hundredths)).toBe(text);
  });
});

describe('an answer that rests on amounts', () => {
  const enough = (sum: readonly SumPart[]): Part => ({
    id: 'enough',
    cite: [law('law-1980', 'art. 10')],
    facts: ['a.income', 'a.children'],
    sum,
    says: (asked) => sumIs(asked, 'a.income', 'at-least', sum),
  });
  const seen = { seen: [{ source: 'law-1980', kind: 'law', on: '2030-01-01' }] } as const;
  const either = provision('t/either', [
    requiring({ group: 'any-of', members: [enough(perChild), says('a.b')] }, seen),
  ]);

  it('says the sum of that day, and cites where its amounts stand', () => {
    const answer = json(either, { 'a.income': '1382.24 EUR', 'a.children': 2, 'a.b': false }, '2013-08-13');
    expect(answer.because).toMatchObject([
      {
        id: 'enough',
        sum: {
          comes: '1382.24 EUR',
          parts: [
            { amount: 'wage', percent: 120, value: '1068.45 EUR', from: '2013-01-01', citations: [{ cite: 'blog' }] },
            { value: '50.05 EUR', forEach: 'a.children', times: 2, citations: [] },
          ],
        },
      },
    ]);
    expect(answer.citations.map(({ cite }) => cite)).toEqual(['law-1980 art. 10', 'blog']);
  });

  it('is at most attested where only secondary sources tell the amount', () => {
    const facts = { 'a.income': '9999.00 EUR', 'a.children': 0, 'a.b': false };
    expect(json(either, facts, '2013-08-13').currency).toBe('attested');
    expect(json(either, facts, '2012-08-13').currency).toBe('in-force');
    expect(json(either, { ...facts, 'a.income': '0.00 EUR', 'a.b': true }, '2013-08-13').currency).toBe('in-force');
  });

  it('asks for no fact that cannot settle it: the amount of the day is not known', () => {
    const { missing, notKnown } = json(either, {}, '2014-01-01');
    expect([missing, notKnown]).toEqual([['a.b'], ['amount wage']]);
    expect(json(either, { 'a.b': false }, '2014-01-01')).toMatchObject({ missing: [], notKnown: ['amount wage'] });
    expect(json(either, { 'a.b': true }, '2014-01-01').outcome).toBe('met');
  });

  it('still asks how many there are where only what is counted is not known', () => {
    const each = provision('t/each', [
      requiring(enough([{ money: '1.00 EUR' }, { amount: never, forEach: 'a.children' }]), seen),
    ]);
    expect(json(each, { 'a.income': '1.00 EUR' })).toMatchObject({
      missing: ['a.children'],
      notKnown: ['amount never'],
    });
    expect(json(each, { 'a.income': '1.00 EUR', 'a.children': 1 })).toMatchObject({
      missing: [],
      notKnown: ['amount never'],
    });
    expect(json(each, { 'a.income': '1.00 EUR', 'a.children': 0 })).toMatchObject({
      outcome: 'met',
      because: [{ sum: { comes: '1.00 EUR', parts: [{}, { amount: 'never', times: 0, citations: [] }] } }],
    });
  });

  it('shows in its steps what is known of a sum that is not', () => {
    const [tree] = steps(ask(either, { 'a.children': 1 }, '2014-01-01'));
    expect(tree?.members[0]?.sum).toEqual({
      parts: [
        { amount: 'wage', title: { en: 'Wage' }, percent: 120, citations: [] },
        { value: '50.05 EUR', citations: [], forEach: 'a.children', times: 1 },
      ],
    });
  });
});
