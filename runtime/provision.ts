import type { IssuedEdition } from './answer.js';
import type { ConventionName, Conventions } from './convention.js';
import type { CountedUnit } from './counted.js';
import type { Day, IsoDate } from './date.js';
import type { DaysOff } from './days-off.js';
import type { Vocabulary } from './facts.js';
import type { Inquiry } from './inquiry.js';
import type { Taken } from './measure.js';
import type { SumPart } from './sum.js';
import type { Truth } from './truth.js';
import type { DaySettled } from './which-day.js';

/** A text by language code; the rulebook's first language is always there. */
export type Text = Readonly<Record<string, string>>;

export type SourceKind = 'law' | 'decree' | 'directive' | 'judgment' | 'circular' | 'authority' | 'secondary';

/** A place in a source that supports a condition. */
export interface Citation {
  readonly source: string;
  readonly place?: string;
  readonly kind: SourceKind;
}

/** What the rulebook had told otherwise, until a day, of law that was in force already. */
export interface Correction {
  readonly on: IsoDate;
  readonly says: Text;
  readonly cite: readonly Citation[];
}

/**
 * A provision that is asked; one that asks back is only looked up when it is needed. `asOf`: as of that past day,
 * the law of it and the life seen from it.
 */
export type Asked =
  | Provision
  | (() => Provision)
  | { readonly asOf: IsoDate; readonly asks: Provision | (() => Provision) };

/** What is read where something is settled. */
export interface Reads {
  /** The facts, in the order of the rule. */
  readonly facts?: readonly string[];
  /** The provision that is asked; a list where there are several. */
  readonly asks?: Asked | readonly Asked[];
  /** The days off have a part in it. */
  readonly workingDays?: true;
}

/** A condition or group as the expert wrote it: what an explanation walks. */
export interface Step extends Reads {
  /** Absent for a group that stands directly under `requires` or an outcome, and for a sense of a reading. */
  readonly id?: string;
  /** `family/age@2011-09-22#minimum-age` */
  readonly address: string;
  readonly stands: 'requirement' | 'ground';
  readonly sentence: Text;
  readonly cite: readonly Citation[];
  readonly corrected?: readonly Correction[];
  readonly group?: 'all-of' | 'any-of' | 'none-of';
  readonly members?: readonly Step[];
  /** The sum that a phrase asks, where it is made of amounts or of several parts. */
  readonly sum?: readonly SumPart[];
  /** With a row of `which-day`: what its day is counted from. */
  readonly day?: Reads;
  readonly where?: Step;
  readonly unless?: Step;
  /**
   * Rival senses by reading, the leading one first: what each says in place of this step's own phrase or
   * group, while `where` and `unless` stay here. `follows` maps other names of the rulebook to one of them.
   */
  readonly readings?: Readonly<Record<string, Step>>;
  readonly follows?: Readonly<Record<string, string>>;
}

/** A source that showed this text on a day. */
export interface Evidence {
  readonly source: string;
  readonly kind: SourceKind;
  readonly on: IsoDate;
}

/** A form, card, certificate, register or authority, with its editions where it has any, earliest first. */
export interface DocumentData {
  readonly kind: 'document';
  readonly document: string;
  readonly title: Text;
  readonly editions?: readonly [IssuedEdition, ...IssuedEdition[]];
}

/** What an outcome gives: fixed, or a day to be computed. */
export type Given =
  | DocumentData
  | { readonly kind: 'period'; readonly count: number; readonly unit: CountedUnit }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | (Reads & { readonly kind: 'date'; readonly settle: (inquiry: Inquiry) => Day | null | undefined });

/** One outcome of a version: its grounds, and what it gives. The last has no grounds: it holds otherwise. */
export interface Branch {
  readonly outcome: string;
  readonly grounds?: Step;
  readonly gives: Readonly<Record<string, Given>>;
}

/**
 * The truths of a version's conditions by id: what each phrase alone says (under the reading in play, where
 * it has several), before its `where` and `unless`. And those of its branches in order, all counted; the
 * last, which holds otherwise, is not looked at.
 */
export interface Settled {
  readonly conditions: Readonly<Record<string, Truth>>;
  readonly branches: readonly Truth[];
}

/** Where earlier versions go on applying: the grounds of each entry, and when they hold. */
export interface Transition {
  readonly entries: readonly TransitionEntry[];
  readonly readings: readonly string[];
  readonly conventions: readonly ConventionName[];
  /** The truths of its conditions, and of its entries in order. */
  readonly settle: (inquiry: Inquiry) => Settled;
}

export interface TransitionEntry {
  /** The first day of the version that goes on applying, an earlier one of the same provision. */
  readonly applies: IsoDate;
  readonly step: Step;
}

interface VersionHead {
  readonly address: string;
  readonly from: IsoDate;
  readonly basis: 'in-force' | 'attested';
  readonly seen: readonly Evidence[];
  readonly transition?: Transition;
}

/** A provision as it stands from a day on. */
export type Version = VersionHead &
  (
    | {
        readonly state: 'decides';
        readonly branches: readonly Branch[];
        /** The names of readings that stand in this version, in the order of the rule. */
        readonly readings: readonly string[];
        /** The conventions by which its phrases and the days it gives are counted. */
        readonly conventions: readonly ConventionName[];
        /** Choices that this version makes where it counts otherwise than the rulebook; for its own phrases alone. */
        readonly counting?: Partial<Conventions>;
        readonly settle: (inquiry: Inquiry) => Settled;
      }
    | {
        readonly state: 'measures';
        /** The one step that says what is measured; it has an id. */
        readonly step: Step;
        /** Where it is another day from case to case: each a ground, and the day that it gives. */
        readonly rows?: readonly Step[];
        readonly readings: readonly string[];
        readonly conventions: readonly ConventionName[];
        readonly counting?: Partial<Conventions>;
        readonly settle: (inquiry: Inquiry) => DaySettled;
      }
    | {
        readonly state: 'counts';
        readonly gives: 'length' | 'number' | 'sum';
        /** The one step that says what is measured, over periods or a list; it has an id. */
        readonly step: Step;
        /** What counts and what breaks: each says whether it fits some period or item. */
        readonly rows: readonly Step[];
        readonly readings: readonly string[];
        readonly conventions: readonly ConventionName[];
        readonly counting?: Partial<Conventions>;
        readonly settle: (inquiry: Inquiry) => Taken;
      }
    | { readonly state: 'not-known'; readonly why: Text }
    | { readonly state: 'repealed'; readonly by: readonly Citation[] }
  );

/** How a rulebook counts, and which other ways are accepted. */
export interface Counting {
  readonly chosen: Conventions;
  /** Conventions not settled: `chosen` holds an accepted way, and an answer that turns on it is not given. */
  readonly open?: readonly ConventionName[];
  readonly alsoAccepted: { readonly [Name in ConventionName]?: readonly Conventions[Name][] };
}

/** What all provisions of a rulebook share. */
export interface RulebookData {
  readonly name: string;
  readonly version: string;
  /** What the whole of the generated law hashes to: `sha256-` and 64 letters. */
  readonly hash?: string;
  readonly vocabulary: Vocabulary;
  readonly counting: Counting;
  /** Which days are no working days. */
  readonly daysOff?: DaysOff;
}

/** A provision with all its versions, earliest first. */
export interface Provision {
  readonly id: string;
  readonly kind: 'test' | 'decision' | 'measure';
  readonly title: Text;
  /** The dated fact that picks the version, where the day asked about does not. */
  readonly governedBy?: string;
  readonly versions: readonly [Version, ...Version[]];
  readonly rulebook: RulebookData;
}
