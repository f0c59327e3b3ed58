// Generated from rules/lending/renewal. Edit the rule, not this file.
import { provision as lending_dueDay } from './due-day.js';
import { provision as lending_loan } from './loan.js';
import { rulebook } from '../rulebook.js';
import type { ContestedGiven, DateGiven, DecidedWith, FactOf, Undecided, UnknownGiven } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { amountIs, answers, atMost, dayAfter, dayFrom, dayGiven, hasNotHappened, holds, isOn, isOnOrBefore } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { allOf, lifted, not } from '../runtime/truth.js';
import type { TestVersion } from '../runtime/version-evaluator.js';

/** The facts that “Renewal of a loan” can ask for. What is left out is not known. */
export interface RenewalFacts {
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
  /** Kind of item. What kind of item is it? */
  readonly 'loan.item'?: 'book' | 'map' | 'film' | 'score' | 'unknown';
  /** Day of the loan. On which day was the item lent? */
  readonly 'loan.made-on'?: IsoDate | 'unknown';
  /** Day on which renewal is asked for. On which day is renewal asked for? */
  readonly 'loan.renewal-asked-on'?: IsoDate | 'unknown';
  /** Number of renewals so far. How often has the loan been renewed? A whole number, 0 or more. */
  readonly 'loan.renewals'?: number | 'unknown';
  /** Day of the return. On which day was the item returned? `none`: The item has not been returned. */
  readonly 'loan.returned-on'?: IsoDate | 'none' | 'unknown';
  /** Day stamped on the slip. Which day is stamped on the slip? `none`: The slip bears no stamp. */
  readonly 'loan.stamped-on'?: IsoDate | 'none' | 'unknown';
  /** Another reader has asked for the item. Has another reader asked for the item? */
  readonly 'loan.wanted-by-another'?: boolean | 'unknown';
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

export type RenewalOutcome = 'met' | 'not-met';

/** What each outcome gives. */
export interface RenewalGives {
  readonly met: {
    readonly 'back-by': DateGiven | UnknownGiven | ContestedGiven;
  };
  readonly 'not-met': {
    readonly 'back-by': DateGiven | UnknownGiven | ContestedGiven;
  };
}

export type RenewalAnswer = DecidedWith<RenewalGives> | Undecided<RenewalOutcome, FactOf<RenewalFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface RenewalVersions {
  readonly '2010-03-01': TestVersion<Pick<RenewalFacts, 'application.handed-in-on' | 'loan.item' | 'loan.made-on' | 'loan.renewal-asked-on' | 'loan.renewals' | 'loan.returned-on' | 'loan.stamped-on' | 'loan.wanted-by-another' | 'loan.worth' | 'reader.barred-for' | 'reader.barred-on' | 'reader.born-on' | 'reader.careful' | 'reader.guardian-signed-on' | 'reader.items-out' | 'reader.kind' | 'reader.owes' | 'reader.pardoned-on' | 'reader.resident'>, RenewalAnswer>;
}

/** The law in force from 2010-03-01. */
function settle20100301(inquiry: Inquiry): Settled {
  const renewalsLeft = amountIs(inquiry, 'loan.renewals', 'at-most', 2);
  const nobodyWaits = not(holds(inquiry, 'loan.wanted-by-another'));
  const lentAtAll = answers(inquiry, lending_loan, ['lent', 'lent-for-the-weekend']);
  const stillOut = hasNotHappened(inquiry, dayFrom(inquiry, 'loan.returned-on'));
  const askedInTime = isOnOrBefore(dayFrom(inquiry, 'loan.renewal-asked-on'), dayGiven(inquiry, lending_dueDay));
  const notTooSoon = atMost(inquiry, dayFrom(inquiry, 'loan.renewal-asked-on'), dayGiven(inquiry, lending_dueDay), 1, 'week');
  const away = not(holds(inquiry, 'reader.resident'));
  const onTheDayItself = isOn(dayFrom(inquiry, 'loan.renewal-asked-on'), dayFrom(inquiry, 'loan.made-on'));
  const farAway = allOf(away, onTheDayItself);
  return {
    conditions: {
      'renewals-left': renewalsLeft,
      'nobody-waits': nobodyWaits,
      'lent-at-all': lentAtAll,
      'still-out': stillOut,
      'asked-in-time': askedInTime,
      'not-too-soon': notTooSoon,
      away,
      'on-the-day-itself': onTheDayItself,
      'far-away': farAway
    },
    branches: [
      allOf(renewalsLeft, nobodyWaits, lentAtAll, stillOut, askedInTime, lifted(notTooSoon, farAway))
    ]
  };
}

/** “Renewal of a loan”: every version, as data. */
export const provision: Provision = {
  id: 'lending/renewal',
  kind: 'test',
  title: { en: 'Renewal of a loan' },
  versions: [
    {
      address: 'lending/renewal@2010-03-01',
      from: '2010-03-01',
      basis: 'in-force',
      seen: [{ source: 'by-laws', kind: 'law', on: '2024-12-01' }],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            address: 'lending/renewal@2010-03-01',
            stands: 'requirement',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'renewals-left',
                address: 'lending/renewal@2010-03-01#renewals-left',
                stands: 'requirement',
                sentence: { en: 'The number of renewals so far: at most 2.' },
                cite: [{ source: 'by-laws', place: 'art. 6', kind: 'law' }],
                facts: ['loan.renewals']
              },
              {
                id: 'nobody-waits',
                address: 'lending/renewal@2010-03-01#nobody-waits',
                stands: 'requirement',
                sentence: { en: 'It is not so that another reader has asked for the item.' },
                cite: [{ source: 'by-laws', place: 'art. 6', kind: 'law' }],
                facts: ['loan.wanted-by-another']
              },
              {
                id: 'lent-at-all',
                address: 'lending/renewal@2010-03-01#lent-at-all',
                stands: 'requirement',
                sentence: { en: '“Loan of an item” is answered “lent” or “lent for the weekend”.' },
                cite: [{ source: 'by-laws', place: 'art. 6', kind: 'law' }],
                asks: lending_loan
              },
              {
                id: 'still-out',
                address: 'lending/renewal@2010-03-01#still-out',
                stands: 'requirement',
                sentence: { en: 'The day of the return has not come.' },
                cite: [{ source: 'by-laws', place: 'art. 6', kind: 'law' }],
                facts: ['loan.returned-on']
              },
              {
                id: 'asked-in-time',
                address: 'lending/renewal@2010-03-01#asked-in-time',
                stands: 'requirement',
                sentence: {
                  en: 'The day on which renewal is asked for lies on or before “Day on which an item is due”.'
                },
                cite: [{ source: 'by-laws', place: 'art. 6', kind: 'law' }],
                facts: ['loan.renewal-asked-on'],
                asks: lending_dueDay
              },
              {
                id: 'not-too-soon',
                address: 'lending/renewal@2010-03-01#not-too-soon',
                stands: 'requirement',
                sentence: {
                  en: 'The day on which renewal is asked for lies no earlier than 1 week before “Day on which an item is due”.'
                },
                cite: [{ source: 'by-laws', place: 'art. 6', kind: 'law' }],
                facts: ['loan.renewal-asked-on'],
                asks: lending_dueDay,
                unless: {
                  id: 'far-away',
                  address: 'lending/renewal@2010-03-01#far-away',
                  stands: 'ground',
                  sentence: { en: 'All of these:' },
                  cite: [],
                  group: 'all-of',
                  members: [
                    {
                      id: 'away',
                      address: 'lending/renewal@2010-03-01#away',
                      stands: 'ground',
                      sentence: { en: 'It is not so that the reader lives in the town.' },
                      cite: [{ source: 'by-laws', place: 'art. 6', kind: 'law' }],
                      facts: ['reader.resident']
                    },
                    {
                      id: 'on-the-day-itself',
                      address: 'lending/renewal@2010-03-01#on-the-day-itself',
                      stands: 'ground',
                      sentence: { en: 'The day on which renewal is asked for is the day of the loan.' },
                      cite: [{ source: 'by-laws', place: 'art. 6', kind: 'law' }],
                      facts: ['loan.renewal-asked-on', 'loan.made-on']
                    }
                  ]
                }
              }
            ]
          },
          gives: {
            'back-by': {
              kind: 'date',
              asks: lending_dueDay,
              settle: inquiry => dayAfter(inquiry, dayGiven(inquiry, lending_dueDay), 2, 'week')
            }
          }
        },
        {
          outcome: 'not-met',
          gives: {
            'back-by': {
              kind: 'date',
              asks: lending_dueDay,
              settle: inquiry => dayAfter(inquiry, dayGiven(inquiry, lending_dueDay), 2, 'week')
            }
          }
        }
      ],
      readings: [],
      conventions: [],
      settle: settle20100301
    }
  ],
  rulebook
};

/** “Renewal of a loan”. Ask it with `decide(facts, { on })`. */
export const renewal: TestEvaluator<RenewalFacts, RenewalAnswer, RenewalVersions> = evaluator(provision, {
  '2010-03-01': [
    'application.handed-in-on',
    'loan.item',
    'loan.made-on',
    'loan.renewal-asked-on',
    'loan.renewals',
    'loan.returned-on',
    'loan.stamped-on',
    'loan.wanted-by-another',
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
