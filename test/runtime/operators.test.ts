import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoOrNone } from '../../runtime/date.js';
import { readFacts } from '../../runtime/facts.js';
import { type Inquiry, inquire } from '../../runtime/inquiry.js';
import {
  amountIs,
  atLeast,
  atMost,
  date,
  dayAfter,
  dayAhead,
  dayFrom,
  hasHappened,
  hasNotHappened,
  holds,
  isAfter,
  isBefore,
  isOn,
  isOneOf,
  isOnOrAfter,
  isOnOrBefore,
  lessThan,
  type MaybeDay,
  moreThan,
  sum,
} from '../../runtime/operators.js';
import { senseOf } from '../../runtime/sense.js';
import { allOf, anyOf, not, type Truth } from '../../runtime/truth.js';
import { day, rulebook, vocabulary } from './handmade.js';

const inquiry = (facts: object, reading?: string): Inquiry =>
  inquire(
    { facts: readFacts(vocabulary, facts), on: day('2013-08-13'), lawOn: day('2013-08-13'), daysOff: undefined },
    rulebook.counting.chosen,
    reading,
  );
const asked = inquiry({});
const nothing = [null, undefined] as const;

describe('two days', () => {
  const orders = { isBefore, isOnOrBefore, isOn, isOnOrAfter, isAfter };
  test.each([
    ['isBefore', true, false, false],
    ['isOnOrBefore', true, true, false],
    ['isOn', false, true, false],
    ['isOnOrAfter', false, true, true],
    ['isAfter', false, false, true],
  ] as const)('%s: of the day before %s, the same day %s, the day after %s', (name, before, same, after) => {
    const to = day('2013-08-13');
    const found = ['2013-08-12', '2013-08-13', '2013-08-14'].map((text) => orders[name](day(text), to));
    expect(found).toEqual([before, same, after]);
    for (const none of [null, undefined]) {
      expect(orders[name](null, none)).toBe(false);
      expect(orders[name](none, null)).toBe(false);
      expect(orders[name](undefined, to)).toBeUndefined();
      expect(orders[name](to, undefined)).toBeUndefined();
    }
  });

  test.each([
    // From 2012-08-13, at least / less than / more than / at most a year.
    ['2013-08-12', false, true, false, true],
    ['2013-08-13', true, false, false, true],
    ['2013-08-14', true, false, true, false],
    ['2012-08-12', false, true, false, true],
  ])('a year from 13 August 2012 to %s: at least %s, less than %s, more than %s, at most %s', (to, ...expected) => {
    const from = day('2012-08-13');
    const distances = [atLeast, lessThan, moreThan, atMost];
    expect(distances.map((distance) => distance(asked, from, day(to), 1, 'year'))).toEqual(expected);
    for (const distance of distances) {
      expect(distance(asked, null, day(to), 1, 'year')).toBe(false);
      expect(distance(asked, from, null, 1, 'year')).toBe(false);
      expect(distance(asked, undefined, day(to), 1, 'year')).toBeUndefined();
      expect(distance(asked, null, undefined, 1, 'year')).toBe(false);
    }
  });

  it('are opposites in pairs, whatever the days and the period', () => {
    const days = fc.integer({ min: 0, max: 30_000 }).map((days) => days as ReturnType<typeof day>);
    const units = fc.constantFrom('day', 'week', 'month', 'year');
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 40 }), units, (from, to, count, unit) => {
        expect(atLeast(asked, from, to, count, unit)).toBe(not(lessThan(asked, from, to, count, unit)));
        expect(moreThan(asked, from, to, count, unit)).toBe(not(atMost(asked, from, to, count, unit)));
      }),
    );
  });
});

describe('what has happened', () => {
  test.each<[MaybeDay, Truth]>([
    [day('2013-08-13'), true],
    [day('2013-08-14'), false],
    [null, false],
    [undefined, undefined],
  ])('day %s: %s', (when, expected) => {
    expect(hasHappened(asked, when)).toBe(expected);
    expect(hasNotHappened(asked, when)).toBe(not(expected));
  });
});

