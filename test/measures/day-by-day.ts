import { Temporal } from 'temporal-polyfill';

/** A day of the calendar, as Temporal knows it: nothing of the runtime is used here. */
export type PlainDay = Temporal.PlainDate;
export type Unit = 'day' | 'week' | 'month' | 'year';

/** A period as a caller writes it, with its weight; `until` is the first day that no longer belongs to it. */
export interface Span {
  readonly from: PlainDay;
  readonly until: PlainDay;
  /** In 2520ths. */
  readonly weight: number;
}

export const whole = 2520;

export function date(text: string): PlainDay {
  return Temporal.PlainDate.from(text);
}

export function plus(day: PlainDay, count: number, unit: Unit): PlainDay {
  return day.add({ [`${unit}s`]: count }, { overflow: 'constrain' });
}

export function daysBetween(from: PlainDay, to: PlainDay): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/** The weight of each day from one to before another, asked of every period, one day after the other. */
export function weighed(spans: readonly Span[], from: PlainDay, to: PlainDay): readonly number[] {
  const days: number[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, to) < 0; day = day.add({ days: 1 })) {
    const over = spans.filter((span) => holds(span, day)).map(({ weight }) => weight);
    days.push(Math.max(0, ...over));
  }
  return days;
}

export function holds({ from, until }: Span, day: PlainDay): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, until) < 0;
}

/** Below, at or above a period: days with weights, begun on a day and set against the days of so many months. */
export function standing(
  days: readonly number[],
  begins: PlainDay,
  count: number,
  unit: Unit,
  { way, anchor, back }: { way: 'days' | 'months-and-days'; anchor: PlainDay; back: boolean },
): number {
  const sum = days.reduce((all, weight) => all + weight, 0);
  if (unit === 'day' || unit === 'week') return sum - whole * count * (unit === 'week' ? 7 : 1);
  const runs = runsOf(days, begins);
  const [only] = runs;
  if (!only) return -count;
  if (runs.length === 1 && only.weight === whole) {
    return -daysBetween(only.until, plus(only.from, count, unit));
  }
  if (way === 'months-and-days') {
    const thirtieths = runs.map(({ from, until, weight }) => {
      // Month after month from the first day, then what is left over.
      let months = 0;
      while (Temporal.PlainDate.compare(plus(from, months + 1, 'month'), until) <= 0) months++;
      return weight * (30 * months + daysBetween(plus(from, months, 'month'), until));
    });
    return thirtieths.reduce((all, one) => all + one, 0) - whole * 30 * count * (unit === 'year' ? 12 : 1);
  }
  const span = back ? daysBetween(plus(anchor, -count, unit), anchor) : daysBetween(anchor, plus(anchor, count, unit));
  return sum - whole * span;
}

/** Days in a row of one weight, those that count for nothing left out. */
function runsOf(days: readonly number[], begins: PlainDay): readonly Span[] {
  const runs: Span[] = [];
  for (const [at, weight] of days.entries()) {
    if (weight === 0) continue;
    const day = begins.add({ days: at });
    const last = runs.at(-1);
    if (last && last.weight === weight && last.until.equals(day))
      runs[runs.length - 1] = { ...last, until: day.add({ days: 1 }) };
    else runs.push({ from: day, until: day.add({ days: 1 }), weight });
  }
  return runs;
}
