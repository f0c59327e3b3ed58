// Generated from rules/loyalty/plaque. Edit the rule, not this file.
import { provision as loyalty_gifts } from './gifts.js';
import { provision as loyalty_giftsKept } from './gifts-kept.js';
import { provision as loyalty_membership } from './membership.js';
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { lengthIs } from '../runtime/length.js';
import { amountGiven, lengthGiven, sum } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { anyOf } from '../runtime/truth.js';
import type { TestVersion } from '../runtime/version-evaluator.js';

/** The facts that “Plaque for a giver” can ask for. What is left out is not known. */
export interface PlaqueFacts {
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
  /** Gifts of the reader. What has the reader given to the library? */
  readonly 'history.gifts'?: readonly {
    readonly worth?: Money | 'unknown';
    readonly kept?: boolean | 'unknown';
  }[] | 'unknown';
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

export type PlaqueOutcome = 'met' | 'not-met';

export type PlaqueAnswer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<PlaqueOutcome, FactOf<PlaqueFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface PlaqueVersions {
  readonly '2012-01-01': TestVersion<Pick<PlaqueFacts, 'application.handed-in-on' | 'history.gifts' | 'history.memberships' | 'history.suspensions'>, PlaqueAnswer>;
}

/** The law attested from 2012-01-01. */
function settle20120101(inquiry: Inquiry): Settled {
  const generous = amountGiven(inquiry, loyalty_gifts, 'at-least', sum('100.00 EUR'));
  const manyGifts = amountGiven(inquiry, loyalty_giftsKept, 'more-than', 2);
  const veryLong = lengthIs(lengthGiven(inquiry, loyalty_membership), 'more-than', 20, 'year');
  return {
    conditions: {
      generous,
      'many-gifts': manyGifts,
      'very-long': veryLong
    },
    branches: [anyOf(generous, manyGifts, veryLong)]
  };
}

/** “Plaque for a giver”: every version, as data. */
export const provision: Provision = {
  id: 'loyalty/plaque',
  kind: 'test',
  title: { en: 'Plaque for a giver' },
  versions: [
    {
      address: 'loyalty/plaque@2012-01-01',
      from: '2012-01-01',
      basis: 'attested',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            address: 'loyalty/plaque@2012-01-01',
            stands: 'requirement',
            sentence: { en: 'At least one of these:' },
            cite: [],
            group: 'any-of',
            members: [
              {
                id: 'generous',
                address: 'loyalty/plaque@2012-01-01#generous',
                stands: 'requirement',
                sentence: { en: '“Worth of the gifts”: at least 100.00 EUR.' },
                cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
                asks: loyalty_gifts
              },
              {
                id: 'many-gifts',
                address: 'loyalty/plaque@2012-01-01#many-gifts',
                stands: 'requirement',
                sentence: { en: '“Number of gifts kept”: more than 2.' },
                cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
                asks: loyalty_giftsKept
              },
              {
                id: 'very-long',
                address: 'loyalty/plaque@2012-01-01#very-long',
                stands: 'requirement',
                sentence: { en: '“Membership that counts”: more than 20 years.' },
                cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
                asks: loyalty_membership
              }
            ]
          },
          gives: {}
        },
        {
          outcome: 'not-met',
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

/** “Plaque for a giver”. Ask it with `decide(facts, { on })`. */
export const plaque: TestEvaluator<PlaqueFacts, PlaqueAnswer, PlaqueVersions> = evaluator(provision, {
  '2012-01-01': ['application.handed-in-on', 'history.gifts', 'history.memberships', 'history.suspensions']
});
