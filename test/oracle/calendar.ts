import { Temporal } from 'temporal-polyfill';

/** A period as a phrase writes it. */
export interface Period {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** One choice for each convention that bears on counting, in the words of the rulebook. */
export type Ways = Readonly<Record<string, string>>;

const epoch = Temporal.PlainDate.from('1970-01-01');

/** Days since 1970-01-01, by Temporal. */
export function numberOf(date: string): number {
  return epoch.until(Temporal.PlainDate.from(date), { largestUnit: 'day' }).days;
}

/** The date of a day number, `2013-07-11`. */
export function dateOf(day: number): string {
  return epoch.add({ days: day }).toString();
}

/**
 * Sums of days and periods, all by Temporal and each worked out once: JsonLogic has no calendar, so it is
 * handed the sums. The conventions are read here anew, from the language and the rulebook.
 */
export class Calendar {
  readonly #known = new Map<string, Map<number, number>>();

  /** `full-period`: the day on which a period since an event is complete. */
  complete(event: number, period: Period, ways: Ways): number {
    const anniversary = this.#sum(event, period, ways['end-of-month'] === 'next-day');
    return ways['full-period'] === 'day-after' ? anniversary + 1 : anniversary;
  }

  /**
   * `time-limit`: the last day of a limit after an event. Counted as the Judicial Code does, it runs from the
   * day after the event to the eve of the same number; where the month lacks that number, to its last day.
   */
  limit(event: number, period: Period, ways: Ways): number {
    if (ways['time-limit'] === 'eve-of-same-number') return this.#sum(event + 1, period, true) - 1;
    return this.#sum(event, period, ways['end-of-month'] === 'next-day');
  }

  /** The day so long before another. */
  before(day: number, { count, unit }: Period, ways: Ways): number {
    return this.#sum(day, { count: -count, unit }, ways['end-of-month'] === 'next-day');
  }

  /** Whether the month that a sum falls in lacks the day. */
  lacksDay(event: number, period: Period): boolean {
    return this.#sum(event, period, true) !== this.#sum(event, period, false);
  }

  #sum(day: number, { count, unit }: Period, nextDay: boolean): number {
    const name = `${count} ${unit} ${nextDay}`;
    const sums = this.#known.get(name) ?? new Map<number, number>();
    if (sums.size === 0) this.#known.set(name, sums);
    const known = sums.get(day);
    if (known !== undefined) return known;
    const date = epoch.add({ days: day });
    const sum = date.add({ [`${unit}s`]: count });
    const lacking = (unit === 'month' || unit === 'year') && sum.day !== date.day;
    const number = numberOf(sum.toString()) + (lacking && nextDay ? 1 : 0);
    sums.set(day, number);
    return number;
  }
}
