import type { ConventionName } from './convention.js';
import type { IsoDate, Unit } from './date.js';
import type { Word } from './explain.js';
import type { Citation, Text } from './provision.js';

/** One condition or group of an answer: what it says, what became of it, where it is written. */
export interface AnswerStep {
  /** Absent only for a group that stands directly under `requires` or an outcome. */
  readonly id?: string;
  readonly address: string;
  readonly word: Word;
  readonly stands: 'requirement' | 'ground';
  readonly sentence: Text;
  readonly citations: readonly Citation[];
  readonly group?: 'all-of' | 'any-of' | 'none-of';
  readonly members: readonly AnswerStep[];
  readonly where?: AnswerStep;
  readonly unless?: AnswerStep;
}

/** What an answer gives under one name. */
export type GivenValue =
  | { readonly kind: 'document'; readonly document: string; readonly title: Text }
  | { readonly kind: 'period'; readonly count: number; readonly unit: Unit }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** `turnsOn`: the conventions under which it would be another day. */
  | { readonly kind: 'date'; readonly day: IsoDate | 'none'; readonly turnsOn: readonly ConventionName[] }
  | { readonly kind: 'date'; readonly day: 'unknown'; readonly missing: readonly string[] };

interface Reasons {
  /** The steps that decide, in the order of the rule. */
  readonly because: readonly AnswerStep[];
  /** All steps of the deciding version, as trees: one per outcome with grounds. */
  readonly steps: readonly AnswerStep[];
  /** The citations of the deciding steps, each once. */
  readonly citations: readonly Citation[];
}

interface Asked {
  readonly provision: string;
  /** The address of the version that answers, `family/age@2011-09-22`; absent where none does. */
  readonly version?: string;
}

/** How sure it is that the version was the law, and how the counting bears on the answer. */
interface Standing {
  readonly currency: 'in-force' | 'attested' | 'presumed';
  /** With `presumed`: the day of the last evidence. */
  readonly lastSeen?: IsoDate;
  /** The conventions whose also-accepted way would change the answer. */
  readonly turnsOn: readonly ConventionName[];
}

/** The law answers. */
export interface Decided<Outcome extends string = string, Gives = GivesShape> extends Asked, Reasons, Standing {
  readonly outcome: Outcome;
  readonly gives: Gives;
}

/** A measure gives its day. */
export interface Measured extends Asked, Reasons, Standing {
  readonly outcome: 'measured';
  readonly day: IsoDate | 'none';
}

/** The facts given do not settle it. */
export interface Unknown<Fact extends string = string> extends Asked {
  readonly outcome: 'unknown';
  /** The facts that can still change the answer, each once. */
  readonly missing: readonly Fact[];
  /** What the rulebook itself does not know: addresses of versions, names of provisions. */
  readonly notKnown: readonly string[];
  readonly steps: readonly AnswerStep[];
}

/** Sources disagree, and here it matters. */
export interface Contested<Outcome extends string = string> extends Asked, Standing {
  readonly outcome: 'contested';
  /** By reading, in the order of the rules: what it would answer, and why. */
  readonly readings: Readonly<Record<string, Reasons & { readonly outcome: Outcome }>>;
}

/** No version is known for so early a day. */
export interface NotCovered extends Asked {
  readonly outcome: 'not-covered';
  readonly firstDay: IsoDate;
}

/** The law changed and its new text has not been read. */
export interface NotKnown extends Asked {
  readonly outcome: 'not-known';
  readonly why: Text;
}

/** The provision has ended. */
export interface Repealed extends Asked {
  readonly outcome: 'repealed';
  readonly citations: readonly Citation[];
}

export type GivesShape = Readonly<Record<string, GivenValue>>;

/** What a test or a decision answers. Every case must be handled: none of them is a no. */
export type Answer<Outcome extends string = string, Gives = GivesShape, Fact extends string = string> =
  | Decided<Outcome, Gives>
  | Unknown<Fact>
  | Contested<Outcome>
  | NotCovered
  | NotKnown
  | Repealed;

/** What a measure of a day answers; contested readings differ in the day they give. */
export type MeasureAnswer<Fact extends string = string> =
  | Measured
  | Unknown<Fact>
  | Contested<IsoDate | 'none'>
  | NotCovered
  | NotKnown
  | Repealed;
