import { type Day, dayOf } from './date.js';
import { readFacts } from './facts.js';
import type { Question } from './inquiry.js';
import { own } from './own.js';
import type { RulebookData } from './provision.js';

/** The days of a question, as `2013-08-13`: the day asked about, and the law's day where it is another. */
export interface AskedOn {
  readonly on: string;
  /** The day whose law is applied; the day asked about unless said. A governing date of the facts goes before. */
  readonly lawOn?: string | undefined;
  /**
   * A source: asked is what it documents, not what the law was. Each provision is read in the last version that the
   * source showed, under the reading of its name; the law’s day has no part in it.
   */
  readonly documentedBy?: string | undefined;
}

/** Reads a question from outside. Throws a `RangeError` for a day that does not exist, a `FactsError` for the facts. */
export function readQuestion(rulebook: RulebookData, facts: object, asked: AskedOn): Question {
  const on = readDay('on', own(asked, 'on'));
  const law = own(asked, 'lawOn');
  const lawOn = law === undefined ? on : readDay('lawOn', law);
  const documentedBy = own(asked, 'documentedBy');
  return {
    facts: readFacts(rulebook.vocabulary, facts),
    on,
    lawOn,
    daysOff: own(rulebook, 'daysOff'),
    ...(documentedBy === undefined ? {} : { documentedBy }),
  };
}

/** Reads a day from outside. */
export function readDay(name: string, text: unknown): Day {
  const day = typeof text === 'string' ? dayOf(text) : undefined;
  if (day === undefined) throw new RangeError(`${name}: expected a day that exists, such as 2013-08-13`);
  return day;
}
