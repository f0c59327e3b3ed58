import { type Day, dayOf, isoOf } from '../../runtime/date.js';
import type { Amount } from '../model/rulebook.js';
import type { SumPart } from '../phrases/phrase.js';
import type { DayTerm } from './day-term.js';
import { reaching } from './day-value.js';
import { all, any, constant, type Formula, not } from './formula.js';

type Amounts = ReadonlyMap<string, Pick<Amount, 'values'>>;

/** What is said of a sum, where its amounts are known on a day; where one is not, nothing is known. */
export function whereKnown(sum: readonly SumPart[], on: DayTerm, amounts: Amounts, says: Formula): Formula {
  const parts = sum.flatMap((part) => (part.is === 'amount' ? [partKnown(part, on, amounts)] : []));
  if (parts.length === 0) return says;
  const known = all(...parts);
  return any(all(known, says), all(not(known), constant(undefined)));
}

/** Whether a part is known: its amount is, or it is not counted at all. */
function partKnown({ amount, each }: SumPart & { readonly is: 'amount' }, on: DayTerm, amounts: Amounts): Formula {
  const spans = spansOf(amounts.get(amount)?.values ?? []).map(({ from, until }) => {
    const begun = reaching('reaches', { base: from, steps: [] }, on);
    return until === undefined ? begun : all(begun, reaching('reaches', on, { base: until, steps: [] }));
  });
  if (each === undefined) return any(...spans);
  return any(...spans, { is: 'amount', fact: each, comparison: 'is', bound: 0 });
}

interface KnownSpan {
  readonly from: string;
  /** The last day; none where it is known on. */
  readonly until?: string;
}

/** The spans of days on which an amount is known: values that follow one another are one span. */
function spansOf(values: Amount['values']): readonly KnownSpan[] {
  const spans: KnownSpan[] = [];
  for (const [at, { from, knownUntil }] of values.entries()) {
    const last = spans.at(-1);
    const joined = last?.until !== undefined && dayAfter(last.until) === from ? spans.pop() : undefined;
    const next = values[at + 1]?.from;
    const until = knownUntil ?? (next === undefined ? undefined : dayBefore(next));
    spans.push({ from: joined?.from ?? from, ...(until === undefined ? {} : { until }) });
  }
  return spans;
}

function dayAfter(date: string): string {
  return moved(date, 1);
}

function dayBefore(date: string): string {
  return moved(date, -1);
}

function moved(date: string, days: number): string {
  return isoOf(((dayOf(date) ?? 0) + days) as Day);
}
