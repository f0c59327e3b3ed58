import { type Day, dayOf, type IsoDate } from './date.js';
import type { Money } from './facts.js';
import { own } from './own.js';
import type { Citation, Text } from './provision.js';

/** A sum that the law fixes anew from time to time. */
export interface Amount {
  readonly name: string;
  readonly title: Text;
  /** The time that it is for, such as `month`. */
  readonly per?: string;
  /** Earliest first. */
  readonly values: readonly AmountValue[];
}

/** What an amount is from a day on: until the next value, or as long as it is known. */
export interface AmountValue {
  readonly from: IsoDate;
  /** The last day of which it is known, where that ends before the next value begins. */
  readonly knownUntil?: IsoDate;
  readonly value: Money;
  readonly cite: readonly Citation[];
}

/** The value on a day; `undefined` before the first, in a gap and after the last that is known. */
export function valueOn({ values }: Amount, day: Day): AmountValue | undefined {
  const last = values.findLast(({ from }) => (dayOf(from) as Day) <= day);
  const until = last && own(last, 'knownUntil');
  return until !== undefined && (dayOf(until) as Day) < day ? undefined : last;
}
