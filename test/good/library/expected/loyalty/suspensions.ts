// Generated from rules/loyalty/suspensions. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, MeasuredNumber, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { type Taken, count } from '../runtime/measure.js';
import { dayAhead, dayFrom } from '../runtime/operators.js';
import type { Provision } from '../runtime/provision.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';

/** The facts that “Number of suspensions” can ask for. What is left out is not known. */
export interface SuspensionsFacts {
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

export type SuspensionsAnswer = MeasuredNumber | Undecided<string, FactOf<SuspensionsFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface SuspensionsVersions {
  readonly '2012-01-01': VersionEvaluator<Pick<SuspensionsFacts, 'application.handed-in-on' | 'history.suspensions'>, SuspensionsAnswer>;
}

/** The law attested from 2012-01-01. */
function settle20120101(inquiry: Inquiry): Taken {
  return count(inquiry, {
    list: 'history.suspensions',
    from: dayAhead(inquiry, dayFrom(inquiry, 'application.handed-in-on'), 2, 'year')
  });
}

/** “Number of suspensions”: every version, as data. */
export const provision: Provision = {
  id: 'loyalty/suspensions',
  kind: 'measure',
  title: { en: 'Number of suspensions' },
  versions: [
    {
      address: 'loyalty/suspensions@2012-01-01',
      from: '2012-01-01',
      basis: 'attested',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'counts',
      gives: 'number',
      step: {
        id: 'how-often',
        address: 'loyalty/suspensions@2012-01-01#how-often',
        stands: 'ground',
        sentence: {
          en: 'The number of the suspensions of the reader, from 2 years before the day on which the application was handed in.'
        },
        cite: [{ source: 'by-laws', place: 'art. 9', kind: 'law' }],
        facts: ['history.suspensions', 'application.handed-in-on']
      },
      rows: [],
      readings: [],
      conventions: ['end-of-month'],
      settle: settle20120101
    }
  ],
  rulebook
};

/** “Number of suspensions”. Ask it with `decide(facts, { on })`. */
export const suspensions: Evaluator<SuspensionsFacts, SuspensionsAnswer, SuspensionsVersions> = evaluator(provision, {
  '2012-01-01': ['application.handed-in-on', 'history.suspensions']
});
