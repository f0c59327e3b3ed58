import type { MaybeDay } from './operators.js';
import type { Truth } from './truth.js';

/** A row of `which-day`: whether it holds, and the day that it then gives. */
export interface DayRow {
  readonly id: string;
  readonly holds: Truth;
  readonly day: () => MaybeDay;
}

/** What the rows come to. */
export interface DayFound {
  /** `null` where no row holds, `undefined` where it is not known which does, or what day it gives. */
  readonly day: MaybeDay;
  /** Two rows hold and give different days: which of them is right, the rule does not say. */
  readonly overlap: boolean;
  /** The truths of the conditions in the rows, by id as in `Settled`. */
  readonly conditions: Readonly<Record<string, Truth>>;
  /** By id: whether each row holds. */
  readonly rows: Readonly<Record<string, Truth>>;
  /** By id: the rows that may hold, and their days as far as these are known. */
  readonly days: Readonly<Record<string, MaybeDay>>;
}

/** What a measure of a day comes to where one of its readings names the day and another has rows. */
export type DaySettled = MaybeDay | DayFound;

/**
 * The day of the row that holds. While it is not known whether another holds too, it is settled only where that
 * would change nothing; so no fact that is added later can turn one day into another.
 */
export function whichDay(conditions: Readonly<Record<string, Truth>>, rows: readonly DayRow[]): DayFound {
  const possible = rows.filter(({ holds }) => holds !== false).map((row) => ({ ...row, day: row.day() }));
  const held = possible.filter(({ holds }) => holds === true);
  const known = held.flatMap(({ day }) => (day === undefined ? [] : [day]));
  const days = possible.map(({ day }) => day);
  // Where no row is known to hold, it may be that none does.
  const candidates = held.length > 0 ? days : [...days, null];
  const [first] = candidates;
  return {
    day: candidates.every((day) => day === first) ? first : undefined,
    overlap: new Set(known).size > 1,
    conditions,
    rows: Object.fromEntries(rows.map(({ id, holds }) => [id, holds])),
    days: Object.fromEntries(possible.map(({ id, day }) => [id, day])),
  };
}
