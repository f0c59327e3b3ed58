import type { SumPart } from '../phrases/phrase.js';
import type { Measured } from './formula.js';
import type { Reach } from './reach.js';
import { isSumAtMost } from './sums.js';

/** A part of what a quantity can be, within which every phrase about it has one truth. */
export type Cell =
  /** The place of the part among those that the quantity lists. */
  { readonly is: 'known'; readonly at: number } | { readonly is: 'none' } | { readonly is: 'unknown' };

/** Something that phrases speak of, cut by all that they say of it. */
export type Quantity = { readonly key: string; readonly cells: readonly Cell[] } & (
  | { readonly is: 'statement'; readonly fact: string }
  /** Words that no phrase tells apart stand in one group. */
  | { readonly is: 'choice'; readonly fact: string; readonly groups: readonly (readonly string[])[] }
  /** A whole number or a sum in cents: parts begin at 0 and at each of `cuts`. */
  | { readonly is: 'amount'; readonly fact: string; readonly cuts: readonly number[] }
  /** Whether the day or the list that a fact says is known, and whether there is one. */
  | { readonly is: 'standing'; readonly fact: string }
  /** How days moved from two bases stand to one another: which of the reaches hold. */
  | {
      readonly is: 'days';
      readonly bases: readonly [string, string];
      readonly reaches: readonly Reach[];
      readonly ways: readonly (readonly boolean[])[];
    }
  /** How a sum stands to another: below, at or above it. */
  | { readonly is: 'sum'; readonly fact: string; readonly sum: readonly SumPart[]; readonly on?: string }
  /** How what is measured stands to each of some bounds. */
  | {
      readonly is: 'measured';
      readonly measured: Measured;
      readonly cuts: readonly Cut[];
      readonly ways: readonly (readonly boolean[])[];
    }
);

/** A bound that what is measured reaches or passes. */
export type Cut = { readonly beyond: boolean } & (
  | { readonly is: 'length'; readonly count: number; readonly unit: 'day' | 'month' }
  | { readonly is: 'number'; readonly bound: number }
  | { readonly is: 'sum'; readonly sum: readonly SumPart[]; readonly on?: string }
);

export function keyOfCut(cut: Cut): string {
  const sign = cut.beyond ? '>' : '≥';
  if (cut.is === 'length') return `${sign} ${cut.count} ${cut.unit}`;
  return cut.is === 'number' ? `${sign} ${cut.bound}` : `${sign} ${JSON.stringify([cut.sum, cut.on])}`;
}

/** Whether reaching one bound is reaching the other too, whatever is measured. */
export function entails(one: Cut, other: Cut): boolean {
  const further = one.beyond || !other.beyond;
  if (one.is === 'number' && other.is === 'number') {
    return one.bound > other.bound || (one.bound === other.bound && further);
  }
  if (one.is === 'length' && other.is === 'length') {
    if (one.unit === other.unit) return one.count > other.count || (one.count === other.count && further);
    // A month is 28 to 31 days, and thirty where the parts of a length are added month by month.
    return one.unit === 'month' ? one.count * 28 > other.count : one.count > other.count * 31;
  }
  if (one.is !== 'sum' || other.is !== 'sum') return false;
  return one.on === other.on && isSumAtMost(other.sum, one.sum) && further;
}

/** The truths that some statements can have together, where some entail others. */
export function chains(
  count: number,
  entailing: (one: number, other: number) => boolean,
): readonly (readonly boolean[])[] {
  const ways: boolean[][] = [];
  const extend = (way: boolean[]): void => {
    const at = way.length;
    if (at === count) {
      ways.push(way);
      return;
    }
    for (const truth of [false, true]) {
      const fits = way.every((known, other) => {
        if (truth && !known) return !entailing(at, other);
        return !known || truth || !entailing(other, at);
      });
      if (fits) extend([...way, truth]);
    }
  };
  extend([]);
  return ways;
}
