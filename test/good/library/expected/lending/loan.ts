// Generated from rules/lending/loan. Edit the rule, not this file.
import * as documents from '../documents.js';
import { provision as lending_dueDay } from './due-day.js';
import { provision as membership_admission } from '../membership/admission.js';
import { rulebook } from '../rulebook.js';
import type { ContestedGiven, DateGiven, DatedDocumentGiven, DecidedWith, DocumentGiven, FactOf, PeriodGiven, Undecided, UnknownGiven, WordsGiven } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type DecisionEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { amountIs, answers, atLeast, dayAfter, dayAhead, dayFrom, dayGiven, isOneOf, sum } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { allOf, anyOf, lifted, not, takenAway } from '../runtime/truth.js';
import type { DecisionVersion } from '../runtime/version-evaluator.js';

/** The facts that “Loan of an item” can ask for. What is left out is not known. */
export interface LoanFacts {
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
  /** Kind of item. What kind of item is it? */
  readonly 'loan.item'?: 'book' | 'map' | 'film' | 'score' | 'unknown';
  /** Day of the loan. On which day was the item lent? */
  readonly 'loan.made-on'?: IsoDate | 'unknown';
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

export type LoanOutcome = 'lent' | 'lent-for-the-weekend' | 'refused';

/** What each outcome gives. */
export interface LoanGives {
  /** lent */
  readonly lent: {
    readonly 'lent-by': DocumentGiven<'front-desk'>;
    readonly slip: DocumentGiven<'borrowing-slip'>;
    readonly card?: DatedDocumentGiven<'reader-card'> | UnknownGiven | ContestedGiven;
    readonly 'entered-in'?: DocumentGiven<'loan-register'> | UnknownGiven | ContestedGiven;
    readonly 'keep-for': PeriodGiven | UnknownGiven | ContestedGiven;
    readonly 'may-also-take': WordsGiven<'map' | 'score' | 'book'> | UnknownGiven | ContestedGiven;
    readonly 'remind-on'?: DateGiven | UnknownGiven | ContestedGiven;
  };
  /** lent for the weekend */
  readonly 'lent-for-the-weekend': {
    readonly 'lent-by': DocumentGiven<'front-desk'>;
    readonly slip: DocumentGiven<'borrowing-slip'>;
    readonly 'keep-for': PeriodGiven;
    readonly 'back-by': DateGiven | UnknownGiven | ContestedGiven;
  };
  /** refused */
  readonly refused: {
    readonly 'lent-by': DocumentGiven<'front-desk'>;
    readonly 'back-by': DateGiven | UnknownGiven | ContestedGiven;
  };
}

export type LoanAnswer = DecidedWith<LoanGives> | Undecided<LoanOutcome, FactOf<LoanFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface LoanVersions {
  readonly '2010-03-01': DecisionVersion<Pick<LoanFacts, 'application.handed-in-on' | 'loan.item' | 'loan.made-on' | 'loan.stamped-on' | 'loan.worth' | 'reader.barred-for' | 'reader.barred-on' | 'reader.born-on' | 'reader.careful' | 'reader.guardian-signed-on' | 'reader.items-out' | 'reader.kind' | 'reader.owes' | 'reader.pardoned-on' | 'reader.resident'>, LoanAnswer, LoanOutcome>;
}

/** The law attested from 2010-03-01. */
function settle20100301(inquiry: Inquiry): Settled {
  const reader = answers(inquiry, membership_admission, ['met']);
  const item = not(isOneOf(inquiry, 'loan.item', ['film']));
  const fewItems = amountIs(inquiry, 'reader.items-out', 'less-than', 5);
  const teacher = isOneOf(inquiry, 'reader.kind', ['teacher']);
  const founder = isOneOf(inquiry, 'reader.kind', ['founder']);
  const favoured = anyOf(teacher, founder);
  const smallDebts = amountIs(inquiry, 'reader.owes', 'at-most', sum('5.00 EUR'));
  const music = isOneOf(inquiry, 'loan.item', ['score']);
  const guest = not(answers(inquiry, membership_admission, ['met']));
  const cheap = amountIs(inquiry, 'loan.worth', 'less-than', sum('10.00 EUR'));
  const film = isOneOf(inquiry, 'loan.item', ['film']);
  const filmReader = answers(inquiry, membership_admission, ['met']);
  const noFilmOut = amountIs(inquiry, 'reader.items-out', 'is', 0);
  const grownUp = atLeast(inquiry, dayFrom(inquiry, 'reader.born-on'), dayFrom(inquiry, 'loan.made-on'), 18, 'year');
  const precious = amountIs(inquiry, 'loan.worth', 'more-than', sum('50.00 EUR'));
  return {
    conditions: {
      reader,
      item,
      'few-items': fewItems,
      teacher,
      founder,
      favoured,
      'small-debts': smallDebts,
      music,
      guest,
      cheap,
      film,
      'film-reader': filmReader,
      'no-film-out': noFilmOut,
      'grown-up': grownUp,
      precious
    },
    branches: [
      allOf(reader, item, lifted(fewItems, favoured), smallDebts),
      allOf(music, guest, cheap),
      takenAway(allOf(film, filmReader, noFilmOut, grownUp), precious)
    ]
  };
}

/** “Loan of an item”: every version, as data. */
export const provision: Provision = {
  id: 'lending/loan',
  kind: 'decision',
  title: { en: 'Loan of an item' },
  versions: [
    {
      address: 'lending/loan@2010-03-01',
      from: '2010-03-01',
      basis: 'attested',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'decides',
      branches: [
        {
          outcome: 'lent',
          grounds: {
            address: 'lending/loan@2010-03-01',
            stands: 'requirement',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'reader',
                address: 'lending/loan@2010-03-01#reader',
                stands: 'requirement',
                sentence: { en: '“Admission to the library” is met.' },
                cite: [{ source: 'by-laws', place: 'art. 4 §1', kind: 'law' }],
                asks: membership_admission
              },
              {
                id: 'item',
                address: 'lending/loan@2010-03-01#item',
                stands: 'requirement',
                sentence: { en: 'The kind of item is not “film”.' },
                cite: [{ source: 'by-laws', place: 'art. 4 §1', kind: 'law' }],
                facts: ['loan.item']
              },
              {
                id: 'few-items',
                address: 'lending/loan@2010-03-01#few-items',
                stands: 'requirement',
                sentence: { en: 'The number of items that the reader has out: less than 5.' },
                cite: [{ source: 'by-laws', place: 'art. 4 §1', kind: 'law' }],
                facts: ['reader.items-out'],
                unless: {
                  id: 'favoured',
                  address: 'lending/loan@2010-03-01#favoured',
                  stands: 'ground',
                  sentence: { en: 'At least one of these:' },
                  cite: [],
                  group: 'any-of',
                  members: [
                    {
                      id: 'teacher',
                      address: 'lending/loan@2010-03-01#teacher',
                      stands: 'ground',
                      sentence: { en: 'The kind of reader is “teacher at a school of the town”.' },
                      cite: [{ source: 'by-laws', place: 'art. 4 §1', kind: 'law' }],
                      facts: ['reader.kind']
                    },
                    {
                      id: 'founder',
                      address: 'lending/loan@2010-03-01#founder',
                      stands: 'ground',
                      sentence: { en: 'The kind of reader is “founder of the library”.' },
                      cite: [{ source: 'by-laws', place: 'art. 4 §1', kind: 'law' }],
                      facts: ['reader.kind']
                    }
                  ]
                }
              },
              {
                id: 'small-debts',
                address: 'lending/loan@2010-03-01#small-debts',
                stands: 'requirement',
                sentence: { en: 'The sum that the reader owes: at most 5.00 EUR.' },
                cite: [{ source: 'by-laws', place: 'art. 4 §1', kind: 'law' }],
                facts: ['reader.owes']
              }
            ]
          },
          gives: {
            'lent-by': documents.frontDesk,
            slip: documents.borrowingSlip,
            card: documents.readerCard,
            'entered-in': documents.loanRegister,
            'keep-for': { kind: 'period', count: 4, unit: 'week' },
            'may-also-take': { kind: 'words', words: ['map', 'score'] },
            'remind-on': {
              kind: 'date',
              asks: lending_dueDay,
              settle: inquiry => dayAhead(inquiry, dayGiven(inquiry, lending_dueDay), 3, 'day')
            }
          }
        },
        {
          outcome: 'lent',
          grounds: {
            address: 'lending/loan@2010-03-01',
            stands: 'ground',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'music',
                address: 'lending/loan@2010-03-01#music',
                stands: 'ground',
                sentence: { en: 'The kind of item is “score”.' },
                cite: [{ source: 'by-laws', place: 'art. 4 §1', kind: 'law' }],
                facts: ['loan.item']
              },
              {
                id: 'guest',
                address: 'lending/loan@2010-03-01#guest',
                stands: 'ground',
                sentence: { en: '“Admission to the library” is not met.' },
                cite: [{ source: 'by-laws', place: 'art. 4 §1', kind: 'law' }],
                asks: membership_admission
              },
              {
                id: 'cheap',
                address: 'lending/loan@2010-03-01#cheap',
                stands: 'ground',
                sentence: { en: 'The worth of the item: less than 10.00 EUR.' },
                cite: [{ source: 'by-laws', place: 'art. 4 §1', kind: 'law' }],
                facts: ['loan.worth']
              }
            ]
          },
          gives: {
            'lent-by': documents.frontDesk,
            slip: documents.borrowingSlip,
            'keep-for': { kind: 'period', count: 1, unit: 'day' },
            'may-also-take': { kind: 'words', words: ['book'] }
          }
        },
        {
          outcome: 'lent-for-the-weekend',
          grounds: {
            address: 'lending/loan@2010-03-01',
            stands: 'ground',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'film',
                address: 'lending/loan@2010-03-01#film',
                stands: 'ground',
                sentence: { en: 'The kind of item is “film”.' },
                cite: [{ source: 'by-laws', place: 'art. 4 §2', kind: 'law' }],
                facts: ['loan.item']
              },
              {
                id: 'film-reader',
                address: 'lending/loan@2010-03-01#film-reader',
                stands: 'ground',
                sentence: { en: '“Admission to the library” is met.' },
                cite: [{ source: 'by-laws', place: 'art. 4 §2', kind: 'law' }],
                asks: membership_admission
              },
              {
                id: 'no-film-out',
                address: 'lending/loan@2010-03-01#no-film-out',
                stands: 'ground',
                sentence: { en: 'The number of items that the reader has out: exactly 0.' },
                cite: [{ source: 'by-laws', place: 'art. 4 §2', kind: 'law' }],
                facts: ['reader.items-out']
              },
              {
                id: 'grown-up',
                address: 'lending/loan@2010-03-01#grown-up',
                stands: 'ground',
                sentence: { en: "The reader's date of birth lies at least 18 years before the day of the loan." },
                cite: [{ source: 'by-laws', place: 'art. 4 §2', kind: 'law' }],
                facts: ['reader.born-on', 'loan.made-on']
              }
            ],
            unless: {
              id: 'precious',
              address: 'lending/loan@2010-03-01#precious',
              stands: 'ground',
              sentence: { en: 'The worth of the item: more than 50.00 EUR.' },
              cite: [{ source: 'by-laws', place: 'art. 4 §2', kind: 'law' }],
              facts: ['loan.worth']
            }
          },
          gives: {
            'lent-by': documents.frontDesk,
            slip: documents.borrowingSlip,
            'keep-for': { kind: 'period', count: 2, unit: 'day' },
            'back-by': {
              kind: 'date',
              facts: ['loan.made-on'],
              settle: inquiry => dayAfter(inquiry, dayFrom(inquiry, 'loan.made-on'), 2, 'day')
            }
          }
        },
        {
          outcome: 'refused',
          gives: {
            'lent-by': documents.frontDesk,
            'back-by': { kind: 'date', facts: ['loan.made-on'], settle: inquiry => dayFrom(inquiry, 'loan.made-on') }
          }
        }
      ],
      readings: [],
      conventions: ['end-of-month', 'full-period'],
      counting: { 'full-period': 'day-after' },
      settle: settle20100301
    }
  ],
  rulebook
};

/** “Loan of an item”. Ask it with `decide(facts, { on })`. */
export const loan: DecisionEvaluator<LoanFacts, LoanAnswer, LoanOutcome, LoanVersions> = evaluator(provision, {
  '2010-03-01': [
    'application.handed-in-on',
    'loan.item',
    'loan.made-on',
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
