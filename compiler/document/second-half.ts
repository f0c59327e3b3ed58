import type { FileKind } from './shapes.js';

/** Keys that the language defines and this version does not read yet, by kind of file. */
const keys: Readonly<Record<FileKind, readonly string[]>> = {
  rulebook: [],
  source: [],
  facts: [],
  document: [],
  amount: [],
  enquiry: [],
  holidays: [],
  provision: ['transition', 'corrections'],
  cases: ['as-documented-by', 'earliest'],
};

export function isLaterKey(kind: FileKind, key: string): boolean {
  return keys[kind].includes(key);
}

/** What can be done until then. */
export const laterHint = 'leave it out, and say in a comment what is missing';
