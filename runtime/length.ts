import type { Conventions } from './convention.js';
import { addPeriod, type Day, monthsBetween, type Unit } from './date.js';
import { own } from './own.js';
import type { Truth } from './truth.js';

/** Weights are whole numbers of 2520ths: every fraction of the rules is one exactly. */
export const whole = 2520;

/** Days that count, from the first to before the last; they come from one period, and count by its weight. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
  readonly weight: number;
  /** The place of the period in its list. */
  readonly item: number;
}

/** Stretches that are added, in order, no day in two of them. */
export interface Run {
  readonly stretches: readonly Stretch[];
  /** Months are laid from here to be set against days; back from `to` where there is no such day. */
  readonly from: Day | undefined;
  readonly to: Day;
}

/** A length of time: the greatest of some runs, each a sum of stretches. */
export interface Length {
  readonly is: 'length';
  readonly runs: readonly Run[];
  /** One of these periods counts by another weight: the one that makes the length smallest. */
  readonly spared?: { readonly items: ReadonlySet<number>; readonly weight: number };
  /** How the version counts that measures it. */
  readonly conventions: Conventions;
}

export type Comparison = 'at-least' | 'more-than' | 'at-most' | 'less-than';

/** How a length stands to a period; a comparison with a length that is none (`null`) does not hold. */
export function lengthIs(length: Length | null | undefined, comparison: Comparison, count: number, unit: Unit): Truth {
  if (length === undefined) return undefined;
  if (length === null) return false;
  const least = comparison === 'at-least' || comparison === 'less-than' ? 0 : 1;
  const reached = (run: Run): boolean => standing(run, count, unit, length.conventions) >= least;
  return reaches(length, reached) === (comparison === 'at-least' || comparison === 'more-than');
}

/** Whether the greatest run reaches, whichever one period is spared. */
function reaches({ runs, spared }: Length, reached: (run: Run) => boolean): boolean {
  const reaching = (runs.length === 0 ? [emptyRun] : runs).filter(reached);
  const [first] = reaching;
  if (!first || !spared) return first !== undefined;
  // Only a period that lies in all of these runs can bring every one of them down.
  const candidates = new Set(first.stretches.map(({ item }) => item).filter((item) => spared.items.has(item)));
  return ![...candidates].some((item) => reaching.every((run) => !reached(sparing(run, item, spared.weight))));
}

const emptyRun: Run = { stretches: [], from: undefined, to: 0 as Day };

/** A run with one period counted by another weight. */
function sparing(run: Run, item: number, weight: number): Run {
  return { ...run, stretches: run.stretches.map((one) => (one.item === item ? { ...one, weight } : one)) };
}

/** Below 0 where a run is shorter than a period, 0 where it is just as long, above 0 where it is longer. */
function standing(run: Run, count: number, unit: Unit, conventions: Conventions): number {
  if (unit === 'day' || unit === 'week') return weightedDays(run) - whole * count * (unit === 'week' ? 7 : 1);
  const parts = joined(run.stretches);
  const [first, ...others] = parts;
  const endOfMonth = conventions['end-of-month'];
  // One period alone is measured by the calendar: no convention of adding has a part in it.
  if (first && others.length === 0 && first.weight === whole) {
    return first.until - addPeriod(first.from, count, unit, endOfMonth);
  }
  if (!first) return -count;
  if (conventions['adding-lengths'] === 'months-and-days') {
    const added = parts.map(({ from, until, weight }) => {
      const { months, days } = monthsBetween(from, until, endOfMonth);
      return weight * (30 * months + days);
    });
    return sumOf(added) - whole * 30 * count * (unit === 'year' ? 12 : 1);
  }
  const span =
    run.from === undefined
      ? run.to - addPeriod(run.to, -count, unit, endOfMonth)
      : addPeriod(run.from, count, unit, endOfMonth) - run.from;
  return weightedDays(run) - whole * span;
}

/** The days of a run, each by its weight, in 2520ths. */
export function weightedDays({ stretches }: Run): number {
  return sumOf(stretches.map(({ from, until, weight }) => weight * (until - from)));
}

/** What counts of some stretches, those without a day between them and of one weight joined. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const parts: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.weight === 0 || stretch.until <= stretch.from) continue;
    const last = parts.at(-1);
    if (last && last.until === stretch.from && last.weight === stretch.weight) {
      parts[parts.length - 1] = { ...last, until: stretch.until };
    } else parts.push(stretch);
  }
  return parts;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The run that is longest in days once the period that makes it smallest is spared: what an answer shows. */
export function greatestRun(length: Length): Run | undefined {
  const { runs } = length;
  const spared = own(length, 'spared');
  const top = longest(runs);
  if (!top || !spared) return top;
  const candidates = new Set(top.stretches.map(({ item }) => item).filter((item) => spared.items.has(item)));
  const tops = [...candidates].flatMap((item) => longest(runs.map((run) => sparing(run, item, spared.weight))) ?? []);
  return tops.reduce((least, run) => (weightedDays(run) < weightedDays(least) ? run : least), top);
}

function longest(runs: readonly Run[]): Run | undefined {
  return runs.reduce<Run | undefined>((best, run) => {
    return best && weightedDays(best) >= weightedDays(run) ? best : run;
  }, undefined);
}
