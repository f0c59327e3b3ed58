import { alsoRead, type Condition, everyCondition } from '../model/condition.js';
import { groundsOf, type Version } from '../model/rulebook.js';
import { type Law, versionIn } from './law.js';

/** The names of readings that stand in a provision, or in one that it leads to, in the order of the rules. */
export function readingsIn(law: Law, id: string): readonly string[] {
  return [...new Set(versionsReached(law, id).flatMap(readingsOf))];
}

/** The version of a provision, and those of all that it leads to, on the day of a law. */
export function versionsReached(law: Law, id: string): readonly Version[] {
  const reached = new Map<string, Version>();
  const visit = (asked: string): void => {
    const version = versionIn(law, asked);
    if (!version || reached.has(asked)) return;
    reached.set(asked, version);
    for (const next of askedBy(version)) visit(next);
  };
  visit(id);
  return [...reached.values()];
}

function readingsOf({ content }: Version): readonly string[] {
  const own = content.is === 'measures' ? content.measure.senses.flatMap(({ reading }) => reading ?? []) : [];
  const names = conditionsOf({ content }).flatMap((one) => (one.is === 'readings' ? [...one.senses.keys()] : []));
  return [...own, ...names];
}

/** The provisions that a version asks: in its conditions, in what it measures, and in the days it gives. */
export function askedBy(version: Pick<Version, 'content'>): readonly string[] {
  const { content } = version;
  const said = conditionsOf(version).flatMap((one) =>
    one.is === 'phrase' ? [one.subject, ...alsoRead(one.phrase)] : [],
  );
  const given = content.is === 'decides' ? content.outcomes.flatMap(({ gives }) => gives) : [];
  const senses = content.is === 'measures' ? content.measure.senses : [];
  const points = [
    ...given.flatMap((one) => (one.is === 'date' ? [one.point] : [])),
    ...senses.flatMap((sense) => (sense.is === 'day' ? [sense.point] : [sense.from, sense.to])),
  ];
  const days = points.flatMap((point) => (point ? [point.day] : []));
  return [...new Set([...said, ...days].flatMap((one) => (one.is === 'provision' ? [one.provision.id] : [])))];
}

/** The facts that the conditions of a version name, fields of lists among them. */
export function factsAskedBy(version: Pick<Version, 'content'>): readonly string[] {
  const said = conditionsOf(version).flatMap((one) =>
    one.is === 'phrase' ? [one.subject, ...alsoRead(one.phrase)] : [],
  );
  return [...new Set(said.flatMap((one) => (one.is === 'fact' ? [one.fact.path] : [])))];
}

function conditionsOf({ content }: Pick<Version, 'content'>): readonly Condition[] {
  return groundsOf(content).flatMap((ground) => [...everyCondition(ground)]);
}
