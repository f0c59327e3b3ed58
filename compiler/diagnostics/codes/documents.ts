import type { Entries } from '../entry.js';
import { says } from '../message.js';

/** What can be wrong with documents and their editions. */
export const documentCodes = {
  'document-support': {
    severity: 'error',
    title: 'Document without one kind of support',
    messages: {
      none: says`Nothing says where this document is spoken of.`,
      both: says`This document has both \`cite\` and \`editions\`.`,
    },
    why: 'A document that never changed is cited once. One whose letter, mark or validity changed has editions, and each edition cites the text that shows it: a citation beside them would support none of them.',
    mend: 'Write `cite:` or `editions:`, not both.',
    instead: 'cite: bel104544e P25\neditions:\n  - attested-from: 2008-09-08\n    letter: D',
    use: 'editions:\n  - attested-from: 2008-09-08\n    letter: D\n    cite: bel104544e P25',
  },
  'edition-day': {
    severity: 'error',
    title: 'Edition without one first day',
    messages: {
      none: says`This edition does not say from which day it is issued.`,
      both: says`This edition says twice from which day it is issued.`,
      unsupported: says`No text cited here can say that this edition is in force from ${'day'}.`,
    },
    why: 'On every day at most one edition of a document is issued, so each says from when: the day of its entry into force, where a law, decree, directive or judgment is cited for it, or the first day of which another source shows it.',
    mend: 'Write `in-force-from:` with an act under `cite`, or `attested-from:`; not both.',
    instead: '- in-force-from: 2021-10-11\n  letter: L\n  cite: office-cards-2021 third-country nationals',
    use: '- attested-from: 2021-10-11\n  letter: L\n  cite: office-cards-2021 third-country nationals',
  },
  'edition-order': {
    severity: 'error',
    title: 'Editions out of order',
    messages: {
      twice: says`Two editions of this document begin on ${'day'}.`,
      early: says`This edition begins on ${'day'}, and the one above it on ${'before'}.`,
    },
    why: 'An edition is issued until the next one begins. Read from top to bottom, the list is the history of the document.',
    mend: 'Put the editions in the order of their days, and correct a day that stands twice.',
  },
} as const satisfies Entries;
