import type { ConventionName, Conventions } from '../../runtime/convention.js';
import { type Day, dayOf, type IsoDate } from '../../runtime/date.js';
import type { Vocabulary } from '../../runtime/facts.js';
import type { Inquiry } from '../../runtime/inquiry.js';
import type { MaybeDay } from '../../runtime/operators.js';
import type {
  Branch,
  Citation,
  Correction,
  Counting,
  Evidence,
  Given,
  Provision,
  Reads,
  RulebookData,
  Step,
  Transition,
  Version,
} from '../../runtime/provision.js';
import { senseOf } from '../../runtime/sense.js';
import type { SumPart } from '../../runtime/sum.js';
import { allOf, anyOf, askedWhere, lifted, noneOf, type Truth, takenAway } from '../../runtime/truth.js';
import { whichDay } from '../../runtime/which-day.js';

/** A condition or group written by hand: the step of an explanation, and what it says. */
export interface Part {
  readonly id?: string;
  readonly says?: (inquiry: Inquiry) => Truth;
  readonly facts?: readonly string[];
  readonly asks?: NonNullable<Step['asks']>;
  readonly sum?: readonly SumPart[];
  readonly workingDays?: true;
  readonly cite?: readonly Citation[];
  readonly corrected?: readonly Correction[];
  readonly group?: 'all-of' | 'any-of' | 'none-of';
  readonly members?: readonly Part[];
  readonly where?: Part;
  readonly unless?: Part;
  readonly readings?: Readonly<Record<string, Part>>;
  readonly follows?: Readonly<Record<string, string>>;
}

type Stands = Step['stands'];

/** A part that inherits nothing, so that a polluted prototype is met by the runtime alone. */
function bare(part: Part): Part {
  const { members, where, unless, readings } = part;
  const senses = Object.entries(readings ?? {}).map(([name, sense]) => [name, bare(sense)] as const);
  return Object.assign(Object.create(null), part, {
    ...(members ? { members: members.map(bare) } : {}),
    ...(where ? { where: bare(where) } : {}),
    ...(unless ? { unless: bare(unless) } : {}),
    ...(readings ? { readings: Object.fromEntries(senses) } : {}),
  });
}

const memberStands = (part: Part, stands: Stands): Stands => (part.group === 'none-of' ? 'ground' : stands);

/** What a part comes to, joined as generated code joins it. */
function comesTo(part: Part, stands: Stands, inquiry: Inquiry): Truth {
  const own = ownTruth(part, stands, inquiry);
  const where = part.where ? comesTo(part.where, 'ground', inquiry) : true;
  const unless = part.unless ? comesTo(part.unless, 'ground', inquiry) : false;
  return stands === 'ground' ? takenAway(own, unless) : lifted(askedWhere(own, where), unless);
}

function ownTruth(part: Part, stands: Stands, inquiry: Inquiry): Truth {
  if (part.readings) {
    const senses = Object.entries(part.readings).map(
      ([name, sense]) => [name, () => ownTruth(sense, stands, inquiry)] as const,
    );
    return senseOf(inquiry, Object.fromEntries(senses), part.follows);
  }
  const { members, group } = part;
  if (!members) return part.says?.(inquiry);
  const values = members.map((member) => comesTo(member, memberStands(part, stands), inquiry));
  return group === 'any-of' ? anyOf(...values) : group === 'none-of' ? noneOf(...values) : allOf(...values);
}

function conditions(part: Part, stands: Stands, inquiry: Inquiry, into: Record<string, Truth>): Record<string, Truth> {
  if (part.id !== undefined && !part.group) into[part.id] = ownTruth(part, stands, inquiry);
  for (const member of part.members ?? []) conditions(member, memberStands(part, stands), inquiry, into);
  for (const sense of Object.values(part.readings ?? {})) conditions(sense, stands, inquiry, into);
  for (const ground of [part.where, part.unless]) if (ground) conditions(ground, 'ground', inquiry, into);
  return into;
}

