import type { OnStage } from '../index.js';

/** What is told while work goes on: nothing, one line that is rewritten, or every stage with its time. */
export type ProgressKind = 'silent' | 'line' | 'stages';

/** Tells the stages of the work, and takes the line away before anything else is written. */
export interface Progress {
  readonly onStage: OnStage;
  readonly clear: () => void;
}

const wipe = '\r\u001b[2K';

/** `since` gives the milliseconds since the work began. */
export function progressOn(write: (text: string) => void, kind: ProgressKind, since: () => number): Progress {
  let shown = false;
  const clear = (): void => {
    if (shown) write(wipe);
    shown = false;
  };
  const onStage: OnStage = (stage) => {
    if (kind === 'stages') write(`${String(Math.round(since())).padStart(6)} ms  ${stage}\n`);
    if (kind !== 'line') return;
    write(`${wipe}${stage} …`);
    shown = true;
  };
  return { onStage, clear };
}
