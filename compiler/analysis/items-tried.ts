import type { GivenItem } from '../model/case.js';
import type { Fact } from '../model/rulebook.js';
import type { Cut } from './quantity.js';

/** Items without days: from one to as many as a bound counts, all alike, each with a sum near a bound. */
export function itemsTried(
  fields: readonly GivenItem[],
  fact: Fact,
  cuts: readonly Cut[],
): readonly (readonly GivenItem[])[] {
  const bounds = cuts.flatMap((cut) => (cut.is === 'number' ? [cut.bound] : []));
  const counts = countsTried(cuts);
  const money = [...(fact.fields ?? [])].filter(([, { kind }]) => kind === 'money').map(([name]) => name);
  const near = bounds.flatMap((bound) => [bound, bound + 1, bound - 1, 2 * bound, 3 * bound, 10 * bound]);
  const sums = [...new Set([0, 100, ...near])].filter((sum) => sum >= 0);
  const items = fields.flatMap((item): readonly GivenItem[] => {
    if (money.length === 0) return [item];
    return sums.map((sum) => ({ ...item, ...Object.fromEntries(money.map((name) => [name, euros(sum)])) }));
  });
  return [[], ...counts.flatMap((count) => items.map((item) => Array.from({ length: count }, () => item)))];
}

/** How many items are tried: a few, and as many as some bound counts. */
export function countsTried(cuts: readonly Cut[]): readonly number[] {
  const bounds = cuts.flatMap((cut) => (cut.is === 'number' && cut.bound < 40 ? [cut.bound, cut.bound + 1] : []));
  return [...new Set([1, 2, 3, ...bounds])].filter((count) => count > 0).sort((a, b) => a - b);
}

/** Cents as they are written. */
export function euros(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')} EUR`;
}
