// Generated from rules/then/class. Edit the rule, not this file.
import * as documents from '../documents.js';
import { rulebook } from '../rulebook.js';
import type { ContestedGiven, DateGiven, DatedDocumentGiven, DecidedWith, FactOf, Undecided, UnknownGiven, WordsGiven } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type DecisionEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { amountIs, answers, dayAhead, dayFrom, holds } from '../runtime/operators.js';
import type { Given, Provision, Settled } from '../runtime/provision.js';
import { allOf, not } from '../runtime/truth.js';
import type { DecisionVersion } from '../runtime/version-evaluator.js';
import { provision as then__await_ } from './await.js';

/** The facts that “@ ts-ignore * / class” can ask for. What is left out is not known. */
export interface ClassFacts {
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

export type ClassOutcome = 'constructor' | 'then' | 'true' | 'null';

/** What each outcome gives. */
export interface ClassGives {
  /** constructor * / ` */
  readonly constructor: {
    readonly constructor: WordsGiven<'true' | 'null' | 'constructor'>;
    readonly 'to-string': DateGiven | UnknownGiven | ContestedGiven;
    readonly 'value-of': DatedDocumentGiven<'constructor'>;
  };
  /** then | then */
  readonly then: {
    readonly constructor: WordsGiven<'true' | 'null' | 'constructor'>;
    readonly 'to-string': DateGiven | UnknownGiven | ContestedGiven;
    readonly 'value-of': DatedDocumentGiven<'constructor'>;
  };
  /** <b>true</b> */
  readonly true: {
    readonly constructor: WordsGiven<'true' | 'null' | 'constructor'>;
    readonly 'to-string': DateGiven | UnknownGiven | ContestedGiven;
    readonly 'value-of': DatedDocumentGiven<'constructor'>;
  };
  /** [null] (javascript:alert(1)) */
  readonly null: {
    readonly constructor: WordsGiven<'true' | 'null' | 'constructor'>;
    readonly 'to-string': DateGiven | UnknownGiven | ContestedGiven;
    readonly 'value-of': DatedDocumentGiven<'constructor'>;
  };
}

export type ClassAnswer = DecidedWith<ClassGives> | Undecided<ClassOutcome, FactOf<ClassFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface ClassVersions {
  readonly '2000-01-01': DecisionVersion<Pick<ClassFacts, 'a.await' | 'a.constructor' | 'a.has-own-property' | 'a.then' | 'a.to-string' | 'a.value-of'>, ClassAnswer, ClassOutcome>;
}

/** The law attested from 2000-01-01. */
function settle20000101(inquiry: Inquiry): Settled {
  const hasOwnProperty = holds(inquiry, 'a.constructor');
  const toString = not(holds(inquiry, 'a.constructor'));
  const valueOf = amountIs(inquiry, 'a.value-of', 'is', 12);
  const null_ = not(holds(inquiry, 'a.constructor'));
  const false_ = not(answers(inquiry, then__await_, ['met']));
  const eleven = amountIs(inquiry, 'a.value-of', 'is', 11);
  return {
    conditions: {
      'has-own-property': hasOwnProperty,
      'to-string': toString,
      'value-of': valueOf,
      null: null_,
      false: false_,
      eleven
    },
    branches: [hasOwnProperty, allOf(toString, valueOf), allOf(null_, false_, eleven)]
  };
}

/** “@ ts-ignore * / class”: every version, as data. */
export const provision: Provision = {
  id: 'then/class',
  kind: 'decision',
  title: { en: '@ts-ignore */ class' },
  versions: [
    {
      address: 'then/class@2000-01-01',
      from: '2000-01-01',
      basis: 'attested',
      seen: [],
      state: 'decides',
      branches: [
        {
          outcome: 'constructor',
          grounds: {
            id: 'has-own-property',
            address: 'then/class@2000-01-01#has-own-property',
            stands: 'ground',
            sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
            cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
            facts: ['a.constructor']
          },
          gives: {
            constructor: { kind: 'words', words: ['true', 'null', 'constructor'] } satisfies Given,
            'to-string': {
              kind: 'date',
              facts: ['a.to-string'],
              settle: inquiry => dayAhead(inquiry, dayFrom(inquiry, 'a.to-string'), 1, 'month')
            },
            'value-of': documents.constructor
          }
        },
        {
          outcome: 'then',
          grounds: {
            address: 'then/class@2000-01-01',
            stands: 'ground',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'to-string',
                address: 'then/class@2000-01-01#to-string',
                stands: 'ground',
                sentence: {
                  en: `It is not so that */ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.`
                },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'value-of',
                address: 'then/class@2000-01-01#value-of',
                stands: 'ground',
                sentence: { en: 'The שלום (right to left) 👩🏽 𝒳 é ﷽ &lt;b&gt; &#x6a;: exactly 12.' },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.value-of']
              }
            ]
          },
          gives: {
            constructor: { kind: 'words', words: ['true', 'null', 'constructor'] } satisfies Given,
            'to-string': {
              kind: 'date',
              facts: ['a.to-string'],
              settle: inquiry => dayAhead(inquiry, dayFrom(inquiry, 'a.to-string'), 1, 'month')
            },
            'value-of': documents.constructor
          }
        },
        {
          outcome: 'true',
          grounds: {
            address: 'then/class@2000-01-01',
            stands: 'ground',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'null',
                address: 'then/class@2000-01-01#null',
                stands: 'ground',
                sentence: {
                  en: `It is not so that */ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.`
                },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.constructor']
              },
              {
                id: 'false',
                address: 'then/class@2000-01-01#false',
                stands: 'ground',
                sentence: {
                  en: `“*/ */ await */ \`\${await}\` \u003c/script> | # [a](javascript:alert(9)) \u0073ourceMappingURL=1 \u003c!--” is not met.`
                },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                asks: then__await_
              },
              {
                id: 'eleven',
                address: 'then/class@2000-01-01#eleven',
                stands: 'ground',
                sentence: { en: 'The שלום (right to left) 👩🏽 𝒳 é ﷽ &lt;b&gt; &#x6a;: exactly 11.' },
                cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
                facts: ['a.value-of']
              }
            ]
          },
          gives: {
            constructor: { kind: 'words', words: ['true', 'null', 'constructor'] } satisfies Given,
            'to-string': {
              kind: 'date',
              facts: ['a.to-string'],
              settle: inquiry => dayAhead(inquiry, dayFrom(inquiry, 'a.to-string'), 1, 'month')
            },
            'value-of': documents.constructor
          }
        },
        {
          outcome: 'null',
          gives: {
            constructor: { kind: 'words', words: ['true', 'null', 'constructor'] } satisfies Given,
            'to-string': {
              kind: 'date',
              facts: ['a.to-string'],
              settle: inquiry => dayAhead(inquiry, dayFrom(inquiry, 'a.to-string'), 1, 'month')
            },
            'value-of': documents.constructor
          }
        }
      ],
      readings: [],
      conventions: ['end-of-month'],
      settle: settle20000101
    }
  ],
  rulebook
};

/** “@ ts-ignore * / class”. Ask it with `decide(facts, { on })`. */
export const class_: DecisionEvaluator<ClassFacts, ClassAnswer, ClassOutcome, ClassVersions> = evaluator(provision, {
  '2000-01-01': ['a.await', 'a.constructor', 'a.has-own-property', 'a.then', 'a.to-string', 'a.value-of']
});
