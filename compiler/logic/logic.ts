import type { Operator } from '../model/provision.js';
import type { Comparison, Order, Period, SumPart, Weight } from '../phrases/phrase.js';

/** A day with nothing left to look up. */
export type LogicDay =
  | { readonly is: 'asked' }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'fact'; readonly fact: string }
  | { readonly is: 'measure'; readonly provision: string };

/** A day, or so long before or after one. */
export type LogicPoint =
  | { readonly side: 'on'; readonly day: LogicDay }
  | { readonly side: 'before' | 'after'; readonly period: Period; readonly day: LogicDay; readonly rolled?: true };

/**
 * What a condition means: statements about facts and provisions, joined in three values. `condition`
 * stands for a condition of the same version that has a place of its own in `LoweredVersion.conditions`.
 */
export type Logic =
  | { readonly is: 'all' | 'any'; readonly of: readonly Logic[] }
  | { readonly is: 'not'; readonly of: Logic }
  | { readonly is: 'condition'; readonly id: string }
  /** The sense in play, the leading one first; `follows` maps other readings to one of them. */
  | { readonly is: 'senses'; readonly of: ReadonlyMap<string, Logic>; readonly follows: ReadonlyMap<string, string> }
  /** A requirement: passes where `where` does not hold, or `unless` does. */
  | { readonly is: 'requirement'; readonly own: Logic; readonly where?: Logic; readonly unless?: Logic }
  /** A ground: applies unless `unless` holds. */
  | { readonly is: 'ground'; readonly own: Logic; readonly unless?: Logic }
  | { readonly is: 'holds'; readonly fact: string }
  | { readonly is: 'one-of'; readonly fact: string; readonly words: readonly string[] }
  /** `on`: as of that past day. */
  | { readonly is: 'answers'; readonly provision: string; readonly outcomes: readonly string[]; readonly on?: string }
  | { readonly is: 'happened'; readonly day: LogicDay }
  | { readonly is: 'order'; readonly order: Order; readonly left: LogicDay; readonly right: LogicDay }
  /** How long lies between an earlier and a later day. */
  | {
      readonly is: 'distance';
      readonly comparison: Comparison;
      readonly earlier: LogicDay;
      readonly later: LogicDay;
      readonly period: Period;
      /** A bound that is no working day moves on to the next one. */
      readonly rolled?: true;
    }
  /** How long the period is that a row asks about (`here`), or what a provision measures. */
  | {
      readonly is: 'length';
      readonly of: { readonly is: 'here' } | { readonly is: 'measure'; readonly provision: string };
      readonly comparison: Comparison;
      readonly period: Period;
    }
  /** A whole number that a provision measures. */
  | {
      readonly is: 'number-given';
      readonly provision: string;
      readonly comparison: Comparison | 'is';
      readonly bound: number;
    }
  /** A sum that a provision measures. */
  | {
      readonly is: 'money-given';
      readonly provision: string;
      readonly comparison: Comparison;
      readonly sum: readonly SumPart[];
    }
  /** A whole number. */
  | { readonly is: 'number'; readonly fact: string; readonly comparison: Comparison | 'is'; readonly bound: number }
  /** A sum of money; amounts stay names, for their values change and the law does not. */
  | {
      readonly is: 'money';
      readonly fact: string;
      readonly comparison: Comparison;
      readonly sum: readonly SumPart[];
    };

/** What some periods or items count, or what breaks a run, with nothing left to look up. */
export interface LogicRow {
  readonly id: string;
  readonly counts: Weight;
  readonly oneOfThem?: true;
  readonly fits: Logic;
}

/** A measure with nothing left to look up. */
export type LogicMeasure =
  | { readonly is: 'day'; readonly point: LogicPoint }
  | {
      readonly is: 'which-day';
      /** Those of the rows, each after those it stands on. */
      readonly conditions: readonly LoweredCondition[];
      readonly rows: readonly { readonly id: string; readonly holds: Logic; readonly point: LogicPoint }[];
    }
  | {
      readonly is: 'over';
      readonly operator: Operator;
      readonly list: string;
      /** Whether the list has no days. */
      readonly items?: true;
      readonly field?: string;
      readonly from?: LogicPoint;
      readonly to?: LogicPoint;
      readonly inAnyYear?: true;
      readonly brokenBy?: { readonly list: string; readonly id: string; readonly fits: Logic };
      readonly rows: readonly LogicRow[];
    };

/** A condition's own meaning, before what narrows it and takes it away. */
export interface LoweredCondition {
  readonly id: string;
  readonly logic: Logic;
}

/** What a version means. */
export type LoweredVersion =
  | {
      readonly is: 'decides';
      /** Each condition after those it stands on. */
      readonly conditions: readonly LoweredCondition[];
      /** One for each outcome but the last, which holds otherwise. */
      readonly branches: readonly Logic[];
    }
  | {
      readonly is: 'measures';
      /** By reading, the leading one first; one without a name where there are no rivals. */
      readonly senses: readonly { readonly reading?: string; readonly measure: LogicMeasure }[];
      readonly follows: ReadonlyMap<string, string>;
    };
