import type { CiteShape, TextShape } from './shapes.js';

// The shape that `schema/provision.schema.json` promises, from a condition up to a whole version.

/** A condition or a group, as written: which one it is, `model/` decides. */
export interface ConditionShape {
  readonly id?: string;
  readonly says?: TextShape;
  readonly cite?: CiteShape;
  readonly where?: ConditionShape;
  readonly unless?: ConditionShape;
  readonly readings?: Readonly<Record<string, ConditionShape>>;
  readonly 'all-of'?: readonly ConditionShape[];
  readonly 'any-of'?: readonly ConditionShape[];
  readonly 'none-of'?: readonly ConditionShape[];
  /** The subject: a fact (`sponsor.arrived-on`) or a provision (`family/age`), with its phrase. */
  readonly [subject: string]: unknown;
}

export interface OutcomeShape {
  readonly outcome?: string;
  readonly otherwise?: string;
  readonly gives?: Readonly<Record<string, string | readonly string[]>>;
  readonly requires?: ConditionShape;
  readonly where?: ConditionShape;
}

/** What is measured: a day, the same or another from case to case, or what periods or a list come to. */
export interface MeasuredShape {
  readonly day?: string;
  readonly 'which-day'?: readonly DayRowShape[];
  readonly total?: string;
  readonly unbroken?: string;
  readonly longest?: string;
  readonly count?: string;
  readonly from?: string;
  readonly to?: string;
  readonly 'in-any'?: 'year';
  readonly 'broken-by'?: ConditionShape;
  readonly counting?: readonly RowShape[];
  readonly cite?: CiteShape;
}

/** A row of `which-day`: a ground, and the day that it gives. */
export interface DayRowShape extends ConditionShape {
  readonly day: string;
}

/** A row of `counting`: a ground, and how much counts of what fits it. */
export interface RowShape extends ConditionShape {
  readonly counts: string;
  readonly for?: 'one of them';
}

export interface MeasureShape extends MeasuredShape {
  readonly id: string;
  readonly says?: TextShape;
  readonly readings?: Readonly<Record<string, MeasuredShape>>;
}

/** What of the text of a version the rulebook had told otherwise, until a day. */
export interface CorrectionShape {
  readonly on: string;
  readonly ids?: readonly string[];
  readonly 'taken-out'?: readonly string[];
  readonly says: TextShape;
  readonly cite?: string | readonly string[];
}

/** To whom the text of an earlier version goes on applying. */
export interface TransitionShape {
  readonly id: string;
  readonly applies: string;
  readonly says?: TextShape;
  readonly where: ConditionShape;
}

export interface ProvisionShape {
  readonly provision: string;
  readonly 'in-force-from'?: string;
  readonly 'attested-from'?: string;
  readonly 'introduced-by'?: string;
  readonly 'repealed-by'?: string;
  readonly 'not-known'?: TextShape;
  readonly 'governed-by'?: string;
  readonly seen?: readonly string[];
  readonly title: TextShape;
  readonly says?: TextShape;
  readonly conventions?: Readonly<Record<string, string>>;
  readonly transition?: readonly TransitionShape[];
  readonly corrections?: readonly CorrectionShape[];
  readonly requires?: ConditionShape;
  readonly gives?: Readonly<Record<string, string | readonly string[]>>;
  readonly outcomes?: readonly OutcomeShape[];
  readonly measure?: MeasureShape;
}
