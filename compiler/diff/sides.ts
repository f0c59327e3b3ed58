import { type Law, versionIn } from '../analysis/law.js';
import { versionsReached } from '../analysis/readings.js';
import type { Provision, Version } from '../model/provision.js';
import { condensed, condensedContent } from './condensed.js';

/** A provision as two laws have it. */
export interface Pair {
  readonly before: Law;
  readonly after: Law;
  /** The id, on each side, where the provision is there. */
  readonly idBefore: string;
  readonly idAfter: string;
  readonly was: Version | undefined;
  readonly is: Version | undefined;
}

export function pairOf(before: Law, after: Law, idBefore: string, idAfter = idBefore): Pair {
  return { before, after, idBefore, idAfter, was: versionIn(before, idBefore), is: versionIn(after, idAfter) };
}

/** The provision itself, as the later side has it, or the earlier one where only that has it. */
export function provisionOf({ before, after, idBefore, idAfter }: Pair): Provision | undefined {
  return after.provisions.get(idAfter) ?? before.provisions.get(idBefore);
}

/** Whether what a provision says itself is another text. */
export function saysOtherwise({ was, is }: Pair): boolean {
  if (was === is) return false;
  return JSON.stringify(was && said(was)) !== JSON.stringify(is && said(is));
}

/** Whether a provision that it asks, or one that this asks, is another text: the ids of those that are. */
export function askedOtherwise(pair: Pair): readonly string[] {
  const reached = (law: Law, id: string): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const version of versionsReached(law, id)) {
      const asked = provisionIn(version);
      found.set(asked, `${found.get(asked) ?? ''}${JSON.stringify(said(version))}`);
    }
    return found;
  };
  const [before, after] = [reached(pair.before, pair.idBefore), reached(pair.after, pair.idAfter)];
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => id !== pair.idBefore && id !== pair.idAfter,
  );
  return ids.filter((id) => before.get(id) !== after.get(id)).sort();
}

function provisionIn({ address }: Version): string {
  return address.slice(0, address.indexOf('@'));
}

function said({ content, counting, transition }: Version): unknown {
  const kept = transition.map(({ applies, grounds }) => [applies, condensed(grounds)]);
  return [condensedContent(content), [...counting], kept];
}
