// Generated from rules/fines/waiver. Edit the rule, not this file.
import * as documents from '../documents.js';
import { provision as fines_fine } from './fine.js';
import { provision as lending_loan } from '../lending/loan.js';
import { rulebook } from '../rulebook.js';
import type { DatedDocumentGiven, DecidedWith, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type DecisionEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { amountIs, answers, atLeast, atMost, date, dayFrom, holds, isBefore, isOnOrAfter, isOnOrBefore, lessThan } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { allOf, anyOf, not, takenAway } from '../runtime/truth.js';
import type { DecisionVersion } from '../runtime/version-evaluator.js';

/** The facts that “Waiver of a fine” can ask for. What is left out is not known. */
export interface WaiverFacts {
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
  /** Kind of item. What kind of item is it? */
  readonly 'loan.item'?: 'book' | 'map' | 'film' | 'score' | 'unknown';
  /** Day on which the item was reported lost. On which day was the item reported lost? `none`: The item has not been reported lost. */
  readonly 'loan.lost-on'?: IsoDate | 'none' | 'unknown';
  /** Day of the loan. On which day was the item lent? */
  readonly 'loan.made-on'?: IsoDate | 'unknown';
  /** Day of the return. On which day was the item returned? `none`: The item has not been returned. */
  readonly 'loan.returned-on'?: IsoDate | 'none' | 'unknown';
  /** Day stamped on the slip. Which day is stamped on the slip? `none`: The slip bears no stamp. */
  readonly 'loan.stamped-on'?: IsoDate | 'none' | 'unknown';
  /** Worth of the item. What is the item worth? */
  readonly 'loan.worth'?: Money | 'unknown';
  /** Misconduct for which the reader was barred. For what was the reader barred? `none`: The reader has never been barred. */
  readonly 'reader.barred-for'?: 'damage' | 'noise' | 'none' | 'unknown';
  /** Day on which the reader was last barred. When was the reader last barred? `none`: The reader has never been barred. */
  readonly 'reader.barred-on'?: IsoDate | 'none' | 'unknown';
  /** Reader's date of birth. When was the reader born? */
  readonly 'reader.born-on'?: IsoDate | 'unknown';
  /** The reader treats items with care. Does the reader treat items with care? Judged by: Library committee. */
  readonly 'reader.careful'?: boolean | 'unknown';
  /** Day on which a guardian signed. On which day did a guardian sign? `none`: No guardian has signed. */
  readonly 'reader.guardian-signed-on'?: IsoDate | 'none' | 'unknown';
  /** Number of items that the reader has out. How many items does the reader have out? A whole number, 0 or more. */
  readonly 'reader.items-out'?: number | 'unknown';
  /** Kind of reader. What kind of reader is it? */
  readonly 'reader.kind'?: 'adult' | 'pupil' | 'teacher' | 'founder' | 'unknown';
  /** Sum that the reader owes. How much does the reader owe? */
  readonly 'reader.owes'?: Money | 'unknown';
  /** Day on which the committee pardoned the debts. On which day did the committee pardon the debts? `none`: The committee has pardoned nothing. */
  readonly 'reader.pardoned-on'?: IsoDate | 'none' | 'unknown';
  /** The reader lives in the town. Does the reader live in the town? */
  readonly 'reader.resident'?: boolean | 'unknown';
}

export type WaiverOutcome = 'waived' | 'not-waived';

/** What each outcome gives. */
export interface WaiverGives {
  /** waived */
  readonly waived: {
    readonly proof: DatedDocumentGiven<'clearance'>;
  };
  /** not waived */
  readonly 'not-waived': Nothing;
}

export type WaiverAnswer = DecidedWith<WaiverGives> | Undecided<WaiverOutcome, FactOf<WaiverFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface WaiverVersions {
  readonly '2010-03-01': DecisionVersion<Pick<WaiverFacts, 'application.handed-in-on' | 'loan.item' | 'loan.lost-on' | 'loan.made-on' | 'loan.returned-on' | 'loan.stamped-on' | 'loan.worth' | 'reader.barred-for' | 'reader.barred-on' | 'reader.born-on' | 'reader.careful' | 'reader.guardian-signed-on' | 'reader.items-out' | 'reader.kind' | 'reader.owes' | 'reader.pardoned-on' | 'reader.resident'>, WaiverAnswer, WaiverOutcome>;
}

/** The law in force from 2010-03-01. */
function settle20100301(inquiry: Inquiry): Settled {
  const somethingDue = not(answers(inquiry, fines_fine, ['no-fine', 'still-out']));
  const rightlyLent = not(answers(inquiry, lending_loan, ['refused']));
  const smallSum = answers(inquiry, fines_fine, ['small-fine']);
  const otherItems = amountIs(inquiry, 'reader.items-out', 'more-than', 0);
  const careful = holds(inquiry, 'reader.careful');
  const ofLate = atMost(inquiry, dayFrom(inquiry, 'loan.made-on'), inquiry.on, 1, 'year');
  const regularReader = allOf(smallSum, otherItems, careful, ofLate);
  const beforeTheFire = isBefore(dayFrom(inquiry, 'loan.made-on'), date('2012-06-01'));
  const sinceTheStrike = isOnOrAfter(dayFrom(inquiry, 'loan.made-on'), date('2016-03-01'));
  const untilTheStrike = isOnOrBefore(dayFrom(inquiry, 'loan.made-on'), date('2016-03-31'));
  const strike = allOf(sinceTheStrike, untilTheStrike);
  const lostAtOnce = lessThan(inquiry, dayFrom(inquiry, 'loan.made-on'), dayFrom(inquiry, 'loan.lost-on'), 2, 'day');
  const lostLongAfter = atLeast(inquiry, dayFrom(inquiry, 'loan.made-on'), dayFrom(inquiry, 'loan.lost-on'), 1, 'year');
  const aReason = anyOf(regularReader, beforeTheFire, strike, lostAtOnce, lostLongAfter);
  const hoarder = amountIs(inquiry, 'reader.items-out', 'at-least', 10);
  return {
    conditions: {
      'something-due': somethingDue,
      'rightly-lent': rightlyLent,
      'small-sum': smallSum,
      'other-items': otherItems,
      careful,
      'of-late': ofLate,
      'regular-reader': regularReader,
      'before-the-fire': beforeTheFire,
      'since-the-strike': sinceTheStrike,
      'until-the-strike': untilTheStrike,
      strike,
      'lost-at-once': lostAtOnce,
      'lost-long-after': lostLongAfter,
      'a-reason': aReason,
      hoarder
    },
    branches: [takenAway(allOf(somethingDue, rightlyLent, aReason), hoarder)]
  };
}

/** “Waiver of a fine”: every version, as data. */
export const provision: Provision = {
  id: 'fines/waiver',
  kind: 'decision',
  title: { en: 'Waiver of a fine' },
  versions: [
    {
      address: 'fines/waiver@2010-03-01',
      from: '2010-03-01',
      basis: 'in-force',
      seen: [{ source: 'by-laws', kind: 'law', on: '2024-12-01' }],
      state: 'decides',
      branches: [
        {
          outcome: 'waived',
          grounds: {
            address: 'fines/waiver@2010-03-01',
            stands: 'ground',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'something-due',
                address: 'fines/waiver@2010-03-01#something-due',
                stands: 'ground',
                sentence: { en: '“Fine for a late return” is not answered “no fine” or “not yet due, or still out”.' },
                cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
                asks: fines_fine
              },
              {
                id: 'rightly-lent',
                address: 'fines/waiver@2010-03-01#rightly-lent',
                stands: 'ground',
                sentence: { en: '“Loan of an item” is not answered “refused”.' },
                cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
                asks: lending_loan
              },
              {
                id: 'a-reason',
                address: 'fines/waiver@2010-03-01#a-reason',
                stands: 'ground',
                sentence: { en: 'At least one of these:' },
                cite: [],
                group: 'any-of',
                members: [
                  {
                    id: 'regular-reader',
                    address: 'fines/waiver@2010-03-01#regular-reader',
                    stands: 'ground',
                    sentence: { en: 'All of these:' },
                    cite: [],
                    group: 'all-of',
                    members: [
                      {
                        id: 'small-sum',
                        address: 'fines/waiver@2010-03-01#small-sum',
                        stands: 'ground',
                        sentence: { en: '“Fine for a late return” is answered “a fine of two euros”.' },
                        cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
                        asks: fines_fine
                      },
                      {
                        id: 'other-items',
                        address: 'fines/waiver@2010-03-01#other-items',
                        stands: 'ground',
                        sentence: { en: 'The number of items that the reader has out: more than 0.' },
                        cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
                        facts: ['reader.items-out']
                      },
                      {
                        id: 'careful',
                        address: 'fines/waiver@2010-03-01#careful',
                        stands: 'ground',
                        sentence: { en: 'The reader treats items with care.' },
                        cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
                        facts: ['reader.careful']
                      },
                      {
                        id: 'of-late',
                        address: 'fines/waiver@2010-03-01#of-late',
                        stands: 'ground',
                        sentence: { en: 'The day of the loan lies no earlier than 1 year before the day asked about.' },
                        cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
                        facts: ['loan.made-on']
                      }
                    ]
                  },
                  {
                    id: 'before-the-fire',
                    address: 'fines/waiver@2010-03-01#before-the-fire',
                    stands: 'ground',
                    sentence: { en: 'The day of the loan lies before 1 June 2012.' },
                    cite: [{ source: 'readers-club', place: 'fines', kind: 'secondary' }],
                    facts: ['loan.made-on']
                  },
                  {
                    id: 'strike',
                    address: 'fines/waiver@2010-03-01#strike',
                    stands: 'ground',
                    sentence: { en: 'All of these:' },
                    cite: [],
                    group: 'all-of',
                    members: [
                      {
                        id: 'since-the-strike',
                        address: 'fines/waiver@2010-03-01#since-the-strike',
                        stands: 'ground',
                        sentence: { en: 'The day of the loan lies on or after 1 March 2016.' },
                        cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
                        facts: ['loan.made-on']
                      },
                      {
                        id: 'until-the-strike',
                        address: 'fines/waiver@2010-03-01#until-the-strike',
                        stands: 'ground',
                        sentence: { en: 'The day of the loan lies on or before 31 March 2016.' },
                        cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
                        facts: ['loan.made-on']
                      }
                    ]
                  },
                  {
                    id: 'lost-at-once',
                    address: 'fines/waiver@2010-03-01#lost-at-once',
                    stands: 'ground',
                    sentence: {
                      en: 'The day on which the item was reported lost lies earlier than 2 days after the day of the loan.'
                    },
                    cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
                    facts: ['loan.lost-on', 'loan.made-on']
                  },
                  {
                    id: 'lost-long-after',
                    address: 'fines/waiver@2010-03-01#lost-long-after',
                    stands: 'ground',
                    sentence: {
                      en: 'The day on which the item was reported lost lies at least 1 year after the day of the loan.'
                    },
                    cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
                    facts: ['loan.lost-on', 'loan.made-on']
                  }
                ]
              }
            ],
            unless: {
              id: 'hoarder',
              address: 'fines/waiver@2010-03-01#hoarder',
              stands: 'ground',
              sentence: { en: 'The number of items that the reader has out: at least 10.' },
              cite: [{ source: 'by-laws', place: 'art. 7 §3', kind: 'law' }],
              facts: ['reader.items-out']
            }
          },
          gives: {
            proof: documents.clearance
          }
        },
        {
          outcome: 'not-waived',
          gives: {}
        }
      ],
      readings: [],
      conventions: ['end-of-month', 'full-period', 'time-limit'],
      settle: settle20100301
    }
  ],
  rulebook
};

/** “Waiver of a fine”. Ask it with `decide(facts, { on })`. */
export const waiver: DecisionEvaluator<WaiverFacts, WaiverAnswer, WaiverOutcome, WaiverVersions> = evaluator(provision, {
  '2010-03-01': [
    'application.handed-in-on',
    'loan.item',
    'loan.lost-on',
    'loan.made-on',
    'loan.returned-on',
    'loan.stamped-on',
    'loan.worth',
    'reader.barred-for',
    'reader.barred-on',
    'reader.born-on',
    'reader.careful',
    'reader.guardian-signed-on',
    'reader.items-out',
    'reader.kind',
    'reader.owes',
    'reader.pardoned-on',
    'reader.resident'
  ]
});
