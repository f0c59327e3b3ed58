import { type DayTerm, fixedDay, isFixed, keyOfTerm, moved, settled } from './day-term.js';

/**
 * What every phrase about days comes to: whether one day lies on or after another. `at least 5 years ago` asks
 * whether the day asked about lies on or after the day five years after the fact.
 */
export interface Reach {
  readonly low: DayTerm;
  readonly high: DayTerm;
}

/** A reach in its plainest form, so that what is the same in two rulebooks is the same here. */
export function reachOf(low: DayTerm, high: DayTerm): Reach {
  const [from, to] = [settled(low), settled(high)];
  const last = to.steps.at(-1);
  // Days after the later day are as many days before the earlier one.
  if (last?.is !== 'days') return { low: from, high: to };
  return {
    low: settled(moved(from, { is: 'days', count: -last.count })),
    high: { ...to, steps: to.steps.slice(0, -1) },
  };
}

export function keyOfReach({ low, high }: Reach): string {
  return `${keyOfTerm(low)} ≤ ${keyOfTerm(high)}`;
}

/** Whether it is so, where both days are dates. */
export function fixedTruth({ low, high }: Reach): boolean | undefined {
  const [from, to] = [settled(low), settled(high)];
  return isFixed(from) && isFixed(to) ? fixedDay(from.base) <= fixedDay(to.base) : undefined;
}
