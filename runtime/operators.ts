import { type CountedUnit, completion, dayEarlier, lastDay, type Rolled } from './counted.js';
import { type Day, dayOf } from './date.js';
import { centsOf, dayFact, type FactValue, type Money } from './facts.js';
import { type Finding, find } from './finding.js';
import { asOfDay, type Inquiry } from './inquiry.js';
import { type Length, type Comparison as LengthComparison, whole } from './length.js';
import type { Provision } from './provision.js';
import { type SumPart, sumOn } from './sum.js';
import { not, type Truth } from './truth.js';

/** A day that may be none (`null`) or not known (`undefined`). */
export type MaybeDay = Day | null | undefined;

/** Whether a statement holds. */
export function holds(inquiry: Inquiry, fact: string): Truth {
  const value = inquiry.facts.get(fact);
  return value === undefined ? undefined : value === true;
}

/** Whether a choice is one of some words; `none` is none of them. */
export function isOneOf(inquiry: Inquiry, fact: string, words: readonly string[]): Truth {
  const value = inquiry.facts.get(fact);
  if (value === undefined) return undefined;
  return typeof value === 'string' && words.includes(value);
}

/** The day a fact says. */
export function dayFrom(inquiry: Inquiry, fact: string): MaybeDay {
  return dayFact(inquiry.facts, fact);
}

/** A fixed date of the rules; the compiler has checked that it exists. */
export function date(text: string): Day {
  const day = dayOf(text);
  if (day === undefined) throw new RangeError(`no such day: ${text}`);
  return day;
}

/** A fixed sum of the rules, in cents; the compiler has checked that it is one. */
export function sum(text: Money): number {
  const cents = centsOf(text);
  if (cents === undefined) throw new RangeError(`no such sum: ${text}`);
  return cents;
}

/** The day that a measuring provision gives. */
export function dayGiven(inquiry: Inquiry, provision: Provision): MaybeDay {
  const finding = find(provision, inquiry);
  return finding.is === 'measured' ? finding.day : undefined;
}

/** The length that a measuring provision gives. */
export function lengthGiven(inquiry: Inquiry, provision: Provision): Length | null | undefined {
  const finding = find(provision, inquiry);
  if (finding.is !== 'counted') return undefined;
  return finding.quantity?.is === 'length' ? finding.quantity : null;
}

/** The length of the period that a row is asked about. */
export function lengthHere({ period, conventions }: Inquiry): Length | undefined {
  if (!period) return undefined;
  const stretches = period.from < period.until ? [{ ...period, weight: whole, item: 0 }] : [];
  return { is: 'length', runs: [{ stretches, from: period.from, to: period.until }], conventions };
}

/** Whether another provision answers with one of some outcomes; known too where those still possible agree on it. */
export function answers(inquiry: Inquiry, provision: Provision, outcomes: readonly string[]): Truth {
  return isAmong(find(provision, inquiry), outcomes);
}

function isAmong(finding: Finding, outcomes: readonly string[]): Truth {
  if (finding.is === 'decided') return outcomes.includes(finding.outcome);
  if (finding.is === 'between') {
    const [first, ...others] = finding.each.map((one) => isAmong(one, outcomes));
    return others.every((other) => other === first) ? first : undefined;
  }
  if (finding.is !== 'open') return undefined;
  const fitting = finding.possible.filter((branch) => outcomes.includes(branch.outcome));
  if (fitting.length === 0) return false;
  return fitting.length === finding.possible.length ? true : undefined;
}

/** As `answers`, asked as of a past day: the law of that day, and the life seen from it. */
export function answersAsOf(inquiry: Inquiry, provision: Provision, outcomes: readonly string[], day: Day): Truth {
  return answers(asOfDay(inquiry, day), provision, outcomes);
}

/** Compares two days; a comparison with a day that is none does not hold. */
function compare(a: MaybeDay, b: MaybeDay, holdsFor: (a: Day, b: Day) => Truth): Truth {
  if (a === null || b === null) return false;
  if (a === undefined || b === undefined) return undefined;
  return holdsFor(a, b);
}

export const isBefore = (a: MaybeDay, b: MaybeDay): Truth => compare(a, b, (x, y) => x < y);
export const isOnOrBefore = (a: MaybeDay, b: MaybeDay): Truth => compare(a, b, (x, y) => x <= y);
export const isOn = (a: MaybeDay, b: MaybeDay): Truth => compare(a, b, (x, y) => x === y);
export const isOnOrAfter = (a: MaybeDay, b: MaybeDay): Truth => compare(a, b, (x, y) => x >= y);
export const isAfter = (a: MaybeDay, b: MaybeDay): Truth => compare(a, b, (x, y) => x > y);

/** On or before the day asked about; `none` has not happened. */
export function hasHappened(inquiry: Inquiry, day: MaybeDay): Truth {
  return day === undefined ? undefined : day !== null && day <= inquiry.on;
}

export function hasNotHappened(inquiry: Inquiry, day: MaybeDay): Truth {
  return not(hasHappened(inquiry, day));
}

