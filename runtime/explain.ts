import type { Finding, Read } from './finding.js';
import { find } from './finding.js';
import type { Step } from './provision.js';
import { allOf, anyOf, askedWhere, lifted, noneOf, not, type Truth, takenAway } from './truth.js';

/** The five words of an explanation. */
export type Word = 'met' | 'not met' | 'not asked' | 'lifted' | 'unknown';

/** What became of one condition or group: the compiled step and the values it took. */
export interface Walked {
  readonly step: Step;
  /** What its own phrase or members say. */
  readonly own: Truth;
  /** What it comes to once `where` and `unless` are counted. */
  readonly comes: Truth;
  readonly word: Word;
  readonly members: readonly Walked[];
  readonly where?: Walked;
  readonly unless?: Walked;
}

/** Walks a condition with the truths that the evaluator found. */
export function walk(step: Step, read: Read): Walked {
  const members = (step.members ?? []).map((member) => walk(member, read));
  const reading = step.readings && readingInPlay(step, read.inquiry.reading);
  const sense = reading ? walk(reading, read) : undefined;
  const inner = sense ? [sense] : members;
  const own = sense ? sense.comes : step.group ? grouped(step.group, members) : truthOf(step, read);
  const where = step.where && walk(step.where, read);
  const unless = step.unless && walk(step.unless, read);
  const comes = effect(step.stands, own, where?.comes, unless?.comes);
  return {
    step,
    own,
    comes,
    word: wordFor(step.stands, own, where?.comes, unless?.comes),
    members: inner,
    ...(where ? { where } : {}),
    ...(unless ? { unless } : {}),
  };
}

/** The sense of a condition with rival readings: its own name, the name it follows, or the leading one. */
export function readingInPlay(step: Step, reading: string | undefined): Step | undefined {
  const readings = step.readings ?? {};
  const name = reading === undefined ? undefined : (step.follows?.[reading] ?? reading);
  if (name !== undefined && Object.hasOwn(readings, name)) return readings[name];
  return Object.values(readings)[0];
}

function truthOf(step: Step, read: Read): Truth {
  return read.settled?.conditions[step.address.slice(step.address.indexOf('#') + 1)];
}

function grouped(group: 'all-of' | 'any-of' | 'none-of', members: readonly Walked[]): Truth {
  const values = members.map((member) => member.comes);
  return group === 'all-of' ? allOf(...values) : group === 'any-of' ? anyOf(...values) : noneOf(...values);
}

/** What a condition comes to: in a requirement an exception lifts, in a ground it takes away. */
function effect(stands: Step['stands'], own: Truth, where: Truth = true, unless: Truth = false): Truth {
  if (stands === 'ground') return takenAway(own, unless);
  return lifted(askedWhere(own, where), unless);
}

function wordFor(stands: Step['stands'], own: Truth, where: Truth = true, unless: Truth = false): Word {
  if (where === false) return 'not asked';
  if (stands === 'requirement' && own === true) return 'met';
  if (stands === 'ground' && own === false) return 'not met';
  if (unless === true) return 'lifted';
  if (own === undefined || where === undefined || unless === undefined) return 'unknown';
  return own ? 'met' : 'not met';
}

/** The steps that decide a settled condition, in the order of the rule. An exception that fails decides nothing. */
export function deciding(walked: Walked): readonly Walked[] {
  const { step, own, comes, where, unless } = walked;
  if (comes === undefined) return [];
  if (step.stands === 'requirement') {
    if (where?.comes === false) return deciding(where);
    if (own === true) return decidingOwn(walked);
    if (unless?.comes === true) return deciding(unless);
    return [...decidingOwn(walked), ...(where ? deciding(where) : [])];
  }
  if (own === false) return decidingOwn(walked);
  if (unless?.comes === true) return deciding(unless);
  return decidingOwn(walked);
}

function decidingOwn(walked: Walked): readonly Walked[] {
  const { step, own, members } = walked;
  const self = step.id === undefined ? [] : [walked];
  if (members.length === 0) return self;
  const wanted = step.group === 'none-of' ? not(own) : own;
  const every = step.group === undefined || (step.group === 'all-of' ? own === true : wanted === false);
  const parts = every ? members : members.filter((member) => member.comes === wanted);
  return [...self, ...parts.flatMap(deciding)];
}

/** What an open question still waits for. */
export interface Waiting {
  /** Facts that can still change the answer. */
  readonly missing: Set<string>;
  /** What the rulebook itself does not know: versions and provisions, by address. */
  readonly notKnown: Set<string>;
}

/** Collects what an unsettled condition waits for: only parts whose value can still turn it. */
export function waitingFor(walked: Walked, read: Read, into: Waiting): void {
  if (walked.comes !== undefined) return;
  const { step, own, where, unless } = walked;
  if (where && where.comes === undefined) waitingFor(where, read, into);
  if (unless && unless.comes === undefined) waitingFor(unless, read, into);
  if (own !== undefined) return;
  if (walked.members.length > 0) {
    for (const member of walked.members) waitingFor(member, read, into);
    return;
  }
  for (const fact of step.facts ?? []) if (!read.inquiry.facts.has(fact)) into.missing.add(fact);
  if (step.asks) findingWaitsFor(find(step.asks, read.inquiry), into);
}

/** Collects what an unsettled finding waits for. */
export function findingWaitsFor(finding: Finding, into: Waiting): void {
  switch (finding.is) {
    case 'open': {
      const { version } = finding.in;
      if (version.state === 'decides') {
        for (const branch of version.branches) {
          if (branch.grounds) waitingFor(walk(branch.grounds, finding.in), finding.in, into);
        }
        return;
      }
      const step = version.steps[measuringReading(version.steps, version.follows, finding.in.inquiry.reading)];
      for (const fact of step?.facts ?? []) if (!finding.in.inquiry.facts.has(fact)) into.missing.add(fact);
      if (step?.asks) findingWaitsFor(find(step.asks, finding.in.inquiry), into);
      return;
    }
    case 'version-open':
      into.missing.add(finding.governedBy);
      for (const each of finding.each) findingWaitsFor(each, into);
      return;
    case 'not-covered':
      into.notKnown.add(finding.provision.id);
      return;
    case 'not-known':
    case 'repealed':
      into.notKnown.add(finding.version.address);
      return;
    case 'decided':
    case 'measured':
  }
}

/** The name under which a measure is read. */
export function measuringReading(
  steps: Readonly<Record<string, Step>>,
  follows: Readonly<Record<string, string>> | undefined,
  reading: string | undefined,
): string {
  const name = reading === undefined ? undefined : (follows?.[reading] ?? reading);
  return name !== undefined && Object.hasOwn(steps, name) ? name : (Object.keys(steps)[0] ?? '');
}
