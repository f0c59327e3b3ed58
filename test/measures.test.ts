import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEvaluators } from '../compiler/index.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import {
  date,
  daysBetween,
  holds,
  type PlainDay,
  plus,
  type Span,
  standing,
  type Unit,
  weighed,
  whole,
} from './measures/day-by-day.js';
import { Chance } from './oracle/chance.js';

// The measures of the town library, asked of random histories, against counting one day after the other. The
// expected values are worked out from the facts and the words of the rules alone.

const seed = Number(process.env.SEJOUR_SEED ?? 2026);
const histories = Number(process.env.SEJOUR_HISTORIES ?? 120);

let library: LoadedPackage;

beforeAll(async () => {
  const { evaluators } = await loadEvaluators('test/good/library/rules');
  if (!evaluators) throw new Error('the rules of the library have mistakes');
  library = evaluators;
}, 60_000);

type Period = Readonly<Record<string, string | boolean>>;
interface History {
  readonly on: string;
  readonly handedIn: string;
  readonly memberships: readonly Period[];
  readonly suspensions: readonly Period[];
}

const first = date('2009-06-01');

/** A day near the ends of months, or anywhere. */
function someDay(chance: Chance, from: PlainDay, most: number): PlainDay {
  const day = from.add({ days: chance.between(0, most) });
  if (chance.inHundred(60)) return day;
  return day
    .add({ months: 1 })
    .with({ day: 1 })
    .add({ days: chance.between(-3, 1) });
}

function historyOf(chance: Chance): History {
  const on = someDay(chance, date('2012-02-01'), 1800);
  const handedIn = chance.inHundred(70) ? on : on.subtract({ days: chance.between(0, 40) });
  const memberships: Period[] = [];
  for (let left = chance.between(0, 5), day = someDay(chance, first, 900); left > 0; left--) {
    const last = someDay(chance, day, 700);
    const tariff = chance.oneOf(['full', 'full', 'pupil', 'guest']);
    const paused = chance.inHundred(25);
    const runs = left === 1 && chance.inHundred(60);
    if (runs) memberships.push({ since: day.toString(), tariff, paused });
    else if (Temporal.PlainDate.compare(day, last) <= 0)
      memberships.push({ from: day.toString(), to: last.toString(), tariff, paused });
    day = last.add({ days: chance.oneOf([1, 1, 1, 2, -20, 0, 30]) });
  }
  const suspensions: Period[] = [];
  for (let left = chance.between(0, 5), day = someDay(chance, first, 700); left > 0; left--) {
    const back = chance.inHundred(40)
      ? plus(day, chance.oneOf([1, 3, 5, 6]), 'month').add({ days: chance.oneOf([-1, 0, 0, 1]) })
      : someDay(chance, day, 250);
    if (Temporal.PlainDate.compare(day, back) > 0) break;
    const reason = chance.oneOf(['noise', 'damage']);
    suspensions.push({ from: day.toString(), to: back.toString(), for: reason });
    day = back.add({ days: chance.oneOf([0, 1, 40, 200]) });
  }
  return {
    on: on.toString(),
    handedIn: handedIn.toString(),
    memberships: chance.shuffled(memberships),
    suspensions: chance.shuffled(suspensions),
  };
}

function factsOf({ handedIn, memberships, suspensions }: History): object {
  return {
    'application.handed-in-on': handedIn,
    'history.memberships': memberships,
    'history.suspensions': suspensions,
  };
}

/** Periods as days, up to a day; one that still runs ends on the day asked about, that day included. */
function spansOf(
  periods: readonly Period[],
  lastDay: boolean,
  on: PlainDay,
  upTo: PlainDay,
  weight: (period: Period, span: Span) => number,
): readonly Span[] {
  return periods.flatMap((period) => {
    const from = date(String(period.since ?? period.from));
    const ends =
      period.since === undefined ? date(String(period.to)).add({ days: lastDay ? 1 : 0 }) : on.add({ days: 1 });
    const until = Temporal.PlainDate.compare(ends, upTo) < 0 ? ends : upTo;
    if (Temporal.PlainDate.compare(from, until) >= 0) return [];
    const span = { from, until, weight: whole };
    return [{ ...span, weight: weight(period, span) }];
  });
}

const full = (): number => whole;
const bounds: readonly (readonly [number, Unit])[] = [
  [0, 'month'],
  [1, 'month'],
  [5, 'month'],
  [6, 'month'],
  [10, 'month'],
  [1, 'year'],
  [2, 'year'],
  [30, 'day'],
  [153, 'day'],
  [6, 'week'],
];

