import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { type Conventions, completeOn, dayBefore, limitOf } from '../../runtime/convention.js';
import { addPeriod, type Day, dayOf, distanceBetween, isoOf, type Unit } from '../../runtime/date.js';

type PlainDate = Temporal.PlainDate;

const day = (text: string): Day => {
  const found = dayOf(text);
  if (found === undefined) throw new Error(`no such day: ${text}`);
  return found;
};
const plain = (text: string): PlainDate => Temporal.PlainDate.from(text);
const epoch = plain('1970-01-01');
const span = (count: number, unit: Unit): Temporal.Duration => Temporal.Duration.from({ [`${unit}s`]: count });

/** All month ends and leap days of 1990 to 2040, with the days around them. */
const turningDays: readonly string[] = Array.from({ length: 51 * 12 }, (_, at) => {
  const end = plain('1990-01-01')
    .add({ months: at + 1 })
    .subtract({ days: 1 });
  return [-3, -2, -1, 0, 1].map((shift) => end.add({ days: shift }).toString());
}).flat();

const anyDay = fc
  .integer({ min: plain('1800-01-01').since(epoch).days, max: plain('2200-12-31').since(epoch).days })
  .map((days) => epoch.add({ days }).toString());

/** What Temporal says a month that lacks the day does. */
function added(from: string, count: number, unit: Unit, endOfMonth: Conventions['end-of-month']): string {
  const clamped = plain(from).add(span(count, unit));
  if (endOfMonth === 'last-day' || unit === 'day' || unit === 'week') return clamped.toString();
  return clamped.day === plain(from).day ? clamped.toString() : clamped.add({ days: 1 }).toString();
}

const units = ['day', 'week', 'month', 'year'] as const;
const ways = ['last-day', 'next-day'] as const;

describe('days', () => {
  it('are what Temporal says, there and back, on every day from 1800 to 2200', () => {
    let wrong = 0;
    const last = day('2200-12-31');
    let date = plain('1800-01-01');
    for (let at = day('1800-01-01'); at <= last; at = (at + 1) as Day) {
      if (isoOf(at) !== date.toString() || dayOf(date.toString()) !== at) wrong += 1;
      date = date.add({ days: 1 });
    }
    expect(wrong).toBe(0);
    expect(day('1970-01-01')).toBe(0);
  });

  test.each([
    '2013-02-29',
    '1900-02-29',
    '2100-02-29',
    '2013-02-30',
    '2013-04-31',
    '2013-13-01',
    '2013-00-10',
    '2013-01-00',
    '2013-1-1',
    '13-01-01',
    '3000-01-01',
    '0999-12-31',
    '2013-07-11 ',
    '2013-07-11\n',
    '2013/07/11',
    '２０１３-07-11',
    '',
  ])('%j is no day', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });

  test.each(['2000-02-29', '1000-01-01', '2999-12-31'])('%s is one', (text) => {
    expect(isoOf(day(text))).toBe(text);
  });
});

