// Generated from rules/loyalty/longest-suspension. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, MeasuredLength, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { type Taken, longest } from '../runtime/measure.js';
import { date, isOneOf } from '../runtime/operators.js';
import type { Provision } from '../runtime/provision.js';
import { senseOf } from '../runtime/sense.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';

/** The facts that “Longest suspension” can ask for. What is left out is not known. */
export interface LongestSuspensionFacts {
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

export type LongestSuspensionAnswer = MeasuredLength | Undecided<string, FactOf<LongestSuspensionFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface LongestSuspensionVersions {
  readonly '2012-01-01': VersionEvaluator<Pick<LongestSuspensionFacts, 'history.suspensions'>, LongestSuspensionAnswer>;
}

/** The law attested from 2012-01-01. */
function settle20120101(inquiry: Inquiry): Taken {
  return senseOf(inquiry, {
    'by-laws': () => longest(inquiry, { list: 'history.suspensions', from: date('2010-01-01') }),
    handbook: () => longest(inquiry, {
      list: 'history.suspensions',
      from: date('2010-01-01'),
      counting: [
        {
          id: 'noise-only',
          counts: [0, 1],
          fits: inquiry => isOneOf(inquiry, 'history.suspensions.for', ['noise'])
        }
      ]
    })
  }, { volunteers: 'handbook' });
}

/** “Longest suspension”: every version, as data. */
export const provision: Provision = {
  id: 'loyalty/longest-suspension',
  kind: 'measure',
  title: { en: 'Longest suspension' },
  versions: [
    {
      address: 'loyalty/longest-suspension@2012-01-01',
      from: '2012-01-01',
      basis: 'attested',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'counts',
      gives: 'length',
      step: {
        id: 'longest',
        address: 'loyalty/longest-suspension@2012-01-01#longest',
        stands: 'ground',
        sentence: { en: 'Read in more than one way:' },
        cite: [],
        readings: {
          'by-laws': {
            address: 'loyalty/longest-suspension@2012-01-01#longest:by-laws',
            stands: 'ground',
            sentence: { en: 'The longest of the suspensions of the reader, from 1 January 2010.' },
            cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
            facts: ['history.suspensions']
          },
          handbook: {
            address: 'loyalty/longest-suspension@2012-01-01#longest:handbook',
            stands: 'ground',
            sentence: { en: 'The longest of the suspensions of the reader, from 1 January 2010.' },
            cite: [{ source: 'handbook', place: 'p. 3', kind: 'circular' }],
            facts: ['history.suspensions']
          }
        },
        follows: { volunteers: 'handbook' }
      },
      rows: [
        {
          id: 'noise-only',
          address: 'loyalty/longest-suspension@2012-01-01#noise-only',
          stands: 'ground',
          sentence: {
            en: 'Does not count: The misconduct for which the reader was suspended is “noise in the reading room”.'
          },
          cite: [{ source: 'handbook', place: 'p. 3', kind: 'circular' }],
          facts: ['history.suspensions', 'history.suspensions.for']
        }
      ],
      readings: ['by-laws', 'handbook'],
      conventions: ['end-of-month'],
      settle: settle20120101
    }
  ],
  rulebook
};

/** “Longest suspension”. Ask it with `decide(facts, { on })`. */
export const longestSuspension: Evaluator<LongestSuspensionFacts, LongestSuspensionAnswer, LongestSuspensionVersions> = evaluator(provision, {
  '2012-01-01': ['history.suspensions']
});
