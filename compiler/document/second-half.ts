import type { FileKind } from './shapes.js';

/** Keys that the language defines and this version does not read yet, by kind of file. */
const keys: Readonly<Record<FileKind, readonly string[]>> = {
  rulebook: ['open'],
  source: [],
  facts: ['last-day', 'overlap'],
  document: ['editions'],
  amount: [],
  holidays: [],
  provision: [
    ...['total', 'unbroken', 'longest', 'count'],
    ...['from', 'to', 'in-any', 'broken-by', 'counting', 'counts', 'for'],
    ...['transition', 'corrections'],
  ],
  cases: ['as-documented-by', 'earliest'],
};

/** Kinds of facts that this version does not read yet. */
const factKinds: readonly unknown[] = ['periods', 'list'];

export function isLaterKey(kind: FileKind, key: string): boolean {
  return keys[kind].includes(key);
}

export function isLaterFactKind(kind: FileKind, key: string | number, value: unknown): boolean {
  return kind === 'facts' && key === 'kind' && factKinds.includes(value);
}

/** What can be done until then. */
export const laterHint = 'leave it out, and say in a comment what is missing';
