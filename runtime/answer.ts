import type { ConventionName } from './convention.js';
import type { CountedUnit } from './counted.js';
import type { IsoDate } from './date.js';
import type { Citation, Text } from './provision.js';
import type { Corrected, SumAsked } from './step-parts.js';

/**
 * The five words of an explanation. `not asked`: its `where` does not hold. `lifted`: its `unless` does; a
 * demand then passes, and a ground (a bar, a loss, an exception) is taken away.
 */
export type Word = 'met' | 'not met' | 'not asked' | 'lifted' | 'unknown';

/** One condition or group of an answer: what it says, what became of it, where it is written. */
export interface AnswerStep {
  /** Absent only for a group that stands directly under `requires` or an outcome. */
  readonly id?: string;
  readonly address: string;
  readonly word: Word;
  readonly stands: 'requirement' | 'ground';
  /** The reading in which it is taken, where sources disagree about its sense. */
  readonly reading?: string;
  readonly sentence: Text;
  readonly citations: readonly Citation[];
  /** What the rulebook had told otherwise of it though it was the law already; the earliest first. */
  readonly corrected?: readonly Corrected[];
  /** The ids of the provisions that it asks. */
  readonly asks?: readonly string[];
  /** The sum that it asks, where it is made of amounts or of several parts. */
  readonly sum?: SumAsked;
  /** The past day as of which they are asked. */
  readonly asOf?: IsoDate;
  readonly group?: 'all-of' | 'any-of' | 'none-of';
  readonly members: readonly AnswerStep[];
  readonly where?: AnswerStep;
  readonly unless?: AnswerStep;
}

/** A form, card, certificate, register or authority. */
export interface DocumentGiven<Name extends string = string> {
  readonly kind: 'document';
  readonly document: Name;
  readonly title: Text;
  /** Where the document changes in time: as it is issued on the day asked about. */
  readonly edition?: EditionGiven;
}

/** A document that changes in time, with its edition. */
export interface DatedDocumentGiven<Name extends string = string> extends DocumentGiven<Name> {
  readonly edition: EditionGiven;
}

/** The edition of the day asked about, whatever day picks the version; before the first, which day that is. */
export type EditionGiven = IssuedEdition | { readonly is: 'not-covered'; readonly firstDay: IsoDate };

/** A document as it is issued, or as it is withdrawn, from a day on until its next edition. */
export interface IssuedEdition {
  readonly is: 'issued' | 'withdrawn';
  readonly from: IsoDate;
  /** Whether an act brought it into force on that day, or a source shows it from then. */
  readonly basis: 'in-force' | 'attested';
  readonly letter?: string;
  /** What is written on it. */
  readonly mark?: Text;
  readonly validFor?: Validity;
  /** The id of the document that takes the place of one withdrawn. */
  readonly replacedBy?: string;
  /** Letter, mark, validity and first day in one sentence. */
  readonly sentence: Text;
  readonly says?: Text;
  readonly citations: readonly Citation[];
}

/** How long a document is valid; `not-known` where no source says it. */
export type Validity =
  | { readonly kind: 'period'; readonly count: number; readonly unit: CountedUnit }
  | { readonly kind: 'without-limit' }
  | { readonly kind: 'not-known' };

export interface PeriodGiven {
  readonly kind: 'period';
  readonly count: number;
  readonly unit: CountedUnit;
}

export interface WordsGiven<Word extends string = string> {
  readonly kind: 'words';
  readonly words: readonly Word[];
}

export interface DateGiven {
  readonly kind: 'date';
  readonly day: IsoDate | 'none';
  /** The conventions under which it would be another day. */
  readonly turnsOn: readonly ConventionName[];
}

/** The outcome is settled, but not what it gives under this name. */
export interface UnknownGiven {
  readonly kind: 'unknown';
  /** The facts that can still change it, each once. */
  readonly missing: readonly string[];
  readonly notKnown: readonly string[];
}

/** The readings agree on the outcome, but not on this: what each gives; one that gives nothing is left out. */
export interface ContestedGiven {
  readonly kind: 'contested';
  readonly readings: Readonly<Record<string, GivenValue>>;
}

/** What an answer gives under one name. */
export type GivenValue = DocumentGiven | PeriodGiven | WordsGiven | DateGiven | UnknownGiven | ContestedGiven;

export type GivesShape = Readonly<Record<string, GivenValue>>;

/** An outcome gives nothing: there is no name to read. */
export type Nothing = Readonly<Record<never, never>>;

/** Why an answer is what it is. Where readings agree on it, the reasons are those of the first. */
export interface Reasons {
  /** The steps that decide, in the order of the rule, each once; none where the outcome holds otherwise. */
  readonly because: readonly AnswerStep[];
  /** All steps of the deciding version, as trees: one per outcome with grounds. */
  readonly steps: readonly AnswerStep[];
  /** The citations of the deciding steps, each once. */
  readonly citations: readonly Citation[];
}

/** What was asked, and what answers. */
interface AboutProvision {
  readonly provision: string;
  /** The source whose account was asked for, in place of the law. */
  readonly documentedBy?: string;
  /** The address of the version that answers, `family/age@2011-09-22`; absent where none does. */
  readonly version?: string;
  /** What keeps that version though another stands on the law's day: the addresses of the transitions. */
  readonly transition?: readonly string[];
  /** Where it is not known which of several versions applies, and all say the same: the others. */
  readonly alsoUnder?: readonly string[];
}