function stepOf(part: Part, stands: Stands, version: string): Step {
  const { id, facts, asks, sum, workingDays, cite = [], corrected, ...joins } = part;
  const { group, members, where, unless, readings, follows } = joins;
  return {
    ...(id === undefined ? {} : { id }),
    address: id === undefined ? version : `${version}#${id}`,
    stands,
    sentence: { en: `it is so: ${id ?? group ?? ''}` },
    cite,
    ...(corrected ? { corrected } : {}),
    ...(facts ? { facts } : {}),
    ...(asks ? { asks } : {}),
    ...(sum ? { sum } : {}),
    ...(workingDays ? { workingDays } : {}),
    ...(group ? { group } : {}),
    ...(members ? { members: members.map((member) => stepOf(member, memberStands(part, stands), version)) } : {}),
    ...(where ? { where: stepOf(where, 'ground', version) } : {}),
    ...(unless ? { unless: stepOf(unless, 'ground', version) } : {}),
    ...(follows ? { follows } : {}),
    ...(readings
      ? {
          readings: Object.fromEntries(
            Object.entries(readings).map(([name, sense]) => [name, stepOf(sense, stands, version)]),
          ),
        }
      : {}),
  };
}

function readingsIn(part: Part): readonly string[] {
  const parts = [...(part.members ?? []), part.where, part.unless, ...Object.values(part.readings ?? {})];
  return [...Object.keys(part.readings ?? {}), ...parts.flatMap((each) => (each ? readingsIn(each) : []))];
}

interface Head {
  readonly from?: IsoDate;
  readonly seen?: readonly Evidence[];
  readonly counting?: Partial<Conventions>;
}

const allConventions: readonly ConventionName[] = ['end-of-month', 'full-period', 'time-limit'];

/** An outcome with its grounds; the last has none. */
export interface Outcome {
  readonly outcome: string;
  readonly stands?: Stands;
  readonly grounds?: Part;
  readonly gives?: Readonly<Record<string, Given>>;
}

/** What a version needs to know of its provision. */
export type VersionOf = (provision: string) => Version;

function headOf(provision: string, { from = '2000-01-01', seen = [], counting }: Head) {
  const address = `${provision}@${from}`;
  return { address, from, basis: 'in-force' as const, seen, ...(counting ? { counting } : {}) };
}

export const deciding =
  (written: readonly Outcome[], head: Head = {}): VersionOf =>
  (provision) => {
    const outcomes = written.map((each) => ({ ...each, ...(each.grounds ? { grounds: bare(each.grounds) } : {}) }));
    const { address, ...rest } = headOf(provision, head);
    const branches = outcomes.map(({ outcome, grounds, stands = 'requirement', gives = {} }): Branch => {
      return { outcome, gives, ...(grounds ? { grounds: stepOf(grounds, stands, address) } : {}) };
    });
    return {
      address,
      ...rest,
      state: 'decides',
      branches,
      readings: [...new Set(outcomes.flatMap(({ grounds }) => (grounds ? readingsIn(grounds) : [])))],
      conventions: allConventions,
      settle: (inquiry) => {
        const grounded = outcomes.map(({ grounds, stands = 'requirement' }) => ({ grounds, stands }));
        const into: Record<string, Truth> = {};
        for (const { grounds, stands } of grounded) if (grounds) conditions(grounds, stands, inquiry, into);
        const truths = grounded.map(({ grounds, stands }) => (grounds ? comesTo(grounds, stands, inquiry) : undefined));
        return { conditions: into, branches: truths };
      },
    };
  };

export const requiring = (grounds: Part, head: Head = {}): VersionOf =>
  deciding([{ outcome: 'met', grounds }, { outcome: 'not-met' }], head);

export const measuring =
  (part: Part, settle: (inquiry: Inquiry) => MaybeDay, head: Head = {}): VersionOf =>
  (provision) => {
    const { address, ...rest } = headOf(provision, head);
    const step = stepOf(part, 'ground', address);
    return {
      address,
      ...rest,
      state: 'measures',
      step,
      readings: readingsIn(part),
      conventions: allConventions,
      settle,
    };
  };

/** A row of a measure: its ground, the day it gives, and what that day reads. */
export interface Row {
  readonly ground: Part;
  readonly day: (inquiry: Inquiry) => MaybeDay;
  readonly reads?: Reads;
}

