import { type Condition, everyCondition, type GroupCondition, type PhraseCondition } from './condition.js';
import { conditionsOf } from './grounds.js';
import type { MeasureSense, Version } from './rulebook.js';

/** A condition that asks one thing, so that it can be tried by itself. */
export interface Leaf {
  /** `minimum-age`; of a sense, the id of all and its reading: `outside-the-union:statute`. */
  readonly id: string;
  readonly condition: PhraseCondition;
}

/** The conditions of a version that ask one thing: of its transition, then of its own text. */
export function leavesOf(version: Version): readonly Leaf[] {
  return conditionsOf(version).flatMap((condition): readonly Leaf[] => {
    if (condition.is !== 'phrase') return [];
    return [{ id: condition.address.slice(condition.address.indexOf('#') + 1), condition }];
  });
}

/** A version in which one of its conditions always holds, or never; what narrows it or takes it away stays. */
export function withTruth(version: Version, { condition }: Leaf, truth: boolean): Version {
  const { address, stands, at, id, where, unless } = condition;
  const settled: GroupCondition = {
    ...{ is: 'group', of: truth ? 'all-of' : 'any-of', members: [], address, stands, at },
    ...(id === undefined ? {} : { id }),
    ...(where ? { where } : {}),
    ...(unless ? { unless } : {}),
  };
  return withCondition(version, condition, settled);
}

/** A version with another condition in place of one of its own. */
function withCondition(version: Version, part: Condition, other: Condition): Version {
  const put = (condition: Condition): Condition => {
    if (condition === part) return other;
    return holds(condition, part) ? within(condition, put) : condition;
  };
  const transition = version.transition.map((entry) => {
    const grounds = put(entry.grounds);
    const { id } = entry.grounds;
    return grounds.is === 'group' ? { ...entry, grounds: { ...grounds, id } } : entry;
  });
  return { ...version, transition, content: contentWith(version.content, put) };
}

function holds(condition: Condition, part: Condition): boolean {
  return [...everyCondition(condition)].includes(part);
}

function within(condition: Condition, put: (one: Condition) => Condition): Condition {
  const sides = {
    ...(condition.where ? { where: put(condition.where) } : {}),
    ...(condition.unless ? { unless: put(condition.unless) } : {}),
  };
  switch (condition.is) {
    case 'phrase':
      return { ...condition, ...sides };
    case 'group':
      return { ...condition, ...sides, members: condition.members.map(put) };
    case 'readings':
      return { ...condition, ...sides, senses: new Map([...condition.senses].map(([name, one]) => [name, put(one)])) };
  }
}

function contentWith(content: Version['content'], put: (one: Condition) => Condition): Version['content'] {
  if (content.is === 'decides') {
    const outcomes = content.outcomes.map((outcome) =>
      outcome.grounds ? { ...outcome, grounds: put(outcome.grounds) } : outcome,
    );
    return { ...content, outcomes };
  }
  if (content.is !== 'measures') return content;
  const senses = content.measure.senses.map((sense) => senseWith(sense, put));
  return { ...content, measure: { ...content.measure, senses } };
}

function senseWith(sense: MeasureSense, put: (one: Condition) => Condition): MeasureSense {
  switch (sense.is) {
    case 'day':
      return sense;
    case 'which-day':
      return { ...sense, rows: sense.rows.map((row) => ({ ...row, condition: put(row.condition) })) };
    case 'over': {
      const { brokenBy } = sense;
      return {
        ...sense,
        ...(brokenBy ? { brokenBy: { ...brokenBy, condition: put(brokenBy.condition) } } : {}),
        rows: sense.rows.map((row) => ({ ...row, condition: put(row.condition) })),
      };
    }
  }
}
