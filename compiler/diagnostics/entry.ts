import type { Severity } from './diagnostic.js';
import type { Message } from './message.js';

/** Everything about one code of the catalogue: what is said, and what its page teaches. */
export interface Entry {
  readonly severity: Severity;
  /** The mistake in a few words, without a full stop: the heading of its page. */
  readonly title: string;
  /** What can be said under this code, by variant; most codes have one, `default`. */
  readonly messages: Readonly<Record<string, Message>>;
  /**
   * Said once however often the same message is due, with all its places: a name that is spelt wrongly where
   * it is defined is missing wherever it is used, and that is one mistake.
   */
  readonly once?: true;
  /** Why the rulebook may not contain this, in the lawyer's words (Markdown). */
  readonly why: string;
  /** The next step, in one or two sentences (Markdown). */
  readonly mend: string;
  /** A few lines of a rule file with the mistake, and the same lines mended. */
  readonly instead?: string;
  readonly use?: string;
}

export type Entries = Readonly<Record<string, Entry>>;