describe('facts', () => {
  const known = inquiry({
    'a.b': true,
    'a.c': false,
    'a.nationality': 'eu',
    'a.since': '2013-02-28',
    'a.until': 'none',
  });

  it('hold, are words and days, or are not known', () => {
    expect(['a.b', 'a.c', 'a.d'].map((fact) => holds(known, fact))).toEqual([true, false, undefined]);
    expect(isOneOf(known, 'a.nationality', ['belgian', 'eu'])).toBe(true);
    expect(isOneOf(known, 'a.nationality', ['belgian'])).toBe(false);
    expect(isOneOf(inquiry({ 'a.nationality': 'none' }), 'a.nationality', ['belgian'])).toBe(false);
    expect(isOneOf(asked, 'a.nationality', ['belgian'])).toBeUndefined();
    expect(['a.since', 'a.until', 'a.lodged-on'].map((fact) => dayFrom(known, fact))).toEqual([
      day('2013-02-28'),
      ...nothing,
    ]);
  });

  test.each([
    ['at-least', [false, true, true]],
    ['more-than', [false, false, true]],
    ['at-most', [true, true, false]],
    ['less-than', [true, false, false]],
    ['is', [false, true, false]],
  ] as const)('%s a bound', (comparison, expected) => {
    const children = [1, 2, 3].map((count) => amountIs(inquiry({ 'a.children': count }), 'a.children', comparison, 2));
    expect(children).toEqual(expected);
    const incomes = ['1282.13 EUR', '1282.14 EUR', '1282.15 EUR'].map((income) => {
      return amountIs(inquiry({ 'a.income': income }), 'a.income', comparison, sum('1282.14 EUR'));
    });
    expect(incomes).toEqual(expected);
    expect(amountIs(asked, 'a.children', comparison, 2)).toBeUndefined();
  });
});

test('a sum of the rules is one', () => {
  expect(sum('0.05 EUR')).toBe(5);
  expect(() => sum('1282 EUR')).toThrow(RangeError);
});

describe('days of the rules', () => {
  it('exist', () => {
    expect(date('2013-07-11')).toBe(day('2013-07-11'));
    expect(() => date('2013-02-29')).toThrow(RangeError);
  });

  it('lie so long after or before another, none or unknown', () => {
    const iso = (when: MaybeDay) => (when === undefined ? 'unknown' : isoOrNone(when));
    expect(iso(dayAfter(asked, day('2013-02-28'), 5, 'month'))).toBe('2013-07-28');
    expect(iso(dayAhead(asked, day('2013-12-31'), 45, 'day'))).toBe('2013-11-16');
    expect([null, undefined].map((when) => iso(dayAfter(asked, when, 5, 'month')))).toEqual(['none', 'unknown']);
    expect([null, undefined].map((when) => iso(dayAhead(asked, when, 45, 'day')))).toEqual(['none', 'unknown']);
  });
});

describe('rival senses', () => {
  const senses = { statute: () => 'a', circular: () => 'b' };
  test.each([
    [undefined, 'a'],
    ['statute', 'a'],
    ['circular', 'b'],
    ['office', 'b'],
    ['altea', 'a'],
    ['constructor', 'a'],
  ])('under %s: %s', (reading, expected) => {
    expect(senseOf(inquiry({}, reading), senses, { office: 'circular' })).toBe(expected);
  });

  it('are looked at alone', () => {
    const never = (): string => {
      throw new Error('not in play');
    };
    expect(senseOf(asked, { statute: () => 'a', circular: never })).toBe('a');
    expect(() => senseOf(asked, {})).toThrow(RangeError);
  });
});

describe('three values', () => {
  const values = [true, false, undefined] as const;
  it('are those of Kleene: one answer for every way the unknown ones can fall', () => {
    const ways = (value: Truth): readonly boolean[] => (value === undefined ? [true, false] : [value]);
    const sure = (found: readonly boolean[]): Truth =>
      found.every((value) => value === found[0]) ? found[0] : undefined;
    for (const a of values) {
      for (const b of values) {
        const both = ways(a).flatMap((x) => ways(b).map((y) => [x, y] as const));
        expect(allOf(a, b)).toBe(sure(both.map(([x, y]) => x && y)));
        expect(anyOf(a, b)).toBe(sure(both.map(([x, y]) => x || y)));
      }
      expect(not(a)).toBe(sure(ways(a).map((x) => !x)));
    }
    expect([allOf(), anyOf()]).toEqual([true, false]);
  });
});
