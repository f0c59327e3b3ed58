import type { Entries } from '../entry.js';

/** What can be wrong with provisions and their versions: days, evidence, outcomes, references. */
export const lawCodes = {} as const satisfies Entries;
