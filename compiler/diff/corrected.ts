import type { Correction } from '../model/condition.js';
import type { Version } from '../model/provision.js';
import { inLanguage } from '../model/text.js';
import type { CorrectionTold } from './change.js';

/** The corrections that only the later side tells, of a version that stands on both. */
export function newCorrections(was: Version | undefined, is: Version | undefined): readonly Correction[] {
  if (!was || !is || was.from !== is.from) return [];
  const known = new Set(was.corrections.map(textOf));
  return is.corrections.filter((one) => !known.has(textOf(one)));
}

function textOf({ on, ids, takenOut, says }: Correction): string {
  return JSON.stringify([on, ids, takenOut, says]);
}

export function tellCorrection({ on, ids, takenOut, says }: Correction): CorrectionTold {
  return { on, ids: [...ids, ...takenOut], says: inLanguage(says, 'en') };
}
