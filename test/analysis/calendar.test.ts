import { describe, expect, test } from 'vitest';
import { everyDay, Narrowing, type Span } from '../../compiler/analysis/bounds.js';
import { calendarWays, truths } from '../../compiler/analysis/calendar-ways.js';
import {
  type DayTerm,
  firstReaching,
  keyOfTerm,
  landing,
  lastWithin,
  moved,
  type Step,
} from '../../compiler/analysis/day-term.js';
import type { Reach } from '../../compiler/analysis/reach.js';
import { type Day, dayOf } from '../../runtime/date.js';
import { Chance } from '../oracle/chance.js';

/** Numbers of months by which days are moved. */
const years = [-13, -12, -1, 1, 1, 2, 12, 13];
const day = (text: string): Day => dayOf(text) as Day;

function drawnSteps(chance: Chance, months: readonly number[]): readonly Step[] {
  return Array.from({ length: chance.between(0, 2) }, (): Step => {
    if (months.length === 0 || chance.inHundred(40)) return { is: 'days', count: chance.between(-3, 3) };
    const endOfMonth = chance.oneOf(['last-day', 'next-day'] as const);
    return { is: 'months', count: chance.oneOf(months), endOfMonth };
  });
}

function drawnReach(chance: Chance, bases: readonly string[], months: readonly number[]): Reach {
  const [low = '', high = ''] = chance.shuffled(bases);
  const term = (base: string): DayTerm => moved({ base, steps: [] }, ...drawnSteps(chance, months));
  return { low: term(low), high: term(high) };
}

describe('days moved by steps', () => {
  test('the first day that reaches another, and the last that does not pass it', () => {
    for (let number = 0; number < 3000; number++) {
      const chance = new Chance(3, number);
      const steps = drawnSteps(chance, years);
      const to = (day('1999-12-01') + chance.below(900)) as Day;
      const first = firstReaching(steps, to);
      expect(landing(steps, first)).toBeGreaterThanOrEqual(to);
      expect(landing(steps, (first - 1) as Day)).toBeLessThan(to);
      const last = lastWithin(steps, to);
      expect(landing(steps, last)).toBeLessThanOrEqual(to);
      expect(landing(steps, (last + 1) as Day)).toBeGreaterThan(to);
    }
  });

  test('the order of days is kept', () => {
    for (let number = 0; number < 40; number++) {
      const steps = drawnSteps(new Chance(4, number), years);
      for (let at = day('1999-12-01'); at < day('2001-04-01'); at++) {
        expect(landing(steps, at)).toBeLessThanOrEqual(landing(steps, (at + 1) as Day));
      }
    }
  });

  test('days after days are one step, and no step where they are none', () => {
    const start: DayTerm = { base: 'a.b', steps: [] };
    expect(keyOfTerm(moved(start, { is: 'days', count: 3 }, { is: 'days', count: -3 }))).toBe('a.b');
    const month: Step = { is: 'months', count: 1, endOfMonth: 'last-day' };
    expect(keyOfTerm(moved(start, { is: 'days', count: 1 }, month, { is: 'days', count: -1 }))).toBe('a.b+1d+1m-1d');
  });
});

describe('ways of the calendar', () => {
  test('are those that two days show, tried one after another', () => {
    for (let number = 0; number < 5; number++) {
      const chance = new Chance(5, number);
      const reaches = Array.from({ length: chance.between(1, 4) }, () =>
        drawnReach(chance, ['a.b', 'a.c'], [-1, 1, 2]),
      );
      const found = calendarWays(['a.b', 'a.c'], reaches);
      const seen = new Set<string>();
      for (let one = day('1999-03-01'); one < day('2003-03-01'); one++) {
        for (let away = -150; away <= 150; away++) {
          seen.add(truths(reaches, (base) => (base === 'a.b' ? one : ((one + away) as Day))).join());
        }
      }
      expect([number, new Set(found.map((way) => way.join()))]).toEqual([number, seen]);
    }
  }, 120_000);

  test('a month and thirty days do not stand in one order; a year and eleven months do', () => {
    const earlier = (step: Step): Reach => ({
      low: moved({ base: 'a.b', steps: [] }, step),
      high: { base: 'asked', steps: [] },
    });
    const month = earlier({ is: 'months', count: 1, endOfMonth: 'last-day' });
    const thirty = earlier({ is: 'days', count: 30 });
    expect(calendarWays(['a.b', 'asked'], [month, thirty])).toHaveLength(4);
    const year = earlier({ is: 'months', count: 12, endOfMonth: 'last-day' });
    const eleven = earlier({ is: 'months', count: 11, endOfMonth: 'last-day' });
    expect(calendarWays(['a.b', 'asked'], [year, eleven])).toHaveLength(3);
  });
});

describe('narrowing', () => {
  const bases = ['a.b', 'a.c', 'a.d'];
  const near: Span = { first: day('2000-02-20'), last: day('2000-03-10') };
  const spans = new Map(bases.map((base) => [base, near]));

  test('leaves days exactly where some satisfy all demands, and both its ends are such days', () => {
    let possible = 0;
    for (let number = 0; number < 400; number++) {
      const chance = new Chance(6, number);
      const demands = Array.from({ length: chance.between(1, 5) }, () => ({
        reach: drawnReach(chance, bases, chance.inHundred(50) ? [-1, 1, 1, 2] : []),
        holds: chance.inHundred(50),
      }));
      const narrowing = new Narrowing(spans);
      for (const { reach, holds } of demands) narrowing.demand(reach, holds);
      narrowing.narrow();
      const satisfied = (days: ReadonlyMap<string, Day>): boolean => {
        return demands.every(({ reach, holds }) => truths([reach], (base) => days.get(base) as Day)[0] === holds);
      };
      expect([number, narrowing.possible]).toEqual([number, someDays(bases, near, satisfied)]);
      if (!narrowing.possible) continue;
      possible++;
      for (const end of ['first', 'last'] as const) {
        expect(satisfied(new Map(bases.map((base) => [base, narrowing.spanOf(base)[end]])))).toBe(true);
      }
    }
    expect(possible).toBeGreaterThan(100);
    expect(possible).toBeLessThan(390);
  });

  test('finds out at once that a day cannot lie after itself', () => {
    const dayLater = (low: string, high: string): Reach => ({
      low: { base: low, steps: [{ is: 'days', count: 1 }] },
      high: { base: high, steps: [] },
    });
    const narrowing = new Narrowing(new Map(bases.map((base) => [base, everyDay])));
    narrowing
      .demand(dayLater('a.b', 'a.c'), true)
      .demand(dayLater('a.c', 'a.d'), true)
      .demand(dayLater('a.d', 'a.b'), true);
    expect(narrowing.narrow().possible).toBe(false);
  });
});

function someDays(
  bases: readonly string[],
  { first, last }: Span,
  satisfied: (days: ReadonlyMap<string, Day>) => boolean,
): boolean {
  const visit = (at: number, days: ReadonlyMap<string, Day>): boolean => {
    const base = bases[at];
    if (base === undefined) return satisfied(days);
    for (let one = first; one <= last; one++) if (visit(at + 1, new Map([...days, [base, one as Day]]))) return true;
    return false;
  };
  return visit(0, new Map());
}