/** Sets the later of two days against a bound, which is not known where it turns on days off that are not. */
function against(bound: Day | undefined, holdsFor: (bound: Day) => boolean): Truth {
  return bound === undefined ? undefined : holdsFor(bound);
}

/** At least so long lies between an earlier and a later day: the period is complete. */
export function atLeast(
  inquiry: Inquiry,
  earlier: MaybeDay,
  later: MaybeDay,
  count: number,
  unit: CountedUnit,
  rolled?: Rolled,
): Truth {
  return compare(earlier, later, (from, to) =>
    against(completion(from, count, unit, inquiry, rolled), (bound) => to >= bound),
  );
}

/** Less than so long lies between: the period is not complete, or the later day is not later at all. */
export function lessThan(
  inquiry: Inquiry,
  earlier: MaybeDay,
  later: MaybeDay,
  count: number,
  unit: CountedUnit,
  rolled?: Rolled,
): Truth {
  return compare(earlier, later, (from, to) =>
    against(completion(from, count, unit, inquiry, rolled), (bound) => to < bound),
  );
}

/** More than so long lies between: the last day of the limit has passed. */
export function moreThan(
  inquiry: Inquiry,
  earlier: MaybeDay,
  later: MaybeDay,
  count: number,
  unit: CountedUnit,
  rolled?: Rolled,
): Truth {
  return compare(earlier, later, (from, to) =>
    against(lastDay(from, count, unit, inquiry, rolled), (bound) => to > bound),
  );
}

/** At most so long lies between: the limit has not passed. */
export function atMost(
  inquiry: Inquiry,
  earlier: MaybeDay,
  later: MaybeDay,
  count: number,
  unit: CountedUnit,
  rolled?: Rolled,
): Truth {
  return compare(earlier, later, (from, to) =>
    against(lastDay(from, count, unit, inquiry, rolled), (bound) => to <= bound),
  );
}

/** The last day of a limit that begins with an event. */
export function dayAfter(
  inquiry: Inquiry,
  event: MaybeDay,
  count: number,
  unit: CountedUnit,
  rolled?: Rolled,
): MaybeDay {
  return typeof event === 'number' ? lastDay(event, count, unit, inquiry, rolled) : event;
}

/** The day so long before another. */
export function dayAhead(inquiry: Inquiry, day: MaybeDay, count: number, unit: CountedUnit): MaybeDay {
  return typeof day === 'number' ? dayEarlier(day, count, unit, inquiry) : day;
}

type Comparison = LengthComparison | 'is';

/** A whole number, or a sum in cents, set against its bound. */
export function amountIs(inquiry: Inquiry, fact: string, comparison: Comparison, bound: number): Truth {
  return compareNumbers(inquiry.facts.get(fact), comparison, bound);
}

/**
 * A sum set against one that is made of amounts of the day asked about, both in hundredths of a cent. Exact: a
 * sum given is at most 10^13 of these. One that is asked is exact up to 2^53, and beyond it never becomes less
 * than that, for none of its parts is negative; so the comparison does not change.
 */
export function sumIs(inquiry: Inquiry, fact: string, comparison: Comparison, parts: readonly SumPart[]): Truth {
  const cents = inquiry.facts.get(fact);
  const { comes } = sumOn(parts, inquiry);
  if (comes === undefined) return undefined;
  return compareNumbers(typeof cents === 'number' ? cents * 100 : cents, comparison, comes);
}

function compareNumbers(value: FactValue | undefined, comparison: Comparison, bound: number): Truth {
  if (value === undefined) return undefined;
  return typeof value === 'number' && stands(value, comparison, bound);
}

/** A whole number, or a sum in cents, that a measuring provision gives, set against its bound. */
export function amountGiven(inquiry: Inquiry, provision: Provision, comparison: Comparison, bound: number): Truth {
  const finding = find(provision, inquiry);
  if (finding.is !== 'counted') return undefined;
  const { quantity } = finding;
  if (quantity?.is === 'number') return stands(quantity.number, comparison, bound);
  // The weights of a sum are exact: it is set against its bound in the same fractions of a cent.
  if (quantity?.is === 'sum') return stands(quantity.cents, comparison, BigInt(bound) * BigInt(whole));
  return false;
}

/** A sum that a measuring provision gives, set against one that is made of amounts of the day asked about. */
export function sumGiven(
  inquiry: Inquiry,
  provision: Provision,
  comparison: Comparison,
  parts: readonly SumPart[],
): Truth {
  const finding = find(provision, inquiry);
  const { comes } = sumOn(parts, inquiry);
  if (finding.is !== 'counted' || comes === undefined) return undefined;
  const { quantity } = finding;
  // Hundredths of a cent on one side, 2520ths on the other: both sides are multiplied out.
  return quantity?.is === 'sum' && stands(quantity.cents * 100n, comparison, BigInt(comes) * BigInt(whole));
}

function stands<Amount extends number | bigint>(value: Amount, comparison: Comparison, bound: Amount): boolean {
  switch (comparison) {
    case 'at-least':
      return value >= bound;
    case 'more-than':
      return value > bound;
    case 'at-most':
      return value <= bound;
    case 'less-than':
      return value < bound;
    case 'is':
      return value === bound;
  }
}
