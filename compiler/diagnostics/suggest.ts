import { distance } from 'fastest-levenshtein';

/**
 * The name nearest to one that was not found; `undefined` when none is within a third of its length, for
 * then it would be a guess; one letter is always near. What both share before a dot or a slash makes no name nearer.
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const shared = sharedHead(name, candidate);
    const own = name.slice(shared);
    const away = apart(own, candidate.slice(shared));
    if (away <= Math.max(1, own.length / 3) && away < own.length && away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** The hint that offers a near name, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string | undefined {
  const found = nearest(name, names);
  return found === undefined ? undefined : `did you mean \`${found}\`?`;
}

/** Letters to add, drop or change; two that changed places count as one. */
function apart(a: string, b: string): number {
  const away = distance(a, b);
  return away === 2 && sorted(a) === sorted(b) ? 1 : away;
}

function sorted(name: string): string {
  return [...name].sort().join('');
}

/** The length of a subject or topic that two names share, with its dot or slash. */
function sharedHead(a: string, b: string): number {
  const head = /^[^./]*[./]/.exec(a)?.[0] ?? '';
  return b.startsWith(head) ? head.length : 0;
}
