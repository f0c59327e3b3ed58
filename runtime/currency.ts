import { crossedBy } from './crossing.js';
import { type Day, dayOf, type IsoDate } from './date.js';
import { type Finding, foundBy, isRuling, type Read, type Ruling, restingOn } from './finding.js';
import type { Inquiry } from './inquiry.js';
import { own } from './own.js';
import type { Citation, Provision, Version } from './provision.js';
import { valuesIn } from './sum.js';
import { deciding, type Walked, walk } from './walk.js';

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

/** The currency of one version on the law's day; what a source documents is attested, whatever the day. */
function currencyOf(provision: Provision, version: Version, inquiry: Inquiry): Currency {
  const { lawOn } = inquiry;
  if (own(inquiry, 'documentedBy') !== undefined) return { is: 'attested' };
  if (provision.versions.at(-1) !== version) return { is: 'in-force' };
  const since = version.seen.filter((evidence) => (dayOf(evidence.on) as Day) >= lawOn);
  if (since.some((evidence) => binding.has(evidence.kind))) return { is: 'in-force' };
  if (since.length > 0) return { is: 'attested' };
  const days = version.seen.map((evidence) => evidence.on);
  const last = days.sort().at(-1);
  return last === undefined ? { is: 'presumed' } : { is: 'presumed', lastSeen: last };
}

/** The weaker of two; of two presumptions, the one last seen earlier, and before that the one never seen. */
function weaker(a: Currency, b: Currency): Currency {
  if (rank[a.is] !== rank[b.is]) return rank[a.is] > rank[b.is] ? a : b;
  return (own(a, 'lastSeen') ?? '') <= (own(b, 'lastSeen') ?? '') ? a : b;
}

/** How sure a finding is: its currency, and what in it only secondary sources tell. */
export interface Support {
  readonly currency: Currency;
  /** Addresses of steps, and amounts as `amount integration-income`, each once. */
  readonly secondary: readonly string[];
}

const certain: Support = { currency: { is: 'in-force' }, secondary: [] };

/** The currency is that of the weakest; what only secondary sources tell is told of all. */
export function together(all: readonly Support[]): Support {
  return {
    currency: all.map(({ currency }) => currency).reduce(weaker, certain.currency),
    secondary: [...new Set(all.flatMap(({ secondary }) => secondary))],
  };
}

/** The support of a ruling: where several versions may apply and say the same, of all of them. */
export function supportOf(ruling: Ruling): Support {
  return together([ruling, ...(own(ruling, 'also') ?? [])].map((one) => supportIn(one.in)));
}

/**
 * The support of what a version finds: that of the version, of the steps that decide, and of what the provisions
 * they ask find. A step that only secondary sources support is at most attested, and so is one that asks for a
 * sum of which they alone tell the amount. Where a transition led to the version, or away from it, that counts too.
 */
function supportIn(read: Read): Support {
  const { provision, version, inquiry } = read;
  const steps = restingOn(read).map((step) => [step, read] as const);
  const crossed = own(read, 'crossed') ?? [];
  const crossings = crossed.flatMap((crossing) => crossedBy(crossing).map((step) => [step, crossing] as const));
  const versions = [version, ...crossed.map((crossing) => crossing.version)];
  return together([
    ...versions.map((one) => ({ ...certain, currency: currencyOf(provision, one, inquiry) })),
    ...[...crossings, ...steps].flatMap(([step, walking]) => {
      return deciding(walk(step, walking), true).flatMap((walked) => supportsOf(walked, inquiry));
    }),
  ]);
}

function supportsOf(walked: Walked, inquiry: Inquiry): readonly Support[] {
  const { step, body } = walked;
  const sum = own(walked, 'sum');
  const reads = [body, own(step, 'day') ?? {}];
  return [
    supportBy(body.cite, body.address),
    ...(sum ? valuesIn(sum).map(({ amount, cite }) => supportBy(cite, `amount ${amount}`)) : []),
    ...reads.flatMap((read) => foundBy(read, inquiry)).map(supportFound),
  ];
}

function supportBy(cite: readonly Citation[], name: string): Support {
  if (cite.length === 0 || !cite.every(({ kind }) => kind === 'secondary')) return certain;
  return { currency: { is: 'attested' }, secondary: [name] };
}

function supportFound(finding: Finding): Support {
  if (isRuling(finding)) return supportOf(finding);
  if (finding.is === 'open') return supportIn(finding.in);
  // Where versions differ, what is asked was settled all the same: by each of those that may apply.
  return finding.is === 'between' ? together(finding.each.map(supportFound)) : certain;
}
