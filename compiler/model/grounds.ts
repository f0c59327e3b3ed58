import { type Condition, everyCondition } from './condition.js';
import type { Content, OverSense, Version } from './rulebook.js';

/** The grounds of a measure over periods or a list: what breaks it, and what counts. */
export function groundsIn({ brokenBy, rows }: OverSense): readonly Condition[] {
  return [...(brokenBy ? [brokenBy.condition] : []), ...rows.map(({ condition }) => condition)];
}

/** The grounds of a version's own text: of its outcomes, or of the rows of its measure. */
export function groundsOf(content: Content): readonly Condition[] {
  if (content.is === 'decides') return content.outcomes.flatMap(({ grounds }) => grounds ?? []);
  if (content.is !== 'measures') return [];
  return content.measure.senses.flatMap((sense) => (sense.is === 'over' ? groundsIn(sense) : []));
}

/** Every condition of a version: of its transition, then of its own text, each before the ones it contains. */
export function conditionsOf({ transition, content }: Pick<Version, 'transition' | 'content'>): readonly Condition[] {
  const grounds = [...transition.map((entry) => entry.grounds), ...groundsOf(content)];
  return grounds.flatMap((ground) => [...everyCondition(ground)]);
}
