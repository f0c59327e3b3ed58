import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import { readCite, type Sources } from './citation.js';
import type { Holidays } from './rulebook.js';
import { textOf } from './text.js';

/** The days off, from `holidays.yaml`. */
export function readHolidays(
  { value, places }: ValidDocument<'holidays'>,
  languages: readonly string[],
  sources: Sources,
  report: Report,
): Holidays {
  const { 'known-from': from, 'known-until': until, days } = value;
  if (value['every-week'].length === 7) {
    const hint = 'keep the days that are off every week, such as `[saturday, sunday]`';
    report.add('no-working-day', 'default', places.key(value, 'every-week'), {}, { hint });
  }
  if (until < from) {
    const hint = 'correct one of the two';
    report.add('holiday-out-of-range', 'order', places.value(value, 'known-until'), { from, until }, { hint });
  } else {
    for (const [item, day] of days.entries()) {
      if (from <= day && day <= until) continue;
      const hint = 'correct the day, or say that more days are known';
      report.add('holiday-out-of-range', 'default', places.value(days, item), { day, from, until }, { hint });
    }
  }
  return {
    id: value.holidays,
    title: textOf(value.title, { languages, places, report }),
    cite: readCite(value.cite, value, places, sources, report),
    everyWeek: value['every-week'],
    knownFrom: from,
    knownUntil: until,
    days: [...days].sort(),
  };
}
