import type { Comparison, Duration } from '../phrases/phrase.js';
import type { Span } from '../source/source-file.js';
import type { ProvisionHead } from './provision.js';
import type { Citation } from './rulebook.js';
import type { Text } from './text.js';

/** A fact as a case gives it: a truth, a word or date or sum as written, a whole number. */
export type GivenFact = boolean | string | number | readonly GivenItem[];
/** One period or item of a list. */
export type GivenItem = Readonly<Record<string, boolean | string | number>>;
export type GivenFacts = Readonly<Record<string, GivenFact>>;

/** A life, and what must be answered about it. */
export interface Case {
  readonly id: string;
  /** The life in one sentence. */
  readonly title: Text;
  readonly says?: Text;
  /** The citation it comes from; absent where the project constructed it. */
  readonly authority?: Citation;
  readonly given: GivenFacts;
  readonly questions: readonly Question[];
  readonly at: Span;
}

/** One question put about a life, and the answer the expert signs for. */
export interface Question {
  readonly provision: ProvisionHead;
  readonly on: string;
  readonly lawOn?: string;
  /** A source whose account is asked for, in place of the law. */
  readonly documentedBy?: string;
  /** The facts that differ for this question. */
  readonly with: GivenFacts;
  readonly expect: Expected;
  /** Where the outcome is expected. */
  readonly at: Span;
  /** Where each further thing is expected: `because`, `missing`, `gives form`. */
  readonly places: ReadonlyMap<string, Span>;
}

/** How a length stands to a period. */
export interface LengthExpected {
  readonly comparison: Comparison;
  readonly period: Duration;
}

/** What is expected of an answer; whatever is absent is not checked. */
export interface Expected {
  /** An outcome, or for contested answers one for each reading. */
  readonly outcome: string | Readonly<Record<string, string>>;
  /** Of a measure: how its length stands to a period, where that is what is expected. */
  readonly length?: LengthExpected;
  readonly because?: readonly string[];
  readonly gives?: Readonly<Record<string, string | readonly string[]>>;
  readonly missing?: readonly string[];
  readonly notKnown?: readonly string[];
  readonly turnsOn?: readonly string[];
  readonly currency?: string;
  readonly earliest?: readonly EarliestExpected[];
}

/** The first day on which the answer is an outcome, or a length stands so to a period; `none` where there is none. */
export interface EarliestExpected {
  /** As it is written: an outcome, or `at least 5 years`. */
  readonly wanted: string;
  readonly length?: LengthExpected;
  readonly day: string;
}
