import { everyDay } from '../../analysis/bounds.js';
import { type Law, lawOf } from '../../analysis/law.js';
import { daysWithin, type SenseFound, senseOf, unfoldingsOf } from '../../analysis/sense.js';
import type { Unfolding } from '../../analysis/unfold.js';
import type { Provision, Version } from '../../model/provision.js';
import type { Rulebook } from '../../model/rulebook.js';

/** What is found in a version on one of its days, read in one way. */
export interface SensedOn extends SenseFound {
  readonly law: Law;
  readonly unfolding: Unfolding;
}

/** What makes no sense in a version on any of its days, however it is read. */
export interface VersionSense {
  readonly version: Version;
  /** One for each day on which a law that it asks changes, and for each reading; empty where it is too large. */
  readonly each: readonly SensedOn[];
}

/** Looks at every version of a provision that decides. */
export function versionSense({ id, versions }: Provision, rulebook: Rulebook): readonly VersionSense[] {
  return versions.flatMap((version, at): readonly VersionSense[] => {
    if (version.content.is !== 'decides') return [];
    const each: SensedOn[] = [];
    for (const day of daysWithin(version, lawOf(rulebook, version.from), versions[at + 1]?.from)) {
      const law = lawOf(rulebook, day);
      for (const unfolding of unfoldingsOf(law, id)) {
        const found = senseOf(version, unfolding, everyDay, each.at(-1));
        if (!found) return [{ version, each: [] }];
        each.push({ ...found, law, unfolding });
      }
    }
    return [{ version, each }];
  });
}

/** The conditions that hold of every life, or of none, whatever the day and the reading. */
export function constantIn({ each }: VersionSense): ReadonlyMap<string, boolean> {
  const [first, ...others] = each;
  const found = [...(first?.constant ?? [])];
  return new Map(found.filter(([id, truth]) => others.every((one) => one.constant.get(id) === truth)));
}

/** The conditions that might as well hold, or not, whatever the day and the reading. */
export function idleIn({ each }: VersionSense, truth: boolean): ReadonlySet<string> {
  const [first, ...others] = each;
  const ids = [...(first?.idle ?? [])].filter(([, truths]) => truths.has(truth)).map(([id]) => id);
  return new Set(ids.filter((id) => others.every(({ idle }) => idle.get(id)?.has(truth))));
}

/** The outcomes that no life has, whatever the day and the reading, by their places. */
export function unreachedIn({ each }: VersionSense): readonly number[] {
  const [first, ...others] = each;
  return (first?.unreached ?? []).filter((outcome) => others.every(({ unreached }) => unreached.includes(outcome)));
}
