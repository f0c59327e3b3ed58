// Generated from rules/provisions/transition20010101. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { amountIs, answers, holds } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { anyOf } from '../runtime/truth.js';
import type { TestVersion } from '../runtime/version-evaluator.js';
import { provision as then__class_ } from '../then/class.js';

/** The facts that “provisions/transition20010101 * /” can ask for. What is left out is not known. */
export interface Transition20010101Facts {
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

export type Transition20010101Outcome = 'met' | 'not-met';

export type Transition20010101Answer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<Transition20010101Outcome, FactOf<Transition20010101Facts>>;

/** Each version by its first day, with the facts that it needs. */
export interface Transition20010101Versions {
  readonly '2000-01-01': TestVersion<Pick<Transition20010101Facts, 'a.await' | 'a.constructor' | 'a.has-own-property' | 'a.then' | 'a.to-string' | 'a.value-of'>, Transition20010101Answer>;
  readonly '2001-01-01': TestVersion<Pick<Transition20010101Facts, 'a.await' | 'a.constructor' | 'a.has-own-property' | 'a.then' | 'a.to-string' | 'a.value-of'>, Transition20010101Answer>;
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

/** To whom earlier texts go on applying from 2001-01-01. */
function transition20010101(inquiry: Inquiry): Settled {
  const settle = holds(inquiry, 'a.constructor');
  const entries = amountIs(inquiry, 'a.value-of', 'is', 11);
  const constructor = anyOf(settle, entries);
  return {
    conditions: {
      settle,
      entries,
      constructor
    },
    branches: [constructor]
  };
}

/** “provisions/transition20010101 * /”: every version, as data. */
export const provision: Provision = {
  id: 'provisions/transition20010101',
  kind: 'test',
  title: { en: 'provisions/transition20010101 */' },
  versions: [
    {
      address: 'provisions/transition20010101@2000-01-01',
      from: '2000-01-01',
      basis: 'attested',
      seen: [],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            id: 'asked',
            address: 'provisions/transition20010101@2000-01-01#asked',
            stands: 'requirement',
            sentence: { en: '“@ts-ignore */ class” is answered “constructor */ `” or “then | then”.' },
            cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
            corrected: [
              { on: '2024-02-29', says: { en: '*/ {@link x} "corrected" \\' }, cite: [] }
            ],
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
      address: 'provisions/transition20010101@2001-01-01',
      from: '2001-01-01',
      basis: 'attested',
      seen: [],
      transition: {
        entries: [
          {
            applies: '2000-01-01',
            step: {
              id: 'constructor',
              address: 'provisions/transition20010101@2001-01-01#constructor',
              stands: 'ground',
              sentence: { en: 'The text of 1 January 2000 goes on applying in at least one of these cases:' },
              cite: [],
              corrected: [
                {
                  on: '2024-02-29',
                  says: { en: `*/ \`\${corrected}\` | <b>--></b> \u003c/script>` },
                  cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }]
                }
              ],
              group: 'any-of',
              members: [
                {
                  id: 'settle',
                  address: 'provisions/transition20010101@2001-01-01#settle',
                  stands: 'ground',
                  sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                  cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                  facts: ['a.constructor']
                },
                {
                  id: 'entries',
                  address: 'provisions/transition20010101@2001-01-01#entries',
                  stands: 'ground',
                  sentence: { en: 'The שלום (right to left) 👩🏽 𝒳 é ﷽ &lt;b&gt; &#x6a;: exactly 11.' },
                  cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                  corrected: [
                    {
                      on: '2024-02-29',
                      says: { en: `*/ \`\${corrected}\` | <b>--></b> \u003c/script>` },
                      cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }]
                    }
                  ],
                  facts: ['a.value-of']
                }
              ]
            }
          }
        ],
        readings: [],
        conventions: [],
        settle: transition20010101
      },
      state: 'not-known',
      why: { en: `*/ not known \u003c/script>` }
    }
  ],
  rulebook
};

/** “provisions/transition20010101 * /”. Ask it with `decide(facts, { on })`. */
export const transition20010101_: TestEvaluator<Transition20010101Facts, Transition20010101Answer, Transition20010101Versions> = evaluator(provision, {
  '2000-01-01': ['a.await', 'a.constructor', 'a.has-own-property', 'a.then', 'a.to-string', 'a.value-of'],
  '2001-01-01': ['a.await', 'a.constructor', 'a.has-own-property', 'a.then', 'a.to-string', 'a.value-of']
});
