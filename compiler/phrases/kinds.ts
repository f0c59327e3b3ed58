import type { PhraseRule } from './grammar.js';

/** What a condition can be about: a kind of fact, or a kind of provision. */
export type SubjectKind =
  | 'yes-or-no'
  | 'choice'
  | 'date'
  | 'number'
  | 'money'
  | 'test'
  | 'decision'
  | 'measure'
  | 'length'
  | 'count'
  | 'sum';

export interface KindWords {
  readonly rule: PhraseRule;
  /** The kind in words: "`card.expires-on` is a date". */
  readonly called: string;
  /** Phrases that fit, to show and to start from. `word` stands for a word of the subject's list, or an amount. */
  readonly examples: readonly string[];
}

/** One row per kind of subject: the rule its phrases follow, and phrases to start from. */
export const kinds: Readonly<Record<SubjectKind, KindWords>> = {
  'yes-or-no': { rule: 'yes-or-no', called: 'a statement that holds or not', examples: ['holds', 'does not hold'] },
  choice: {
    rule: 'choice',
    called: 'a choice from a list of words',
    examples: ['is word', 'is not word', 'is one of word, word', 'is none of word, word'],
  },
  date: {
    rule: 'date',
    called: 'a date',
    examples: [
      'at least 12 months ago',
      'more than 5 months ago',
      'has happened',
      'has not happened',
      'is before 2014-05-15',
      'is on or after 2014-05-15',
      'at least 1 year before application.lodged-on',
      'no later than 5 months after application.acknowledged-on',
      'later than 30 days before card.expires-on',
      'no earlier than 2 years ago',
      'earlier than 3 months after application.lodged-on',
      'at least 3 working days ago',
      'no later than 30 days after application.lodged-on or the next working day',
    ],
  },
  number: {
    rule: 'number',
    called: 'a whole number',
    examples: ['at least 3', 'more than 3', 'at most 3', 'less than 3', 'is 3'],
  },
  money: {
    rule: 'money',
    called: 'a sum of money',
    examples: [
      'at least 1282.14 EUR',
      'less than 1282.14 EUR',
      'at least amount word',
      'at least 120 % of amount word',
      'at least 684.00 EUR plus 228.00 EUR for each applicant.dependants',
    ],
  },
  test: {
    rule: 'test',
    called: 'a provision that is met or not',
    examples: ['is met', 'is not met', 'was met on 2013-07-10', 'was not met on 2013-07-10'],
  },
  decision: {
    rule: 'decision',
    called: 'a provision that decides between outcomes',
    examples: [
      'is word',
      'is not word',
      'is one of word, word',
      'was word on 2013-07-10',
      'was not word on 2013-07-10',
    ],
  },
  measure: {
    rule: 'date',
    called: 'a provision that gives a day',
    examples: ['at least 5 years ago', 'is before 2014-05-15', 'has happened'],
  },
  length: {
    rule: 'length',
    called: 'a length of time',
    examples: ['at least 5 years', 'more than 18 months', 'at most 10 months', 'less than 6 months'],
  },
  count: {
    rule: 'number',
    called: 'a provision that gives a whole number',
    examples: ['at least 3', 'more than 3', 'at most 3', 'less than 3', 'is 3'],
  },
  sum: {
    rule: 'money',
    called: 'a provision that gives a sum of money',
    examples: ['at least 1282.14 EUR', 'less than 1282.14 EUR'],
  },
};
