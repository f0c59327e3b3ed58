import type { Period, Point, Weight } from '../phrases/phrase.js';
import type { Span } from '../source/source-file.js';
import type { Case } from './case.js';
import type { Condition, Correction, Day, TransitionEntry } from './condition.js';
import type { Citation, Fact, LegalDocument, Source, ValueKind } from './rulebook.js';
import type { Text } from './text.js';

export type ProvisionKind = 'test' | 'decision' | 'measure';

/** What others may know of a provision before its versions are read. */
export interface ProvisionHead {
  /** `family/age` */
  readonly id: string;
  readonly kind: ProvisionKind;
  /** The words in which it may answer, over all its versions; `met` and `not-met` for a test. */
  readonly outcomes: readonly string[];
  /** Of a measure: what it gives. */
  readonly gives?: MeasureGives;
  readonly title: Text;
}

export type MeasureGives = 'day' | 'length' | 'number' | 'sum';

/** A question of law, with all its versions. */
export interface Provision extends ProvisionHead {
  readonly governedBy?: Fact;
  /** Earliest first. */
  readonly versions: readonly Version[];
  readonly cases: readonly Case[];
}

/** A source that showed a text on a day. */
export interface Evidence {
  readonly source: Source;
  readonly on: string;
}

/** A provision as it stands from a day on. */
export interface Version {
  readonly address: string;
  readonly from: string;
  readonly basis: 'in-force' | 'attested';
  readonly introducedBy?: Citation;
  readonly seen: readonly Evidence[];
  readonly says?: Text;
  /** The choices this version makes where it counts otherwise than the rulebook. */
  readonly counting: ReadonlyMap<string, string>;
  /** To whom earlier versions go on applying; none where this version applies to all. */
  readonly transition: readonly TransitionEntry[];
  /** What the rulebook had told otherwise of this text though it was the law already; the earliest first. */
  readonly corrections: readonly Correction[];
  readonly content: Content;
  readonly at: Span;
}

export type Content =
  | { readonly is: 'decides'; readonly outcomes: readonly Outcome[] }
  | { readonly is: 'measures'; readonly measure: Measure }
  | { readonly is: 'not-known'; readonly why: Text }
  | { readonly is: 'repealed'; readonly by: Citation };

/** One outcome of a version. The last has no grounds: it holds otherwise. A test has `met` and `not-met`. */
export interface Outcome {
  readonly word: string;
  readonly grounds?: Condition;
  readonly gives: readonly Given[];
}

/** A measure: one sense, or one for each reading. */
export interface Measure {
  readonly id: string;
  readonly corrected?: readonly Correction[];
  readonly gives: MeasureGives;
  readonly says?: Text;
  readonly senses: readonly MeasureSense[];
}

export type MeasureSense = {
  /** Absent where the measure has no rival readings. */
  readonly reading?: string;
  readonly address: string;
  readonly cite: readonly Citation[];
} & (DaySense | WhichDaySense | OverSense);

/** A day. */
export interface DaySense {
  readonly is: 'day';
  readonly point: Point<Day>;
}

/** Another day from case to case: that of the row which holds, and none where none does. */
export interface WhichDaySense {
  readonly is: 'which-day';
  readonly rows: readonly DayRow[];
}

/** The day where a ground holds; no two rows hold at once. */
export interface DayRow {
  readonly condition: Condition;
  readonly point: Point<Day>;
}

export type Operator = 'total' | 'unbroken' | 'longest' | 'count';

/** What periods or a list come to. */
export interface OverSense {
  readonly is: 'over';
  readonly operator: Operator;
  readonly list: Fact;
  /** The sum of each item that is added up. */
  readonly field?: Fact;
  readonly from?: Point<Day>;
  /** The day asked about unless said. */
  readonly to?: Point<Day>;
  readonly inAnyYear?: true;
  /** The periods of another list after which the count begins anew. */
  readonly brokenBy?: { readonly list: Fact; readonly condition: Condition };
  readonly rows: readonly Row[];
}

/** What some periods or items count. */
export interface Row {
  readonly condition: Condition;
  /** A fraction, at most the whole. */
  readonly weight: Weight;
  /** The weight goes to one of them, the one that makes the measure smallest. */
  readonly oneOfThem?: true;
}

/** What an outcome gives under one of the rulebook's values. */
export type Given = { readonly value: ValueKind } & (
  | { readonly is: 'document'; readonly document: LegalDocument }
  | { readonly is: 'date'; readonly point: Point<Day> }
  | { readonly is: 'period'; readonly period: Period }
  | { readonly is: 'words'; readonly words: readonly string[] }
);
