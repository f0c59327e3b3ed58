import type { Condition } from '../model/condition.js';
import { conditionsOf } from '../model/grounds.js';
import type { Version } from '../model/provision.js';
import { type Law, versionIn } from './law.js';
import { versionsReached } from './readings.js';

/** A question that sources answer in more than one way: the names of its readings, the leading one first. */
export interface Issue {
  readonly names: readonly string[];
  /** Where it stands: a condition, or a measure. */
  readonly at: Condition | Version;
}

/** All such questions in a provision and in what it leads to, on the day of a law. */
export function issuesIn(law: Law, id: string): readonly Issue[] {
  return versionIn(law, id) ? versionsReached(law, id).flatMap(issuesOf) : [];
}

function issuesOf(version: Version): readonly Issue[] {
  const { content } = version;
  const named = content.is === 'measures' ? content.measure.senses.flatMap(({ reading }) => reading ?? []) : [];
  const own: readonly Issue[] = named.length > 0 ? [{ names: named, at: version }] : [];
  const within = conditionsOf(version).flatMap((one): readonly Issue[] => {
    return one.is === 'readings' ? [{ names: [...one.senses.keys()], at: one }] : [];
  });
  return [...own, ...within];
}
