// Generated from rules/loyalty/suspended-in-a-year. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, MeasuredLength, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { type Taken, total } from '../runtime/measure.js';
import { date, isOneOf } from '../runtime/operators.js';
import type { Provision } from '../runtime/provision.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';

/** The facts that “Suspensions in the worst year” can ask for. What is left out is not known. */
export interface SuspendedInAYearFacts {
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

export type SuspendedInAYearAnswer = MeasuredLength | Undecided<string, FactOf<SuspendedInAYearFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface SuspendedInAYearVersions {
  readonly '2012-01-01': VersionEvaluator<Pick<SuspendedInAYearFacts, 'history.suspensions'>, SuspendedInAYearAnswer>;
}

/** The law attested from 2012-01-01. */
function settle20120101(inquiry: Inquiry): Taken {
  return total(inquiry, {
    list: 'history.suspensions',
    from: date('2010-02-28'),
    counting: [
      {
        id: 'one-for-noise',
        counts: [0, 1],
        oneOfThem: true,
        fits: inquiry => isOneOf(inquiry, 'history.suspensions.for', ['noise'])
      }
    ]
  }, 'year');
}

/** “Suspensions in the worst year”: every version, as data. */
export const provision: Provision = {
  id: 'loyalty/suspended-in-a-year',
  kind: 'measure',
  title: { en: 'Suspensions in the worst year' },
  versions: [
    {
      address: 'loyalty/suspended-in-a-year@2012-01-01',
      from: '2012-01-01',
      basis: 'attested',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'counts',
      gives: 'length',
      step: {
        id: 'worst-year',
        address: 'loyalty/suspended-in-a-year@2012-01-01#worst-year',
        stands: 'ground',
        sentence: {
          en: 'All of the suspensions of the reader added up, from 28 February 2010, in the year in which it is most.'
        },
        cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
        facts: ['history.suspensions']
      },
      rows: [
        {
          id: 'one-for-noise',
          address: 'loyalty/suspended-in-a-year@2012-01-01#one-for-noise',
          stands: 'ground',
          sentence: {
            en: 'Does not count, one of them alone: The misconduct for which the reader was suspended is “noise in the reading room”.'
          },
          cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
          facts: ['history.suspensions', 'history.suspensions.for']
        }
      ],
      readings: [],
      conventions: ['adding-lengths', 'end-of-month', 'year-of-absence'],
      settle: settle20120101
    }
  ],
  rulebook
};

/** “Suspensions in the worst year”. Ask it with `decide(facts, { on })`. */
export const suspendedInAYear: Evaluator<SuspendedInAYearFacts, SuspendedInAYearAnswer, SuspendedInAYearVersions> = evaluator(provision, {
  '2012-01-01': ['history.suspensions']
});
