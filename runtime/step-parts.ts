import type { IsoDate } from './date.js';
import type { Money } from './facts.js';
import type { Citation, Text } from './provision.js';

/** A change of what the rulebook tells of law that was in force: answers from before it may be others. */
export interface Corrected {
  readonly on: IsoDate;
  readonly says: Text;
  readonly citations: readonly Citation[];
}

/** The sum that a condition asks, as it was on the day asked about. */
export interface SumAsked {
  /** Exactly, `1282.14 EUR`, with up to four digits where a percentage makes them; absent while it is not known. */
  readonly comes?: string;
  /** They are added up. */
  readonly parts: readonly SumPartAsked[];
}

export interface SumPartAsked {
  /** The name of an amount; absent for a sum that stands in the rule itself. */
  readonly amount?: string;
  readonly title?: Text;
  /** So many percent of it are taken, where not all. */
  readonly percent?: number;
  /** Absent while it is not known. */
  readonly value?: Money;
  /** The day since which the amount had this value, and where that is written. */
  readonly from?: IsoDate;
  readonly citations: readonly Citation[];
  /** The fact that says how often it is counted, and what it says where that is known. */
  readonly forEach?: string;
  readonly times?: number;
}
