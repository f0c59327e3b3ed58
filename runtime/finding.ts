import { applies, type Crossing, crossingOf, holding } from './crossing.js';
import { type Day, dayOf, type IsoDate } from './date.js';
import { dayFact } from './facts.js';
import { asOfDay, type Inquiry } from './inquiry.js';
import type { Quantity } from './measure.js';
import { own } from './own.js';
import type { Branch, Provision, Reads, Settled, Step, Version } from './provision.js';
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
  /** Of a measure with rows: whether each row of the sense in play holds, or fits some period or item. */
  readonly rows: Readonly<Record<string, Truth>>;
  /** Of a measure that is not known, what keeps it so beside its facts and rows. */
  readonly open?: OpenMeasure;
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
  const documentedBy = own(inquiry, 'documentedBy');
  if (documentedBy !== undefined) {
    const version = versionDocumented(provision, documentedBy);
    if (!version) return { is: 'not-documented', provision, by: documentedBy };
    return readVersion(provision, version, inquiry, inquiry.lawOn);
  }
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

/** The last version that a source showed. */
function versionDocumented({ versions }: Provision, source: string): Version | undefined {
  return versions.findLast(({ seen }) => seen.some((evidence) => evidence.source === source));
}

const firstDays = new WeakMap<Version, Day>();

function firstDay(version: Version): Day {
  const known = firstDays.get(version);
  if (known !== undefined) return known;
  const day = dayOf(version.from) as Day;
  firstDays.set(version, day);
  return day;
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
  const crossing = crossingOf(version, lawOn === inquiry.lawOn ? inquiry : { ...inquiry, lawOn });
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
  const counting = own(version, 'counting');
  const conventions = counting ? { ...trace.conventions, ...counting } : trace.conventions;
  const same = lawOn === inquiry.lawOn && conventions === inquiry.conventions;
  const here: Inquiry = same ? inquiry : { ...inquiry, lawOn, conventions };
  const about: About = { provision, version, inquiry: here, crossed };
  if (version.state === 'decides') return decide(readOf(about, version.settle(here), noRows));
  if (version.state === 'counts') {
    const { quantity, rows, bounds } = version.settle(here);
    const settled = measured(version.step, quantity !== undefined, rows);
    if (quantity !== undefined) return { is: 'counted', quantity, in: readOf(about, settled, rows) };
    return { is: 'open', possible: [], in: readOf(about, settled, rows, { bounds: bounds === 'open' }) };
  }
  const taken = version.settle(here);
  const chosen = typeof taken === 'object' && taken !== null ? taken : undefined;
  const day = chosen ? chosen.day : (taken as Day | null | undefined);
  const settled = measured(version.step, day !== undefined, chosen?.conditions ?? {});
  const rows = chosen?.rows ?? noRows;
  if (day !== undefined) return { is: 'measured', day, in: readOf(about, settled, rows) };
  return { is: 'open', possible: [], in: readOf(about, settled, rows, chosen ?? { bounds: true }) };
}

type About = Pick<Read, 'provision' | 'version' | 'inquiry'> & { readonly crossed: readonly Crossing[] };

const noRows: Read['rows'] = {};

/** A version is read for every day and reading: objects of one shape, made without copying others, keep that cheap. */
function readOf(about: About, settled: Settled, rows: Read['rows'], open?: OpenMeasure): Read {
  const { provision, version, inquiry, crossed } = about;
  const read: { -readonly [Part in keyof Read]: Read[Part] } = {
    provision,
    version,
    inquiry,
    walked: new Map<Step, Walked>(),
    settled,
    rows,
  };
  if (crossed.length > 0) read.crossed = crossed;
  if (open) read.open = open;
  return read;
}

/** What is settled of a measure: its own step too, as soon as it is known. */
function measured({ id = '' }: Step, known: boolean, conditions: Settled['conditions']): Settled {
  return { conditions: { ...conditions, [id]: known ? true : undefined }, branches: [] };
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
