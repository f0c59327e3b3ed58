import type { Inquiry } from './inquiry.js';
import { own as ownOf } from './own.js';
import type { Settled, Step } from './provision.js';
import { senseInPlay } from './sense.js';
import { type FoundSum, sumOn } from './sum.js';
import { allOf, anyOf, askedWhere, lifted, noneOf, not, type Truth, takenAway } from './truth.js';

/** What became of one condition or group: the compiled step and the values it took. */
export interface Walked {
  readonly step: Step;
  /** What it says: the step itself, or its sense under the reading in play. */
  readonly body: Step;
  readonly reading?: string;
  /** What its own phrase or members say. */
  readonly own: Truth;
  /** What it comes to once `where` and `unless` are counted. */
  readonly comes: Truth;
  /** The sum it asks, on the day asked about. */
  readonly sum?: FoundSum;
  readonly members: readonly Walked[];
  readonly where: Walked | undefined;
  readonly unless: Walked | undefined;
}

/** Conditions as one inquiry found them, and what became of their steps, as far as somebody asked. */
export interface Walking {
  readonly inquiry: Inquiry;
  readonly settled: Pick<Settled, 'conditions'>;
  readonly walked: Map<Step, Walked>;
}

/** Walks a condition with the truths that the evaluator found, once for each reading of a version. */
export function walk(step: Step, read: Walking): Walked {
  const known = read.walked.get(step);
  if (known) return known;
  const walked = walkAnew(step, read);
  read.walked.set(step, walked);
  return walked;
}

function walkAnew(step: Step, read: Walking): Walked {
  const sense = senseInPlay(step, read.inquiry.reading);
  const members = (ownOf(sense.body, 'members') ?? []).map((member) => walk(member, read));
  const own = members.length > 0 ? grouped(sense.body, members) : ownOf(read.settled.conditions, step.id ?? '');
  const at = (part: Step | undefined): Walked | undefined => part && walk(part, read);
  const where = at(ownOf(step, 'where'));
  const unless = at(ownOf(step, 'unless'));
  const sum = ownOf(sense.body, 'sum');
  return {
    step,
    ...sense,
    own,
    comes: effect(step.stands, own, where ? where.comes : true, unless ? unless.comes : false),
    ...(sum ? { sum: sumOn(sum, read.inquiry) } : {}),
    members,
    where,
    unless,
  };
}

function grouped(body: Step, members: readonly Walked[]): Truth {
  const values = members.map((member) => member.comes);
  const group = ownOf(body, 'group');
  return group === 'any-of' ? anyOf(...values) : group === 'none-of' ? noneOf(...values) : allOf(...values);
}

/** In a requirement an exception lifts, in a ground it takes away. */
function effect(stands: Step['stands'], own: Truth, where: Truth, unless: Truth): Truth {
  if (stands === 'ground') return takenAway(own, unless);
  return lifted(askedWhere(own, where), unless);
}

/**
 * The steps that decide a settled step, in the order of the rule. An exception that fails decides nothing
 * in the eyes of a reader; `withExceptions` counts it all the same, for the answer would fall with it.
 */
export function deciding(walked: Walked, withExceptions = false): readonly Walked[] {
  const { step, own, comes, where, unless } = walked;
  const parts = (part: Walked | undefined): readonly Walked[] => (part ? deciding(part, withExceptions) : []);
  if (comes === undefined) return [];
  if (where?.comes === false) return parts(where);
  if (own === (step.stands === 'requirement')) return decidingOwn(walked, withExceptions);
  if (unless?.comes === true) return parts(unless);
  return [...decidingOwn(walked, withExceptions), ...parts(where), ...(withExceptions ? parts(unless) : [])];
}

/** The step itself, and the members that make its own value; in `none-of` these are those of the other value. */
function decidingOwn(walked: Walked, withExceptions: boolean): readonly Walked[] {
  const { step, body, own, members } = walked;
  const value = ownOf(body, 'group') === 'none-of' ? not(own) : own;
  const making = members.filter((member) => member.comes === value);
  const parts = making.flatMap((member) => deciding(member, withExceptions));
  return ownOf(step, 'id') === undefined ? parts : [walked, ...parts];
}
