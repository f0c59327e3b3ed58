// Generated from rules/constructor/constructor. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { answers } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import type { TestVersion } from '../runtime/version-evaluator.js';
import { provision as then__class_ } from '../then/class.js';

/** The facts that “constructor/constructor * /” can ask for. What is left out is not known. */
export interface ConstructorFacts {
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

export type ConstructorOutcome = 'met' | 'not-met';

export type ConstructorAnswer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<ConstructorOutcome, FactOf<ConstructorFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface ConstructorVersions {
  readonly '2000-01-01': TestVersion<Pick<ConstructorFacts, 'a.await' | 'a.constructor' | 'a.has-own-property' | 'a.then' | 'a.to-string' | 'a.value-of'>, ConstructorAnswer>;
  readonly '2001-01-01': TestVersion<Pick<ConstructorFacts, never>, ConstructorAnswer>;
}

/** The law attested from 2000-01-01. */
function settle20000101(inquiry: Inquiry): Settled {
  const asked = answers(inquiry, then__class_, ['constructor', 'then']);
  return {
    conditions: {
      asked
    },
    branches: [asked]
  };
}

/** “constructor/constructor * /”: every version, as data. */
export const provision: Provision = {
  id: 'constructor/constructor',
  kind: 'test',
  title: { en: 'constructor/constructor */' },
  versions: [
    {
      address: 'constructor/constructor@2000-01-01',
      from: '2000-01-01',
      basis: 'attested',
      seen: [],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            id: 'asked',
            address: 'constructor/constructor@2000-01-01#asked',
            stands: 'requirement',
            sentence: { en: '“@ts-ignore */ class” is answered “constructor */ `” or “then | then”.' },
            cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
            asks: then__class_
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
      address: 'constructor/constructor@2001-01-01',
      from: '2001-01-01',
      basis: 'attested',
      seen: [],
      state: 'not-known',
      why: { en: `*/ <script>alert(12)\u003c/script> | [k](javascript:alert(13)) \`` }
    }
  ],
  rulebook
};

/** “constructor/constructor * /”. Ask it with `decide(facts, { on })`. */
export const constructor: TestEvaluator<ConstructorFacts, ConstructorAnswer, ConstructorVersions> = evaluator(provision, {
  '2000-01-01': ['a.await', 'a.constructor', 'a.has-own-property', 'a.then', 'a.to-string', 'a.value-of'],
  '2001-01-01': []
});
