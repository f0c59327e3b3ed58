import { type Day, dayOf, type IsoDate } from './date.js';
import { type Finding, foundBy, type Read, restingOn } from './finding.js';
import { own } from './own.js';
import type { Citation, Provision, Version } from './provision.js';
import { supportOf } from './sum.js';
import { deciding, walk } from './walk.js';

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
function currencyOf(provision: Provision, version: Version, lawOn: Day): Currency {
  if (provision.versions.at(-1) !== version) return { is: 'in-force' };
  const since = version.seen.filter((evidence) => (dayOf(evidence.on) as Day) >= lawOn);
  if (since.some((evidence) => binding.has(evidence.kind))) return { is: 'in-force' };
  if (since.length > 0) return { is: 'attested' };
  const days = version.seen.map((evidence) => evidence.on);
  const last = days.sort().at(-1);
  return last === undefined ? { is: 'presumed' } : { is: 'presumed', lastSeen: last };
}

/** The weaker of two; of two presumptions, the one last seen earlier, and before that the one never seen. */
export function weaker(a: Currency, b: Currency): Currency {
  if (rank[a.is] !== rank[b.is]) return rank[a.is] > rank[b.is] ? a : b;
  return (own(a, 'lastSeen') ?? '') <= (own(b, 'lastSeen') ?? '') ? a : b;
}

/**
 * The currency of what a version finds: the weakest of the version, of the steps that decide, and of what
 * the provisions they ask find. A step that only secondary sources support is at most attested, and so is one
 * that asks for a sum of which they alone tell the amount.
 */
export function standingOf(read: Read): Currency {
  const { provision, version, inquiry } = read;
  const steps = restingOn(read).flatMap((step) => deciding(walk(step, read), true));
  const rests = steps.flatMap((walked) => {
    const sum = own(walked, 'sum');
    const values = sum ? supportOf(sum).map(currencyBy) : [];
    const asked = [walked.body, own(walked.step, 'day') ?? {}].flatMap((reads) => foundBy(reads, inquiry));
    return [currencyBy(walked.body.cite), ...values, ...asked.map(currencyOfFound)];
  });
  return rests.reduce(weaker, currencyOf(provision, version, inquiry.lawOn));
}

function currencyBy(cite: readonly Citation[]): Currency {
  return cite.length > 0 && cite.every(({ kind }) => kind === 'secondary') ? { is: 'attested' } : { is: 'in-force' };
}

function currencyOfFound(finding: Finding): Currency {
  if (finding.is === 'decided' || finding.is === 'measured' || finding.is === 'counted' || finding.is === 'open')
    return standingOf(finding.in);
  return { is: 'in-force' };
}
