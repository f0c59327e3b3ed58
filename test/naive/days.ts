import type { Period } from '../../compiler/phrases/phrase.js';

/** A day as people write it: in this form days stand in their order. */
export type Iso = string;

/** How a version counts, by convention. */
export type Ways = Readonly<Record<string, string>>;

const inMilliseconds = 86_400_000;

/** The day so many days after another. */
export function daysAfter(day: Iso, count: number): Iso {
  return new Date(Date.parse(day) + count * inMilliseconds).toISOString().slice(0, 10);
}

/** The same number so many months later; where that month lacks it, its last day or the first of the month after. */
function monthsAfter(day: Iso, count: number, endOfMonth: string | undefined): Iso {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const wanted = date <= lastOfMonth ? date : endOfMonth === 'next-day' ? lastOfMonth + 1 : lastOfMonth;
  return new Date(Date.UTC(year, month - 1 + count, wanted)).toISOString().slice(0, 10);
}

export function after(day: Iso, { count, unit }: Period, endOfMonth: string | undefined): Iso {
  if (unit === 'day') return daysAfter(day, count);
  if (unit === 'week') return daysAfter(day, 7 * count);
  return monthsAfter(day, unit === 'year' ? 12 * count : count, endOfMonth);
}

/** The day on which a period since an event is complete. */
export function complete(day: Iso, period: Period, ways: Ways): Iso {
  const anniversary = after(day, period, ways['end-of-month']);
  return ways['full-period'] === 'day-after' ? daysAfter(anniversary, 1) : anniversary;
}

/** The last day of a limit after an event. */
export function lastDay(day: Iso, period: Period, ways: Ways): Iso {
  if (ways['time-limit'] !== 'eve-of-same-number') return after(day, period, ways['end-of-month']);
  return daysAfter(after(daysAfter(day, 1), period, 'next-day'), -1);
}
