/** A unit of time. Which days are working days the rulebook says in `holidays.yaml`. */
export type Unit = 'day' | 'working day' | 'week' | 'month' | 'year';

/** A length of time in one unit: whole, from 0 to 999,999. */
export interface Period {
  readonly count: number;
  readonly unit: Unit;
}

/** A period that the calendar alone measures, without the days off. */
export interface Duration extends Period {
  readonly unit: Exclude<Unit, 'working day'>;
}

/** How long a document is valid; `not-known` where no source says it. */
export type Validity = Period | 'without-limit' | 'not-known';

/** A day as a phrase names it: the day asked about, a date, or the path of a fact or provision that gives one. */
export type NamedDay =
  | { readonly is: 'asked' }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'path'; readonly path: string };

/** How two days stand to one another. */
export type Order = 'before' | 'on-or-before' | 'on' | 'on-or-after' | 'after';

/** How a distance, a number or a sum stands to its bound. */
export type Comparison = 'at-least' | 'more-than' | 'at-most' | 'less-than';

/**
 * A phrase once read: what is said of its subject. `Day` is how it refers to days: by the words of the
 * phrase when just read, by the fact or provision meant once the names are resolved; so does `Part` to amounts.
 */
export type Phrase<Day = NamedDay, Part = SumPart> =
  | { readonly says: 'holds'; readonly negated: boolean }
  /** `on`: asked as of that day, `was granted on 2013-07-10`. */
  | { readonly says: 'is'; readonly words: readonly string[]; readonly negated: boolean; readonly on?: string }
  | { readonly says: 'is-met'; readonly negated: boolean; readonly on?: string }
  | { readonly says: 'has-happened'; readonly negated: boolean }
  | { readonly says: 'order'; readonly order: Order; readonly day: Day }
  | {
      readonly says: 'distance';
      readonly comparison: Comparison;
      readonly period: Period;
      /** On which side of `from` the subject lies. */
      readonly side: 'before' | 'after';
      readonly from: Day;
      /** A bound that is no working day moves on to the next one. */
      readonly rolled?: true;
    }
  | { readonly says: 'length'; readonly comparison: Comparison; readonly period: Duration }
  | { readonly says: 'number'; readonly comparison: Comparison | 'is'; readonly value: number }
  | { readonly says: 'money'; readonly comparison: Comparison; readonly sum: readonly Part[] };

/**
 * A part of a sum: so many cents, or so many percent of an amount. `each`: as often as a number says.
 * A whole amount is 100 percent of it.
 */
export type SumPart<Amount = string, Count = string> = (
  | { readonly is: 'money'; readonly cents: number }
  | { readonly is: 'amount'; readonly amount: Amount; readonly percent: number }
) & { readonly each?: Count };

/** A day as `gives` and measures say it: a day, or so long before or after one. */
export type Point<Day = NamedDay> =
  | { readonly side: 'on'; readonly day: Day }
  | {
      readonly side: 'before' | 'after';
      readonly period: Period;
      readonly day: Day;
      /** Where it is no working day, the next one; only after a day. */
      readonly rolled?: true;
    };

/** Whether a distance or a point cannot be counted without the days off. */
export function countsWorkingDays(said: { readonly period: Period; readonly rolled?: true }): boolean {
  return said.period.unit === 'working day' || said.rolled === true;
}

/** How much of a period or item counts, as a fraction: half is one of two, nothing none of one. */
export interface Weight {
  readonly counter: number;
  readonly denominator: number;
}
