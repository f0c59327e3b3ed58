/**
 * The shapes that `schema/*.schema.json` promises, one per kind of file.
 * What is said in words (conditions, phrases, citations) is still text here: `model/` reads it.
 */

import type { ProvisionShape } from './provision-shape.js';

/** A text: one string (in the rulebook's first language) or one per language. */
export type TextShape = string | Readonly<Record<string, string>>;
export type CiteShape = string | readonly string[];

export interface RulebookShape {
  readonly rulebook: string;
  readonly package: { readonly name: string; readonly version: string };
  readonly title: TextShape;
  readonly languages: readonly string[];
  readonly 'law-as-known-on': string;
  readonly outcomes?: Readonly<Record<string, TextShape>>;
  readonly values?: Readonly<Record<string, ValueShape>>;
  readonly readings?: Readonly<Record<string, ReadingShape>>;
  readonly conventions?: Readonly<Record<string, ConventionShape>>;
}

export interface ValueShape {
  readonly kind: 'document' | 'date' | 'period' | 'words';
  readonly of?: string;
  readonly label: TextShape;
}

export type ReadingShape = TextShape | { readonly says: TextShape; readonly follows: string };

export interface ConventionShape {
  readonly says: TextShape;
  readonly choices: Readonly<Record<string, TextShape>>;
  readonly chosen?: string;
  readonly open?: 'holds';
  readonly 'also-accepted'?: readonly string[];
  readonly 'rests-on': string;
}

export type SourceKind = 'law' | 'decree' | 'directive' | 'judgment' | 'circular' | 'authority' | 'secondary';

export interface SourceShape {
  readonly source: string;
  readonly title: TextShape;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly language: string;
  readonly url?: string;
  readonly published?: string;
  readonly consulted?: string;
  readonly ledger?: 'whole' | 'in part';
  readonly passages?: readonly PassageShape[];
}

export interface PassageShape {
  readonly at: string;
  readonly about?: string;
  readonly words?: string;
  readonly fingerprint?: string;
  readonly 'not-a-rule'?: TextShape;
}

/** The kinds of what each item of a list can say. */
export type FieldKind = 'yes-or-no' | 'choice' | 'date' | 'number' | 'money';
export type FactKind = FieldKind | 'periods' | 'list';

export interface FactsShape {
  readonly subject: string;
  readonly title: TextShape;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, TextShape>>>>;
  readonly facts: Readonly<Record<string, FactShape>>;
}

export interface FactShape {
  readonly kind: FactKind;
  /** The list of words of a choice, or the fields of periods and lists. */
  readonly of?: string | Readonly<Record<string, FieldShape>>;
  readonly 'last-day'?: 'counts' | 'does not count';
  readonly overlap?: 'counts once';
  readonly per?: string;
  readonly 'none-means'?: TextShape;
  readonly 'judged-by'?: string;
  readonly 'not-before'?: string;
  readonly label: TextShape;
  readonly asks: TextShape;
}

export interface FieldShape {
  readonly kind: FieldKind;
  readonly of?: string;
  readonly per?: string;
  readonly label: TextShape;
}

export type DocumentKind = 'form' | 'card' | 'certificate' | 'register' | 'authority';

export interface DocumentShape {
  readonly document: string;
  readonly kind: DocumentKind;
  readonly title: TextShape;
  readonly says?: TextShape;
  /** Either where it is spoken of, or its editions, each with its own citation. */
  readonly cite?: CiteShape;
  readonly editions?: readonly EditionShape[];
}

/** A document as it is issued from a day on. */
export interface EditionShape {
  readonly 'in-force-from'?: string;
  readonly 'attested-from'?: string;
  readonly letter?: string;
  readonly mark?: string;
  readonly 'valid-for'?: string;
  readonly withdrawn?: 'holds';
  readonly 'replaced-by'?: string;
  readonly says?: TextShape;
  readonly cite: CiteShape;
}

export interface AmountShape {
  readonly amount: string;
  readonly title: TextShape;
  readonly says?: TextShape;
  readonly per?: string;
  readonly values: readonly AmountValueShape[];
}

export interface AmountValueShape {
  readonly from: string;
  readonly 'known-until'?: string;
  readonly value: string;
  readonly cite: CiteShape;
}

export type WeekdayShape = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

export interface HolidaysShape {
  readonly holidays: string;
  readonly title: TextShape;
  readonly cite: CiteShape;
  readonly 'every-week': readonly WeekdayShape[];
  readonly 'known-from': string;
  readonly 'known-until': string;
  readonly days: readonly string[];
}

export interface CasesShape {
  readonly 'cases-of'?: string;
  readonly cases: readonly CaseShape[];
}

/** One period or item of a list, as a case writes it. */
export type ItemShape = Readonly<Record<string, string | number>>;
export type GivenShape = Readonly<Record<string, string | number | readonly ItemShape[]>>;

export interface CaseShape {
  readonly id: string;
  readonly case: TextShape;
  readonly says?: TextShape;
  readonly authority: string;
  readonly given: GivenShape;
  readonly asked: readonly QuestionShape[];
}

export interface QuestionShape {
  readonly on: string;
  readonly 'law-on'?: string;
  /** A source whose account is asked for, in place of the law. */
  readonly 'as-documented-by'?: string;
  readonly provision?: string;
  readonly with?: GivenShape;
  readonly expect: string | Readonly<Record<string, string>>;
  readonly because?: readonly string[];
  readonly gives?: Readonly<Record<string, string | readonly string[]>>;
  readonly missing?: readonly string[];
  readonly 'not-known'?: readonly string[];
  readonly 'turns-on'?: readonly string[];
  readonly currency?: 'in-force' | 'attested' | 'presumed';
  /** By outcome, or by how a length stands to a period: the first day on which it is so. */
  readonly earliest?: Readonly<Record<string, string>>;
}

/** What somebody asked, and what was stated about it, to be set against the law of a day. */
export interface EnquiryShape {
  readonly enquiry: string;
  readonly title: TextShape;
  readonly says?: TextShape;
  readonly on: string;
  readonly cases: string;
  readonly questions: readonly AskedShape[];
  readonly claims?: readonly ClaimShape[];
}

export interface AskedShape {
  readonly id: string;
  readonly asks: TextShape;
  readonly cite: string;
  /** Either the provisions that answer it, or why none does. */
  readonly 'answered-by'?: readonly string[];
  readonly 'not-a-rule'?: TextShape;
}

export interface ClaimShape {
  readonly id: string;
  readonly says: TextShape;
  readonly cite: string;
  /** Either what provisions would have to answer, or why no provision bears on it. */
  readonly 'would-mean'?: Readonly<Record<string, string>>;
  readonly 'not-a-rule'?: TextShape;
}

/** Every kind of file, and the shape its schema promises. */
export interface Shapes {
  readonly rulebook: RulebookShape;
  readonly source: SourceShape;
  readonly facts: FactsShape;
  readonly document: DocumentShape;
  readonly amount: AmountShape;
  readonly holidays: HolidaysShape;
  readonly provision: ProvisionShape;
  readonly cases: CasesShape;
  readonly enquiry: EnquiryShape;
}

export type FileKind = keyof Shapes;
