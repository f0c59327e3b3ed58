import type { Entries } from '../entry.js';
import { says } from '../message.js';

/** What can be wrong with a condition, a group or a phrase. */
export const conditionCodes = {
  'unknown-phrase': {
    severity: 'error',
    title: 'Phrase not understood',
    messages: { default: says`\`${'subject'}\` is ${'kind'}, and \`${'phrase'}\` cannot be said of it.` },
    why: 'Phrases follow one small grammar, so that a lawyer and the compiler read the same sentence in the same way.',
    mend: 'Write one of the phrases that fit the kind of the fact; the editor offers them.',
    instead: 'sponsor.unlimited-since: atleast 12 monts ago',
    use: 'sponsor.unlimited-since: at least 12 months ago',
  },
} as const satisfies Entries;
