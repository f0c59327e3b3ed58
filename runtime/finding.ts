import { applies, type Crossing, crossingOf, holding } from './crossing.js';
import { type Day, dayOf } from './date.js';
import { dayFact } from './facts.js';
import type { Inquiry } from './inquiry.js';
import type { Quantity } from './measure.js';
import { own } from './own.js';
import type { Branch, Provision, Settled, Step, Version } from './provision.js';
import { sameQuantity } from './quantity.js';
import type { Truth } from './truth.js';
import type { Walked, Walking } from './walk.js';

/** What one inquiry finds about one provision. */
export type Finding =
  | Ruling
  /** The facts do not settle it under this version: the branches that still can hold. */
  | { readonly is: 'open'; readonly possible: readonly Branch[]; readonly in: Read }
  /** The fact that picks the version is not known: what each version would find. */
  | { readonly is: 'version-open'; readonly governedBy: string; readonly each: readonly Finding[] }
  /** It is not known whether an earlier version goes on applying: what each that may apply finds. */
  | { readonly is: 'between'; readonly crossing: Crossing; readonly each: readonly Finding[] }
  | { readonly is: 'not-covered'; readonly provision: Provision }
  /** The source whose account is asked for showed no version of it. */
  | { readonly is: 'not-documented'; readonly provision: Provision; readonly by: string }
  | { readonly is: 'not-known'; readonly version: Version & { readonly state: 'not-known' } }
  | { readonly is: 'repealed'; readonly version: Version & { readonly state: 'repealed' } };

/** The facts settle it; `also`: the rulings of other versions that may apply, which all say the same. */
export type Ruling = { readonly in: Read; readonly also?: readonly Ruling[] } & (
  | {
      readonly is: 'decided';
      readonly outcome: string;
      /** The branch that holds; several, where it is not known which one but all have this outcome. */
      readonly branches: readonly Branch[];
    }
  | { readonly is: 'measured'; readonly day: Day | null }
  | { readonly is: 'counted'; readonly quantity: Quantity | null }
);

