import { type Day, dayOf, isoOf } from '../../runtime/date.js';
import type { Rulebook } from '../model/rulebook.js';

/** The days on which law of the rulebook changes: a version, an amount or an edition follows another. */
export function changeDays({ provisions, amounts, documents }: Rulebook): readonly string[] {
  const following = (list: readonly { readonly from: string }[]): readonly string[] =>
    list.slice(1).map(({ from }) => from);
  const days = [
    ...provisions.flatMap(({ versions }) => following(versions)),
    ...[...amounts.values()].flatMap(({ values }) => following(values)),
    ...[...documents.values()].flatMap(({ editions }) => following(editions)),
  ];
  return [...new Set(days)].sort();
}

/** The day before another, both written `YYYY-MM-DD`. */
export function dayBefore(date: string): string {
  const day = dayOf(date);
  if (day === undefined) throw new RangeError(`no such day: ${date}`);
  return isoOf((day - 1) as Day);
}
