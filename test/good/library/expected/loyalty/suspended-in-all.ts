// Generated from rules/loyalty/suspended-in-all. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, MeasuredLength, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { type Taken, total } from '../runtime/measure.js';
import { dayAhead, dayFrom } from '../runtime/operators.js';
import type { Provision } from '../runtime/provision.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';

/** The facts that “Suspensions in the five years before” can ask for. What is left out is not known. */
export interface SuspendedInAllFacts {
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
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

export type SuspendedInAllAnswer = MeasuredLength | Undecided<string, FactOf<SuspendedInAllFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface SuspendedInAllVersions {
  readonly '2012-01-01': VersionEvaluator<Pick<SuspendedInAllFacts, 'application.handed-in-on' | 'history.suspensions'>, SuspendedInAllAnswer>;
}

/** The law attested from 2012-01-01. */
function settle20120101(inquiry: Inquiry): Taken {
  return total(inquiry, {
    list: 'history.suspensions',
    from: dayAhead(inquiry, dayFrom(inquiry, 'application.handed-in-on'), 5, 'year'),
    to: dayFrom(inquiry, 'application.handed-in-on')
  });
}

/** “Suspensions in the five years before”: every version, as data. */
export const provision: Provision = {
  id: 'loyalty/suspended-in-all',
  kind: 'measure',
  title: { en: 'Suspensions in the five years before' },
  versions: [
    {
      address: 'loyalty/suspended-in-all@2012-01-01',
      from: '2012-01-01',
      basis: 'attested',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'counts',
      gives: 'length',
      step: {
        id: 'in-all',
        address: 'loyalty/suspended-in-all@2012-01-01#in-all',
        stands: 'ground',
        sentence: {
          en: 'All of the suspensions of the reader added up, from 5 years before the day on which the application was handed in, up to the day on which the application was handed in.'
        },
        cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
        facts: ['history.suspensions', 'application.handed-in-on']
      },
      rows: [],
      readings: [],
      conventions: ['adding-lengths', 'end-of-month'],
      settle: settle20120101
    }
  ],
  rulebook
};

/** “Suspensions in the five years before”. Ask it with `decide(facts, { on })`. */
export const suspendedInAll: Evaluator<SuspendedInAllFacts, SuspendedInAllAnswer, SuspendedInAllVersions> = evaluator(provision, {
  '2012-01-01': ['application.handed-in-on', 'history.suspensions']
});
