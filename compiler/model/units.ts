import type { Report } from '../diagnostics/diagnostic.js';
import { type Condition, everyCondition, type PhraseCondition } from './condition.js';

/**
 * Holds that no length is set against days and against months in one version: which of the two bounds is reached
 * first depends on the months. Under each reading for itself, for sources may count differently.
 */
export function checkUnits(grounds: readonly Condition[], report: Report): void {
  const named = grounds.flatMap((ground) => [...everyCondition(ground)].flatMap(readingNames));
  const said = new Set<PhraseCondition>();
  for (const reading of new Set(['', ...named])) {
    const first = new Map<string, PhraseCondition>();
    for (const condition of grounds.flatMap((ground) => inPlay(ground, reading))) {
      const unit = unitOf(condition);
      if (unit === undefined) continue;
      const name = condition.subject.is === 'fact' ? condition.subject.fact.path : condition.subject.provision.id;
      const known = first.get(name) ?? condition;
      first.set(name, known);
      const other = unitOf(known);
      if (other === undefined || other === unit || said.has(condition)) continue;
      said.add(condition);
      const related = [{ at: known.at, note: `against ${other} here` }];
      const hint = `write both in ${other}, or ask one of them in a provision of its own`;
      report.add('days-and-months', 'default', condition.at, { length: name, unit, other }, { hint, related });
    }
  }
}

function readingNames(condition: Condition): readonly string[] {
  return condition.is === 'readings' ? [...condition.senses.keys()] : [];
}

/** Days and weeks are one unit of many sizes, and so are months and years. */
function unitOf({ phrase }: PhraseCondition): 'days' | 'months' | undefined {
  if (phrase.says !== 'length') return undefined;
  return phrase.period.unit === 'day' || phrase.period.unit === 'week' ? 'days' : 'months';
}

/** The phrases that are asked under a reading. */
function inPlay(condition: Condition, reading: string): readonly PhraseCondition[] {
  const sides = [condition.where, condition.unless].flatMap((side) => (side ? inPlay(side, reading) : []));
  if (condition.is === 'phrase') return [condition, ...sides];
  if (condition.is === 'group') return [...condition.members.flatMap((member) => inPlay(member, reading)), ...sides];
  const [leading] = condition.senses.values();
  const sense = condition.senses.get(reading) ?? leading;
  return [...(sense ? inPlay(sense, reading) : []), ...sides];
}
