import { numberOf } from './calendar.js';
import type { Facts } from './life.js';
import type { Wanted } from './saying.js';
import type { WrittenRules, WrittenValue } from './written.js';

/** The first and the last day of which a value is known. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

type Amounts = WrittenRules['amounts'];

/** Read once: the same values are asked for in every case. */
const spans = new WeakMap<readonly WrittenValue[], readonly (Span & { readonly cents: number })[]>();

/** The values of an amount with the days of which they are known: a value ends where the next begins. */
export function spansOf(values: readonly WrittenValue[]): readonly (Span & { readonly cents: number })[] {
  const known = spans.get(values);
  if (known) return known;
  const found = values.map(({ from, value, 'known-until': until }, at) => {
    const next = values[at + 1];
    const last = Math.min(until ? numberOf(until) : Infinity, next ? numberOf(next.from) - 1 : Infinity);
    return { from: numberOf(from), until: last, cents: Number(value.replace(/\D/g, '')) };
  });
  spans.set(values, found);
  return found;
}

/** Every amount in cents on a day; `null` where it is not known. */
export function amountsOn(amounts: Amounts, day: number): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    [...amounts].map(([name, values]) => {
      const span = spansOf(values).find(({ from, until }) => from <= day && day <= until);
      return [name, span?.cents ?? null];
    }),
  );
}

/** The least whole cents that reach a sum on a day; `undefined` while part of it is not known. */
export function leastCents({ parts }: Wanted, facts: Facts, on: number, amounts: Amounts): number | undefined {
  const values = amountsOn(amounts, on);
  let sum = 0;
  for (const { cents, amount, percent, each } of parts) {
    const count = each === undefined ? 1 : facts.get(each);
    const once = cents ?? values[amount ?? ''];
    if (typeof count !== 'number' || typeof once !== 'number') return undefined;
    sum += once * percent * count;
  }
  return Math.ceil(sum / 100);
}
