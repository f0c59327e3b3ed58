// Generated from rules/then/with. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { answersAsOf, date, holds } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { allOf, not } from '../runtime/truth.js';
import type { TestVersion } from '../runtime/version-evaluator.js';
import { provision as then__await_ } from './await.js';

/** The facts that “* / past * / < /script> | [w] (javascript:alert(16))” can ask for. What is left out is not known. */
export interface WithFacts {
  /** Raw and separators. @ ts-ignore */
  readonly 'a.await'?: IsoDate | 'unknown';
  /** * / process.exit(1) /* `${1}` < /script>< !-- // @ ts-ignore. @ deprecated {@ link javascript:alert(7)} // @ ts-nocheck //# s ourceMappingURL=x.map */
  readonly 'a.constructor'?: boolean | 'unknown';
  /** Woooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooord. what ? */
  readonly 'a.has-own-property'?: Money | 'unknown';
  /** Then | ::: # > - 1. [t] (javascript:alert(8)). @ internal @ type {any} * / why? `none`: None * / < /script> ${none}. */
  readonly 'a.then'?: 'true' | 'null' | 'constructor' | 'prototype' | 'none' | 'unknown';
  /** Separators * / in a label. // @ ts-ignore * /? `none`: Line paragraph. */
  readonly 'a.to-string'?: IsoDate | 'none' | 'unknown';
  /** שלום (right to left) 👩🏽 𝒳 é ﷽ &lt;b&gt; &#x6a;. ''' """ \' \" ? A whole number, 0 or more. */
  readonly 'a.value-of'?: number | 'unknown';
}

export type WithOutcome = 'met' | 'not-met';

export type WithAnswer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<WithOutcome, FactOf<WithFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface WithVersions {
  readonly '2000-01-01': TestVersion<Pick<WithFacts, 'a.constructor'>, WithAnswer>;
  readonly '2018-01-01': TestVersion<Pick<WithFacts, 'a.await' | 'a.constructor' | 'a.has-own-property' | 'a.then' | 'a.to-string' | 'a.value-of'>, WithAnswer>;
}

/** The law attested from 2000-01-01. */
function settle20000101(inquiry: Inquiry): Settled {
  const constructor = holds(inquiry, 'a.constructor');
  return {
    conditions: {
      constructor
    },
    branches: [constructor]
  };
}

/** The law attested from 2018-01-01. */
function settle20180101(inquiry: Inquiry): Settled {
  const constructor = not(answersAsOf(inquiry, provision, ['met'], date('2000-12-31')));
  const provision_ = not(answersAsOf(inquiry, then__await_, ['met'], date('2000-12-31')));
  return {
    conditions: {
      constructor,
      provision: provision_
    },
    branches: [allOf(constructor, provision_)]
  };
}

/** “* / past * / < /script> | [w] (javascript:alert(16))”: every version, as data. */
export const provision: Provision = {
  id: 'then/with',
  kind: 'test',
  title: { en: `*/ past */ \u003c/script> | [w](javascript:alert(16))` },
  versions: [
    {
      address: 'then/with@2000-01-01',
      from: '2000-01-01',
      basis: 'attested',
      seen: [],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            id: 'constructor',
            address: 'then/with@2000-01-01#constructor',
            stands: 'requirement',
            sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
            cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
            facts: ['a.constructor']
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
      settle: settle20000101
    },
    {
      address: 'then/with@2018-01-01',
      from: '2018-01-01',
      basis: 'attested',
      seen: [],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            address: 'then/with@2018-01-01',
            stands: 'requirement',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'constructor',
                address: 'then/with@2018-01-01#constructor',
                stands: 'requirement',
                sentence: {
                  en: `“*/ past */ \u003c/script> | [w](javascript:alert(16))” was not met on 31 December 2000.`
                },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                asks: { asOf: '2000-12-31', asks: () => provision }
              },
              {
                id: 'provision',
                address: 'then/with@2018-01-01#provision',
                stands: 'requirement',
                sentence: {
                  en: `“*/ */ await */ \`\${await}\` \u003c/script> | # [a](javascript:alert(9)) \u0073ourceMappingURL=1 \u003c!--” was not met on 31 December 2000.`
                },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                asks: { asOf: '2000-12-31', asks: then__await_ }
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
      settle: settle20180101
    }
  ],
  rulebook
};

/** “* / past * / < /script> | [w] (javascript:alert(16))”. Ask it with `decide(facts, { on })`. */
export const with_: TestEvaluator<WithFacts, WithAnswer, WithVersions> = evaluator(provision, {
  '2000-01-01': ['a.constructor'],
  '2018-01-01': ['a.await', 'a.constructor', 'a.has-own-property', 'a.then', 'a.to-string', 'a.value-of']
});