/** What each comparison says of a length that stands so to its bound. */
const comparisons = {
  'at-least': (sign: number): boolean => sign >= 0,
  'more-than': (sign: number): boolean => sign > 0,
  'at-most': (sign: number): boolean => sign <= 0,
  'less-than': (sign: number): boolean => sign < 0,
} as const;
type Comparison = keyof typeof comparisons;

function provisionOf(id: string): Parameters<LoadedPackage['decide']>[0] {
  const provision = library.provisions.find((one) => one.id === id);
  if (!provision) throw new Error(`no provision ${id}`);
  return provision;
}

/** Every comparison with every bound, against what stands expected. */
function compareAll(id: string, history: History, sign: (count: number, unit: Unit) => number): void {
  for (const [count, unit] of bounds) {
    const expected = sign(count, unit);
    for (const comparison of Object.keys(comparisons) as Comparison[]) {
      const said = library.measures(provisionOf(id), factsOf(history), { on: history.on }, { comparison, count, unit });
      const words = `${id}: ${comparison} ${count} ${unit}s of ${JSON.stringify(history)}`;
      expect(said, words).toBe(comparisons[comparison](expected));
    }
  }
}

/** Asks many histories; each is drawn again from its number. */
function eachHistory(check: (history: History) => void, many = histories): void {
  for (let number = 0; number < many; number++) check(historyOf(new Chance(seed, number)));
}

const day = (history: History): PlainDay => date(history.on);
const closes = (history: History): PlainDay => date(history.handedIn);

describe('measures agree with counting day by day', () => {
  test('all that lies in a window', () => {
    eachHistory((history) => {
      const [from, to] = [plus(closes(history), -5, 'year'), closes(history)];
      const days = weighed(spansOf(history.suspensions, false, day(history), to, full), from, to);
      compareAll('loyalty/suspended-in-all', history, (count, unit) => {
        return standing(days, from, count, unit, { way: 'days', anchor: from, back: false });
      });
    });
  });

  test('the last run without a day between, weighed, after what breaks it', () => {
    eachHistory((history) => {
      const to = closes(history);
      const spans = spansOf(history.memberships, true, day(history), to, ({ tariff, paused }, { from, until }) => {
        if (tariff === 'guest') return 0;
        // More than 18 months: the day with the same number, 18 months later, has passed.
        if (tariff === 'pupil') return daysBetween(plus(from, 18, 'month'), until) > 0 ? whole : whole / 2;
        return paused ? (whole / 3) * 2 : whole;
      });
      const breaks = spansOf(history.suspensions, false, day(history), to, full).filter(({ from, until }) => {
        return daysBetween(plus(from, 3, 'month'), until) >= 0;
      });
      // Back from the end, day after day, while somebody is a member and no break has just ended.
      let start = to;
      while (!breaks.some(({ until }) => until.equals(start)) || start.equals(to)) {
        const before = start.subtract({ days: 1 });
        if (breaks.some((one) => holds(one, before)) || !spans.some((span) => holds(span, before))) break;
        start = before;
      }
      const days = weighed(spans, start, to);
      compareAll('loyalty/membership', history, (count, unit) => {
        return standing(days, start, count, unit, { way: 'days', anchor: to, back: true });
      });
    });
  });

  test('the longest of some, whole', () => {
    eachHistory((history) => {
      const to = day(history);
      const spans = spansOf(history.suspensions, false, day(history), to, full).filter(
        ({ until }) => daysBetween(date('2010-01-01'), until) > 0,
      );
      const loud = spansOf(history.suspensions, false, day(history), to, (period) =>
        period.for === 'noise' ? 0 : whole,
      ).filter(({ until, weight }) => weight > 0 && daysBetween(date('2010-01-01'), until) > 0);
      const sign = (of: readonly Span[], count: number, unit: Unit): number => {
        const signs = of.map(({ from, until }) => daysBetween(plus(from, count, unit), until));
        return signs.length === 0 ? -count : Math.max(...signs);
      };
      for (const [count, unit] of bounds) {
        for (const comparison of Object.keys(comparisons) as Comparison[]) {
          const [all, damage] = [spans, loud].map((of) => comparisons[comparison](sign(of, count, unit)));
          const said = library.measures(
            provisionOf('loyalty/longest-suspension'),
            factsOf(history),
            { on: history.on },
            { comparison, count, unit },
          );
          expect(said, `${comparison} ${count} ${unit}s of ${JSON.stringify(history)}`).toBe(
            all === damage ? all : undefined,
          );
        }
      }
    });
  });

  test('the worst year, one period spared', () => {
    eachHistory((history) => {
      const [from, to] = [date('2010-02-28'), day(history)];
      const spans = spansOf(history.suspensions, false, to, to, full);
      const noise = spansOf(history.suspensions, false, to, to, (period) => (period.for === 'noise' ? 1 : 0));
      const spared = [undefined, ...noise.flatMap(({ weight }, at) => (weight === 1 ? [at] : []))];
      compareAll('loyalty/suspended-in-a-year', history, (count, unit) => {
        const each = spared.map((without) => {
          const left = spans.map((span, at) => (at === without ? { ...span, weight: 0 } : span));
          const signs: number[] = [];
          for (let year = 0; daysBetween(plus(from, year, 'year'), to) > 0; year++) {
            const begins = plus(from, year, 'year');
            const ends = plus(from, year + 1, 'year');
            const until = Temporal.PlainDate.compare(ends, to) < 0 ? ends : to;
            signs.push(
              standing(weighed(left, begins, until), begins, count, unit, { way: 'days', anchor: begins, back: false }),
            );
          }
          return Math.max(-count, ...signs);
        });
        return Math.min(...each);
      });
    }, histories / 4);
  });

  test('how many', () => {
    eachHistory((history) => {
      const [from, to] = [plus(closes(history), -2, 'year'), day(history)];
      const number = spansOf(history.suspensions, false, to, to, full).filter(
        ({ until }) => daysBetween(from, until) > 0,
      ).length;
      expect(library.decide(provisionOf('loyalty/suspensions'), factsOf(history), { on: history.on })).toMatchObject({
        number,
      });
    });
  });
});

