import type { Entries } from '../entry.js';
import { says } from '../message.js';

/** What can be wrong with a name: of a fact, a provision, a source, a document, a word. */
export const nameCodes = {
  'unknown-fact': {
    severity: 'error',
    title: 'Unknown fact',
    messages: { default: says`No fact is called \`${'fact'}\`.` },
    why: 'A condition may only ask for what the vocabulary in `facts/` defines, so that every question is asked in the same words everywhere.',
    mend: 'Correct the spelling, or define the fact in the file of its subject under `facts/`.',
    instead: 'sponsor.arived-on: has happened',
    use: 'sponsor.arrived-on: has happened',
  },
} as const satisfies Entries;
