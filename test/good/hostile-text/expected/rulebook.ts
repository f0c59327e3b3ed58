// Generated from rules/rulebook.yaml and rules/facts.
import type { IsoDate } from './runtime/date.js';
import { daysOff } from './runtime/days-off.js';
import type { Money } from './runtime/facts.js';
import type { RulebookData } from './runtime/provision.js';

/** Every fact of “* / throw 1 /* `${1}` < /script> < !-- | [x] (javascript:alert(1)) $& \ ' " $` @ deprecated”. What is left out is not known. */
export interface Facts {
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

/** “* / throw 1 /* `${1}` < /script> < !-- | [x] (javascript:alert(1)) $& \ ' " $` @ deprecated”: what all its provisions share. */
export const rulebook: RulebookData = {
  name: 'hostile-text',
  version: '0.0.1',
  hash: 'sha256-5808d4ad213468dcdca8490f6ff46c47c88ed73df76b60011c431bd11dc2137c',
  vocabulary: {
    'a.await': { kind: 'date' },
    'a.constructor': { kind: 'yes-or-no' },
    'a.has-own-property': { kind: 'money' },
    'a.then': { kind: 'choice', words: ['true', 'null', 'constructor', 'prototype'], none: true },
    'a.to-string': { kind: 'date', none: true },
    'a.value-of': { kind: 'number' }
  },
  counting: {
    chosen: {
      'end-of-month': 'last-day',
      'full-period': 'anniversary',
      'time-limit': 'same-number',
      'adding-lengths': 'days',
      'year-of-absence': 'year-of-stay'
    },
    open: ['adding-lengths', 'year-of-absence'],
    alsoAccepted: {
      'end-of-month': ['next-day'],
      'adding-lengths': ['months-and-days'],
      'year-of-absence': ['calendar-year']
    }
  },
  daysOff: daysOff({
    everyWeek: ['saturday', 'sunday'],
    knownFrom: '2000-01-01',
    knownUntil: '2009-12-31',
    days: [
      '2000-01-01',
      '2009-12-25'
    ]
  })
};
