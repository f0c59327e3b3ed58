import type { Report } from '../diagnostics/diagnostic.js';
import { isDay as inCalendar } from '../document/calendar.js';
import { monthHint } from '../document/form-hint.js';
import type { Span } from '../source/source-file.js';

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(date: string): boolean {
  return /^[12]\d{3}-\d\d-\d\d$/.test(date) && inCalendar(date);
}

/** As `isDay`, and reports a date that is none. */
export function dayExists(date: string, at: Span, report: Report): boolean {
  if (isDay(date)) return true;
  report.add('no-such-day', 'default', at, { date }, { hint: monthHint(date) });
  return false;
}
