import type { Point } from '../phrases/phrase.js';
import { type Condition, type Day, everyCondition } from './condition.js';
import type { Content, MeasureSense, Version } from './provision.js';

/** The grounds of a measure: those of its rows; over periods, what breaks it too. */
export function groundsIn(sense: MeasureSense): readonly Condition[] {
  if (sense.is === 'day') return [];
  const broken = sense.is === 'over' && sense.brokenBy ? [sense.brokenBy.condition] : [];
  return [...broken, ...sense.rows.map(({ condition }) => condition)];
}

/** The days that a measure names: its own, those of its rows, or those between which it lies. */
export function pointsIn(sense: MeasureSense): readonly Point<Day>[] {
  if (sense.is === 'day') return [sense.point];
  if (sense.is === 'which-day') return sense.rows.map(({ point }) => point);
  return [sense.from, sense.to].filter((point) => point !== undefined);
}

/** The grounds of a version's own text: of its outcomes, or of the rows of its measure. */
export function groundsOf(content: Content): readonly Condition[] {
  if (content.is === 'decides') return content.outcomes.flatMap(({ grounds }) => grounds ?? []);
  if (content.is !== 'measures') return [];
  return content.measure.senses.flatMap(groundsIn);
}

/** Every condition of a version: of its transition, then of its own text, each before the ones it contains. */
export function conditionsOf({ transition, content }: Pick<Version, 'transition' | 'content'>): readonly Condition[] {
  const grounds = [...transition.map((entry) => entry.grounds), ...groundsOf(content)];
  return grounds.flatMap((ground) => [...everyCondition(ground)]);
}
