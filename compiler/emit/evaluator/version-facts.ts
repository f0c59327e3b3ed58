import type { Provision, Version } from '../../model/provision.js';
import type { Fact } from '../../model/rulebook.js';
import { readBy } from './facts-read.js';

/** Days from the first to before the one after the last; without a last, for good. */
interface Days {
  readonly from: string;
  readonly before?: string;
}

/**
 * The facts that one version needs, sorted by path: its own, those of its transition and of the earlier versions
 * that this keeps, and those of the provisions it asks, in every version that stands on one of its days.
 */
export function factsOfVersion(
  provision: Provision,
  version: Version,
  provisions: ReadonlyMap<string, Provision>,
): readonly Fact[] {
  const facts = new Map<string, Fact>();
  const seen = new Set<string>();
  collect(provision, version, standing(provision, version), provisions, facts, seen);
  return [...facts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The days on which a version stands. */
function standing({ versions }: Provision, version: Version): Days {
  const next = versions[versions.indexOf(version) + 1];
  return { from: version.from, ...(next ? { before: next.from } : {}) };
}

function collect(
  provision: Provision,
  version: Version,
  days: Days,
  provisions: ReadonlyMap<string, Provision>,
  facts: Map<string, Fact>,
  seen: Set<string>,
): void {
  const key = `${version.address} ${days.from} ${days.before}`;
  if (seen.has(key)) return;
  seen.add(key);
  for (const { applies } of version.transition) {
    const kept = provision.versions.find(({ from }) => from === applies);
    if (kept) collect(provision, kept, days, provisions, facts, seen);
  }
  for (const { day, asOf } of readBy(version)) {
    if (day.is === 'fact' && day.fact.list === undefined) facts.set(day.fact.path, day.fact);
    const asked = day.is === 'provision' ? provisions.get(day.provision.id) : undefined;
    if (!asked) continue;
    const on = asOf === undefined ? days : { from: asOf, before: `${asOf}~` };
    if (asked.governedBy) facts.set(asked.governedBy.path, asked.governedBy);
    for (const one of asked.versions) {
      const bearing = asked.governedBy ? standing(asked, one) : on;
      if (asked.governedBy || overlap(standing(asked, one), on)) {
        collect(asked, one, bearing, provisions, facts, seen);
      }
    }
  }
}

function overlap(one: Days, other: Days): boolean {
  return (one.before ?? '~') > other.from && (other.before ?? '~') > one.from;
}
