import { type Condition, type Day, everyCondition } from '../../model/condition.js';
import type { Fact, Outcome, Provision, ProvisionHead, Version } from '../../model/rulebook.js';

type Provisions = ReadonlyMap<string, Provision>;

/** Every fact that a provision can ask for, through the provisions it asks too, sorted by path. */
export function factsReadBy(provision: Provision, provisions: Provisions): readonly Fact[] {
  const facts = new Map<string, Fact>();
  const seen = new Set<string>();
  const visit = (one: Provision | undefined): void => {
    if (!one || seen.has(one.id)) return;
    seen.add(one.id);
    if (one.governedBy) facts.set(one.governedBy.path, one.governedBy);
    for (const version of one.versions) {
      for (const day of daysAndSubjects(version)) {
        if (day.is === 'fact') facts.set(day.fact.path, day.fact);
        else if (day.is === 'provision') visit(provisions.get(day.provision.id));
      }
    }
  };
  visit(provision);
  return [...facts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
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
function daysAndSubjects({ content }: Version): readonly Day[] {
  if (content.is === 'measures') return content.measure.senses.map(({ point }) => point.day);
  return content.is === 'decides' ? content.outcomes.flatMap(readByOutcome) : [];
}

function readByOutcome({ grounds, gives }: Outcome): readonly Day[] {
  const conditions = grounds ? [...everyCondition(grounds)].flatMap(readByCondition) : [];
  return [...conditions, ...gives.flatMap((given) => (given.is === 'date' ? [given.point.day] : []))];
}

function readByCondition(condition: Condition): readonly Day[] {
  if (condition.is !== 'phrase') return [];
  const { subject, phrase } = condition;
  const other = phrase.says === 'order' ? [phrase.day] : phrase.says === 'distance' ? [phrase.from] : [];
  return [subject, ...other];
}
