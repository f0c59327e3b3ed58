/**
 * A day of the Gregorian calendar as a whole number: days since 1970-01-01, negative before it.
 * Comparing two days is comparing two numbers; no clock and no time zone is ever involved.
 */
export type Day = number & { readonly day: unique symbol };

/** A date as people write it: `2013-07-11`. */
export type IsoDate = `${number}-${number}-${number}`;

/** The unit of a period. A week is seven days, a year twelve months. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** What a month does that lacks the day wanted: its last day, or the first day of the month after. */
export type EndOfMonth = 'last-day' | 'next-day';

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Day number of a civil date (proleptic Gregorian; algorithm "days from civil", H. Hinnant). */
function fromCivil(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

function toCivil(day: Day): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
}

/** Reads `YYYY-MM-DD`, years 1000 to 2999; `undefined` for anything else and for days that do not exist. */
export function dayOf(text: string): Day | undefined {
  const found = /^([12]\d{3})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return undefined;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const date = Number(found[3]);
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  return fromCivil(year, month, date);
}

/** Writes a day as `YYYY-MM-DD`. */
export function isoOf(day: Day): IsoDate {
  const { year, month, date } = toCivil(day);
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as IsoDate;
}

/** Writes a day, or `none` for `null`. */
export function isoOrNone(day: Day | null): IsoDate | 'none' {
  return day === null ? 'none' : isoOf(day);
}

/**
 * The day so many days, weeks, months or years after another; before it, for a negative count.
 * Months and years are added in one step, never one by one: two single months are not two months.
 */
export function addPeriod(day: Day, count: number, unit: Unit, endOfMonth: EndOfMonth): Day {
  if (unit === 'day') return (day + count) as Day;
  if (unit === 'week') return (day + 7 * count) as Day;
  const { year, month, date } = toCivil(day);
  const months = year * 12 + (month - 1) + (unit === 'year' ? 12 * count : count);
  const targetYear = Math.floor(months / 12);
  const targetMonth = months - targetYear * 12 + 1;
  const last = daysIn(targetYear, targetMonth);
  if (date <= last) return fromCivil(targetYear, targetMonth, date);
  const end = fromCivil(targetYear, targetMonth, last);
  return endOfMonth === 'last-day' ? end : ((end + 1) as Day);
}

/** The time from one day to a later one in whole years, then whole months, then days. */
export interface Distance {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * Years, months and days between two days, `from` not after `to`: the most whole months that fit, a
 * missing day taken as the month's last, and the days left over. For people to read; rules never use it.
 */
export function distanceBetween(from: Day, to: Day): Distance {
  const a = toCivil(from);
  const b = toCivil(to);
  let months = (b.year - a.year) * 12 + b.month - a.month;
  if (addPeriod(from, months, 'month', 'last-day') > to) months -= 1;
  const days = to - addPeriod(from, months, 'month', 'last-day');
  return { years: Math.floor(months / 12), months: months % 12, days };
}

/** The most whole months that fit between two days, `from` not after `to`, and the days left over. */
export function monthsBetween(
  from: Day,
  to: Day,
  endOfMonth: EndOfMonth,
): { readonly months: number; readonly days: number } {
  const a = toCivil(from);
  const b = toCivil(to);
  let months = (b.year - a.year) * 12 + b.month - a.month;
  if (addPeriod(from, months, 'month', endOfMonth) > to) months -= 1;
  return { months, days: to - addPeriod(from, months, 'month', endOfMonth) };
}

/** The first day of the calendar year of a day. */
export function yearBegins(day: Day): Day {
  return fromCivil(toCivil(day).year, 1, 1);
}
