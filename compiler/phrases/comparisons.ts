import type { Comparison, Order } from './phrase.js';

/**
 * The table behind the comparisons. Each says how the *later* of two days stands to the earlier day
 * plus the period: `complete` asks when the period is complete (convention full-period), `limit` asks
 * for the last day of a limit (convention time-limit). Every comparison has an exact opposite.
 */
export interface ComparisonWords {
  readonly comparison: Comparison;
  /** The words when the subject lies before the other day, and when it lies after. */
  readonly before: string;
  readonly after: string;
  /** The words for numbers, lengths and sums. */
  readonly amount: string;
  readonly opposite: Comparison;
  readonly bound: 'complete' | 'limit';
  readonly convention: 'full-period' | 'time-limit';
}

export const comparisons: Readonly<Record<Comparison, ComparisonWords>> = {
  'at-least': {
    comparison: 'at-least',
    before: 'at least',
    after: 'at least',
    amount: 'at least',
    opposite: 'less-than',
    bound: 'complete',
    convention: 'full-period',
  },
  'more-than': {
    comparison: 'more-than',
    before: 'more than',
    after: 'more than',
    amount: 'more than',
    opposite: 'at-most',
    bound: 'limit',
    convention: 'time-limit',
  },
  'less-than': {
    comparison: 'less-than',
    before: 'later than',
    after: 'earlier than',
    amount: 'less than',
    opposite: 'at-least',
    bound: 'complete',
    convention: 'full-period',
  },
  'at-most': {
    comparison: 'at-most',
    before: 'no earlier than',
    after: 'no later than',
    amount: 'at most',
    opposite: 'more-than',
    bound: 'limit',
    convention: 'time-limit',
  },
};

/** The comparison that some words stand for, on a side of the other day or for an amount. */
export function comparisonOf(words: string, side: 'before' | 'after' | 'amount'): Comparison {
  const row = Object.values(comparisons).find((candidate) => candidate[side] === words);
  if (!row) throw new Error(`the grammar and the table of comparisons disagree about "${words}"`);
  return row.comparison;
}

export const orders: Readonly<Record<Order, string>> = {
  before: 'is before',
  'on-or-before': 'is on or before',
  on: 'is on',
  'on-or-after': 'is on or after',
  after: 'is after',
};