describe('adding a period', () => {
  it('agrees with Temporal at every month end and leap day of 1990 to 2040', () => {
    const wrong: string[] = [];
    for (const from of turningDays) {
      for (const way of ways) {
        for (const unit of units) {
          for (const count of [-60, -13, -12, -1, 0, 1, 5, 9, 11, 12, 24, 60]) {
            if (isoOf(addPeriod(day(from), count, unit, way)) !== added(from, count, unit, way)) {
              wrong.push(`${from} ${count} ${unit} ${way}`);
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with Temporal on random days and counts', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -1200, max: 1200 }),
        fc.constantFrom(...units),
        fc.constantFrom(...ways),
        (from, count, unit, way) => {
          const reached = added(from, count, unit, way);
          expect(isoOf(addPeriod(day(from), count, unit, way))).toBe(reached);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('adds months in one step', () => {
    expect(isoOf(addPeriod(day('2013-01-31'), 2, 'month', 'last-day'))).toBe('2013-03-31');
    expect(isoOf(addPeriod(day('2008-02-29'), 3, 'year', 'last-day'))).toBe('2011-02-28');
    expect(isoOf(addPeriod(day('2008-02-29'), 3, 'year', 'next-day'))).toBe('2011-03-01');
  });
});

describe('the distance between two days', () => {
  const pairs = fc
    .tuple(fc.oneof(anyDay, fc.constantFrom(...turningDays)), fc.oneof(anyDay, fc.constantFrom(...turningDays)))
    .map(([a, b]): readonly [string, string] => (a <= b ? [a, b] : [b, a]));

  it('is what Temporal says from days that every month has, and in days always', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        fc.pre(plain(from).day <= 28);
        const { years, months, days } = plain(from).until(to, { largestUnit: 'years' });
        expect(distanceBetween(day(from), day(to))).toEqual({ years, months, days });
        expect(day(to) - day(from)).toBe(plain(from).until(to, { largestUnit: 'days' }).days);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the most whole months that Temporal adds without passing the later day, and the days left over', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const { years, months, days } = distanceBetween(day(from), day(to));
        expect(months).toBeLessThan(12);
        expect(plain(from).add({ years, months, days }).toString()).toBe(to);
        const next = plain(from).add({ months: 12 * years + months + 1 });
        expect(Temporal.PlainDate.compare(next, to)).toBe(1);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes a missing day as the last of its month, as the rules do; Temporal would wait for the month after', () => {
    expect(distanceBetween(day('1991-10-31'), day('2031-09-30'))).toEqual({ years: 39, months: 11, days: 0 });
  });
});

const conventions = (choices: Partial<Conventions>): Conventions => ({
  'end-of-month': 'last-day',
  'full-period': 'anniversary',
  'adding-lengths': 'days',
  'year-of-absence': 'year-of-stay',
  'time-limit': 'same-number',
  ...choices,
});

describe('conventions', () => {
  test.each([
    ['2010-03-15', 3, 'year', {}, '2013-03-15'],
    ['2010-03-15', 3, 'year', { 'full-period': 'day-after' }, '2013-03-16'],
    ['2008-02-29', 3, 'year', {}, '2011-02-28'],
    ['2008-02-29', 3, 'year', { 'end-of-month': 'next-day' }, '2011-03-01'],
    ['2008-02-29', 3, 'year', { 'end-of-month': 'next-day', 'full-period': 'day-after' }, '2011-03-02'],
    ['2011-08-31', 6, 'month', {}, '2012-02-29'],
  ] as const)(
    'a period that begins on %s is complete after %i %s under %o on %s',
    (event, count, unit, choices, expected) => {
      expect(isoOf(completeOn(day(event), count, unit, conventions(choices)))).toBe(expected);
    },
  );

  test.each([
    ['2013-03-15', 5, '2013-08-15', '2013-08-15'],
    ['2013-02-28', 5, '2013-07-28', '2013-07-31'],
    ['2012-02-29', 5, '2012-07-29', '2012-07-31'],
    ['2012-02-28', 5, '2012-07-28', '2012-07-28'],
    ['2013-09-30', 5, '2014-02-28', '2014-02-28'],
    ['2013-08-31', 5, '2014-01-31', '2014-01-31'],
    ['2013-04-30', 9, '2014-01-30', '2014-01-31'],
    ['2013-06-30', 9, '2014-03-30', '2014-03-31'],
    ['2013-11-30', 9, '2014-08-30', '2014-08-31'],
    ['2013-01-29', 1, '2013-02-28', '2013-02-28'],
    ['2013-01-30', 1, '2013-02-28', '2013-02-28'],
  ] as const)('a limit of %s and %i months ends on %s, or on %s by the Judicial Code', (event, months, same, code) => {
    expect(isoOf(limitOf(day(event), months, 'month', conventions({})))).toBe(same);
    expect(isoOf(limitOf(day(event), months, 'month', conventions({ 'time-limit': 'eve-of-same-number' })))).toBe(code);
  });

  it('lets five months differ for the last day of February alone, and nine also for 30 April, June and November', () => {
    const differing = (months: number): readonly string[] => {
      const found = turningDays.filter((text) => {
        const ends = (['same-number', 'eve-of-same-number'] as const).map((way) =>
          limitOf(day(text), months, 'month', conventions({ 'time-limit': way })),
        );
        return ends[0] !== ends[1];
      });
      return [...new Set(found.map((text) => text.slice(5)))].sort();
    };
    expect(differing(5)).toEqual(['02-28', '02-29']);
    expect(differing(9)).toEqual(['02-28', '02-29', '04-30', '06-30', '11-30']);
  });

  it('counts a limit in days and weeks alike, whichever the way', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), fc.constantFrom('day', 'week'), (event, count, unit) => {
        const code = limitOf(day(event), count, unit, conventions({ 'time-limit': 'eve-of-same-number' }));
        expect(code).toBe(limitOf(day(event), count, unit, conventions({})));
      }),
    );
  });

  it('counts back in one step', () => {
    expect(isoOf(dayBefore(day('2013-12-31'), 45, 'day', conventions({})))).toBe('2013-11-16');
    expect(isoOf(dayBefore(day('2016-03-15'), 30, 'day', conventions({})))).toBe('2016-02-14');
    expect(isoOf(dayBefore(day('2013-03-31'), 1, 'month', conventions({})))).toBe('2013-02-28');
    expect(isoOf(dayBefore(day('2013-03-31'), 1, 'month', conventions({ 'end-of-month': 'next-day' })))).toBe(
      '2013-03-01',
    );
  });
});