export const choosing =
  (rows: readonly Row[], head: Head = {}): VersionOf =>
  (provision) => {
    const { address, ...rest } = headOf(provision, head);
    return {
      address,
      ...rest,
      state: 'measures',
      step: { id: 'chosen', address: `${address}#chosen`, stands: 'ground', sentence: { en: 'the day' }, cite: [] },
      rows: rows.map(({ ground, reads = {} }) => ({ ...stepOf(ground, 'ground', address), day: reads })),
      readings: rows.flatMap(({ ground }) => readingsIn(ground)),
      conventions: allConventions,
      settle: (inquiry) => {
        const into: Record<string, Truth> = {};
        for (const { ground } of rows) conditions(ground, 'ground', inquiry, into);
        const settled = rows.map(({ ground, day: gives }) => {
          return { id: ground.id ?? '', holds: comesTo(ground, 'ground', inquiry), day: () => gives(inquiry) };
        });
        return whichDay(into, settled);
      },
    };
  };

export const notKnown =
  (from: IsoDate): VersionOf =>
  (provision) => ({
    ...headOf(provision, { from }),
    state: 'not-known',
    why: { en: 'the new text has not been read' },
  });

export const repealed =
  (from: IsoDate): VersionOf =>
  (provision) => ({ ...headOf(provision, { from }), state: 'repealed', by: [law('repealing-law', 'art. 1')] });

/** An earlier version that goes on applying on some grounds, which have an id. */
export interface Keeping {
  readonly applies: IsoDate;
  readonly grounds: Part;
}

/** A version with a transition. */
export const keeping =
  (entries: readonly Keeping[], version: VersionOf): VersionOf =>
  (provision) => {
    const own = version(provision);
    const kept = entries.map(({ applies, grounds }) => ({ applies, grounds: bare(grounds) }));
    const transition: Transition = {
      entries: kept.map(({ applies, grounds }) => ({ applies, step: stepOf(grounds, 'ground', own.address) })),
      readings: [...new Set(kept.flatMap(({ grounds }) => readingsIn(grounds)))],
      conventions: allConventions,
      settle: (inquiry) => {
        const into: Record<string, Truth> = {};
        for (const { grounds } of kept) conditions(grounds, 'ground', inquiry, into);
        return { conditions: into, branches: kept.map(({ grounds }) => comesTo(grounds, 'ground', inquiry)) };
      },
    };
    return { ...own, transition };
  };

export const law = (source: string, place?: string): Citation => ({ source, ...(place ? { place } : {}), kind: 'law' });
export const secondary = (source: string): Citation => ({ source, kind: 'secondary' });

export const vocabulary: Vocabulary = {
  'a.b': { kind: 'yes-or-no' },
  'a.c': { kind: 'yes-or-no' },
  'a.d': { kind: 'yes-or-no' },
  'a.e': { kind: 'yes-or-no' },
  'a.f': { kind: 'yes-or-no' },
  'a.since': { kind: 'date', none: true },
  'a.until': { kind: 'date', none: true },
  'a.lodged-on': { kind: 'date', none: true },
  'a.nationality': { kind: 'choice', words: ['belgian', 'eu', 'constructor'], none: true },
  'a.children': { kind: 'number' },
  'a.income': { kind: 'money' },
};

const counting: Counting = {
  chosen: {
    'end-of-month': 'last-day',
    'full-period': 'anniversary',
    'time-limit': 'same-number',
    'adding-lengths': 'days',
    'year-of-absence': 'year-of-stay',
  },
  alsoAccepted: { 'end-of-month': ['next-day'], 'full-period': ['day-after'], 'time-limit': ['eve-of-same-number'] },
};

export const rulebook: RulebookData = { name: 'handmade', version: '1', vocabulary, counting };

export interface Setting {
  readonly governedBy?: string;
  readonly rulebook?: RulebookData;
  readonly kind?: Provision['kind'];
}

export function provision(
  id: string,
  versions: readonly [VersionOf, ...VersionOf[]],
  setting: Setting = {},
): Provision {
  const [first, ...others] = versions;
  return {
    kind: 'decision',
    title: { en: id },
    rulebook,
    ...setting,
    id,
    versions: [first(id), ...others.map((version) => version(id))],
  };
}

export function day(text: string): Day {
  const found = dayOf(text);
  if (found === undefined) throw new Error(`no such day: ${text}`);
  return found;
}
