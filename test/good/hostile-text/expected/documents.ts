// Generated from rules/documents.
import type { DocumentData } from './runtime/provision.js';

/** `form` * / <b>${1}</b> | [f] (javascript:alert(5)) */
export const constructor: DocumentData = {
  kind: 'document',
  document: 'constructor',
  title: { en: '`form` */ <b>${1}</b> | [f](javascript:alert(5))' },
  editions: [
    {
      is: 'issued',
      from: '2000-01-01',
      basis: 'attested',
      letter: '`*/ ${1}|<b>',
      mark: { en: `\u003c/script> [m](javascript:alert(6))` },
      validFor: { kind: 'period', count: 1, unit: 'year' },
      sentence: {
        en: `Letter \`*/ \${1}|<b>, marked “\u003c/script> [m](javascript:alert(6))”, valid for 1 year, attested from 1 January 2000.`
      },
      says: { en: '*/ # ``` <img src=x> | @ts-ignore' },
      citations: [{ source: 'constructor', place: '__proto__', kind: 'law' }]
    },
    {
      is: 'withdrawn',
      from: '2001-01-01',
      basis: 'attested',
      replacedBy: 'constructor',
      sentence: {
        en: 'No longer issued, replaced by “`form` */ <b>${1}</b> | [f](javascript:alert(5))”, attested from 1 January 2001.'
      },
      citations: [{ source: 'constructor', place: '__proto__', kind: 'law' }]
    }
  ]
};
