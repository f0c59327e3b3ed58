import { type Day, dayOf } from '../../runtime/date.js';
import { daysOff, isWorkingDay } from '../../runtime/days-off.js';
import type { Holidays } from '../model/rulebook.js';

/** The days of which positions are known: beyond those of which the analysis speaks, so that steps lead nowhere else. */
const [firstDay, lastDay] = [dayOf('1880-01-01') as Day, dayOf('2120-12-31') as Day];

/** So many days before and after a list the days off of each week are known too; no rest is longer. */
export const margin = 60;

/**
 * The working days of a rulebook, in a row. Well beyond its list every day is taken for one: so steps lead somewhere
 * from every day, and keep the order of days. Whether it is known where they lead is another question.
 */
export class WorkingDays {
  readonly key: string;
  /** The first and the last day on which the list says what is a working day. */
  readonly known: { readonly first: Day; readonly last: Day };
  readonly #days: readonly Day[];
  /** How many working days lie before each day. */
  readonly #before: Int32Array;

  constructor(holidays: Holidays, key: string) {
    this.key = key;
    const { everyWeek, knownFrom, knownUntil, days } = holidays;
    const off = daysOff({ everyWeek, knownFrom, knownUntil, days } as Parameters<typeof daysOff>[0]);
    this.known = { first: off.knownFrom, last: off.knownUntil };
    const found: Day[] = [];
    this.#before = new Int32Array(lastDay - firstDay + 2);
    for (let day = firstDay; day <= lastDay; day = (day + 1) as Day) {
      this.#before[day - firstDay] = found.length;
      const near = day >= off.knownFrom - margin && day <= off.knownUntil + margin;
      if (!near || isWorkingDay(day, off) !== false) found.push(day);
    }
    this.#before[lastDay - firstDay + 1] = found.length;
    this.#days = found;
  }

  /** The working day so many working days after a day, or before it; none of them is the day itself. */
  from(day: Day, count: number): Day {
    if (count === 0) return day;
    return count > 0 ? this.#at(this.#countBefore(day + 1) + count - 1) : this.#at(this.#countBefore(day) + count);
  }

  /** The first day from which so many working days lead to a day or beyond it. */
  firstReaching(to: Day, count: number): Day {
    if (count === 0) return to;
    const reached = this.#countBefore(to);
    return count > 0 ? this.#at(reached - count) : ((this.#at(reached - count - 1) + 1) as Day);
  }

  /** The day itself where it is a working day, else the next one. */
  next(day: Day): Day {
    return this.#at(this.#countBefore(day));
  }

  /** The first day from which the next working day is a day or lies beyond it. */
  firstWithNext(to: Day): Day {
    return (this.#at(this.#countBefore(to) - 1) + 1) as Day;
  }

  #countBefore(day: number): number {
    return this.#before[Math.min(Math.max(day, firstDay), lastDay + 1) - firstDay] ?? 0;
  }

  #at(place: number): Day {
    return this.#days[Math.min(Math.max(place, 0), this.#days.length - 1)] ?? firstDay;
  }
}

/** The working days of some rulebooks: one for all whose lists say the same. */
const known = new Map<string, WorkingDays>();

export function workingDaysOf(holidays: Holidays): WorkingDays {
  const { everyWeek, knownFrom, knownUntil, days } = holidays;
  const said = JSON.stringify([everyWeek, knownFrom, knownUntil, days]);
  const found = known.get(said) ?? new WorkingDays(holidays, `list ${known.size}`);
  known.set(said, found);
  return found;
}
