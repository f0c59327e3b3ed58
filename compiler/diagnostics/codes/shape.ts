import type { Entries } from '../entry.js';

/** What can be wrong with the shape of a file: keys, and the kind of their values. */
export const shapeCodes = {} as const satisfies Entries;
