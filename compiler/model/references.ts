import type { Report } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/source-file.js';
import { reportCircles } from './circles.js';
import { alsoRead, type Condition, type Day, everyCondition, type Subject } from './condition.js';
import { groundsIn, pointsIn } from './grounds.js';
import type { Heads, ProvisionFiles } from './heads.js';
import type { MeasureSense, Outcome, Provision, ProvisionHead, Version } from './provision.js';
import { firstDay } from './timeline.js';

/** A place where a version names another provision. */
export interface Reference {
  readonly to: ProvisionHead;
  readonly at: Span;
  /** Asked as of a past day: `was granted on …`. */
  readonly on?: string;
}

/** Refuses circles, and references to a provision that does not stand when the version begins. */
export function checkReferences(
  provisions: readonly Omit<Provision, 'cases'>[],
  files: ProvisionFiles,
  { unsure }: Heads,
  report: Report,
): void {
  const edges = new Map<string, readonly Reference[]>();
  for (const { id, versions } of provisions) {
    for (const version of unsure.has(id) ? [] : versions) {
      const toSure = referencesOf(version).filter(({ to }) => !unsure.has(to.id));
      for (const reference of toSure) checkStanding(reference, version, files, report);
    }
    // What is asked as of a past day looks back behind the version: no circle leads through it.
    const now = versions.flatMap(referencesOf).filter(({ on }) => on === undefined);
    edges.set(id, now);
  }
  reportCircles(edges, report);
}

/** Everything a version refers to, in the order of the file. */
function referencesOf({ transition, content }: Version): readonly Reference[] {
  const crossing = transition.flatMap(({ grounds }) => [...everyCondition(grounds)].flatMap(inCondition));
  if (content.is === 'measures') return [...crossing, ...content.measure.senses.flatMap(inSense)];
  return content.is === 'decides' ? [...crossing, ...content.outcomes.flatMap(inOutcome)] : crossing;
}

function inSense(sense: MeasureSense): readonly Reference[] {
  const grounds = groundsIn(sense).flatMap((ground) => [...everyCondition(ground)].flatMap(inCondition));
  return [...pointsIn(sense).flatMap(({ day }) => reference(day)), ...grounds];
}

function inOutcome({ grounds, gives }: Outcome): readonly Reference[] {
  const conditions = grounds ? [...everyCondition(grounds)].flatMap(inCondition) : [];
  return [...conditions, ...gives.flatMap((given) => (given.is === 'date' ? reference(given.point.day) : []))];
}

function inCondition(condition: Condition): readonly Reference[] {
  if (condition.is !== 'phrase') return [];
  const { subject, phrase } = condition;
  const on = 'on' in phrase ? phrase.on : undefined;
  return [...reference(subject, on), ...alsoRead(phrase).flatMap((named) => reference(named))];
}

function reference(named: Day | Subject, on?: string): readonly Reference[] {
  if (named.is !== 'provision') return [];
  return [{ to: named.provision, at: named.at, ...(on === undefined ? {} : { on }) }];
}

function checkStanding({ to, at, on }: Reference, { from }: Version, files: ProvisionFiles, report: Report): void {
  const versions = files.get(to.id) ?? [];
  const day = on ?? from;
  const standing = versions.findLast(({ value }) => firstDay(value) <= day);
  const holes = { provision: to.id, day };
  const first = versions[0] && firstDay(versions[0].value);
  if (!standing && first !== undefined) {
    const hint = `it is known from ${first}: check the days of both`;
    report.add('refers-to-no-law', on === undefined ? 'early' : 'past', at, holes, { hint });
  } else if (standing?.value['repealed-by'] !== undefined) {
    const hint = `it ended on ${firstDay(standing.value)}: ask the provision that stands then`;
    report.add('refers-to-no-law', on === undefined ? 'ended' : 'gone', at, holes, { hint });
  }
}
