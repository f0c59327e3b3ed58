import { Temporal } from 'temporal-polyfill';

export type PlainDate = Temporal.PlainDate;

export const plain = (date: string): PlainDate => Temporal.PlainDate.from(date);

/** Easter Sunday of a year (the anonymous Gregorian computus). */
function easter(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

/** The ten public holidays of a year, reckoned and not read from the rules. */
export function holidaysOf(year: number): readonly string[] {
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`);
  const moving = [1, 39, 50].map((days) => easter(year).add({ days }).toString());
  return [...fixed, ...moving].sort();
}

/** The years of which the rules list the days off. */
export const yearsListed = Array.from({ length: 2027 - 2009 + 1 }, (_, at) => 2009 + at);

const listed = new Set(yearsListed.flatMap(holidaysOf));

/** Whether a day is a working day; `undefined` for a weekday of a year whose holidays the rules do not list. */
export function isWorkingDay(day: PlainDate): boolean | undefined {
  if (day.dayOfWeek > 5) return false;
  if (!yearsListed.includes(day.year)) return undefined;
  return !listed.has(day.toString());
}

/** So many working days after a day, one day at a time. */
export function workingDaysAfter(day: PlainDate, count: number): PlainDate | undefined {
  if (count === 0) return day;
  const next = day.add({ days: 1 });
  const working = isWorkingDay(next);
  return working === undefined ? undefined : workingDaysAfter(next, working ? count - 1 : count);
}

/** The day itself, or the next working day. */
export function rolled(day: PlainDate): PlainDate | undefined {
  const working = isWorkingDay(day);
  if (working === undefined) return undefined;
  return working ? day : rolled(day.add({ days: 1 }));
}
