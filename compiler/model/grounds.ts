import type { Condition } from './condition.js';
import type { Content } from './rulebook.js';

/** The grounds that stand directly in a version: those of its outcomes, or of the rows of its measure. */
export function groundsIn(content: Content): readonly Condition[] {
  if (content.is === 'decides') return content.outcomes.flatMap(({ grounds }) => grounds ?? []);
  return content.is === 'measures' ? content.measure.rows.map(({ ground }) => ground) : [];
}
