// Generated from rules/loyalty/gifts. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, MeasuredSum, Undecided } from '../runtime/answer.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { type Taken, totalOf } from '../runtime/measure.js';
import { holds } from '../runtime/operators.js';
import type { Provision } from '../runtime/provision.js';
import { not } from '../runtime/truth.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';

/** The facts that “Worth of the gifts” can ask for. What is left out is not known. */
export interface GiftsFacts {
  /** Gifts of the reader. What has the reader given to the library? */
  readonly 'history.gifts'?: readonly {
    readonly worth?: Money | 'unknown';
    readonly kept?: boolean | 'unknown';
  }[] | 'unknown';
}

export type GiftsAnswer = MeasuredSum | Undecided<string, FactOf<GiftsFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface GiftsVersions {
  readonly '2012-01-01': VersionEvaluator<Pick<GiftsFacts, 'history.gifts'>, GiftsAnswer>;
}

/** The law attested from 2012-01-01. */
function settle20120101(inquiry: Inquiry): Taken {
  return totalOf(inquiry, {
    list: 'history.gifts',
    counting: [
      {
        id: 'not-kept',
        counts: [1, 3],
        fits: inquiry => not(holds(inquiry, 'history.gifts.kept'))
      }
    ]
  }, 'history.gifts.worth');
}

/** “Worth of the gifts”: every version, as data. */
export const provision: Provision = {
  id: 'loyalty/gifts',
  kind: 'measure',
  title: { en: 'Worth of the gifts' },
  versions: [
    {
      address: 'loyalty/gifts@2012-01-01',
      from: '2012-01-01',
      basis: 'attested',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'counts',
      gives: 'sum',
      step: {
        id: 'worth',
        address: 'loyalty/gifts@2012-01-01#worth',
        stands: 'ground',
        sentence: { en: 'The sum of the worth of the gift over the gifts of the reader.' },
        cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
        facts: ['history.gifts', 'history.gifts.worth']
      },
      rows: [
        {
          id: 'not-kept',
          address: 'loyalty/gifts@2012-01-01#not-kept',
          stands: 'ground',
          sentence: { en: 'Counts by 1/3: It is not so that the library has kept the gift.' },
          cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
          facts: ['history.gifts', 'history.gifts.kept']
        }
      ],
      readings: [],
      conventions: [],
      settle: settle20120101
    }
  ],
  rulebook
};

/** “Worth of the gifts”. Ask it with `decide(facts, { on })`. */
export const gifts: Evaluator<GiftsFacts, GiftsAnswer, GiftsVersions> = evaluator(provision, {
  '2012-01-01': ['history.gifts']
});
