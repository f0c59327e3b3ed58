import type { Provision } from '../../model/provision.js';
import { provisionsAskedBy } from './facts-read.js';

/** For each provision those that ask it, directly or through others: itself where it asks its own past. */
export function askingEach(provisions: readonly Provision[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map<string, string[]>(provisions.map(({ id }) => [id, []]));
  for (const provision of provisions) {
    for (const asked of provisionsAskedBy(provision)) direct.get(asked.id)?.push(provision.id);
  }
  return new Map(provisions.map(({ id }) => [id, reaching(id, direct)]));
}

function reaching(id: string, direct: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set(direct.get(id));
  for (const one of found) for (const further of direct.get(one) ?? []) found.add(further);
  return found;
}
