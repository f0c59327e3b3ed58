// Generated from rules/loyalty/membership. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, MeasuredLength, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { lengthIs } from '../runtime/length.js';
import { type Taken, unbroken } from '../runtime/measure.js';
import { dayFrom, holds, isOneOf, lengthHere } from '../runtime/operators.js';
import type { Provision } from '../runtime/provision.js';
import { allOf, takenAway } from '../runtime/truth.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';

/** The facts that “Membership that counts” can ask for. What is left out is not known. */
export interface MembershipFacts {
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

export type MembershipAnswer = MeasuredLength | Undecided<string, FactOf<MembershipFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface MembershipVersions {
  readonly '2012-01-01': VersionEvaluator<Pick<MembershipFacts, 'application.handed-in-on' | 'history.memberships' | 'history.suspensions'>, MembershipAnswer>;
}

/** The law attested from 2012-01-01. */
function settle20120101(inquiry: Inquiry): Taken {
  return unbroken(inquiry, {
    list: 'history.memberships',
    to: dayFrom(inquiry, 'application.handed-in-on'),
    counting: [
      {
        id: 'guests',
        counts: [0, 1],
        fits: inquiry => isOneOf(inquiry, 'history.memberships.tariff', ['guest'])
      },
      {
        id: 'pupils',
        counts: [1, 2],
        fits: inquiry => takenAway(isOneOf(inquiry, 'history.memberships.tariff', ['pupil']), lengthIs(lengthHere(inquiry), 'more-than', 18, 'month'))
      },
      {
        id: 'paused',
        counts: [2, 3],
        fits: inquiry => allOf(isOneOf(inquiry, 'history.memberships.tariff', ['full']), holds(inquiry, 'history.memberships.paused'))
      }
    ]
  }, {
    list: 'history.suspensions',
    id: 'long-suspension',
    fits: inquiry => lengthIs(lengthHere(inquiry), 'at-least', 3, 'month')
  });
}

/** “Membership that counts”: every version, as data. */
export const provision: Provision = {
  id: 'loyalty/membership',
  kind: 'measure',
  title: { en: 'Membership that counts' },
  versions: [
    {
      address: 'loyalty/membership@2012-01-01',
      from: '2012-01-01',
      basis: 'attested',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'counts',
      gives: 'length',
      step: {
        id: 'membership',
        address: 'loyalty/membership@2012-01-01#membership',
        stands: 'ground',
        sentence: {
          en: 'The last of the memberships of the reader with no day between them, added up, up to the day on which the application was handed in.'
        },
        cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
        facts: ['history.memberships', 'application.handed-in-on']
      },
      rows: [
        {
          id: 'long-suspension',
          address: 'loyalty/membership@2012-01-01#long-suspension',
          stands: 'ground',
          sentence: {
            en: 'The count begins anew after: Length of each (suspensions of the reader): at least 3 months.'
          },
          cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
          facts: ['history.suspensions']
        },
        {
          id: 'guests',
          address: 'loyalty/membership@2012-01-01#guests',
          stands: 'ground',
          sentence: { en: 'Does not count: The fee that was paid is “guest pass”.' },
          cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
          facts: ['history.memberships', 'history.memberships.tariff']
        },
        {
          id: 'pupils',
          address: 'loyalty/membership@2012-01-01#pupils',
          stands: 'ground',
          sentence: {
            en: 'Counts by half: The fee that was paid is “fee of a pupil” (unless: Length of each (memberships of the reader): more than 18 months).'
          },
          cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
          facts: ['history.memberships', 'history.memberships.tariff']
        },
        {
          id: 'paused',
          address: 'loyalty/membership@2012-01-01#paused',
          stands: 'ground',
          sentence: {
            en: 'Counts by 2/3: All of these: The fee that was paid is “full fee”; The membership was paused.'
          },
          cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
          facts: ['history.memberships', 'history.memberships.tariff', 'history.memberships.paused']
        }
      ],
      readings: [],
      conventions: ['adding-lengths', 'end-of-month'],
      counting: { 'adding-lengths': 'days' },
      settle: settle20120101
    }
  ],
  rulebook
};

/** “Membership that counts”. Ask it with `decide(facts, { on })`. */
export const membership: Evaluator<MembershipFacts, MembershipAnswer, MembershipVersions> = evaluator(provision, {
  '2012-01-01': ['application.handed-in-on', 'history.memberships', 'history.suspensions']
});
