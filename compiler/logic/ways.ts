import { conventionChoices } from '../model/conventions.js';
import type { Settings } from '../model/rulebook.js';

/** How a rulebook counts by one convention. */
export interface WayOfCounting {
  readonly convention: string;
  /** Whether the rulebook does not settle it. */
  readonly open: boolean;
  /** The way that is followed. */
  readonly chosen: string;
  /** Further ways that are accepted. */
  readonly also: readonly string[];
}

/** How a rulebook counts. A convention that it does not declare is open: an answer that turns on it is not given. */
export function waysOfCounting({ conventions }: Settings): readonly WayOfCounting[] {
  return Object.entries(conventionChoices).map(([convention, [first = '', ...others]]) => {
    const declared = conventions.get(convention);
    const accepted = declared?.alsoAccepted ?? others;
    // Of a convention left open any accepted way is followed, for no answer is given that turns on it.
    const chosen = declared?.chosen ?? (declared ? accepted[0] : undefined) ?? first;
    return { convention, open: declared?.chosen === undefined, chosen, also: accepted.filter((way) => way !== chosen) };
  });
}
