import type { Day } from './date.js';
import type { Truth } from './truth.js';

/** A row of a measure: whether its ground holds, and the day that it then gives. */
export interface SettledRow {
  readonly holds: Truth;
  readonly day: () => Day | null | undefined;
}

/** The truths of the conditions in the rows of a measure, by id as in `Settled`, and the rows in order. */
export interface SettledRows {
  readonly conditions: Readonly<Record<string, Truth>>;
  readonly rows: readonly SettledRow[];
}

/** The day that the rows come to. */
export interface Chosen {
  /** `null` where no row holds, `undefined` where it is not known which does, or what day it gives. */
  readonly day: Day | null | undefined;
  /** Two rows hold and give different days: which of them is right, the rule does not say. */
  readonly overlap: boolean;
}

/**
 * The day of the row that holds. While it is not known whether another holds too, it is settled only where that
 * would change nothing; so no fact that is added later can turn one day into another.
 */
export function chosenAmong({ rows }: SettledRows): Chosen {
  const possible = rows.filter(({ holds }) => holds !== false);
  const held = possible.filter(({ holds }) => holds === true);
  const days = possible.map(({ day }) => day());
  const certain = held.map((row) => days[possible.indexOf(row)]);
  const known = certain.filter((day) => day !== undefined);
  const overlap = new Set(known).size > 1;
  // Where no row is known to hold, it may be that none does.
  const candidates = held.length > 0 ? days : [...days, null];
  const [first] = candidates;
  return { day: candidates.every((day) => day === first) ? first : undefined, overlap };
}
