import { distance } from 'fastest-levenshtein';

/** The name nearest to one that was not found; `undefined` when none is within a third of its length. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.floor(name.length / 3) + 1;
  for (const candidate of names) {
    const away = distance(name, candidate);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** The hint that offers a near name, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string | undefined {
  const found = nearest(name, names);
  return found === undefined ? undefined : `did you mean \`${found}\`?`;
}