/** How sure it is that the version was the law, and how the counting bears on the answer. */
export interface Standing {
  /** The weakest of the version and of all that the answer rests on. */
  readonly currency: 'in-force' | 'attested' | 'presumed';
  /** With `presumed`: the day of the last evidence, where there is any. */
  readonly lastSeen?: IsoDate;
  /**
   * What in the answer only secondary sources tell: addresses of steps that decide, also in the provisions asked,
   * and amounts as `amount integration-income`. The answer is then at most attested.
   */
  readonly secondary?: readonly string[];
  /** The conventions whose also-accepted way would change the answer. */
  readonly turnsOn: readonly ConventionName[];
}

/** The law answers. */
export interface Decided<Outcome extends string = string, Gives extends object = GivesShape>
  extends AboutProvision,
    Reasons,
    Standing {
  readonly outcome: Outcome;
  readonly gives: Gives;
}

/** The law answers: one shape for each outcome, by what it gives. */
export type DecidedWith<Gives extends { readonly [Outcome in keyof Gives]: object }> = {
  readonly [Outcome in Extract<keyof Gives, string>]: Decided<Outcome, Gives[Outcome]>;
}[Extract<keyof Gives, string>];

/** A measure gives its day. */
export interface Measured extends AboutProvision, Reasons, Standing {
  readonly outcome: 'measured';
  readonly day: IsoDate | 'none';
}

/** A measure gives a length of time; `none` where a day it begins or ends on is none. */
export interface MeasuredLength extends AboutProvision, Reasons, Standing {
  readonly outcome: 'measured';
  readonly length: LengthMeasured | 'none';
}

/** A length of time, weights counted: days, what is left over of one, and the stretches that make it, in order. */
export interface LengthMeasured {
  /** Whole days. */
  readonly days: number;
  /** What is left over, as a fraction in its lowest terms: `1/2`. */
  readonly part?: string;
  readonly parts: readonly PartMeasured[];
}

/** Days that count by one weight, without a break. */
export interface PartMeasured {
  readonly from: IsoDate;
  readonly days: number;
  /** `in full`, or a fraction such as `1/2`. */
  readonly counts: string;
}

/** A measure gives a whole number. */
export interface MeasuredNumber extends AboutProvision, Reasons, Standing {
  readonly outcome: 'measured';
  readonly number: number | 'none';
}

/** A measure gives a sum, such as `1282.14 EUR`; what is left over of a cent is a fraction: `641.07 1/2 EUR`. */
export interface MeasuredSum extends AboutProvision, Reasons, Standing {
  readonly outcome: 'measured';
  readonly sum: string;
}

/** The facts given do not settle it, or the rulebook itself cannot say. */
export interface Unknown<Fact extends string = string> extends AboutProvision {
  readonly outcome: 'unknown';
  /** The facts that can still change the answer, each once, in the order of the rule. */
  readonly missing: readonly Fact[];
  /**
   * What the rulebook does not know: addresses of versions, names of provisions and of open conventions; amounts of
   * which the day has no value, as `amount integration-income`; `holidays` where the days off are not listed so far;
   * `overlap` with the address of a measure two of whose rows hold.
   */
  readonly notKnown: readonly string[];
  readonly steps: readonly AnswerStep[];
}

/** Sources disagree, and here it matters. */
export interface Contested<Outcome extends string = string, Gives extends object = GivesShape>
  extends AboutProvision,
    Standing {
  readonly outcome: 'contested';
  /**
   * By reading, in the order of the rules: what it would answer, and why. Each name is tried alone; conditions
   * that do not know it take the name it follows, or their own first.
   */
  readonly readings: Readonly<Record<string, ReadingAnswer<Outcome, Gives>>>;
}

/** What one reading would answer, by which version, and why. */
export interface ReadingAnswer<Outcome extends string = string, Gives extends object = GivesShape> extends Reasons {
  readonly version: string;
  readonly transition?: readonly string[];
  readonly outcome: Outcome;
  readonly gives: Gives;
}

/** No version is known for so early a day. */
export interface NotCovered extends AboutProvision {
  readonly outcome: 'not-covered';
  readonly firstDay: IsoDate;
}

/** The law changed and its new text has not been read. */
export interface NotKnown extends AboutProvision {
  readonly outcome: 'not-known';
  readonly why: Text;
}

/** The provision has ended. */
export interface Repealed extends AboutProvision {
  readonly outcome: 'repealed';
  readonly citations: readonly Citation[];
}

/** All the ways of not deciding. None of them is a no. */
export type Undecided<
  Outcome extends string = string,
  Fact extends string = string,
  Gives extends object = GivesShape,
> = Unknown<Fact> | Contested<Outcome, Gives> | NotCovered | NotKnown | Repealed;

/** The paths of the facts of an evaluator. */
export type FactOf<Facts extends object> = Extract<keyof Facts, string>;

/** What a test or a decision answers. Every case must be handled. */
export type Answer<Outcome extends string = string, Gives extends object = GivesShape, Fact extends string = string> =
  | Decided<Outcome, Gives>
  | Undecided<Outcome, Fact, Gives>;

/** What a measure answers; contested readings differ in what they give, here as a line of text. */
export type MeasureAnswer<Fact extends string = string> =
  | Measured
  | MeasuredLength
  | MeasuredNumber
  | MeasuredSum
  | Undecided<string, Fact>;
