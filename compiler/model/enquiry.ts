import type { Case, Expected } from './case.js';
import type { ProvisionHead } from './provision.js';
import type { Citation } from './rulebook.js';
import type { Text } from './text.js';

/** What somebody asked, and what was stated about it, to be set against the law of a day. */
export interface Enquiry {
  readonly id: string;
  readonly title: Text;
  readonly says?: Text;
  /** The day asked about. */
  readonly on: string;
  /** The lives that are asked about, as a file of cases tells them. */
  readonly lives: readonly Case[];
  readonly questions: readonly Asked[];
  readonly claims: readonly Claim[];
}

/** A question that was asked. */
export interface Asked {
  readonly id: string;
  readonly asks: Text;
  readonly cite: Citation | undefined;
  /** In the order in which a reader wants them; none where no provision answers. */
  readonly answeredBy: readonly ProvisionHead[];
  /** Why no provision answers. */
  readonly notARule?: Text;
}

/** A statement that was made. */
export interface Claim {
  readonly id: string;
  readonly says: Text;
  readonly cite: Citation | undefined;
  /** What each of these provisions would have to answer if it were right; none where no provision bears on it. */
  readonly wouldMean: readonly { readonly provision: ProvisionHead; readonly expect: Expected }[];
  /** Why no provision bears on it. */
  readonly notARule?: Text;
}