/** A version as one inquiry read it. */
export interface Read extends Walking {
  readonly provision: Provision;
  readonly version: Version & { readonly state: 'decides' | 'measures' | 'counts' };
  readonly settled: Settled;
  /** The transitions that were looked at on the way to this version, the first one first. */
  readonly crossed?: readonly Crossing[];
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

/**
 * The governing date picks the version. While it is not known nothing is decided, even where all versions
 * agree: the date may lie before the first of them. Where it is `none`, the law's day stays the asker's.
 */
function look(provision: Provision, inquiry: Inquiry): Finding {
  const documentedBy = own(inquiry, 'documentedBy');
  if (documentedBy !== undefined) {
    const version = versionDocumented(provision, documentedBy);
    if (!version) return { is: 'not-documented', provision, by: documentedBy };
    return readVersion(provision, version, inquiry, inquiry.lawOn);
  }
  const governedBy = own(provision, 'governedBy');
  if (governedBy === undefined) return findOn(provision, inquiry, inquiry.lawOn);
  const governing = dayFact(inquiry.facts, governedBy);
  if (governing !== undefined) return findOn(provision, inquiry, governing ?? inquiry.lawOn);
  const each = provision.versions.map((version) => readVersion(provision, version, inquiry, firstDay(version)));
  return { is: 'version-open', governedBy, each };
}

function findOn(provision: Provision, inquiry: Inquiry, lawOn: Day): Finding {
  const version = versionOn(provision, lawOn);
  return version ? readVersion(provision, version, inquiry, lawOn) : { is: 'not-covered', provision };
}

/** The version that stands on a day; `undefined` before the first. */
export function versionOn(provision: Provision, day: Day): Version | undefined {
  return provision.versions.findLast((version) => firstDay(version) <= day);
}

/** The last version that a source showed. */
function versionDocumented({ versions }: Provision, source: string): Version | undefined {
  return versions.findLast(({ seen }) => seen.some((evidence) => evidence.source === source));
}

function firstDay(version: Version): Day {
  return dayOf(version.from) as Day;
}

/**
 * The version that the law's day picks, or an earlier one that its transition keeps. Where it is not known
 * which, each that may apply is read: where all say the same, that is the answer.
 */
function readVersion(
  provision: Provision,
  version: Version,
  inquiry: Inquiry,
  lawOn: Day,
  before: readonly Crossing[] = [],
): Finding {
  const crossing = crossingOf(version, { ...inquiry, lawOn });
  if (!crossing) return readAlone(provision, version, inquiry, lawOn, before);
  const crossed = [...before, crossing];
  const earlier = [...new Set(holding(crossing).map((entry) => versionOn(provision, dayOf(entry.applies) as Day)))];
  const kept = earlier.flatMap((one) => (one ? [readVersion(provision, one, inquiry, lawOn, crossed)] : []));
  const each = applies(crossing) ? kept : [readAlone(provision, version, inquiry, lawOn, crossed), ...kept];
  const [first, another] = each;
  if (first && (!another || each.every(({ is }) => is === 'not-known'))) return first;
  return agreed(each) ?? { is: 'between', crossing, each };
}

/** What versions find that all rule the same; the first leads. */
function agreed(findings: readonly Finding[]): Ruling | undefined {
  const rulings = findings.filter(isRuling);
  const [first, ...others] = rulings;
  if (!first || rulings.length < findings.length || !others.every((other) => saysSame(first, other))) return undefined;
  const all = rulings.flatMap((ruling) => [ruling, ...(own(ruling, 'also') ?? [])]);
  return { ...first, also: all.slice(1) };
}

export function isRuling(finding: Finding): finding is Ruling {
  return finding.is === 'decided' || finding.is === 'measured' || finding.is === 'counted';
}

function saysSame(a: Ruling, b: Ruling): boolean {
  if (a.is === 'decided') return b.is === 'decided' && a.outcome === b.outcome;
  if (a.is === 'measured') return b.is === 'measured' && a.day === b.day;
  return b.is === 'counted' && sameQuantity(a.quantity, b.quantity);
}

function readAlone(
  provision: Provision,
  version: Version,
  inquiry: Inquiry,
  lawOn: Day,
  crossed: readonly Crossing[],
): Finding {
  if (version.state === 'not-known') return { is: 'not-known', version };
  if (version.state === 'repealed') return { is: 'repealed', version };
  const { trace } = inquiry;
  for (const reading of version.readings) trace.readings.add(reading);
  for (const convention of version.conventions) trace.counts.add(convention);
  const here: Inquiry = { ...inquiry, lawOn, conventions: { ...trace.conventions, ...own(version, 'counting') } };
  const walked = new Map<Step, Walked>();
  const about = { provision, inquiry: here, walked, ...(crossed.length > 0 ? { crossed } : {}) };
  if (version.state === 'decides') return decide({ ...about, version, settled: version.settle(here) });
  if (version.state === 'counts') {
    const { quantity, rows } = version.settle(here);
    const conditions = { [version.step.id ?? '']: quantity === undefined ? undefined : true, ...rows };
    const read: Read = { ...about, version, settled: { conditions, branches: [] } };
    return quantity === undefined ? { is: 'open', possible: [], in: read } : { is: 'counted', quantity, in: read };
  }
  const day = version.settle(here);
  const met = { [version.step.id ?? '']: day === undefined ? undefined : true };
  const read: Read = { ...about, version, settled: { conditions: met, branches: [] } };
  return day === undefined ? { is: 'open', possible: [], in: read } : { is: 'measured', day, in: read };
}

/** The branch that holds, or those that can: no two hold at once, and the last does where no other can. */
function decide(read: Read): Finding {
  const branches = read.version.state === 'decides' ? read.version.branches : [];
  const held = branches.find((branch) => truthOf(branch, read) === true);
  const possible = held ? [held] : branches.filter((branch) => truthOf(branch, read) !== false);
  const [first] = possible;
  if (first && possible.every((branch) => branch.outcome === first.outcome)) {
    return { is: 'decided', outcome: first.outcome, branches: possible, in: read };
  }
  return { is: 'open', possible, in: read };
}

/** Whether a branch holds; not known of the one without grounds, which holds otherwise. */
function truthOf(branch: Branch, { version, settled }: Read): Truth {
  if (version.state !== 'decides' || !own(branch, 'grounds')) return undefined;
  return settled.branches[version.branches.indexOf(branch)];
}

/** What a finding rests on: the grounds that hold, or where none does, all those that do not. */
export function restingOn(read: Read): readonly Step[] {
  const { version, settled } = read;
  if (version.state === 'measures') return [version.step];
  if (version.state === 'counts') {
    return [version.step, ...version.rows.filter(({ id = '' }) => own(settled.conditions, id) === true)];
  }
  const held = version.branches.filter((branch) => truthOf(branch, read) === true);
  const settling = held.length > 0 ? held : version.branches.filter((branch) => truthOf(branch, read) === false);
  return settling.flatMap((branch) => own(branch, 'grounds') ?? []);
}

/** The provisions that a phrase asks: none, one or two. */
export function askedBy(step: Step): readonly Provision[] {
  return [own(step, 'asks') ?? []].flat();
}

/** All grounds of a version, in the order of the rule; of a measure, the rows of the sense in play. */
export function groundsOf({ version, settled }: Read): readonly Step[] {
  if (version.state === 'measures') return [version.step];
  if (version.state === 'counts') {
    return [version.step, ...version.rows.filter(({ id = '' }) => Object.hasOwn(settled.conditions, id))];
  }
  return version.branches.flatMap((branch) => own(branch, 'grounds') ?? []);
}
