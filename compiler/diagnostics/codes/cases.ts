import type { Entries } from '../entry.js';

/** What can be wrong with worked cases. */
export const caseCodes = {} as const satisfies Entries;
