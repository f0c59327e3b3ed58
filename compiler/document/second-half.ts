import type { FileKind } from './shapes.js';

/** Keys that the language defines and this version does not read yet, by kind of file. */
const keys: Readonly<Record<FileKind, readonly string[]>> = {
  rulebook: [],
  source: [],
  facts: [],
  document: [],
  amount: [],
  enquiry: [],
  provision: ['which-day'],
  cases: [],
};

export function isLaterKey(kind: FileKind, key: string): boolean {
  return keys[kind].includes(key);
}

/** The file of the second half, by what it lists. */
export const laterFile = 'Days off';

/** What can be done until then. */
export const laterHint = 'leave it out, and say in a comment what is missing';
