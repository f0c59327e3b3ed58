import { alsoRead, type Day } from '../model/condition.js';
import { conditionsOf, pointsIn } from '../model/grounds.js';
import type { Version } from '../model/provision.js';
import { type Law, lawOn, versionIn } from './law.js';

/** The names of readings that stand in a provision, or in one that it leads to, in the order of the rules. */
export function readingsIn(law: Law, id: string): readonly string[] {
  return [...new Set(versionsReached(law, id).flatMap(readingsOf))];
}

/** The version of a provision, and those of all that it leads to, on the day of a law or as of a past day. */
export function versionsReached(law: Law, id: string): readonly Version[] {
  const reached = new Set<string>();
  const found: Version[] = [];
  const visit = (on: Law, asked: string): void => {
    const version = versionIn(on, asked);
    const key = `${asked} on ${on.day}`;
    if (!version || reached.has(key)) return;
    reached.add(key);
    for (const one of withKept(version, on, asked)) {
      found.push(one);
      for (const next of askedBy(one)) visit(next.on === undefined ? on : lawOn(on, next.on), next.id);
    }
  };
  visit(law, id);
  return [...new Set(found)];
}

/** A version, and the earlier ones that its transition keeps. */
function withKept(version: Version, law: Law, id: string): readonly Version[] {
  const earlier = version.transition.map(({ applies }) => versionIn(lawOn(law, applies), id));
  return [version, ...earlier.flatMap((one) => (one ? withKept(one, law, id) : []))];
}

function readingsOf(version: Version): readonly string[] {
  const { content } = version;
  const own = content.is === 'measures' ? content.measure.senses.flatMap(({ reading }) => reading ?? []) : [];
  const names = conditionsOf(version).flatMap((one) => (one.is === 'readings' ? [...one.senses.keys()] : []));
  return [...own, ...names];
}

/** A provision that a version asks; `on`: as of that past day. */
export interface Asked {
  readonly id: string;
  readonly on?: string;
}

/** The provisions that a version asks: in its transition and conditions, in what it measures, and in the days it gives. */
export function askedBy(version: Version): readonly Asked[] {
  const { content } = version;
  const said = conditionsOf(version).flatMap((one): readonly Asked[] => {
    if (one.is !== 'phrase') return [];
    const on = 'on' in one.phrase && one.phrase.on !== undefined ? { on: one.phrase.on } : {};
    const subject = one.subject.is === 'provision' ? [{ id: one.subject.provision.id, ...on }] : [];
    return [...subject, ...alsoRead(one.phrase).flatMap(provisionOf)];
  });
  const given = content.is === 'decides' ? content.outcomes.flatMap(({ gives }) => gives) : [];
  const senses = content.is === 'measures' ? content.measure.senses : [];
  const points = [...given.flatMap((one) => (one.is === 'date' ? [one.point] : [])), ...senses.flatMap(pointsIn)];
  const all = [...said, ...points.flatMap(({ day }) => provisionOf(day))];
  return [...new Map(all.map((asked) => [JSON.stringify(asked), asked])).values()];
}

function provisionOf(day: Day): readonly Asked[] {
  return day.is === 'provision' ? [{ id: day.provision.id }] : [];
}

/** The facts that the conditions of a version name, fields of lists among them. */
export function factsAskedBy(version: Version): readonly string[] {
  const said = conditionsOf(version).flatMap((one) =>
    one.is === 'phrase' ? [one.subject, ...alsoRead(one.phrase)] : [],
  );
  return [...new Set(said.flatMap((one) => (one.is === 'fact' ? [one.fact.path] : [])))];
}
