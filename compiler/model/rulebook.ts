import type { DocumentKind, FactKind, SourceKind, WeekdayShape } from '../document/shapes.js';
import type { Validity } from '../phrases/phrase.js';
import type { Span } from '../source/source-file.js';
import type { Case } from './case.js';
import type { Enquiry } from './enquiry.js';
import type { Provision } from './provision.js';
import type { Text } from './text.js';

/** A rulebook with every name resolved to the thing it names, and every condition under its address. */
export interface Rulebook extends Vocabulary {
  /** By id, sorted. */
  readonly provisions: readonly Provision[];
  /** The cases of provisions and the lives of `cases/`, by file. */
  readonly lives: readonly Case[];
  /** What people asked, set against the law; by name, sorted. */
  readonly enquiries: readonly Enquiry[];
}

/** What all provisions share: the words they are written in, and the sources they rest on. */
export interface Vocabulary {
  readonly settings: Settings;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly documents: ReadonlyMap<string, LegalDocument>;
  readonly amounts: ReadonlyMap<string, Amount>;
  /** The days off, where working days are counted. */
  readonly holidays?: Holidays;
  /** Lists of words by name, for choices and for values of words. */
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, Text>>;
}

/** What `rulebook.yaml` says. */
export interface Settings {
  readonly name: string;
  readonly package: { readonly name: string; readonly version: string };
  readonly title: Text;
  readonly languages: readonly string[];
  readonly lawAsKnownOn: string;
  readonly outcomes: ReadonlyMap<string, Text>;
  readonly values: ReadonlyMap<string, ValueKind>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly conventions: ReadonlyMap<string, Convention>;
}

/** A value that an outcome may give, and of which kind it is. */
export interface ValueKind {
  readonly name: string;
  readonly kind: 'document' | 'date' | 'period' | 'words';
  /** The kind of document, or the list of words. */
  readonly of?: string;
  readonly label: Text;
}

/** A line of interpretation. A condition that lacks it is read as the one it follows. */
export interface Reading {
  readonly name: string;
  readonly says: Text;
  readonly follows?: string;
}

/** How to count where the law does not say. */
export interface Convention {
  readonly name: string;
  readonly says: Text;
  readonly choices: ReadonlyMap<string, Text>;
  /** The way that is followed; where it is left open, none. */
  readonly chosen?: string;
  readonly alsoAccepted: readonly string[];
  readonly restsOn: Citation | undefined;
}

/** A cited text. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly language: string;
  readonly url?: string;
  readonly published?: string;
  readonly consulted?: string;
  /** Whether every passage of the text is listed. */
  readonly whole: boolean;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly at: Span;
}

/** A place in a source. */
export interface Passage {
  readonly place: string;
  readonly about?: string;
  /** A few words from the start … and the end. */
  readonly words?: string;
  readonly fingerprint?: string;
  readonly notARule?: Text;
}

/** A place that supports a condition; without a place, the source as a whole. */
export interface Citation {
  readonly source: Source;
  readonly place?: string;
}

/** Something a clerk can read off a paper or a person can answer without applying an article. */
export interface Fact {
  readonly path: string;
  /** `length`: how long each of some periods is. */
  readonly kind: FactKind | 'length';
  /** What is said of each period or item, by name; of periods, their `length` too. */
  readonly fields?: ReadonlyMap<string, Fact>;
  /** The path of the list of which this is a field. */
  readonly list?: string;
  /** Whether the last day of a period belongs to it. */
  readonly lastDay?: true;
  /** Whether periods may overlap: a day covered twice then counts once. */
  readonly overlap?: true;
  /** The words of a choice. */
  readonly words?: ReadonlyMap<string, Text>;
  /** What the answer `none` means, where it is one. */
  readonly none?: Text;
  /** The authority that answers an open norm. */
  readonly judgedBy?: LegalDocument;
  /** The path of the date that this date may not precede. */
  readonly notBefore?: string;
  readonly per?: string;
  readonly label: Text;
  readonly asks: Text;
  readonly at: Span;
}

/** A form, card, certificate, register or authority. */
export interface LegalDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: Text;
  readonly says?: Text;
  /** None where it has editions: each of these cites for itself. */
  readonly cite: readonly Citation[];
  /** Earliest first; none where nothing about the document changes. */
  readonly editions: readonly Edition[];
  readonly at: Span;
}

/** A sum that the law fixes anew from time to time. */
export interface Amount {
  readonly id: string;
  readonly title: Text;
  readonly says?: Text;
  /** The time that it is for, such as `month`. */
  readonly per?: string;
  /** Earliest first; on a day without a value the amount is not known. */
  readonly values: readonly AmountValue[];
  readonly at: Span;
}

/** What an amount is from a day on: until the next value, or as long as it is known. */
export interface AmountValue {
  readonly from: string;
  /** The last day of which it is known, where that ends before the next value begins. */
  readonly knownUntil?: string;
  readonly cents: number;
  readonly cite: readonly Citation[];
}

/** A document as it is issued from a day on, until the next edition. */
export interface Edition {
  readonly from: string;
  readonly basis: 'in-force' | 'attested';
  readonly letter?: string;
  /** What is written on it. */
  readonly mark?: Text;
  readonly validFor?: Validity;
  /** Issued no longer from this day on. */
  readonly withdrawn: boolean;
  /** The id of the document that takes its place. */
  readonly replacedBy?: string;
  readonly says?: Text;
  readonly cite: readonly Citation[];
}

/** The days that are no working days. */
export interface Holidays {
  readonly id: string;
  readonly title: Text;
  readonly cite: readonly Citation[];
  /** The days of the week that never are working days. */
  readonly everyWeek: readonly WeekdayShape[];
  /** First and last day for which the list is known. */
  readonly knownFrom: string;
  readonly knownUntil: string;
  /** Sorted. */
  readonly days: readonly string[];
}
