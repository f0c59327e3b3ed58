// Generated from rules/then/arguments. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, Measured, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { date, dayAfter, dayFrom, holds, isOneOf } from '../runtime/operators.js';
import type { Provision, Step } from '../runtime/provision.js';
import { senseOf } from '../runtime/sense.js';
import { allOf, takenAway } from '../runtime/truth.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';
import { type DaySettled, whichDay } from '../runtime/which-day.js';

/** The facts that “* / day * / `${arguments}` < /script> | [m] (javascript:alert(13))” can ask for. What is left out is not known. */
export interface ArgumentsFacts {
  /** Raw and separators. @ ts-ignore */
  readonly 'a.await'?: IsoDate | 'unknown';
  /** * / process.exit(1) /* `${1}` < /script>< !-- // @ ts-ignore. @ deprecated {@ link javascript:alert(7)} // @ ts-nocheck //# s ourceMappingURL=x.map */
  readonly 'a.constructor'?: boolean | 'unknown';
  /** Then | ::: # > - 1. [t] (javascript:alert(8)). @ internal @ type {any} * / why? `none`: None * / < /script> ${none}. */
  readonly 'a.then'?: 'true' | 'null' | 'constructor' | 'prototype' | 'none' | 'unknown';
  /** Separators * / in a label. // @ ts-ignore * /? `none`: Line paragraph. */
  readonly 'a.to-string'?: IsoDate | 'none' | 'unknown';
}

export type ArgumentsAnswer = Measured | Undecided<IsoDate | 'none', FactOf<ArgumentsFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface ArgumentsVersions {
  readonly '2000-01-01': VersionEvaluator<Pick<ArgumentsFacts, 'a.await' | 'a.constructor' | 'a.then' | 'a.to-string'>, ArgumentsAnswer>;
}

/** The law attested from 2000-01-01. */
function settle20000101(inquiry: Inquiry): DaySettled {
  const constructor = isOneOf(inquiry, 'a.then', ['constructor']);
  const inquiry_ = holds(inquiry, 'a.constructor');
  const toString = isOneOf(inquiry, 'a.then', ['true', 'null']);
  const holds_ = isOneOf(inquiry, 'a.then', ['prototype']);
  const rows = holds(inquiry, 'a.constructor');
  const day = allOf(holds_, rows);
  return senseOf(inquiry, {
    then: () => whichDay({ constructor, inquiry: inquiry_, 'to-string': toString, holds: holds_, rows, day }, [
      {
        id: 'constructor',
        holds: takenAway(constructor, inquiry_),
        day: () => dayAfter(inquiry, dayFrom(inquiry, 'a.to-string'), 3, 'working day')
      },
      {
        id: 'to-string',
        holds: toString,
        day: () => dayFrom(inquiry, 'a.await')
      },
      {
        id: 'day',
        holds: day,
        day: () => date('2000-02-29')
      }
    ]),
    constructor: () => dayAfter(inquiry, dayFrom(inquiry, 'a.to-string'), 1, 'day', 'or the next working day')
  });
}

/** “* / day * / `${arguments}` < /script> | [m] (javascript:alert(13))”: every version, as data. */
export const provision: Provision = {
  id: 'then/arguments',
  kind: 'measure',
  title: { en: `*/ day */ \`\${arguments}\` \u003c/script> | [m](javascript:alert(13))` },
  versions: [
    {
      address: 'then/arguments@2000-01-01',
      from: '2000-01-01',
      basis: 'attested',
      seen: [],
      state: 'measures',
      step: {
        id: 'which-day',
        address: 'then/arguments@2000-01-01#which-day',
        stands: 'ground',
        sentence: { en: 'Read in more than one way:' },
        cite: [],
        readings: {
          then: {
            address: 'then/arguments@2000-01-01#which-day:then',
            stands: 'ground',
            sentence: { en: 'The day of whichever of these cases is met, or no day.' },
            cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }]
          },
          constructor: {
            address: 'then/arguments@2000-01-01#which-day:constructor',
            stands: 'ground',
            sentence: { en: '1 day after the separators \u2028*/\u2029 in a label, or the next working day.' },
            cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
            facts: ['a.to-string'],
            workingDays: true
          } satisfies Step
        }
      },
      rows: [
        {
          id: 'constructor',
          address: 'then/arguments@2000-01-01#constructor',
          stands: 'ground',
          sentence: {
            en: '3 working days after the separators \u2028*/\u2029 in a label, if: The then | ::: # > - 1. [t](javascript:alert(8)) is “$& $1 $` [c](javascript:alert(6))”.'
          },
          cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
          facts: ['a.then'],
          day: { facts: ['a.to-string'], workingDays: true },
          unless: {
            id: 'inquiry',
            address: 'then/arguments@2000-01-01#inquiry',
            stands: 'ground',
            sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
            cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
            facts: ['a.constructor']
          }
        },
        {
          id: 'to-string',
          address: 'then/arguments@2000-01-01#to-string',
          stands: 'ground',
          sentence: {
            en: `The raw \u2028 and \u2029 separators, if: The then | ::: # > - 1. [t](javascript:alert(8)) is “yes */ \`” or “\u003c/script> | no”.`
          },
          cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
          facts: ['a.then'],
          day: { facts: ['a.await'] }
        },
        {
          id: 'day',
          address: 'then/arguments@2000-01-01#day',
          stands: 'ground',
          sentence: { en: '29 February 2000, if: All of these:' },
          cite: [],
          day: {},
          group: 'all-of',
          members: [
            {
              id: 'holds',
              address: 'then/arguments@2000-01-01#holds',
              stands: 'ground',
              sentence: { en: 'The then | ::: # > - 1. [t](javascript:alert(8)) is “\\u0041 \\n \\”.' },
              cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
              facts: ['a.then']
            },
            {
              id: 'rows',
              address: 'then/arguments@2000-01-01#rows',
              stands: 'ground',
              sentence: { en: `*/ process.exit(1) /* \`\${1}\` \u003c/script>\u003c!-- // @ts-ignore.` },
              cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }],
              facts: ['a.constructor']
            }
          ]
        }
      ],
      readings: ['then', 'constructor'],
      conventions: [],
      settle: settle20000101
    }
  ],
  rulebook
};

/** “* / day * / `${arguments}` < /script> | [m] (javascript:alert(13))”. Ask it with `decide(facts, { on })`. */
export const arguments_: Evaluator<ArgumentsFacts, ArgumentsAnswer, ArgumentsVersions> = evaluator(provision, {
  '2000-01-01': ['a.await', 'a.constructor', 'a.then', 'a.to-string']
});
