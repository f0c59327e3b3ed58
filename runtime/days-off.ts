import { type Day, dayOf, type IsoDate } from './date.js';

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Which days are no working days, as far as it is known: from the first to the last day of the list. */
export interface DaysOff {
  /** Days of the week that never are working days: 0 is Monday, 6 Sunday. */
  readonly everyWeek: ReadonlySet<number>;
  readonly knownFrom: Day;
  readonly knownUntil: Day;
  readonly days: ReadonlySet<Day>;
}

/** Reads the days off of a rulebook; the compiler has checked that every day exists. */
export function daysOff(list: {
  readonly everyWeek: readonly (typeof week)[number][];
  readonly knownFrom: IsoDate;
  readonly knownUntil: IsoDate;
  readonly days: readonly IsoDate[];
}): DaysOff {
  const read = (text: IsoDate): Day => {
    const day = dayOf(text);
    if (day === undefined) throw new RangeError(`no such day: ${text}`);
    return day;
  };
  return {
    everyWeek: new Set(list.everyWeek.map((name) => week.indexOf(name))),
    knownFrom: read(list.knownFrom),
    knownUntil: read(list.knownUntil),
    days: new Set(list.days.map(read)),
  };
}

/**
 * Whether a day is a working day. A day off of every week never is; of any other day outside those for which
 * the list is known, nobody can say: `undefined`.
 */
export function isWorkingDay(day: Day, off: DaysOff | undefined): boolean | undefined {
  if (!off) return undefined;
  // 1 January 1970 was a Thursday.
  if (off.everyWeek.has((((day + 3) % 7) + 7) % 7)) return false;
  if (day < off.knownFrom || day > off.knownUntil) return undefined;
  return !off.days.has(day);
}

/**
 * The working day so many working days after a day, which itself is not counted; before it, for a negative
 * count. No working days from a day is that day. `undefined` where the list does not reach so far.
 */
export function workingDaysFrom(day: Day, count: number, off: DaysOff | undefined): Day | undefined {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = (at + step) as Day;
    const working = isWorkingDay(at, off);
    if (working === undefined) return undefined;
    if (working) left -= 1;
  }
  return at;
}

/** The day itself where it is a working day, else the next one; `undefined` where the list does not reach so far. */
export function workingDayFrom(day: Day, off: DaysOff | undefined): Day | undefined {
  let at = day;
  for (let working = isWorkingDay(at, off); working !== true; working = isWorkingDay(at, off)) {
    if (working === undefined) return undefined;
    at = (at + 1) as Day;
  }
  return at;
}
