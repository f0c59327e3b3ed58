import { dayOf, type IsoDate } from './date.js';
import { centsOf, type Money } from './facts.js';

declare const checked: unique symbol;

/** A date that has been checked to exist. */
export type CheckedDate = IsoDate & { readonly [checked]: 'date' };

/** A sum in euros that has been checked. */
export type CheckedMoney = Money & { readonly [checked]: 'money' };

/** A date from text such as `2013-08-13`. Throws a `RangeError` for anything else, and for days that do not exist. */
export function day(text: string): CheckedDate {
  if (typeof text !== 'string' || dayOf(text) === undefined) {
    throw new RangeError('expected a day that exists, such as 2013-08-13');
  }
  return text as CheckedDate;
}

/**
 * A sum in euros from text such as `1282.14` or `1282`; never from a number, which could not hold it exactly. Throws
 * a `RangeError` for anything else.
 */
export function eur(text: string): CheckedMoney {
  const whole = typeof text === 'string' ? /^\d+(?:\.\d\d)?$/.exec(text)?.[0] : undefined;
  const sum = whole === undefined ? '' : `${whole.includes('.') ? whole : `${whole}.00`} EUR`;
  if (centsOf(sum) === undefined) throw new RangeError('expected a sum in euros, such as 1282.14');
  return sum as CheckedMoney;
}
