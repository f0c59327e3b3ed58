import type { GivenFacts } from '../model/case.js';

/** Two states of the law set side by side: two days of one rulebook, or two rulebooks. */
export interface ChangeReport {
  readonly before: string;
  readonly after: string;
  /** Of two days nothing else can differ than what the law of each day says. */
  readonly between: 'days' | 'rulebooks';
  readonly title: string;
  /** Sorted by id; what is the same in every respect is not there. */
  readonly provisions: readonly ProvisionChange[];
  readonly amounts: readonly AmountChange[];
  readonly documents: readonly DocumentChange[];
  /** Between rulebooks: facts, words, sources, settings. */
  readonly vocabulary: readonly VocabularyChange[];
  readonly cases: readonly CaseChange[];
  readonly users: UserChange | undefined;
}

/** What becomes of one provision. */
export interface ProvisionChange {
  readonly id: string;
  readonly title: string;
  readonly kind: ChangeKind;
  /** The day since which the later text is the law. */
  readonly since: string;
  /** The addresses of the versions that are compared. */
  readonly before?: string;
  readonly after?: string;
  /** The id before, where the provision was renamed. */
  readonly renamed?: string;
  /** The act that brought the later version. */
  readonly act?: string;
  /** Of one whose own text is the same: the provisions that it asks and that are not. */
  readonly through?: readonly string[];
  /** To whom earlier texts go on applying. */
  readonly kept?: readonly KeptTold[];
  /** What the later side says of its own mistakes: changes of what the rulebook tells of law already in force. */
  readonly corrections?: readonly CorrectionTold[];
  /** The date that picks the version, where the day asked about does not. */
  readonly governedBy?: string;
  readonly meaning: Meaning;
  readonly values: readonly ValueChange[];
  readonly conditions: readonly ConditionChange[];
  /** Citations, notes and titles: never folded away. */
  readonly wording: readonly WordingChange[];
}

/** An earlier text that goes on applying, and to whom, in a line. */
export interface KeptTold {
  readonly since: string;
  readonly who: string;
}

export interface CorrectionTold {
  readonly on: string;
  readonly ids: readonly string[];
  readonly says: string;
}

/**
 * `amendment`: a new version. `correction`: another text for days on which a version stood already. `begins`, `ends`:
 * there is none before or after. `follows`: its own text is the same, but not that of a provision that it asks.
 */
export type ChangeKind = 'amendment' | 'correction' | 'begins' | 'ends' | 'added' | 'removed' | 'follows';

export type Meaning =
  /** No life on a real calendar is answered otherwise. */
  | { readonly is: 'same' }
  | {
      readonly is: 'changed';
      /** Which outcomes more lives have, and which fewer. */
      readonly outcomes: readonly Direction[];
      /** What holds of all these lives; it is left out of the single regions. */
      readonly common: readonly LiteralTold[];
      /** All of them, or one of each way in which the answer changes. */
      readonly regions: readonly RegionTold[];
      readonly all: boolean;
      /** Where a question of interpretation comes or goes: what changes under each of its answers. */
      readonly questions?: readonly QuestionTold[];
      /** One of each way in which these answers part: contested. */
      readonly contested?: readonly RegionTold[];
      /** Under readings of what did not change: the same regions, or others. */
      readonly readings: readonly ReadingTold[];
    }
  | { readonly is: 'not-decided'; readonly why: string; readonly regions: readonly RegionTold[] }
  /** A measure gives something else; examples show it. */
  | {
      readonly is: 'measures-otherwise';
      readonly before: readonly string[];
      readonly after: readonly string[];
      readonly example: ExampleTold;
    }
  /** The provision begins, ends, is not known, or is known again: there is nothing to set side by side. */
  | { readonly is: 'stands-otherwise'; readonly before: Standing; readonly after: Standing };

export type Standing = 'not-covered' | 'not-known' | 'repealed' | 'law';

