// Generated from rules/lending/reservation. Edit the rule, not this file.
import { provision as lending_collectBy } from './collect-by.js';
import { rulebook } from '../rulebook.js';
import type { DateGiven, DecidedWith, FactOf, Undecided, UnknownGiven } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type DecisionEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { atMost, dayAhead, dayFrom, dayGiven, moreThan } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { takenAway } from '../runtime/truth.js';
import type { DecisionVersion } from '../runtime/version-evaluator.js';

/** The facts that “What becomes of a reserved item” can ask for. What is left out is not known. */
export interface ReservationFacts {
  /** Kind of reader. What kind of reader is it? */
  readonly 'reader.kind'?: 'adult' | 'pupil' | 'teacher' | 'founder' | 'unknown';
  /** Day on which the item is collected. On which day was the item collected? `none`: The item has not been collected. */
  readonly 'reservation.collected-on'?: IsoDate | 'none' | 'unknown';
  /** Day on which the letter is posted. On which day was the letter posted? */
  readonly 'reservation.posted-on'?: IsoDate | 'unknown';
  /** Way in which the reader is told that the item is there. In which way was the reader told that the item is there? `none`: Nobody has told the reader yet. */
  readonly 'reservation.told'?: 'at-the-desk' | 'by-phone' | 'by-letter' | 'none' | 'unknown';
  /** Day on which the reader is told that the item is there. On which day was the reader told that the item is there? */
  readonly 'reservation.told-on'?: IsoDate | 'unknown';
}

export type ReservationOutcome = 'collected' | 'passed-on' | 'waiting';

/** What each outcome gives. */
export interface ReservationGives {
  /** collected */
  readonly collected: {
    readonly 'remind-on': DateGiven | UnknownGiven;
  };
  /** passed on to the next reader */
  readonly 'passed-on': {
    readonly 'remind-on': DateGiven | UnknownGiven;
  };
  /** kept for the reader */
  readonly waiting: {
    readonly 'remind-on': DateGiven | UnknownGiven;
  };
}

export type ReservationAnswer = DecidedWith<ReservationGives> | Undecided<ReservationOutcome, FactOf<ReservationFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface ReservationVersions {
  readonly '2018-01-01': DecisionVersion<Pick<ReservationFacts, 'reader.kind' | 'reservation.collected-on' | 'reservation.posted-on' | 'reservation.told' | 'reservation.told-on'>, ReservationAnswer, ReservationOutcome>;
}

/** The law in force from 2018-01-01. */
function settle20180101(inquiry: Inquiry): Settled {
  const collectedInTime = atMost(inquiry, dayGiven(inquiry, lending_collectBy), dayFrom(inquiry, 'reservation.collected-on'), 3, 'working day');
  const timeIsUp = moreThan(inquiry, dayGiven(inquiry, lending_collectBy), inquiry.on, 3, 'working day');
  const takenInTime = atMost(inquiry, dayGiven(inquiry, lending_collectBy), dayFrom(inquiry, 'reservation.collected-on'), 3, 'working day');
  return {
    conditions: {
      'collected-in-time': collectedInTime,
      'time-is-up': timeIsUp,
      'taken-in-time': takenInTime
    },
    branches: [collectedInTime, takenAway(timeIsUp, takenInTime)]
  };
}

/** “What becomes of a reserved item”: every version, as data. */
export const provision: Provision = {
  id: 'lending/reservation',
  kind: 'decision',
  title: { en: 'What becomes of a reserved item' },
  versions: [
    {
      address: 'lending/reservation@2018-01-01',
      from: '2018-01-01',
      basis: 'in-force',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'decides',
      branches: [
        {
          outcome: 'collected',
          grounds: {
            id: 'collected-in-time',
            address: 'lending/reservation@2018-01-01#collected-in-time',
            stands: 'ground',
            sentence: {
              en: 'The day on which the item is collected lies no later than 3 working days after “Last day on which a reserved item is kept”.'
            },
            cite: [{ source: 'amendment-2018', place: 'art. 3', kind: 'law' }],
            facts: ['reservation.collected-on'],
            asks: lending_collectBy,
            workingDays: true
          },
          gives: {
            'remind-on': {
              kind: 'date',
              asks: lending_collectBy,
              workingDays: true,
              settle: inquiry => dayAhead(inquiry, dayGiven(inquiry, lending_collectBy), 2, 'working day')
            }
          }
        },
        {
          outcome: 'passed-on',
          grounds: {
            id: 'time-is-up',
            address: 'lending/reservation@2018-01-01#time-is-up',
            stands: 'ground',
            sentence: {
              en: '“Last day on which a reserved item is kept” lies more than 3 working days before the day asked about.'
            },
            cite: [{ source: 'amendment-2018', place: 'art. 3', kind: 'law' }],
            asks: lending_collectBy,
            workingDays: true,
            unless: {
              id: 'taken-in-time',
              address: 'lending/reservation@2018-01-01#taken-in-time',
              stands: 'ground',
              sentence: {
                en: 'The day on which the item is collected lies no later than 3 working days after “Last day on which a reserved item is kept”.'
              },
              cite: [{ source: 'amendment-2018', place: 'art. 3', kind: 'law' }],
              facts: ['reservation.collected-on'],
              asks: lending_collectBy,
              workingDays: true
            }
          },
          gives: {
            'remind-on': {
              kind: 'date',
              asks: lending_collectBy,
              workingDays: true,
              settle: inquiry => dayAhead(inquiry, dayGiven(inquiry, lending_collectBy), 2, 'working day')
            }
          }
        },
        {
          outcome: 'waiting',
          gives: {
            'remind-on': {
              kind: 'date',
              asks: lending_collectBy,
              workingDays: true,
              settle: inquiry => dayAhead(inquiry, dayGiven(inquiry, lending_collectBy), 2, 'working day')
            }
          }
        }
      ],
      readings: [],
      conventions: [],
      settle: settle20180101
    }
  ],
  rulebook
};

/** “What becomes of a reserved item”. Ask it with `decide(facts, { on })`. */
export const reservation: DecisionEvaluator<ReservationFacts, ReservationAnswer, ReservationOutcome, ReservationVersions> = evaluator(provision, {
  '2018-01-01': [
    'reader.kind',
    'reservation.collected-on',
    'reservation.posted-on',
    'reservation.told',
    'reservation.told-on'
  ]
});
