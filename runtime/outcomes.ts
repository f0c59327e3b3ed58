import type { Provision } from './provision.js';

/** The outcomes that a provision has in some version that has been read. */
export function outcomesOf({ kind, versions }: Provision): ReadonlySet<string> {
  const branches = versions.flatMap((version) => (version.state === 'decides' ? version.branches : []));
  return new Set([...(kind === 'test' ? ['met', 'not-met'] : []), ...branches.map(({ outcome }) => outcome)]);
}
