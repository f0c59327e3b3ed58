import type { Condition } from './condition.js';
import { conditionsOf } from './grounds.js';
import type { Content, Given, Measure, MeasureSense, Version } from './provision.js';

/** What each condition of a version says, by its id; what has an id of its own is named, not told, by what holds it. */
export function textsById(version: Version): ReadonlyMap<string, string> {
  const { content } = version;
  const texts = conditionsOf(version).flatMap((condition) => {
    return condition.id === undefined ? [] : [[condition.id, plain(tellCondition(condition))] as const];
  });
  const measure = content.is === 'measures' ? [[content.measure.id, plain(tellMeasure(content.measure))] as const] : [];
  return new Map([...texts, ...measure]);
}

/** What a version says beside its conditions: its outcomes, what they give, and how it counts. */
export function bodyOf({ transition, counting, content }: Version): string {
  const entries = transition.map(({ applies, grounds }) => [applies, grounds.id]);
  return plain([entries, [...counting], tellContent(content)]);
}

function tellContent(content: Content): unknown {
  switch (content.is) {
    case 'decides':
      return content.outcomes.map(({ word, grounds, gives }) => [word, grounds && told(grounds), gives.map(tellGiven)]);
    case 'measures':
      return content.measure.id;
    default:
      return content.is;
  }
}

function tellGiven({ value, ...given }: Given): unknown {
  return [value.name, given];
}

/** A condition as something else holds it: its id, or all it says where it has none. */
function told(condition: Condition): unknown {
  return condition.id ?? tellCondition(condition);
}

function tellCondition(condition: Condition): unknown {
  const { where, unless } = condition;
  return [tellOwn(condition), where && told(where), unless && told(unless)];
}

function tellOwn(condition: Condition): unknown {
  switch (condition.is) {
    case 'phrase':
      return [condition.subject, condition.phrase];
    case 'group':
      return [condition.of, condition.members.map(told)];
    case 'readings':
      return [...condition.senses].map(([name, sense]) => [name, tellCondition(sense)]);
  }
}

function tellMeasure({ gives, senses }: Measure): unknown {
  return [gives, senses.map(tellSense)];
}

function tellSense(sense: MeasureSense): unknown {
  if (sense.is === 'day') return [sense.reading, sense.point];
  if (sense.is === 'which-day') {
    return [sense.reading, sense.rows.map(({ condition, point }) => [told(condition), point])];
  }
  const { reading, operator, list, field, from, to, inAnyYear, brokenBy, rows } = sense;
  const breaks = brokenBy && [brokenBy.list, told(brokenBy.condition)];
  const counted = rows.map(({ condition, weight, oneOfThem }) => [told(condition), weight, oneOfThem]);
  return [reading, operator, list, field, from, to, inAnyYear, breaks, counted];
}

/** As a text to compare: of facts, provisions, documents and amounts the name, and nothing of where it stands. */
function plain(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'at') return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    if ('path' in part) return part.path;
    return 'id' in part ? part.id : part;
  });
}
