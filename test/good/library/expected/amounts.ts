// Generated from rules/amounts. Edit the rules, not this file.
import type { Amount } from './runtime/amount.js';

/** “Supplement for a child”, through time. */
export const childSupplement: Amount = {
  name: 'child-supplement',
  title: { en: 'Supplement for a child' },
  per: 'month',
  values: [
    {
      from: '2012-01-01',
      knownUntil: '2014-12-31',
      value: '150.05 EUR',
      cite: [{ source: 'by-laws', place: 'art. 1 §5', kind: 'law' }]
    }
  ]
};

/** “Deposit for a score”, through time. */
export const deposit: Amount = {
  name: 'deposit',
  title: { en: 'Deposit for a score' },
  values: []
};

/** “Living wage of the town”, through time. */
export const livingWage: Amount = {
  name: 'living-wage',
  title: { en: 'Living wage of the town' },
  per: 'month',
  values: [
    {
      from: '2012-01-01',
      value: '1026.91 EUR',
      cite: [{ source: 'by-laws', place: 'art. 1 §5', kind: 'law' }]
    },
    {
      from: '2013-07-01',
      knownUntil: '2013-12-31',
      value: '1047.48 EUR',
      cite: [
        { source: 'by-laws', place: 'art. 1 §5', kind: 'law' },
        { source: 'readers-club', place: 'fines', kind: 'secondary' }
      ]
    },
    {
      from: '2015-01-01',
      value: '1100.00 EUR',
      cite: [{ source: 'readers-club', place: 'fines', kind: 'secondary' }]
    }
  ]
};

/** “Sum up to which the mayor pays”, through time. */
export const mayorsGrant: Amount = {
  name: 'mayors-grant',
  title: { en: 'Sum up to which the mayor pays' },
  per: 'month',
  values: [
    {
      from: '2016-01-01',
      value: '1500.00 EUR',
      cite: [{ source: 'by-laws', place: 'art. 1 §5', kind: 'law' }]
    }
  ]
};
