// Generated from rules/amounts. Edit the rules, not this file.
import type { Amount } from './runtime/amount.js';

/** “* / `sum` ${1} < /script> | [s] (javascript:alert(12)) @ ts-ignore”, through time. */
export const constructor: Amount = {
  name: 'constructor',
  title: { en: `*/ \`sum\` \${1} \u003c/script> | [s](javascript:alert(12)) @ts-ignore` },
  values: [
    {
      from: '2000-01-01',
      knownUntil: '2000-12-31',
      value: '1.00 EUR',
      cite: [{ source: 'constructor', place: '__proto__', kind: 'law' }]
    }
  ]
};
