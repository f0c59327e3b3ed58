// Generated from rules/assess/date. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, Measured, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { type MaybeDay, dayAfter, dayFrom } from '../runtime/operators.js';
import type { Provision } from '../runtime/provision.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';

/** The facts that “* / the date ` of | 'assess' < /script>” can ask for. What is left out is not known. */
export interface DateFacts {
  /** Separators * / in a label. // @ ts-ignore * /? `none`: Line paragraph. */
  readonly 'a.to-string'?: IsoDate | 'none' | 'unknown';
}

export type DateAnswer = Measured | Undecided<IsoDate | 'none', FactOf<DateFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface DateVersions {
  readonly '2000-01-01': VersionEvaluator<Pick<DateFacts, 'a.to-string'>, DateAnswer>;
}

/** The law attested from 2000-01-01. */
function settle20000101(inquiry: Inquiry): MaybeDay {
  return dayAfter(inquiry, dayFrom(inquiry, 'a.to-string'), 2, 'month');
}

/** “* / the date ` of | 'assess' < /script>”: every version, as data. */
export const provision: Provision = {
  id: 'assess/date',
  kind: 'measure',
  title: { en: `*/ the date \` of | 'assess' \u003c/script>` },
  versions: [
    {
      address: 'assess/date@2000-01-01',
      from: '2000-01-01',
      basis: 'attested',
      seen: [],
      state: 'measures',
      step: {
        id: 'date',
        address: 'assess/date@2000-01-01#date',
        stands: 'ground',
        sentence: { en: '2 months after the separators \u2028*/\u2029 in a label.' },
        cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
        facts: ['a.to-string']
      },
      readings: [],
      conventions: ['end-of-month', 'time-limit'],
      settle: settle20000101
    }
  ],
  rulebook
};

/** “* / the date ` of | 'assess' < /script>”. Ask it with `decide(facts, { on })`. */
export const date_: Evaluator<DateFacts, DateAnswer, DateVersions> = evaluator(provision, {
  '2000-01-01': ['a.to-string']
});
