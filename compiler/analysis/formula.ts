import type { Truth } from '../../runtime/truth.js';
import type { Given, Operator } from '../model/provision.js';
import type { Comparison, Period, SumPart, Weight } from '../phrases/phrase.js';
import type { DayTerm } from './day-term.js';
import type { Reach } from './reach.js';

/** What a version means on one day of law, under one reading, with every other provision put in its place. */
export type Formula =
  | { readonly is: 'constant'; readonly truth: Truth }
  | { readonly is: 'all' | 'any'; readonly of: readonly Formula[] }
  | { readonly is: 'not'; readonly of: Formula }
  /** Whether it is known to be true: what is not known is not. */
  | { readonly is: 'sure'; readonly of: Formula }
  | { readonly is: 'among'; readonly decision: Decision; readonly outcomes: readonly string[] }
  | Atom;

/** A statement about one quantity, or about two days. Of a fact that is none it is false. */
export type Atom =
  | { readonly is: 'holds'; readonly fact: string }
  | { readonly is: 'one-of'; readonly fact: string; readonly words: readonly string[] }
  /** `short`: the later day lies before the other. It is no opposite: where one of the two is none, both are false. */
  | { readonly is: 'reaches' | 'short'; readonly reach: Reach }
  /** A whole number, or a sum in cents. */
  | {
      readonly is: 'amount';
      readonly fact: string;
      readonly comparison: Comparison | 'is';
      readonly bound: number;
    }
  /** A sum set against one that changes with the day asked about, or with what it is counted by. */
  | {
      readonly is: 'sum';
      readonly fact: string;
      readonly comparison: Comparison;
      readonly sum: readonly SumPart[];
      /** The past day whose amounts are taken; those of the day asked about unless said. */
      readonly on?: string;
    }
  | { readonly is: 'measured'; readonly measured: Measured; readonly said: Bound }
  /** How long the period is of which a row of a measure is asked. */
  | { readonly is: 'here'; readonly said: Bound };

/** How what is measured stands to a bound. */
export type Bound =
  | { readonly is: 'length'; readonly comparison: Comparison; readonly period: Period }
  | { readonly is: 'number' | 'cents'; readonly comparison: Comparison | 'is'; readonly bound: number }
  | { readonly is: 'sum'; readonly comparison: Comparison; readonly sum: readonly SumPart[]; readonly on?: string };

/** What a provision measures over periods or a list: a quantity of its own. */
export interface Measured {
  readonly provision: string;
  /** The law that measures it, and the past day as of which it does. */
  readonly lawOn: string;
  readonly asOf?: string;
  readonly operator: Operator;
  readonly list: string;
  readonly items?: true;
  readonly field?: string;
  readonly from?: DayTerm;
  /** The day asked about unless said; a list without days has none. */
  readonly to?: DayTerm;
  readonly inAnyYear?: true;
  readonly brokenBy?: { readonly list: string; readonly fits: Formula };
  readonly rows: readonly MeasuredRow[];
  /** How it is counted. */
  readonly conventions: string;
  /** The same for what is measured in the same way, whatever provision or rulebook says it. */
  readonly key: string;
}

export interface MeasuredRow {
  readonly counts: Weight;
  readonly oneOfThem?: true;
  readonly fits: Formula;
}

/** A decision, as the version has it that the law's day picks: its branches in order, the last without grounds. */
export interface Decision {
  readonly provision: string;
  /** None where its law is not known. */
  readonly branches: readonly Branch[];
  /** The first day of the version. */
  readonly version?: string;
  /** Earlier versions that go on applying. */
  readonly kept?: readonly Kept[];
}

/** An earlier version, and for whom it goes on applying. */
export interface Kept {
  readonly grounds: Formula;
  readonly decision: Decision;
}

export interface Branch {
  readonly outcome: string;
  /** What it gives, as a text to compare; empty where nothing. */
  readonly gives: string;
  readonly given?: readonly Given[];
  readonly grounds?: Formula;
}

/** All branches that may decide, those of earlier versions after its own; of each version once. */
export function branchesOf(decision: Decision): readonly Branch[] {
  return [...versionsOf(decision).values()].flatMap(({ branches }) => branches);
}

/** The place of the first branch of each version among all branches. */
export function firstPlaces(decision: Decision): ReadonlyMap<string | undefined, number> {
  let at = 0;
  const places = new Map<string | undefined, number>();
  for (const [version, { branches }] of versionsOf(decision)) {
    places.set(version, at);
    at += branches.length;
  }
  return places;
}

function versionsOf(decision: Decision): ReadonlyMap<string | undefined, Decision> {
  const found = new Map([[decision.version, decision]]);
  for (const { decision: earlier } of decision.kept ?? []) {
    for (const [version, one] of versionsOf(earlier)) if (!found.has(version)) found.set(version, one);
  }
  return found;
}

/** All that a decision asks: on what its branches rest, and for whom earlier versions go on applying. */
export function groundsOf({ branches, kept = [] }: Decision): readonly Formula[] {
  const own = branches.flatMap(({ grounds }) => grounds ?? []);
  return [...kept.flatMap(({ grounds, decision }) => [grounds, ...groundsOf(decision)]), ...own];
}

export function constant(truth: Truth): Formula {
  return { is: 'constant', truth };
}

export function not(of: Formula): Formula {
  return { is: 'not', of };
}

export function sure(of: Formula): Formula {
  return { is: 'sure', of };
}

export function all(...of: readonly Formula[]): Formula {
  return { is: 'all', of };
}

export function any(...of: readonly Formula[]): Formula {
  return { is: 'any', of };
}
