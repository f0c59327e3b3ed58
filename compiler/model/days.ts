import type { Report } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/source-file.js';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the calendar has a day written `YYYY-MM-DD`. */
export function isDay(date: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(date)) return false;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** As `isDay`, and reports a date that is none. */
export function dayExists(date: string, at: Span, report: Report): boolean {
  if (isDay(date)) return true;
  report.add('no-such-day', 'default', at, { date });
  return false;
}
