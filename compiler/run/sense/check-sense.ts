import { type Diagnostic, Report } from '../../diagnostics/diagnostic.js';
import type { Condition } from '../../model/condition.js';
import { groundsOf } from '../../model/grounds.js';
import type { Rulebook } from '../../model/rulebook.js';
import type { LoadedPackage } from '../load-package.js';
import { reportCounting } from './counting.js';
import { exampleOfOverlap } from './examples.js';
import { reportOpposites } from './opposites.js';
import { constantIn, idleIn, unreachedIn, type VersionSense, versionSense } from './version-sense.js';

/** Looks at all lives at once: for outcomes that overlap or are out of reach, and conditions that tell nothing apart. */
export async function checkSense(
  rulebook: Rulebook,
  load: (ids: readonly string[]) => Promise<LoadedPackage>,
): Promise<readonly Diagnostic[]> {
  const report = new Report();
  for (const provision of rulebook.provisions) {
    for (const sense of versionSense(provision, rulebook)) {
      // Evaluators by which no date picks the version are generated only where there is something to show.
      const overlaps = sense.each.some((one) => one.overlaps.length > 0);
      if (overlaps) reportOverlaps(sense, await load([provision.id]), report);
      // What follows from one mistake is not told: each kind only where the one before it was not found.
      if (!reportConstants(sense, report) && !reportUnreached(sense, report)) reportIdle(sense, report);
    }
  }
  reportOpposites(rulebook, report);
  reportCounting(rulebook, report);
  return report.diagnostics;
}

/** The first pair of outcomes that some life has both; the same pair on another day is the same mistake. */
function reportOverlaps({ version, each }: VersionSense, loaded: LoadedPackage, report: Report): void {
  const outcomes = version.content.is === 'decides' ? version.content.outcomes : [];
  const told = new Set<string>();
  for (const found of each) {
    for (const overlap of found.overlaps) {
      const [earlier, later] = overlap.outcomes.map((at) => outcomes[at]);
      if (!earlier?.grounds || !later?.grounds || told.has(overlap.outcomes.join())) continue;
      told.add(overlap.outcomes.join());
      const when = exampleOfOverlap(overlap, found, version, loaded);
      const holes = { first: earlier.word, second: later.word, when };
      const related = [{ at: earlier.grounds.at, note: 'the other is here' }];
      const hint = 'add `unless` with the ground of the other, or one more condition';
      report.add('outcomes-overlap', 'default', later.grounds.at, holes, { hint, related });
    }
  }
}

/** Conditions that are the same for every life: the innermost ones. */
function reportConstants(sense: VersionSense, report: Report): boolean {
  const constant = constantIn(sense);
  return innermost(sense, (condition) => {
    const truth = condition.id === undefined ? undefined : constant.get(condition.id);
    if (condition.id === undefined || truth === undefined) return false;
    reportConstant(condition, condition.id, truth, report);
    return true;
  });
}

function reportConstant(condition: Condition, id: string, truth: boolean, report: Report): void {
  const holes = { condition: id };
  if (condition.is === 'group' && condition.of === 'all-of' && !truth) {
    const hint = 'correct a bound, or write `any-of` if one of them is enough';
    report.add('always-so', 'excluding', condition.at, holes, { hint });
  } else if (condition.is === 'group' && condition.of === 'any-of' && truth) {
    const hint = 'correct a bound, or write `all-of` if each of them is asked';
    report.add('always-so', 'covering', condition.at, holes, { hint });
  } else {
    const hint = 'correct it, or take it away';
    report.add('always-so', truth ? 'always' : 'never', condition.at, holes, { hint });
  }
}

/** Outcomes that no life has. */
function reportUnreached(sense: VersionSense, report: Report): boolean {
  const { content, at: start } = sense.version;
  const outcomes = content.is === 'decides' ? content.outcomes : [];
  const unreached = unreachedIn(sense).flatMap((place) => outcomes[place] ?? []);
  for (const { word, grounds } of unreached) {
    const holes = { outcome: word };
    if (grounds) {
      const hint = 'look for two of its conditions that exclude one another';
      report.add('never-decides', 'outcome', grounds.at, holes, { hint });
    } else {
      const hint = 'look for two conditions that leave nothing to it, or make another outcome the last';
      report.add('never-decides', 'otherwise', start, holes, { hint });
    }
  }
  return unreached.length > 0;
}

/** Conditions that tell no lives apart that the rest of the rule does not. */
function reportIdle(sense: VersionSense, report: Report): void {
  const [asHeld, asNot] = [idleIn(sense, true), idleIn(sense, false)];
  innermost(sense, (condition, exception) => {
    const { id } = condition;
    if (id === undefined) return false;
    if (asHeld.has(id) && asNot.has(id)) {
      const hint = 'take it away, or correct what hides it';
      report.add('never-decides', 'condition', condition.at, { condition: id }, { hint });
    } else if (exception && asNot.has(id)) {
      const hint = 'take it away, or correct what it is an exception to';
      report.add('idle-exception', 'default', condition.at, { condition: id }, { hint });
    } else return false;
    return true;
  });
}

/** Tells the innermost conditions of a version of which there is something to tell: those around them follow. */
function innermost({ version }: VersionSense, tell: (condition: Condition, exception: boolean) => boolean): boolean {
  const visit = (condition: Condition, exception: boolean): boolean => {
    const inner = innerOf(condition).map(([one, isException]) => visit(one, isException));
    return inner.includes(true) || tell(condition, exception);
  };
  return groundsOf(version.content)
    .map((ground) => visit(ground, false))
    .includes(true);
}

/** What a condition holds, each with whether it is an exception. */
function innerOf(condition: Condition): readonly (readonly [Condition, boolean])[] {
  const members = condition.is === 'group' ? condition.members : [];
  return [
    ...members.map((member) => [member, false] as const),
    ...(condition.where ? [[condition.where, false] as const] : []),
    ...(condition.unless ? [[condition.unless, true] as const] : []),
  ];
}
