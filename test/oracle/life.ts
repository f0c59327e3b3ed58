import { dateOf } from './calendar.js';

/** What is known of a life, by path: a truth, a word, a day number; `null` is `none`. A fact left out is not known. */
export type Facts = ReadonlyMap<string, boolean | string | number | null>;

/** A case to ask about. */
export interface Life {
  readonly facts: Facts;
  /** The day asked about, and the day whose law the caller wants. */
  readonly on: number;
  readonly lawOn: number;
  /** Of which kind each fact is: days, sums in cents and whole numbers are all numbers here. */
  readonly kinds: ReadonlyMap<string, { readonly kind: string }>;
}

/** The facts as a caller of the package writes them. */
export function factsGiven({ facts, kinds }: Life): Readonly<Record<string, boolean | string | number>> {
  return Object.fromEntries(
    [...facts].map(([path, value]) => [
      path,
      value === null ? 'none' : typeof value === 'number' ? numberGiven(value, kinds.get(path)?.kind) : value,
    ]),
  );
}

function numberGiven(value: number, kind: string | undefined): string | number {
  if (kind === 'number') return value;
  if (kind !== 'money') return dateOf(value);
  return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')} EUR`;
}

/** The days as a caller writes them. */
export function askedOf({ on, lawOn }: Life): { readonly on: string; readonly lawOn?: string } {
  return on === lawOn ? { on: dateOf(on) } : { on: dateOf(on), lawOn: dateOf(lawOn) };
}

/** A life in one line, for a message. */
export function lifeText(life: Life): string {
  return JSON.stringify({ ...askedOf(life), facts: factsGiven(life) });
}
