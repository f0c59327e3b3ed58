import type { Severity } from './diagnostic.js';
import { type Message, says } from './message.js';

interface Entry {
  readonly severity: Severity;
  readonly title: string;
  readonly messages: Readonly<Record<string, Message>>;
}

/**
 * Every mistake the compiler can report. A code is for good: it names a page in `docs/diagnostics/`
 * and at least one folder in `test/bad/`. Messages use the lawyer's words, never the compiler's.
 */
export const catalogue = {
  // Reading a file
  'yaml-syntax': {
    severity: 'error',
    title: 'Not readable as YAML',
    messages: { default: says`${'problem'}` },
  },
  // Names and phrases
  'unknown-fact': {
    severity: 'error',
    title: 'Unknown fact',
    messages: { default: says`No fact is called \`${'fact'}\`.` },
  },
  'unknown-phrase': {
    severity: 'error',
    title: 'Phrase not understood',
    messages: {
      default: says`\`${'subject'}\` is ${'kind'}. Write ${'expected'}.`,
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type Code = keyof typeof catalogue;
export type Variant<C extends Code> = keyof (typeof catalogue)[C]['messages'] & string;
type MessageOf<C extends Code, V extends Variant<C>> = (typeof catalogue)[C]['messages'][V];
/** The holes of a message, each to be filled with a text. */
export type Holes<C extends Code, V extends Variant<C>> =
  MessageOf<C, V> extends Message<infer Hole> ? Readonly<Record<Hole, string>> : never;
