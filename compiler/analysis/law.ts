import type { Conventions } from '../../runtime/convention.js';
import { waysOfCounting } from '../logic/ways.js';
import type { Provision, Version } from '../model/provision.js';
import type { Rulebook, Settings } from '../model/rulebook.js';

/**
 * The law of one day: of each provision the version that stands then, whatever date governs it. Two of these,
 * of one rulebook or of two, are what is set side by side.
 */
export interface Law {
  readonly rulebook: Rulebook;
  readonly day: string;
  readonly provisions: ReadonlyMap<string, Provision>;
  /** How the rulebook counts; of a convention left open, one of the accepted ways. */
  readonly conventions: Conventions;
}

export function lawOf(rulebook: Rulebook, day: string): Law {
  const provisions = new Map(rulebook.provisions.map((provision) => [provision.id, provision]));
  return { rulebook, day, provisions, conventions: chosenWays(rulebook.settings) };
}

/** The law of the same rulebook on another day. */
export function lawOn(law: Law, day: string): Law {
  return { ...law, day };
}

/** The version of a provision that stands on the day of a law; `undefined` before the first. */
export function versionIn({ provisions, day }: Law, id: string): Version | undefined {
  return provisions.get(id)?.versions.findLast(({ from }) => from <= day);
}

/** How a version counts. */
export function conventionsIn({ conventions }: Law, { counting }: Version): Conventions {
  return { ...conventions, ...Object.fromEntries(counting) };
}

function chosenWays(settings: Settings): Conventions {
  const ways = waysOfCounting(settings).map(({ convention, chosen }) => [convention, chosen]);
  return Object.fromEntries(ways) as Conventions;
}
