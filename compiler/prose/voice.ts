import type { Comparison, Order, Period, Validity } from '../phrases/phrase.js';

/**
 * One language in which conditions are said. A label is a noun phrase without an article ("day of the
 * application"), a statement a clause that reads on its own ("the two live together"). Every method
 * gives a whole sentence unless it says otherwise. Where a `label` is asked for, `subject` or `titled` has made it.
 */
export interface Voice {
  readonly holds: (statement: string) => string;
  readonly doesNotHold: (statement: string) => string;
  readonly isWord: (label: string, words: readonly string[]) => string;
  readonly isNotWord: (label: string, words: readonly string[]) => string;
  readonly isMet: (title: string) => string;
  readonly isNotMet: (title: string) => string;
  /** As of a past day, which `date` has said. */
  readonly wasMet: (title: string, date: string) => string;
  readonly wasNotMet: (title: string, date: string) => string;
  readonly decides: (title: string, words: readonly string[]) => string;
  readonly decidesNot: (title: string, words: readonly string[]) => string;
  readonly decided: (title: string, words: readonly string[], date: string) => string;
  readonly decidedNot: (title: string, words: readonly string[], date: string) => string;
  readonly hasHappened: (label: string) => string;
  readonly hasNotHappened: (label: string) => string;
  readonly order: (label: string, order: Order, day: string) => string;
  readonly distance: (
    label: string,
    comparison: Comparison,
    side: 'before' | 'after',
    period: string,
    day: string,
  ) => string;
  readonly amount: (label: string, comparison: Comparison | 'is', amount: string) => string;
  /** How long each of some periods is, spoken of by their label, at the start of a sentence. */
  readonly lengthOf: (label: string) => string;
  /** What a measure takes of some periods or items, by their label, inside a sentence. */
  readonly measure: Readonly<Record<'total' | 'unbroken' | 'longest' | 'count', (label: string) => string>>;
  /** The sum of a field over the items of a list, inside a sentence. */
  readonly sum: (field: string, label: string) => string;
  /** Where a measure begins and ends, after what it takes. */
  readonly begins: (day: string) => string;
  readonly ends: (day: string) => string;
  readonly inAnyYear: string;
  /** How much counts, with a colon after it: a word of these, or a fraction. */
  readonly weight: (weight: 'full' | 'half' | 'none' | string, oneOfThem: boolean) => string;
  /** After what a count begins anew, with a colon after it. */
  readonly anew: string;
  /** Before an exception inside brackets, with a colon after it. */
  readonly unless: string;
  /** The day that a measure gives from case to case, inside a sentence. */
  readonly whichDay: string;
  /** The day of one of these cases, with a colon after it: what makes the case follows. */
  readonly row: (point: string) => string;
  readonly group: Readonly<Record<'all-of' | 'any-of' | 'none-of', string>>;
  readonly contested: string;
  /** That the text of a day, as `date` says it, goes on applying, before its grounds: with a colon after it. */
  readonly goesOnApplying: (day: string, group: 'all-of' | 'any-of' | 'none-of') => string;
  /** A date inside a sentence: "11 July 2013". */
  readonly date: (date: string) => string;
  /** A date that stands alone, or after a word that goes with it: "11 July 2013". */
  readonly day: (date: string) => string;
  /** A period inside a sentence: "5 years". */
  readonly period: (period: Period) => string;
  /** A fact that is spoken of, by its label, at the start of a sentence. */
  readonly subject: (label: string) => string;
  /** A day that a fact says, by the label of the fact, inside a sentence. */
  readonly named: (label: string) => string;
  /** A day that a provision gives, by its title, inside a sentence. */
  readonly titled: (title: string) => string;
  /** The day so long before or after another, inside a sentence. */
  readonly point: (period: string, side: 'before' | 'after', day: string) => string;
  /** A day that gives way to the next working day, inside a sentence. */
  readonly rolled: (day: string) => string;
  readonly askedDay: string;
  /** So many percent of an amount, inside a sentence. */
  readonly share: (percent: number, title: string) => string;
  /** A part of a sum as often as a number says, by the label of the fact, inside a sentence. */
  readonly each: (part: string, label: string) => string;
  /** What stands between the parts of a sum. */
  readonly plus: string;
  readonly edition: EditionVoice;
}

/** What is said of an edition of a document: pieces of one sentence, joined by commas. */
export interface EditionVoice {
  readonly letter: (letter: string) => string;
  readonly mark: (mark: string) => string;
  readonly validFor: (validity: Validity) => string;
  readonly withdrawn: string;
  readonly replacedBy: (title: string) => string;
  /** Since when it is issued so, the day as `date` says it. */
  readonly since: Readonly<Record<'in-force' | 'attested', (day: string) => string>>;
}

/** A sentence: first letter large, full stop at the end. */
export function sentence(text: string): string {
  const [first = '', ...rest] = [...text];
  const end = /[.:!?]$/.test(text) ? '' : '.';
  return `${first.toUpperCase()}${rest.join('')}${end}`;
}

/** `a`, `b or c`, `a, b or c`; nothing is quoted here. */
export function either(items: readonly string[], or: string): string {
  const [last = '', ...others] = [...items].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} ${or} ${last}`;
}

/** Day, month and year of a date as numbers. */
export function partsOf(date: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
