import { type Issue, issuesIn } from '../analysis/issues.js';
import { condensed, condensedContent } from './condensed.js';
import type { Pair } from './sides.js';

/** Under which readings two laws are compared. */
export interface ComparedReadings {
  /** Names of questions that stand on one side only, or otherwise: the answers under all of them are compared at once. */
  readonly together: readonly (string | undefined)[];
  /** Names of questions that are the same on both sides: each is compared by itself. */
  readonly apart: readonly string[];
}

/**
 * A question of interpretation that is the same on both sides is no part of the change: its leading reading is taken,
 * and then each other one. One that comes or goes is: what it makes contested is part of the answers.
 */
export function comparedReadings({ before, after, idBefore, idAfter }: Pair): ComparedReadings {
  const [was, is] = [issuesIn(before, idBefore), issuesIn(after, idAfter)];
  const [wasThere, isThere] = [new Set(was.map(textOf)), new Set(is.map(textOf))];
  const changed = [
    ...was.filter((one) => !isThere.has(textOf(one))),
    ...is.filter((one) => !wasThere.has(textOf(one))),
  ];
  const together = [...new Set(changed.flatMap(({ names }) => names))];
  const others = was.filter((one) => isThere.has(textOf(one))).flatMap(({ names }) => names.slice(1));
  return {
    together: together.length === 0 ? [undefined] : together,
    apart: [...new Set(others)].filter((name) => !together.includes(name)),
  };
}

function textOf({ names, at }: Issue): string {
  return JSON.stringify([names, 'content' in at ? condensedContent(at.content) : condensed(at)]);
}
