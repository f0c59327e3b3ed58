import type { Entries } from '../entry.js';

/** What can be wrong with a file as YAML. */
export const yamlCodes = {} as const satisfies Entries;
