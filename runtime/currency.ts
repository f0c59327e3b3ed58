import { type Day, dayOf, type IsoDate } from './date.js';
import type { Citation, Provision, Version } from './provision.js';

/**
 * How sure it is that this was the law on the law's day, weakest last: `in-force` (a successor is known,
 * or a law, decree, directive or judgment showed the text on or after that day), `attested` (another
 * source did), `presumed` (nothing shows it so late; `lastSeen` is the day of the last evidence).
 */
export interface Currency {
  readonly is: 'in-force' | 'attested' | 'presumed';
  readonly lastSeen?: IsoDate;
}

const rank = { 'in-force': 0, attested: 1, presumed: 2 } as const;
const binding: ReadonlySet<string> = new Set(['law', 'decree', 'directive', 'judgment']);

/** The currency of one version on the law's day. */
export function currencyOf(provision: Provision, version: Version, lawOn: Day): Currency {
  const later = provision.versions.indexOf(version) + 1 < provision.versions.length;
  if (later) return { is: 'in-force' };
  const since = version.seen.filter((evidence) => (dayOf(evidence.on) as Day) >= lawOn);
  if (since.some((evidence) => binding.has(evidence.kind))) return { is: 'in-force' };
  if (since.length > 0) return { is: 'attested' };
  const last = version.seen
    .map((evidence) => evidence.on)
    .sort()
    .at(-1);
  return last === undefined ? { is: 'presumed' } : { is: 'presumed', lastSeen: last };
}

/** The weaker of two; of two presumptions, the one last seen earlier. */
export function weaker(a: Currency, b: Currency): Currency {
  if (rank[a.is] !== rank[b.is]) return rank[a.is] > rank[b.is] ? a : b;
  return (a.lastSeen ?? '9') <= (b.lastSeen ?? '9') ? a : b;
}

/** Decided by a condition that only secondary sources support: at most attested. */
export function restsOnSecondary(deciding: readonly (readonly Citation[])[]): boolean {
  return deciding.some((cite) => cite.length > 0 && cite.every((citation) => citation.kind === 'secondary'));
}
