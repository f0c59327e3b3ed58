// Generated from rules/then/await. Edit the rule, not this file.
import { constructor as amounts_constructor } from '../amounts.js';
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { amountIs, atLeast, date, dayFrom, holds, isAfter, isBefore, isOnOrBefore, isOneOf, sum, sumIs } from '../runtime/operators.js';
import type { Provision, Settled, Step } from '../runtime/provision.js';
import { senseOf } from '../runtime/sense.js';
import { allOf, anyOf, askedWhere, lifted, not } from '../runtime/truth.js';
import type { TestVersion } from '../runtime/version-evaluator.js';

/** The facts that “* / * / await * / `${await}` < /script> | # [a] (javascript:alert(9)) s ourceMappingURL=1 < !--” can ask for. What is left out is not known. */
export interface AwaitFacts {
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

export type AwaitOutcome = 'met' | 'not-met';

export type AwaitAnswer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<AwaitOutcome, FactOf<AwaitFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface AwaitVersions {
  readonly '2000-01-01': TestVersion<Pick<AwaitFacts, 'a.await' | 'a.constructor' | 'a.has-own-property' | 'a.then' | 'a.to-string' | 'a.value-of'>, AwaitAnswer>;
}

/** The law attested from 2000-01-01. */
function settle20000101(inquiry: Inquiry): Settled {
  const inquiry_ = holds(inquiry, 'a.constructor');
  const allOf_ = not(holds(inquiry, 'a.constructor'));
  const not_ = isOneOf(inquiry, 'a.then', ['constructor']);
  const holds_ = isOneOf(inquiry, 'a.then', ['true', 'null']);
  const answers_ = isOneOf(inquiry, 'a.then', ['prototype']);
  const lifted_ = atLeast(inquiry, dayFrom(inquiry, 'a.to-string'), inquiry.on, 1, 'month');
  const askedWhere_ = amountIs(inquiry, 'a.value-of', 'at-least', 1);
  const takenAway_ = amountIs(inquiry, 'a.has-own-property', 'less-than', sum('1.00 EUR'));
  const sumIs_ = sumIs(inquiry, 'a.has-own-property', 'at-least', [
    { amount: amounts_constructor, percent: 9999 },
    { amount: amounts_constructor, forEach: 'a.value-of' }
  ]);
  const senseOf_ = senseOf(inquiry, {
    then: () => isBefore(dayFrom(inquiry, 'a.to-string'), dayFrom(inquiry, 'a.await')),
    constructor: () => isAfter(dayFrom(inquiry, 'a.to-string'), date('2000-02-29'))
  });
  const anyOf_ = anyOf(holds_, answers_, lifted(askedWhere(lifted_, askedWhere_), takenAway_), sumIs_, senseOf_);
  const date_ = isOnOrBefore(dayFrom(inquiry, 'a.to-string'), date('2010-01-01'));
  const constructor = holds(inquiry, 'a.constructor');
  const prototype = holds(inquiry, 'a.constructor');
  const then_ = holds(inquiry, 'a.constructor');
  const class_ = holds(inquiry, 'a.constructor');
  const await_ = holds(inquiry, 'a.constructor');
  const arguments_ = holds(inquiry, 'a.constructor');
  const eval_ = holds(inquiry, 'a.constructor');
  const undefined_ = holds(inquiry, 'a.constructor');
  const true_ = holds(inquiry, 'a.constructor');
  const provision_ = holds(inquiry, 'a.constructor');
  const rulebook = holds(inquiry, 'a.constructor');
  const settle20000101 = holds(inquiry, 'a.constructor');
  const _0_1_0 = holds(inquiry, 'a.constructor');
  const a_1B_2c = holds(inquiry, 'a.constructor');
  const sum_ = amountIs(inquiry, 'a.has-own-property', 'more-than', sum('0.10 EUR'));
  return {
    conditions: {
      inquiry: inquiry_,
      'all-of': allOf_,
      not: not_,
      holds: holds_,
      answers: answers_,
      lifted: lifted_,
      'asked-where': askedWhere_,
      'taken-away': takenAway_,
      'sum-is': sumIs_,
      'sense-of': senseOf_,
      'any-of': anyOf_,
      date: date_,
      constructor,
      prototype,
      then: then_,
      class: class_,
      await: await_,
      arguments: arguments_,
      eval: eval_,
      undefined: undefined_,
      true: true_,
      provision: provision_,
      rulebook,
      settle20000101,
      '0-1-0': _0_1_0,
      'a-1-b-2c': a_1B_2c,
      sum: sum_
    },
    branches: [
      allOf(inquiry_, lifted(allOf_, not_), anyOf_, date_, constructor, prototype, then_, class_, await_, arguments_, eval_, undefined_, true_, provision_, rulebook, settle20000101, _0_1_0, a_1B_2c, sum_)
    ]
  };
}

/** “* / * / await * / `${await}` < /script> | # [a] (javascript:alert(9)) s ourceMappingURL=1 < !--”: every version, as data. */
export const provision: Provision = {
  id: 'then/await',
  kind: 'test',
  title: {
    en: `*/ */ await */ \`\${await}\` \u003c/script> | # [a](javascript:alert(9)) \u0073ourceMappingURL=1 \u003c!--`
  },
  versions: [
    {
      address: 'then/await@2000-01-01',
      from: '2000-01-01',
      basis: 'attested',
      seen: [],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            address: 'then/await@2000-01-01',
            stands: 'requirement',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'inquiry',
                address: 'then/await@2000-01-01#inquiry',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [
                  {
                    source: 'constructor',
                    place: `art. 1 */ \`x\` \u003c/script> | [p](javascript:alert(4))`,
                    kind: 'law'
                  }
                ],
                facts: ['a.constructor']
              },
              {
                id: 'all-of',
                address: 'then/await@2000-01-01#all-of',
                stands: 'requirement',
                sentence: {
                  en: `It is not so that */ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.`
                },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor'],
                unless: {
                  id: 'not',
                  address: 'then/await@2000-01-01#not',
                  stands: 'ground',
                  sentence: {
                    en: 'The then | ::: # > - 1. [t](javascript:alert(8)) is “$& $1 $` [c](javascript:alert(6))”.'
                  },
                  cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                  facts: ['a.then']
                }
              },
              {
                id: 'any-of',
                address: 'then/await@2000-01-01#any-of',
                stands: 'requirement',
                sentence: { en: 'At least one of these:' },
                cite: [],
                group: 'any-of',
                members: [
                  {
                    id: 'holds',
                    address: 'then/await@2000-01-01#holds',
                    stands: 'requirement',
                    sentence: {
                      en: `The then | ::: # > - 1. [t](javascript:alert(8)) is “yes */ \`” or “\u003c/script> | no”.`
                    },
                    cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                    facts: ['a.then']
                  },
                  {
                    id: 'answers',
                    address: 'then/await@2000-01-01#answers',
                    stands: 'requirement',
                    sentence: { en: 'The then | ::: # > - 1. [t](javascript:alert(8)) is “\\u0041 \\n \\”.' },
                    cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                    facts: ['a.then']
                  },
                  {
                    id: 'lifted',
                    address: 'then/await@2000-01-01#lifted',
                    stands: 'requirement',
                    sentence: {
                      en: 'The separators \u2028*/\u2029 in a label lies at least 1 month before the day asked about.'
                    },
                    cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                    facts: ['a.to-string'],
                    where: {
                      id: 'asked-where',
                      address: 'then/await@2000-01-01#asked-where',
                      stands: 'ground',
                      sentence: { en: 'The שלום (right to left) 👩🏽 𝒳 é ﷽ &lt;b&gt; &#x6a;: at least 1.' },
                      cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                      facts: ['a.value-of']
                    },
                    unless: {
                      id: 'taken-away',
                      address: 'then/await@2000-01-01#taken-away',
                      stands: 'ground',
                      sentence: {
                        en: 'The woooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooord: less than 1.00 EUR.'
                      },
                      cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                      facts: ['a.has-own-property']
                    }
                  },
                  {
                    id: 'sum-is',
                    address: 'then/await@2000-01-01#sum-is',
                    stands: 'requirement',
                    sentence: {
                      en: `The woooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooord: at least 9999 % of “*/ \`sum\` \${1} \u003c/script> | [s](javascript:alert(12)) @ts-ignore” plus “*/ \`sum\` \${1} \u003c/script> | [s](javascript:alert(12)) @ts-ignore” times the שלום (right to left) 👩🏽 𝒳 é ﷽ &lt;b&gt; &#x6a;.`
                    },
                    cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                    facts: ['a.has-own-property', 'a.value-of'],
                    sum: [
                      { amount: amounts_constructor, percent: 9999 },
                      { amount: amounts_constructor, forEach: 'a.value-of' }
                    ]
                  },
                  {
                    id: 'sense-of',
                    address: 'then/await@2000-01-01#sense-of',
                    stands: 'requirement',
                    sentence: { en: 'Read in more than one way:' },
                    cite: [],
                    readings: {
                      then: {
                        address: 'then/await@2000-01-01#sense-of:then',
                        stands: 'requirement',
                        sentence: {
                          en: 'The separators \u2028*/\u2029 in a label lies before the raw \u2028 and \u2029 separators.'
                        },
                        cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                        facts: ['a.to-string', 'a.await']
                      },
                      constructor: {
                        address: 'then/await@2000-01-01#sense-of:constructor',
                        stands: 'requirement',
                        sentence: { en: 'The separators \u2028*/\u2029 in a label lies after 29 February 2000.' },
                        cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                        facts: ['a.to-string']
                      } satisfies Step
                    }
                  }
                ]
              },
              {
                id: 'date',
                address: 'then/await@2000-01-01#date',
                stands: 'requirement',
                sentence: { en: 'The separators \u2028*/\u2029 in a label lies on or before 1 January 2010.' },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.to-string']
              },
              {
                id: 'constructor',
                address: 'then/await@2000-01-01#constructor',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'prototype',
                address: 'then/await@2000-01-01#prototype',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'then',
                address: 'then/await@2000-01-01#then',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'class',
                address: 'then/await@2000-01-01#class',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'await',
                address: 'then/await@2000-01-01#await',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'arguments',
                address: 'then/await@2000-01-01#arguments',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'eval',
                address: 'then/await@2000-01-01#eval',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'undefined',
                address: 'then/await@2000-01-01#undefined',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'true',
                address: 'then/await@2000-01-01#true',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'provision',
                address: 'then/await@2000-01-01#provision',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'rulebook',
                address: 'then/await@2000-01-01#rulebook',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'settle20000101',
                address: 'then/await@2000-01-01#settle20000101',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: '0-1-0',
                address: 'then/await@2000-01-01#0-1-0',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'a-1-b-2c',
                address: 'then/await@2000-01-01#a-1-b-2c',
                stands: 'requirement',
                sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'sum',
                address: 'then/await@2000-01-01#sum',
                stands: 'requirement',
                sentence: {
                  en: 'The woooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooord: more than 0.10 EUR.'
                },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.has-own-property']
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
      readings: ['then', 'constructor'],
      conventions: ['end-of-month', 'full-period'],
      counting: { 'end-of-month': 'next-day' },
      settle: settle20000101
    }
  ],
  rulebook
};

/** “* / * / await * / `${await}` < /script> | # [a] (javascript:alert(9)) s ourceMappingURL=1 < !--”. Ask it with `decide(facts, { on })`. */
export const await_: TestEvaluator<AwaitFacts, AwaitAnswer, AwaitVersions> = evaluator(provision, {
  '2000-01-01': ['a.await', 'a.constructor', 'a.has-own-property', 'a.then', 'a.to-string', 'a.value-of']
});