/** What an outcome gives to everybody who has it. */
export interface ValueChange {
  readonly outcome: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Direction {
  readonly outcome: string;
  readonly is: 'wider' | 'narrower' | 'both';
}

/**
 * Lives whose answer changes. No life is in two regions of one reading. A side has no answer where its law leaves it
 * open: a text that it asks is not known.
 */
export interface RegionTold {
  readonly before: readonly AnswerTold[];
  readonly after: readonly AnswerTold[];
  /** What holds of these lives: what changed first, then what did not. */
  readonly changed: readonly LiteralTold[];
  readonly unchanged: readonly LiteralTold[];
  /** A life that both evaluators confirm; absent where none was found. */
  readonly example?: ExampleTold;
}

/** An answer under one reading, or under all that are compared. */
export interface AnswerTold {
  readonly reading?: string;
  readonly outcome: string;
  readonly gives: readonly string[];
}

/** What holds of some lives: a phrase or its opposite, or whether a condition as a whole is satisfied. */
export interface LiteralTold {
  /** The ids of the conditions that say it. */
  readonly ids: readonly string[];
  /** Of a condition as a whole: whether a demand is fulfilled, a bar or an exception applies. */
  readonly verdict?:
    | 'is fulfilled'
    | 'is not fulfilled'
    | 'is lifted'
    | 'is not asked'
    | 'applies'
    | 'does not apply'
    | 'is taken away';
  /** The reading under which it is taken, where two are set side by side. */
  readonly reading?: string;
  /** The law that says it so, where both say it and mean something else. */
  readonly side?: 'before' | 'after';
  readonly sentence: string;
}

export interface ExampleTold {
  readonly on: string;
  readonly given: GivenFacts;
  /** The ids of the conditions that decide it, on each side. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What changes under one answer to a question of interpretation. */
export interface QuestionTold {
  readonly reading: string;
  readonly is: 'changed' | 'unchanged' | 'not-decided';
  readonly common: readonly LiteralTold[];
  readonly regions: readonly RegionTold[];
  readonly all: boolean;
}

/** Lives under another reading of something that did not change. */
export interface ReadingTold {
  readonly reading: string;
  readonly is: 'alike' | 'otherwise' | 'unchanged' | 'not-decided';
  readonly regions: readonly RegionTold[];
}

/** One condition that is not what it was, matched by its id. */
export interface ConditionChange {
  readonly id: string;
  readonly is: 'added' | 'removed' | 'changed' | 'moved' | 'renamed';
  /** Where it stands: `under older-tie`, `unless of waiting-time`. */
  readonly before?: ConditionTold;
  readonly after?: ConditionTold;
  /** Whether what it says is the same all the same. */
  readonly alike?: true;
}

export interface ConditionTold {
  readonly id: string;
  readonly sentence: string;
  readonly phrase?: string;
  readonly stands: string;
  readonly cite: readonly string[];
}

export interface WordingChange {
  /** The addresses where it is so. */
  readonly at: readonly string[];
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface AmountChange {
  readonly id: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

export interface DocumentChange {
  readonly id: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

export interface VocabularyChange {
  readonly what: string;
  readonly is: 'added' | 'removed' | 'changed';
  readonly before?: string;
  readonly after?: string;
}

/** A case whose questions are answered otherwise: on which days, and how. */
export interface CaseChange {
  readonly provision: string;
  readonly id: string;
  readonly title: string;
  readonly on: readonly string[];
  readonly before: string;
  readonly after: string;
}

/**
 * How much a release changes. `major`: something that could be written is gone or has another form, or there is an
 * outcome more to handle. `minor`: something can be asked that could not, or a life is answered otherwise. `patch`:
 * wording and citations.
 */
export type ReleaseLevel = 'major' | 'minor' | 'patch' | 'none';

/** What it means for those who use the package. */
export interface UserChange {
  readonly level: ReleaseLevel;
  /** The versions of the package before and after, and the least that the later one has to be. */
  readonly versions: readonly [before: string, after: string];
  readonly least: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}
