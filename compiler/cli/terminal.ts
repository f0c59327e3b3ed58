import type { Paint } from '../diagnostics/frame.js';
import type { OnStage } from '../index.js';
import type { Writer } from '../workspace.js';

/** What a command may use of the process it runs in. */
export interface Terminal {
  /** Writes the result. */
  readonly out: (text: string) => void;
  /** Writes messages about the work. */
  readonly err: (text: string) => void;
  /** Styles for results, and for messages; plain text unless a terminal shows them. */
  readonly paint: Paint;
  readonly errorPaint: Paint;
  readonly onStage: OnStage;
  readonly writer: Writer;
}

/** How a command ends: 0 well, 1 rules with errors, 2 wrong usage or facts, 3 files that cannot be read or written. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Something asked for that is not there, or asked for wrongly. */
export class UsageError extends Error {}
