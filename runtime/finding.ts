import { type Day, dayOf, type IsoDate } from './date.js';
import { dayFact } from './facts.js';
import { asOfDay, type Inquiry } from './inquiry.js';
import type { Quantity } from './measure.js';
import { own } from './own.js';
import type { Branch, Provision, Reads, Settled, Step, Version } from './provision.js';
import type { Truth } from './truth.js';
import type { Walked } from './walk.js';

/** What one inquiry finds about one provision. */
export type Finding =
  | Ruling
  /** The facts do not settle it under this version: the branches that still can hold. */
  | { readonly is: 'open'; readonly possible: readonly Branch[]; readonly in: Read }
  /** The fact that picks the version is not known: what each version would find. */
  | { readonly is: 'version-open'; readonly governedBy: string; readonly each: readonly Finding[] }
  | { readonly is: 'not-covered'; readonly provision: Provision }
  | { readonly is: 'not-known'; readonly version: Version & { readonly state: 'not-known' } }
  | { readonly is: 'repealed'; readonly version: Version & { readonly state: 'repealed' } };

/** The facts settle it. */
export type Ruling =
  | {
      readonly is: 'decided';
      readonly outcome: string;
      /** The branch that holds; several, where it is not known which one but all have this outcome. */
      readonly branches: readonly Branch[];
      readonly in: Read;
    }
  | { readonly is: 'measured'; readonly day: Day | null; readonly in: Read }
  | { readonly is: 'counted'; readonly quantity: Quantity | null; readonly in: Read };

/** A version as one inquiry read it. */
export interface Read {
  readonly provision: Provision;
  readonly version: Version & { readonly state: 'decides' | 'measures' | 'counts' };
  readonly inquiry: Inquiry;
  readonly settled: Settled;
  /** Of a measure with rows: whether each row of the sense in play holds, or fits some period or item. */
  readonly rows: Readonly<Record<string, Truth>>;
  /** Of a measure that is not known, what keeps it so beside its facts and rows. */
  readonly open?: OpenMeasure;
  /** What became of its steps, as far as somebody asked. */
  readonly walked: Map<Step, Walked>;
}

/** What keeps a measure open. */
interface OpenMeasure {
  /** Two rows hold and give different days. */
  readonly overlap?: boolean;
  /** The days of the rows that may hold, as far as they are known. */
  readonly days?: Readonly<Record<string, Day | null | undefined>>;
  /** A day is not known from or up to which it runs. */
  readonly bounds?: boolean;
}

/** Asks a provision, once per inquiry, law's day and day asked about. */
export function find(provision: Provision, inquiry: Inquiry): Finding {
  const key = `${provision.id}@${inquiry.lawOn} on ${inquiry.on}`;
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
  const governedBy = own(provision, 'governedBy');
  if (governedBy === undefined) return findOn(provision, inquiry, inquiry.lawOn);
  const governing = dayFact(inquiry.facts, governedBy);
  const asOf = own(inquiry, 'asOf');
  if (governing !== undefined) return findOn(provision, inquiry, noLater(governing ?? inquiry.lawOn, asOf));
  const standing = provision.versions.filter((version) => asOf === undefined || firstDay(version) <= asOf);
  const each = standing.map((version) => readVersion(provision, version, inquiry, firstDay(version)));
  return { is: 'version-open', governedBy, each };
}

/** As of a past day only the law of that day and before bears: so a provision may ask its own past, in no circle. */
function noLater(lawOn: Day, asOf: Day | undefined): Day {
  return asOf !== undefined && lawOn > asOf ? asOf : lawOn;
}

function findOn(provision: Provision, inquiry: Inquiry, lawOn: Day): Finding {
  const version = versionOn(provision, lawOn);
  return version ? readVersion(provision, version, inquiry, lawOn) : { is: 'not-covered', provision };
}

/** The version that stands on a day; `undefined` before the first. */
export function versionOn(provision: Provision, day: Day): Version | undefined {
  return provision.versions.findLast((version) => firstDay(version) <= day);
}

