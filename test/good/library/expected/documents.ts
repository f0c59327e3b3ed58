// Generated from rules/documents.
import type { DocumentData } from './runtime/provision.js';

/** borrowing slip */
export const borrowingSlip: DocumentData = { kind: 'document', document: 'borrowing-slip', title: { en: 'borrowing slip' } };

/** proof that nothing is owed */
export const clearance: DocumentData = {
  kind: 'document',
  document: 'clearance',
  title: { en: 'proof that nothing is owed' },
  editions: [
    {
      is: 'issued',
      from: '2010-03-01',
      basis: 'attested',
      validFor: { kind: 'period', count: 1, unit: 'month' },
      sentence: { en: 'Valid for 1 month, attested from 1 March 2010.' },
      citations: [
        { source: 'by-laws', place: 'art. 7 §3', kind: 'law' },
        { source: 'readers-club', place: 'fines', kind: 'secondary' }
      ]
    },
    {
      is: 'withdrawn',
      from: '2014-01-06',
      basis: 'attested',
      replacedBy: 'borrowing-slip',
      sentence: { en: 'No longer issued, replaced by “borrowing slip”, attested from 6 January 2014.' },
      says: { en: 'Slips say it since.' },
      citations: [{ source: 'readers-club', place: 'fines', kind: 'secondary' }]
    }
  ]
};

/** front desk */
export const frontDesk: DocumentData = { kind: 'document', document: 'front-desk', title: { en: 'front desk' } };

/** register of loans */
export const loanRegister: DocumentData = { kind: 'document', document: 'loan-register', title: { en: 'register of loans' } };

/** reader's card */
export const readerCard: DocumentData = {
  kind: 'document',
  document: 'reader-card',
  title: { en: "reader's card" },
  editions: [
    {
      is: 'issued',
      from: '2011-01-03',
      basis: 'attested',
      letter: 'R',
      validFor: { kind: 'period', count: 2, unit: 'year' },
      sentence: { en: 'Letter R, valid for 2 years, attested from 3 January 2011.' },
      citations: [{ source: 'by-laws', place: 'art. 4 §1', kind: 'law' }]
    },
    {
      is: 'issued',
      from: '2018-01-01',
      basis: 'in-force',
      letter: 'R+',
      mark: { en: 'reader since' },
      validFor: { kind: 'without-limit' },
      sentence: {
        en: 'Letter R+, marked “reader since”, valid without limit in time, in force from 1 January 2018.'
      },
      citations: [
        { source: 'amendment-2018', place: 'art. 2', kind: 'law' },
        { source: 'handbook', place: 'p. 7', kind: 'circular' }
      ]
    },
    {
      is: 'issued',
      from: '2022-03-15',
      basis: 'attested',
      letter: 'R+',
      mark: { en: 'reader since' },
      validFor: { kind: 'not-known' },
      sentence: { en: 'Letter R+, marked “reader since”, validity not known, attested from 15 March 2022.' },
      says: { en: 'The desk has printed no term since.' },
      citations: [{ source: 'handbook', place: 'p. 7', kind: 'circular' }]
    }
  ]
};
