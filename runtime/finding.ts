import { type Day, dayOf } from './date.js';
import { dayFact } from './facts.js';
import type { Inquiry } from './inquiry.js';
import type { Branch, Provision, Settled, Version } from './provision.js';

/** What one inquiry finds about one provision, before readings and conventions are set side by side. */
export type Finding =
  | { readonly is: 'decided'; readonly outcome: string; readonly branch: Branch | undefined; readonly in: Read }
  | { readonly is: 'measured'; readonly day: Day | null; readonly in: Read }
  /** The facts do not settle it under this version. */
  | { readonly is: 'open'; readonly in: Read }
  /** The fact that picks the version is not known: what each version would find. */
  | { readonly is: 'version-open'; readonly governedBy: string; readonly each: readonly Finding[] }
  | { readonly is: 'not-covered'; readonly provision: Provision }
  | { readonly is: 'not-known' | 'repealed'; readonly version: Version };

/** A version as one inquiry read it. */
export interface Read {
  readonly provision: Provision;
  readonly version: Version & { readonly state: 'decides' | 'measures' };
  readonly inquiry: Inquiry;
  readonly settled: Settled | undefined;
}

/** Asks a provision, once per inquiry and law's day. */
export function find(provision: Provision, inquiry: Inquiry): Finding {
  const key = `${provision.id}@${inquiry.lawOn}`;
  const known = inquiry.trace.findings.get(key);
  if (known) return known;
  const finding = look(provision, inquiry);
  inquiry.trace.findings.set(key, finding);
  return finding;
}

function look(provision: Provision, inquiry: Inquiry): Finding {
  const { governedBy } = provision;
  if (governedBy === undefined) return findOn(provision, inquiry, inquiry.lawOn);
  const lawOn = dayFact(inquiry.facts, governedBy);
  if (typeof lawOn === 'number') return findOn(provision, inquiry, lawOn);
  const each = provision.versions.map((version) => readVersion(provision, version, inquiry, date(version)));
  return { is: 'version-open', governedBy, each };
}

function findOn(provision: Provision, inquiry: Inquiry, lawOn: Day): Finding {
  const version = versionOn(provision, lawOn);
  return version ? readVersion(provision, version, inquiry, lawOn) : { is: 'not-covered', provision };
}

/** The version that stands on a day; `undefined` before the first. */
export function versionOn(provision: Provision, day: Day): Version | undefined {
  return provision.versions.findLast((version) => date(version) <= day);
}

function date(version: Version): Day {
  return dayOf(version.from) as Day;
}

function readVersion(provision: Provision, version: Version, inquiry: Inquiry, lawOn: Day): Finding {
  if (version.state === 'not-known' || version.state === 'repealed') return { is: version.state, version };
  inquiry.trace.versions.add(version);
  for (const reading of version.readings) inquiry.trace.readings.add(reading);
  const own: Inquiry = { ...inquiry, lawOn, conventions: { ...inquiry.conventions, ...version.counting } };
  const read = { provision, version, inquiry: own };
  if (version.state === 'measures') {
    const day = version.settle(own);
    const found: Read = { ...read, settled: undefined };
    return day === undefined ? { is: 'open', in: found } : { is: 'measured', day, in: found };
  }
  const settled = version.settle(own);
  return decide({ ...read, settled }, version.branches, settled.branches);
}

/** The first branch that holds; the last, which needs no grounds, when all others do not. */
function decide(read: Read, branches: readonly Branch[], truths: readonly (boolean | undefined)[]): Finding {
  const held = branches.find((_, at) => truths[at] === true);
  if (held) return { is: 'decided', outcome: held.outcome, branch: held, in: read };
  const possible = branches.filter((_, at) => truths[at] !== false);
  const [first] = possible;
  if (first && possible.length === 1) return { is: 'decided', outcome: first.outcome, branch: first, in: read };
  if (first && possible.every((branch) => branch.outcome === first.outcome)) {
    return { is: 'decided', outcome: first.outcome, branch: undefined, in: read };
  }
  return { is: 'open', in: read };
}
