import { crossedBy } from './crossing.js';
import { type Day, dayOf, type IsoDate } from './date.js';
import { askedBy, type Finding, find, isRuling, type Read, type Ruling, restingOn } from './finding.js';
import type { Inquiry } from './inquiry.js';
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

/** The currency of a ruling: where several versions may apply and say the same, the weakest of them. */
export function standingOf(ruling: Ruling): Currency {
  return [ruling, ...(own(ruling, 'also') ?? [])].map((one) => standingIn(one.in)).reduce(weaker);
}

/**
 * The currency of what a version finds: the weakest of the version, of the steps that decide, and of what
 * the provisions they ask find. A step that only secondary sources support is at most attested, and so is one
 * that asks for a sum of which they alone tell the amount. Where a transition led to the version, or away from
 * it, that counts too.
 */
function standingIn(read: Read): Currency {
  const { provision, version, inquiry } = read;
  const steps = restingOn(read).map((step) => [step, read] as const);
  const crossed = own(read, 'crossed') ?? [];
  const crossings = crossed.flatMap((crossing) => crossedBy(crossing).map((step) => [step, crossing] as const));
  const rests = [...crossings, ...steps].flatMap(([step, walking]) => {
    return deciding(walk(step, walking), true).flatMap((walked) => {
      const sum = own(walked, 'sum');
      const values = sum ? supportOf(sum).map(currencyBy) : [];
      return [currencyBy(walked.body.cite), ...values, ...askedBy(walked.body).map((asked) => foundBy(asked, inquiry))];
    });
  });
  const versions = crossed.map((crossing) => currencyOf(provision, crossing.version, inquiry.lawOn));
  return [...rests, ...versions].reduce(weaker, currencyOf(provision, version, inquiry.lawOn));
}

function currencyBy(cite: readonly Citation[]): Currency {
  return cite.length > 0 && cite.every(({ kind }) => kind === 'secondary') ? { is: 'attested' } : { is: 'in-force' };
}

function foundBy(provision: Provision, inquiry: Inquiry): Currency {
  return currencyFound(find(provision, inquiry));
}

function currencyFound(finding: Finding): Currency {
  if (isRuling(finding)) return standingOf(finding);
  if (finding.is === 'open') return standingIn(finding.in);
  // Where versions differ, what is asked was settled all the same: by each of those that may apply.
  if (finding.is === 'between') return finding.each.map(currencyFound).reduce(weaker);
  return { is: 'in-force' };
}
