import type { Conventions } from '../../runtime/convention.js';
import type { Period } from '../phrases/phrase.js';
import type { Step } from './day-term.js';

/** The steps from an event to the day on which a period since it is complete. */
export function stepsToComplete(period: Period, conventions: Conventions): readonly Step[] {
  const late = conventions['full-period'] === 'day-after' ? 1 : 0;
  return [stepOf(period, 1, conventions['end-of-month']), { is: 'days', count: late }];
}

/** The steps from an event to the last day of a limit after it. */
export function stepsToLimit(period: Period, conventions: Conventions): readonly Step[] {
  if (conventions['time-limit'] === 'same-number') return [stepOf(period, 1, conventions['end-of-month'])];
  // Counted from the day after the event to the eve of the same number.
  return [{ is: 'days', count: 1 }, stepOf(period, 1, 'next-day'), { is: 'days', count: -1 }];
}

/** The step from a day to the one so long before it. */
export function stepsBefore(period: Period, conventions: Conventions): readonly Step[] {
  return [stepOf(period, -1, conventions['end-of-month'])];
}

function stepOf({ count, unit }: Period, sign: 1 | -1, endOfMonth: Conventions['end-of-month']): Step {
  if (unit === 'day' || unit === 'week') return { is: 'days', count: sign * count * (unit === 'week' ? 7 : 1) };
  return { is: 'months', count: sign * count * (unit === 'year' ? 12 : 1), endOfMonth };
}
