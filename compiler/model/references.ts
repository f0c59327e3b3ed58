import type { Report } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/source-file.js';
import { type Condition, type Day, everyCondition } from './condition.js';
import { versionOn } from './provisions.js';
import type { Outcome, Provision, Version } from './rulebook.js';

interface Reference {
  readonly to: string;
  readonly at: Span;
}

/** Refuses circles, and references to a provision that does not stand while the version does. */
export function checkReferences(provisions: readonly Omit<Provision, 'cases'>[], report: Report): void {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const edges = new Map<string, readonly Reference[]>();
  for (const provision of provisions) {
    const references = provision.versions.flatMap((version) => {
      const found = referencesOf(version);
      for (const reference of found) checkStanding(reference, version, byId.get(reference.to), report);
      return found;
    });
    edges.set(provision.id, references);
  }
  reportCircles(edges, report);
}

/** Everything a version refers to, in the order of the file. */
function referencesOf(version: Version): readonly Reference[] {
  const { content } = version;
  if (content.is === 'measures') {
    return content.measure.senses.flatMap(({ point }) => dayReference(point.day, version.at));
  }
  return content.is === 'decides' ? content.outcomes.flatMap((outcome) => outcomeReferences(outcome, version.at)) : [];
}

function outcomeReferences({ grounds, gives }: Outcome, at: Span): readonly Reference[] {
  const conditions = grounds ? [...everyCondition(grounds)].flatMap(conditionReferences) : [];
  return [...conditions, ...gives.flatMap((given) => (given.is === 'date' ? dayReference(given.point.day, at) : []))];
}

function conditionReferences(condition: Condition): readonly Reference[] {
  if (condition.is !== 'phrase') return [];
  const { subject, phrase, at } = condition;
  const own = subject.is === 'provision' ? [{ to: subject.provision.id, at }] : [];
  const day = phrase.says === 'order' ? phrase.day : phrase.says === 'distance' ? phrase.from : undefined;
  return day ? [...own, ...dayReference(day, at)] : own;
}

function dayReference(day: Day, at: Span): readonly Reference[] {
  return day.is === 'provision' ? [{ to: day.provision.id, at }] : [];
}

function checkStanding(
  { to, at }: Reference,
  version: Version,
  target: Omit<Provision, 'cases'> | undefined,
  report: Report,
): void {
  const standing = target && versionOn(target.versions, version.from);
  if (!target || target.versions.length === 0) return;
  if (!standing) report.add('refers-to-no-law', 'early', at, { provision: to, day: version.from });
  else if (standing.content.is === 'repealed') {
    report.add('refers-to-no-law', 'ended', at, { provision: to, day: version.from });
  }
}

function reportCircles(edges: ReadonlyMap<string, readonly Reference[]>, report: Report): void {
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    if (done.has(id)) return;
    for (const { to, at } of edges.get(id) ?? []) {
      const start = [...path, id].indexOf(to);
      if (start >= 0) {
        const circle = [...[...path, id].slice(start), to].join(' → ');
        report.add('circle', 'default', at, { circle });
      } else visit(to, [...path, id]);
    }
    done.add(id);
  };
  for (const id of edges.keys()) visit(id, []);
}
