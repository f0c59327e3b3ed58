import type { Conventions } from '../../runtime/convention.js';
import type { Period } from '../phrases/phrase.js';
import type { Step } from './day-term.js';
import type { WorkingDays } from './working-days.js';

/** By what periods are counted. */
export interface Counting {
  readonly conventions: Conventions;
  readonly workingDays: WorkingDays | undefined;
}

/** A period as phrases have it: a bound that is no working day may move on. */
export interface Counted {
  readonly period: Period;
  readonly rolled?: true;
}

/** The steps from an event to the day on which a period since it is complete. */
export function stepsToComplete({ period, rolled }: Counted, counting: Counting): readonly Step[] {
  const { conventions } = counting;
  const late = conventions['full-period'] === 'day-after' ? 1 : 0;
  return [stepOf(period, 1, conventions['end-of-month'], counting), daysLater(late), ...rolling(rolled, counting)];
}

/** The steps from an event to the last day of a limit after it. */
export function stepsToLimit({ period, rolled }: Counted, counting: Counting): readonly Step[] {
  const { conventions } = counting;
  const moves = rolling(rolled, counting);
  // Working days are counted from the day after as they are.
  if (period.unit === 'working day' || conventions['time-limit'] === 'same-number')
    return [stepOf(period, 1, conventions['end-of-month'], counting), ...moves];
  // Counted from the day after the event to the eve of the same number.
  return [daysLater(1), stepOf(period, 1, 'next-day', counting), daysLater(-1), ...moves];
}

/** The step from a day to the one so long before it. */
export function stepsBefore({ period }: Counted, counting: Counting): readonly Step[] {
  return [stepOf(period, -1, counting.conventions['end-of-month'], counting)];
}

function daysLater(count: number): Step {
  return { is: 'days', count };
}

function rolling(rolled: true | undefined, counting: Counting): readonly Step[] {
  return rolled ? [{ is: 'next-working-day', of: workingDays(counting) }] : [];
}

function stepOf(
  { count, unit }: Period,
  sign: 1 | -1,
  endOfMonth: Conventions['end-of-month'],
  counting: Counting,
): Step {
  if (unit === 'working day') return { is: 'working-days', count: sign * count, of: workingDays(counting) };
  if (unit === 'day' || unit === 'week') return { is: 'days', count: sign * count * (unit === 'week' ? 7 : 1) };
  return { is: 'months', count: sign * count * (unit === 'year' ? 12 : 1), endOfMonth };
}

function workingDays({ workingDays: listed }: Counting): WorkingDays {
  if (!listed) throw new Error('no list says which days are working days');
  return listed;
}
