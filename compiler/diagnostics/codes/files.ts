import type { Entries } from '../entry.js';

/** What can be wrong with a file before it is read: its place, its size, its bytes. */
export const fileCodes = {} as const satisfies Entries;
