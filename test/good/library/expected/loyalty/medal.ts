// Generated from rules/loyalty/medal. Edit the rule, not this file.
import { provision as loyalty_longestSuspension } from './longest-suspension.js';
import { provision as loyalty_membership } from './membership.js';
import { provision as loyalty_suspendedInAYear } from './suspended-in-a-year.js';
import { provision as loyalty_suspendedInAll } from './suspended-in-all.js';
import { provision as loyalty_suspensions } from './suspensions.js';
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type DecisionEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { lengthIs } from '../runtime/length.js';
import { amountGiven, lengthGiven } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { allOf } from '../runtime/truth.js';
import type { DecisionVersion } from '../runtime/version-evaluator.js';

/** The facts that “Medal of the library” can ask for. What is left out is not known. */
export interface MedalFacts {
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
  /** Memberships of the reader. From when to when has the reader been a member? The last day of a period belongs to it. */
  readonly 'history.memberships'?: readonly ({
    readonly from: IsoDate | 'unknown';
    readonly to: IsoDate | 'unknown';
    readonly tariff?: 'full' | 'pupil' | 'guest' | 'unknown';
    readonly paused?: boolean | 'unknown';
    readonly borrowed?: number | 'unknown';
    readonly 'signed-on'?: IsoDate | 'unknown';
  } | {
    readonly since: IsoDate | 'unknown';
    readonly tariff?: 'full' | 'pupil' | 'guest' | 'unknown';
    readonly paused?: boolean | 'unknown';
    readonly borrowed?: number | 'unknown';
    readonly 'signed-on'?: IsoDate | 'unknown';
  })[] | 'unknown';
  /** Suspensions of the reader. When was the reader suspended, and when let in again? The last day of a period does not belong to it. */
  readonly 'history.suspensions'?: readonly ({
    readonly from: IsoDate | 'unknown';
    readonly to: IsoDate | 'unknown';
    readonly for?: 'damage' | 'noise' | 'unknown';
  } | {
    readonly since: IsoDate | 'unknown';
    readonly for?: 'damage' | 'noise' | 'unknown';
  })[] | 'unknown';
}

export type MedalOutcome = 'medal' | 'no-medal';

export type MedalAnswer = Decided<'medal', Nothing> | Decided<'no-medal', Nothing> | Undecided<MedalOutcome, FactOf<MedalFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface MedalVersions {
  readonly '2012-01-01': DecisionVersion<Pick<MedalFacts, 'application.handed-in-on' | 'history.memberships' | 'history.suspensions'>, MedalAnswer, MedalOutcome>;
}

/** The law attested from 2012-01-01. */
function settle20120101(inquiry: Inquiry): Settled {
  const longMembership = lengthIs(lengthGiven(inquiry, loyalty_membership), 'at-least', 5, 'year');
  const noLongSuspension = lengthIs(lengthGiven(inquiry, loyalty_longestSuspension), 'less-than', 6, 'month');
  const littleSuspension = lengthIs(lengthGiven(inquiry, loyalty_suspendedInAll), 'at-most', 10, 'month');
  const noBadYear = lengthIs(lengthGiven(inquiry, loyalty_suspendedInAYear), 'at-most', 6, 'week');
  const seldom = amountGiven(inquiry, loyalty_suspensions, 'less-than', 3);
  return {
    conditions: {
      'long-membership': longMembership,
      'no-long-suspension': noLongSuspension,
      'little-suspension': littleSuspension,
      'no-bad-year': noBadYear,
      seldom
    },
    branches: [allOf(longMembership, noLongSuspension, littleSuspension, noBadYear, seldom)]
  };
}

/** “Medal of the library”: every version, as data. */
export const provision: Provision = {
  id: 'loyalty/medal',
  kind: 'decision',
  title: { en: 'Medal of the library' },
  versions: [
    {
      address: 'loyalty/medal@2012-01-01',
      from: '2012-01-01',
      basis: 'attested',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'decides',
      branches: [
        {
          outcome: 'medal',
          grounds: {
            address: 'loyalty/medal@2012-01-01',
            stands: 'requirement',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'long-membership',
                address: 'loyalty/medal@2012-01-01#long-membership',
                stands: 'requirement',
                sentence: { en: '“Membership that counts”: at least 5 years.' },
                cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
                asks: loyalty_membership
              },
              {
                id: 'no-long-suspension',
                address: 'loyalty/medal@2012-01-01#no-long-suspension',
                stands: 'requirement',
                sentence: { en: '“Longest suspension”: less than 6 months.' },
                cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
                asks: loyalty_longestSuspension
              },
              {
                id: 'little-suspension',
                address: 'loyalty/medal@2012-01-01#little-suspension',
                stands: 'requirement',
                sentence: { en: '“Suspensions in the five years before”: at most 10 months.' },
                cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
                asks: loyalty_suspendedInAll
              },
              {
                id: 'no-bad-year',
                address: 'loyalty/medal@2012-01-01#no-bad-year',
                stands: 'requirement',
                sentence: { en: '“Suspensions in the worst year”: at most 6 weeks.' },
                cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
                asks: loyalty_suspendedInAYear
              },
              {
                id: 'seldom',
                address: 'loyalty/medal@2012-01-01#seldom',
                stands: 'requirement',
                sentence: { en: '“Number of suspensions”: less than 3.' },
                cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
                asks: loyalty_suspensions
              }
            ]
          },
          gives: {}
        },
        {
          outcome: 'no-medal',
          gives: {}
        }
      ],
      readings: [],
      conventions: [],
      settle: settle20120101
    }
  ],
  rulebook
};

/** “Medal of the library”. Ask it with `decide(facts, { on })`. */
export const medal: DecisionEvaluator<MedalFacts, MedalAnswer, MedalOutcome, MedalVersions> = evaluator(provision, {
  '2012-01-01': ['application.handed-in-on', 'history.memberships', 'history.suspensions']
});
