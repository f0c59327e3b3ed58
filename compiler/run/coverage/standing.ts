import { withTruth } from '../../model/leaves.js';
import type { Rulebook } from '../../model/rulebook.js';
import { livesApart } from './beside.js';
import type { Shown } from './coverage.js';

/** How far cases show what a condition does. */
export type Standing =
  /** A pair of questions shows it. */
  | { readonly is: 'shown' }
  /** It is proved that no life is answered otherwise if it always held, or never did; cases show the rest. */
  | { readonly is: 'proved'; readonly idle: Lacking }
  /** `lacks`: what no case shows, though some life would, as far as is known. */
  | { readonly is: 'missing'; readonly lacks: Lacking };

/** That the condition holds, that it does not, or that the two are answered otherwise than one another. */
export interface Lacking {
  readonly held: boolean;
  readonly failed: boolean;
}

export function standingOf(shown: Shown, rulebook: Rulebook): Standing {
  if (shown.pair) return { is: 'shown' };
  const lacks = { held: shown.held.length === 0, failed: shown.failed.length === 0 };
  const idle = {
    held: lacks.held && isIdle(shown, false, rulebook),
    failed: lacks.failed && isIdle(shown, true, rulebook),
  };
  const left = { held: lacks.held && !idle.held, failed: lacks.failed && !idle.failed };
  const proved = (idle.held || idle.failed) && !left.held && !left.failed;
  return proved ? { is: 'proved', idle } : { is: 'missing', lacks: left };
}

/** Whether it is proved that a condition might as well always hold, or never: nobody is answered otherwise. */
function isIdle({ provision, version, leaf }: Shown, truth: boolean, rulebook: Rulebook): boolean {
  const variant = withTruth(version, leaf, truth);
  return livesApart(provision, version, variant, rulebook).next().done === true;
}
