import type { Provision } from './provision.js';

/** The outcomes that a provision has in some version that has been read. */
function outcomesOf({ kind, versions }: Provision): ReadonlySet<string> {
  const branches = versions.flatMap((version) => (version.state === 'decides' ? version.branches : []));
  return new Set([...(kind === 'test' ? ['met', 'not-met'] : []), ...branches.map(({ outcome }) => outcome)]);
}

/** A provision is asked for an outcome that it has; throws a `RangeError` for any other. */
export function checkOutcome(provision: Provision, outcome: string | undefined): asserts outcome is string {
  if (outcome === undefined || !outcomesOf(provision).has(outcome)) {
    throw new RangeError(`outcome: ${provision.id} never answers ${String(outcome)}`);
  }
}
