import { type Amount, type AmountValue, valueOn } from './amount.js';
import { centsOf, type Money } from './facts.js';
import type { Question } from './inquiry.js';
import { own } from './own.js';
import type { Citation } from './provision.js';

/** A part of a sum that a phrase asks: money or so many percent of an amount, counted as often as a fact says. */
export type SumPart = (
  | { readonly money: Money }
  /** A whole percentage, from 1 to 9,999; all of the amount unless said. */
  | { readonly amount: Amount; readonly percent?: number }
) & { readonly forEach?: string };

/** A part on the day asked about. */
interface FoundPart {
  readonly part: SumPart;
  /** The value of its amount on that day; `undefined` for money, and while the amount is not known. */
  readonly of: AmountValue | undefined;
  /** How often it is counted; `undefined` while that is not known. */
  readonly times: number | undefined;
  /** What it comes to, in hundredths of a cent. */
  readonly comes: number | undefined;
}

/** A sum on the day asked about, in hundredths of a cent: a percentage of cents never has to be rounded. */
export interface FoundSum {
  readonly comes: number | undefined;
  readonly parts: readonly FoundPart[];
}

/** What a sum comes to on the day asked about. What is counted no times adds nothing, known or not. */
export function sumOn(parts: readonly SumPart[], question: Pick<Question, 'facts' | 'on'>): FoundSum {
  const found = parts.map((part) => partOn(part, question));
  const comes = found.reduce<number | undefined>((sum, part) => {
    return sum === undefined || part.comes === undefined ? undefined : sum + part.comes;
  }, 0);
  return { comes, parts: found };
}

function partOn(part: SumPart, { facts, on }: Pick<Question, 'facts' | 'on'>): FoundPart {
  const counted = own(part, 'forEach');
  const count = counted === undefined ? 1 : facts.get(counted);
  const times = typeof count === 'number' ? count : undefined;
  const amount = amountOf(part);
  const of = amount && valueOn(amount, on);
  const once = amount ? of && cents(of.value) * percentOf(part) : cents(moneyOf(part)) * 100;
  return {
    part,
    of,
    times,
    comes: times === 0 ? 0 : once === undefined || times === undefined ? undefined : once * times,
  };
}

/** The amount that a part names. */
export function amountOf(part: SumPart): Amount | undefined {
  return Object.hasOwn(part, 'amount') && 'amount' in part ? part.amount : undefined;
}

/** The money that a part is, where it names no amount. */
export function moneyOf(part: SumPart): Money | undefined {
  return Object.hasOwn(part, 'money') && 'money' in part ? part.money : undefined;
}

/** How many percent of its amount a part takes. */
export function percentOf(part: SumPart): number {
  return ('amount' in part ? own(part, 'percent') : undefined) ?? 100;
}

function cents(money: Money | undefined): number {
  const found = money === undefined ? undefined : centsOf(money);
  if (found === undefined) throw new RangeError(`no such sum: ${money}`);
  return found;
}

/** The amounts that are not known on the day asked about, though they count. */
export function unknownAmounts({ parts }: FoundSum): readonly Amount[] {
  return parts.flatMap(({ part, of, times }) => (of || times === 0 ? [] : (amountOf(part) ?? [])));
}

/** Whether no fact can settle the sum on that day: an amount that counts in any case is not known. */
export function isBeyondFacts({ parts }: FoundSum): boolean {
  return parts.some(({ part, of, times }) => !of && amountOf(part) !== undefined && times !== undefined && times > 0);
}

/** The values of amounts that a sum rests on, each with where it is written. */
export function valuesIn({
  parts,
}: FoundSum): readonly { readonly amount: string; readonly cite: readonly Citation[] }[] {
  return parts.flatMap(({ part, of, times }) => {
    const amount = amountOf(part);
    return amount && of && times !== 0 ? [{ amount: amount.name, cite: of.cite }] : [];
  });
}

/**
 * A sum as people write it, exactly: `1282.14 EUR`, with up to four digits where a percentage makes them;
 * `undefined` beyond what is counted exactly, 900 billion euro, which is far more than any sum that can be given.
 */
export function sumText(hundredths: number): string | undefined {
  if (!Number.isSafeInteger(hundredths)) return undefined;
  const digits = String(hundredths).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4).replace(/0{1,2}$/, '')} EUR`;
}