describe('histories that are partly known', () => {
  const ids = [
    'membership',
    'suspended-in-all',
    'longest-suspension',
    'suspensions',
    'suspended-in-a-year',
    'medal',
  ].map((id) => `loyalty/${id}`);
  const said = (id: string, facts: object, on: string): string => {
    const answer = library.answerJson(library.decide(provisionOf(id), facts, { on }));
    const { outcome, length, number, readings } = answer;
    return outcome === 'unknown'
      ? outcome
      : JSON.stringify([
          outcome,
          length,
          number,
          Object.entries(readings ?? {}).map(([name, one]) => [name, one.outcome]),
        ]);
  };
  /** A history with something of it not known: a whole list, an end, a field. */
  const forgotten = (history: History, chance: Chance): object => {
    const facts = new Map(Object.entries(factsOf(history)));
    const path = chance.oneOf(['application.handed-in-on', 'history.memberships', 'history.suspensions']);
    const value = facts.get(path);
    if (!Array.isArray(value) || value.length === 0 || chance.inHundred(30)) facts.delete(path);
    else {
      const at = chance.between(0, value.length - 1);
      const key = chance.oneOf(Object.keys(value[at]));
      facts.set(
        path,
        value.map((item, place) => (place === at ? { ...item, [key]: 'unknown' } : item)),
      );
    }
    return Object.fromEntries(facts);
  };

  test.each(ids)('%s: to forget settles nothing otherwise, and what is missing is named', (id) => {
    let open = 0;
    eachHistory((history) => {
      const chance = new Chance(seed + 1, Number(history.on.replaceAll('-', '')));
      const [known, part] = [factsOf(history), forgotten(history, chance)];
      const [before, after] = [said(id, known, history.on), said(id, part, history.on)];
      if (after !== 'unknown') expect(after, JSON.stringify([history, part])).toBe(before);
      else if (before !== 'unknown') {
        open++;
        const { missing } = library.answerJson(library.decide(provisionOf(id), part, { on: history.on }));
        expect(missing, JSON.stringify(part)).not.toEqual([]);
      }
    });
    expect(open).toBeGreaterThan(histories / 50);
  });

  test('the order of the periods says nothing', () => {
    eachHistory((history) => {
      const turned = {
        ...history,
        memberships: [...history.memberships].reverse(),
        suspensions: [...history.suspensions].reverse(),
      };
      for (const id of ids) expect(said(id, factsOf(turned), history.on)).toBe(said(id, factsOf(history), history.on));
    });
  });
});

test('two thousand periods take no longer than they must', () => {
  const suspensions = Array.from({ length: 2000 }, (_, at) => {
    const from = date('1900-01-01').add({ days: 20 * at });
    return { from: from.toString(), to: from.add({ days: 7 }).toString(), for: 'noise' };
  });
  const facts = {
    'application.handed-in-on': '2012-01-01',
    'history.suspensions': suspensions,
    'history.memberships': [],
  };
  const started = performance.now();
  for (const id of ['suspended-in-all', 'longest-suspension', 'suspended-in-a-year', 'suspensions']) {
    library.decide(provisionOf(`loyalty/${id}`), facts, { on: '2012-01-01' });
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
