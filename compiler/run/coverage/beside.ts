import { everyDay } from '../../analysis/bounds.js';
import { type Law, lawOf } from '../../analysis/law.js';
import { readingsIn } from '../../analysis/readings.js';
import type { Region } from '../../analysis/regions.js';
import { daysWithin } from '../../analysis/sense.js';
import type { Space } from '../../analysis/space.js';
import { turning } from '../../analysis/turning.js';
import { Unfolding } from '../../analysis/unfold.js';
import { measuredForSureInOtherWays } from '../../diff/measured.js';
import { pairOf } from '../../diff/sides.js';
import type { Provision, Rulebook, Version } from '../../model/rulebook.js';

/** Lives that a provision and a variant of it answer otherwise, on one day and read in one way. */
export interface LivesApart {
  readonly law: Law;
  readonly reading: string | undefined;
  readonly space: Space;
  readonly regions: Iterable<Region>;
}

/**
 * Every life that a version answers otherwise, for sure, than a variant of it, on each of its days on which some law
 * that it asks changes, under each reading: nothing where it is proved that there is none.
 */
export function* livesApart(
  provision: Provision,
  version: Version,
  variant: Version,
  rulebook: Rulebook,
): Generator<LivesApart> {
  const next = provision.versions[provision.versions.indexOf(version) + 1]?.from;
  const changed = withVersion(rulebook, provision, version, variant);
  for (const day of daysWithin(version, lawOf(rulebook, version.from), next)) {
    const [before, after] = [lawOf(rulebook, day), lawOf(changed, day)];
    const { id } = provision;
    if (provision.kind === 'measure') {
      for (const found of measuredForSureInOtherWays(pairOf(before, after, id))) yield { law: before, ...found };
      continue;
    }
    const readings = [...new Set([...readingsIn(before, id), ...readingsIn(after, id)])];
    for (const reading of readings.length === 0 ? [undefined] : readings) {
      const [was, is] = [before, after].map((law) => new Unfolding(law, reading).decision(id));
      const found = turning(was, is, { facts: rulebook.facts, asked: everyDay });
      if (found.first) yield { law: before, reading, ...found };
    }
  }
}

/** A rulebook with a variant in place of a version. */
function withVersion(rulebook: Rulebook, provision: Provision, version: Version, variant: Version): Rulebook {
  const versions = provision.versions.map((one) => (one === version ? variant : one));
  const provisions = rulebook.provisions.map((one) => (one === provision ? { ...provision, versions } : one));
  return { ...rulebook, provisions };
}