function firstDay(version: Version): Day {
  return dayOf(version.from) as Day;
}

function readVersion(provision: Provision, version: Version, inquiry: Inquiry, lawOn: Day): Finding {
  if (version.state === 'not-known') return { is: 'not-known', version };
  if (version.state === 'repealed') return { is: 'repealed', version };
  const { trace } = inquiry;
  for (const reading of version.readings) trace.readings.add(reading);
  for (const convention of version.conventions) trace.counts.add(convention);
  const here: Inquiry = { ...inquiry, lawOn, conventions: { ...trace.conventions, ...own(version, 'counting') } };
  const walked = new Map<Step, Walked>();
  if (version.state === 'decides') {
    return decide({ provision, version, inquiry: here, settled: version.settle(here), rows: {}, walked });
  }
  const read = (known: boolean, conditions: Settled['conditions'], rows: Read['rows'], open: OpenMeasure): Read => {
    const own = { [version.step.id ?? '']: known ? true : undefined };
    const settled: Settled = { conditions: { ...conditions, ...own }, branches: [] };
    return { provision, version, inquiry: here, settled, rows, walked, ...(known ? {} : { open }) };
  };
  if (version.state === 'counts') {
    const { quantity, rows, bounds } = version.settle(here);
    const found = read(quantity !== undefined, rows, rows, { bounds: bounds === 'open' });
    return quantity === undefined ? { is: 'open', possible: [], in: found } : { is: 'counted', quantity, in: found };
  }
  const taken = version.settle(here);
  const chosen = typeof taken === 'object' && taken !== null ? taken : undefined;
  const day = chosen ? chosen.day : (taken as Day | null | undefined);
  const found = read(day !== undefined, chosen?.conditions ?? {}, chosen?.rows ?? {}, chosen ?? { bounds: true });
  return day === undefined ? { is: 'open', possible: [], in: found } : { is: 'measured', day, in: found };
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
  const { version, rows } = read;
  if (version.state !== 'decides') {
    const held = rowsOf(read).filter(({ id = '' }) => own(rows, id) === true);
    // That no row of a day holds is for the sake of them all.
    return [version.step, ...(held.length === 0 && version.state === 'measures' ? rowsOf(read) : held)];
  }
  const held = version.branches.filter((branch) => truthOf(branch, read) === true);
  const settling = held.length > 0 ? held : version.branches.filter((branch) => truthOf(branch, read) === false);
  return settling.flatMap((branch) => own(branch, 'grounds') ?? []);
}

/** A provision that a phrase or a day asks, and the past day as of which it does. */
export interface AskedProvision {
  readonly provision: Provision;
  readonly asOf?: IsoDate;
}

/** The provisions that a phrase or a day asks. */
export function askedBy(reads: Reads): readonly AskedProvision[] {
  const known = (asked: Provision | (() => Provision)): Provision => (typeof asked === 'function' ? asked() : asked);
  return [own(reads, 'asks') ?? []].flat().map((asked) => {
    if (typeof asked !== 'function' && 'asOf' in asked) return { provision: known(asked.asks), asOf: asked.asOf };
    return { provision: known(asked) };
  });
}

/** What the provisions find that a phrase or a day asks. */
export function foundBy(reads: Reads, inquiry: Inquiry): readonly Finding[] {
  return askedBy(reads).map(({ provision, asOf }) => {
    return find(provision, asOf === undefined ? inquiry : asOfDay(inquiry, dayOf(asOf) as Day));
  });
}

/** All grounds of a version, in the order of the rule; of a measure, the rows of the sense in play. */
export function groundsOf(read: Read): readonly Step[] {
  const { version } = read;
  if (version.state !== 'decides') return [version.step, ...rowsOf(read)];
  return version.branches.flatMap((branch) => own(branch, 'grounds') ?? []);
}

/** The rows of the sense in play. */
function rowsOf({ version, rows }: Read): readonly Step[] {
  const all = version.state === 'decides' ? [] : (own(version, 'rows') ?? []);
  return all.filter(({ id = '' }) => Object.hasOwn(rows, id));
}
