// Generated from rules/loyalty/gifts-kept. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, MeasuredNumber, Undecided } from '../runtime/answer.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { type Taken, countItems } from '../runtime/measure.js';
import { holds } from '../runtime/operators.js';
import type { Provision } from '../runtime/provision.js';
import { not } from '../runtime/truth.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';

/** The facts that “Number of gifts kept” can ask for. What is left out is not known. */
export interface GiftsKeptFacts {
  /** Gifts of the reader. What has the reader given to the library? */
  readonly 'history.gifts'?: readonly {
    readonly worth?: Money | 'unknown';
    readonly kept?: boolean | 'unknown';
  }[] | 'unknown';
}

export type GiftsKeptAnswer = MeasuredNumber | Undecided<string, FactOf<GiftsKeptFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface GiftsKeptVersions {
  readonly '2012-01-01': VersionEvaluator<Pick<GiftsKeptFacts, 'history.gifts'>, GiftsKeptAnswer>;
}

/** The law attested from 2012-01-01. */
function settle20120101(inquiry: Inquiry): Taken {
  return countItems(inquiry, {
    list: 'history.gifts',
    counting: [
      {
        id: 'sold',
        counts: [0, 1],
        fits: inquiry => not(holds(inquiry, 'history.gifts.kept'))
      }
    ]
  });
}

/** “Number of gifts kept”: every version, as data. */
export const provision: Provision = {
  id: 'loyalty/gifts-kept',
  kind: 'measure',
  title: { en: 'Number of gifts kept' },
  versions: [
    {
      address: 'loyalty/gifts-kept@2012-01-01',
      from: '2012-01-01',
      basis: 'attested',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'counts',
      gives: 'number',
      step: {
        id: 'how-many',
        address: 'loyalty/gifts-kept@2012-01-01#how-many',
        stands: 'ground',
        sentence: { en: 'The number of the gifts of the reader.' },
        cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
        facts: ['history.gifts']
      },
      rows: [
        {
          id: 'sold',
          address: 'loyalty/gifts-kept@2012-01-01#sold',
          stands: 'ground',
          sentence: { en: 'Does not count: It is not so that the library has kept the gift.' },
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

/** “Number of gifts kept”. Ask it with `decide(facts, { on })`. */
export const giftsKept: Evaluator<GiftsKeptFacts, GiftsKeptAnswer, GiftsKeptVersions> = evaluator(provision, {
  '2012-01-01': ['history.gifts']
});
