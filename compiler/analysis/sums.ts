import type { Amount } from '../model/rulebook.js';
import type { SumPart } from '../phrases/phrase.js';

/** How often each part of a sum is counted, by the path of the fact that says so; `undefined` where that is not known. */
export type Counts = (path: string) => number | undefined;

/** What a sum comes to on a day, in hundredths of a cent; `undefined` where that is not known. */
export function sumOn(
  sum: readonly SumPart[],
  day: string,
  counts: Counts,
  amounts: ReadonlyMap<string, Amount>,
): number | undefined {
  let all = 0;
  for (const part of sum) {
    const times = part.each === undefined ? 1 : counts(part.each);
    if (times === 0) continue;
    const once = part.is === 'money' ? part.cents * 100 : percentOf(part, day, amounts);
    if (once === undefined || times === undefined) return undefined;
    all += once * times;
  }
  return all;
}

function percentOf(
  { amount, percent }: SumPart & { readonly is: 'amount' },
  day: string,
  amounts: ReadonlyMap<string, Amount>,
): number | undefined {
  const value = amounts.get(amount)?.values.findLast(({ from }) => from <= day);
  const known = value && (value.knownUntil === undefined || day <= value.knownUntil);
  return known ? value.cents * percent : undefined;
}
