import { alsoRead, type Condition, type Day, everyCondition } from '../../model/condition.js';
import { conditionsOf, groundsIn, pointsIn } from '../../model/grounds.js';
import type { MeasureSense, Outcome, Provision, ProvisionHead, Version } from '../../model/provision.js';
import type { Fact } from '../../model/rulebook.js';

type Provisions = ReadonlyMap<string, Provision>;

/** Every fact that a provision can ask for, through the provisions it asks too, sorted by path. */
export function factsReadBy(provision: Provision, provisions: Provisions): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const { governedBy, versions } of withAllAsked(provision, provisions)) {
    if (governedBy) facts.set(governedBy.path, governedBy);
    for (const day of versions.flatMap(daysAndSubjects))
      if (day.is === 'fact' && day.fact.list === undefined) facts.set(day.fact.path, day.fact);
  }
  return [...facts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether rival readings stand in a provision or in one that it asks. */
export function hasReadings(provision: Provision, provisions: Provisions): boolean {
  return withAllAsked(provision, provisions).some(({ versions }) =>
    versions.some((version) => {
      const { content } = version;
      if (content.is === 'measures' && content.measure.senses.length > 1) return true;
      return conditionsOf(version).some(({ is }) => is === 'readings');
    }),
  );
}

/** A provision and all that it asks, directly or through others, each once. */
function withAllAsked(provision: Provision, provisions: Provisions): readonly Provision[] {
  const found = new Set<Provision>([provision]);
  for (const one of found) {
    for (const { id } of provisionsAskedBy(one)) {
      const asked = provisions.get(id);
      if (asked) found.add(asked);
    }
  }
  return [...found];
}

/** The provisions that a provision asks directly, sorted by id. */
export function provisionsAskedBy(provision: Provision): readonly ProvisionHead[] {
  const asked = new Map<string, ProvisionHead>();
  for (const version of provision.versions) {
    for (const day of daysAndSubjects(version)) if (day.is === 'provision') asked.set(day.provision.id, day.provision);
  }
  return [...asked.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Everything a version reads: the subjects of its phrases and the days they name. */
function daysAndSubjects(version: Version): readonly Day[] {
  return readBy(version).map(({ day }) => day);
}

/** A fact, provision or day that is read; a provision as of a past day, where the phrase says one. */
export interface ReadThing {
  readonly day: Day;
  readonly asOf?: string;
}

/** Everything a version reads, in the order of its text: of its transition first. */
export function readBy({ transition, content }: Version): readonly ReadThing[] {
  const crossing = transition.flatMap(({ grounds }) => [...everyCondition(grounds)].flatMap(readByCondition));
  if (content.is === 'measures') return [...crossing, ...content.measure.senses.flatMap(readBySense)];
  return content.is === 'decides' ? [...crossing, ...content.outcomes.flatMap(readByOutcome)] : crossing;
}

function readBySense(sense: MeasureSense): readonly ReadThing[] {
  const lists = sense.is === 'over' ? [sense.list, ...(sense.brokenBy ? [sense.brokenBy.list] : [])] : [];
  const points = pointsIn(sense).map(({ day }) => ({ day }));
  const conditions = groundsIn(sense).flatMap((ground) => [...everyCondition(ground)]);
  const all = lists.map((fact): ReadThing => ({ day: { is: 'fact', fact } }));
  return [...all, ...points, ...conditions.flatMap(readByCondition)];
}

function readByOutcome({ grounds, gives }: Outcome): readonly ReadThing[] {
  const conditions = grounds ? [...everyCondition(grounds)].flatMap(readByCondition) : [];
  return [...conditions, ...gives.flatMap((given) => (given.is === 'date' ? [{ day: given.point.day }] : []))];
}

function readByCondition(condition: Condition): readonly ReadThing[] {
  if (condition.is !== 'phrase') return [];
  const { subject, phrase } = condition;
  const asOf = 'on' in phrase ? phrase.on : undefined;
  const also = alsoRead(phrase).map((day) => ({ day }));
  return [{ day: subject, ...(asOf === undefined ? {} : { asOf }) }, ...also];
}
