// Generated from rules/lending/due-day. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, Measured, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { type MaybeDay, dayAfter, dayFrom } from '../runtime/operators.js';
import type { Provision } from '../runtime/provision.js';
import { senseOf } from '../runtime/sense.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';

/** The facts that “Day on which an item is due” can ask for. What is left out is not known. */
export interface DueDayFacts {
  /** Day of the loan. On which day was the item lent? */
  readonly 'loan.made-on'?: IsoDate | 'unknown';
  /** Day stamped on the slip. Which day is stamped on the slip? `none`: The slip bears no stamp. */
  readonly 'loan.stamped-on'?: IsoDate | 'none' | 'unknown';
}

export type DueDayAnswer = Measured | Undecided<IsoDate | 'none', FactOf<DueDayFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface DueDayVersions {
  readonly '2010-01-01': VersionEvaluator<Pick<DueDayFacts, 'loan.made-on'>, DueDayAnswer>;
  readonly '2018-01-01': VersionEvaluator<Pick<DueDayFacts, 'loan.made-on' | 'loan.stamped-on'>, DueDayAnswer>;
}

/** The law in force from 2010-01-01. */
function settle20100101(inquiry: Inquiry): MaybeDay {
  return dayAfter(inquiry, dayFrom(inquiry, 'loan.made-on'), 4, 'week');
}

/** The law in force from 2018-01-01. */
function settle20180101(inquiry: Inquiry): MaybeDay {
  return senseOf(inquiry, {
    'by-laws': () => dayAfter(inquiry, dayFrom(inquiry, 'loan.made-on'), 1, 'month'),
    handbook: () => dayFrom(inquiry, 'loan.stamped-on')
  }, { volunteers: 'handbook' });
}

/** “Day on which an item is due”: every version, as data. */
export const provision: Provision = {
  id: 'lending/due-day',
  kind: 'measure',
  title: { en: 'Day on which an item is due' },
  governedBy: 'loan.made-on',
  versions: [
    {
      address: 'lending/due-day@2010-01-01',
      from: '2010-01-01',
      basis: 'in-force',
      seen: [],
      state: 'measures',
      step: {
        id: 'due',
        address: 'lending/due-day@2010-01-01#due',
        stands: 'ground',
        sentence: { en: '4 weeks after the day of the loan.' },
        cite: [{ source: 'by-laws', place: 'art. 5', kind: 'law' }],
        facts: ['loan.made-on']
      },
      readings: [],
      conventions: [],
      settle: settle20100101
    },
    {
      address: 'lending/due-day@2018-01-01',
      from: '2018-01-01',
      basis: 'in-force',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'measures',
      step: {
        id: 'due',
        address: 'lending/due-day@2018-01-01#due',
        stands: 'ground',
        sentence: { en: 'Read in more than one way:' },
        cite: [],
        readings: {
          'by-laws': {
            address: 'lending/due-day@2018-01-01#due:by-laws',
            stands: 'ground',
            sentence: { en: '1 month after the day of the loan.' },
            cite: [{ source: 'amendment-2018', place: 'art. 2', kind: 'law' }],
            facts: ['loan.made-on']
          },
          handbook: {
            address: 'lending/due-day@2018-01-01#due:handbook',
            stands: 'ground',
            sentence: { en: 'The day stamped on the slip.' },
            cite: [{ source: 'handbook', place: 'p. 9', kind: 'circular' }],
            facts: ['loan.stamped-on']
          }
        },
        follows: { volunteers: 'handbook' }
      },
      readings: ['by-laws', 'handbook'],
      conventions: ['end-of-month', 'time-limit'],
      settle: settle20180101
    }
  ],
  rulebook
};

/** “Day on which an item is due”. Ask it with `decide(facts, { on })`. */
export const dueDay: Evaluator<DueDayFacts, DueDayAnswer, DueDayVersions> = evaluator(provision, {
  '2010-01-01': ['loan.made-on'],
  '2018-01-01': ['loan.made-on', 'loan.stamped-on']
});
