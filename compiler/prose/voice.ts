import type { Comparison, Order, Period } from '../phrases/phrase.js';

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
  readonly group: Readonly<Record<'all-of' | 'any-of' | 'none-of', string>>;
  readonly contested: string;
  /** The head of the rows of a measure. */
  readonly chosen: string;
  /** The sentence of a row: where its ground, a whole sentence, holds, that is the day. */
  readonly row: (ground: string, point: string) => string;
  /** A date inside a sentence: "11 July 2013". */
  readonly date: (date: string) => string;
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
}

/** A sentence: first letter large, full stop at the end. */
export function sentence(text: string): string {
  const [first = '', ...rest] = [...text];
  const end = /[.:!?]$/.test(text) ? '' : '.';
  return `${first.toUpperCase()}${rest.join('')}${end}`;
}

/** A sentence with something added before its full stop or its colon. */
export function extended(said: string, addition: string): string {
  const [, body = said, end = ''] = /^(.*?)(\u202f?:|[.!?])?$/su.exec(said) ?? [];
  return `${body}${addition}${end}`;
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
