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

/** Whether a sum never comes to more than another: each of its parts has one of the other's that is no less. */
export function isSumAtMost(one: readonly SumPart[], other: readonly SumPart[]): boolean {
  const left = [...other];
  return one.every((part) => {
    const at = left.findIndex((beside) => isPartAtMost(part, beside));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isPartAtMost(one: SumPart, other: SumPart): boolean {
  if (one.each !== other.each) return false;
  if (one.is === 'money') return other.is === 'money' && one.cents <= other.cents;
  return other.is === 'amount' && one.amount === other.amount && one.percent <= other.percent;
}
