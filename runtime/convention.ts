import { addPeriod, type Day, type EndOfMonth, type Unit } from './date.js';

/**
 * How days are counted where the law is silent: one choice for each named convention of the rulebook.
 * - `end-of-month`: a day some months later in a month that lacks it.
 * - `full-period`: the day on which a period since an event is complete.
 * - `time-limit`: the last day of a limit after an event.
 * - `adding-lengths`: how the lengths of several periods are added and set against months.
 * - `year-of-absence`: which years a rule means that counts in any year.
 */
export interface Conventions {
  readonly 'end-of-month': EndOfMonth;
  readonly 'full-period': 'anniversary' | 'day-after';
  readonly 'time-limit': 'same-number' | 'eve-of-same-number';
  readonly 'adding-lengths': 'days' | 'months-and-days';
  readonly 'year-of-absence': 'year-of-stay' | 'calendar-year';
}

export type ConventionName = keyof Conventions;

/** The day on which a period since an event is complete. */
export function completeOn(event: Day, count: number, unit: Unit, conventions: Conventions): Day {
  const anniversary = addPeriod(event, count, unit, conventions['end-of-month']);
  return conventions['full-period'] === 'anniversary' ? anniversary : ((anniversary + 1) as Day);
}

/**
 * The last day of a limit after an event. `eve-of-same-number` counts from the day after, to the eve of the
 * same number (Judicial Code, arts 52 to 54); a number that the month lacks leaves its last day.
 */
export function limitOf(event: Day, count: number, unit: Unit, conventions: Conventions): Day {
  if (conventions['time-limit'] === 'same-number') return addPeriod(event, count, unit, conventions['end-of-month']);
  return (addPeriod((event + 1) as Day, count, unit, 'next-day') - 1) as Day;
}

/** The day so long before another: a missing day is settled as `end-of-month` says. */
export function dayBefore(day: Day, count: number, unit: Unit, conventions: Conventions): Day {
  return addPeriod(day, -count, unit, conventions['end-of-month']);
}
