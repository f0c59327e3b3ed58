import type { Conventions } from '../../../runtime/convention.js';
import { isoOf } from '../../../runtime/date.js';
import { everyDay, Narrowing } from '../../analysis/bounds.js';
import { asked, fixedDay, isFixed } from '../../analysis/day-term.js';
import type { Formula } from '../../analysis/formula.js';
import { conventionsIn, type Law, lawOf } from '../../analysis/law.js';
import type { Reach } from '../../analysis/reach.js';
import { Unfolding } from '../../analysis/unfold.js';
import type { Report } from '../../diagnostics/diagnostic.js';
import { waysOfCounting } from '../../logic/ways.js';
import { everyCondition } from '../../model/condition.js';
import { groundsOf } from '../../model/grounds.js';
import type { Version } from '../../model/provision.js';
import type { Rulebook } from '../../model/rulebook.js';

/** Conventions on which a phrase about two days can turn. */
const ofDays: ReadonlySet<string> = new Set(['end-of-month', 'full-period', 'time-limit']);

/** Phrases that turn on a way of counting of which the rulebook says nothing, not even that it is open. */
export function reportCounting(rulebook: Rulebook, report: Report): void {
  const { conventions } = rulebook.settings;
  const unsaid = waysOfCounting(rulebook.settings).filter(
    (way) => !conventions.has(way.convention) && ofDays.has(way.convention),
  );
  if (unsaid.length === 0) return;
  const told = new Set<string>();
  for (const { id, versions } of rulebook.provisions) {
    for (const version of versions) {
      const law = lawOf(rulebook, version.from);
      for (const { convention, also } of unsaid) {
        if (told.has(`${id} ${convention}`) || version.counting.has(convention)) continue;
        const found = also.map((way) => turningIn(version, law, convention, way)).find((one) => one !== undefined);
        if (!found) continue;
        told.add(`${id} ${convention}`);
        const hint = `declare \`${convention}\` in \`rulebook.yaml\`, with \`chosen:\` or \`open: holds\``;
        report.add('counting-not-said', 'default', found.at, { convention, when: found.when }, { hint });
      }
    }
  }
}

/** The first phrase of a version that another way of counting answers otherwise, with days that show it. */
function turningIn(
  version: Version,
  law: Law,
  convention: string,
  way: string,
): { readonly at: Version['at']; readonly when: string } | undefined {
  const other: Law = { ...law, conventions: { ...law.conventions, [convention]: way } as Conventions };
  if (JSON.stringify(conventionsIn(law, version)) === JSON.stringify(conventionsIn(other, version))) return undefined;
  const [was, is] = [law, other].map((one) => new Unfolding(one, undefined).conditions(version).own);
  for (const condition of groundsOf(version.content).flatMap((ground) => [...everyCondition(ground)])) {
    const { id } = condition;
    const [one, two] = [id, id].map((name, at) => reachIn((at === 0 ? was : is)?.get(name ?? '')));
    const days = one && two && daysBetween(one, two);
    if (days !== undefined) return { at: condition.at, when: `: ${days}` };
  }
  return undefined;
}

function reachIn(formula: Formula | undefined): Reach | undefined {
  if (formula?.is === 'not') return reachIn(formula.of);
  return formula?.is === 'reaches' || formula?.is === 'short' ? formula.reach : undefined;
}

/** Days for which one of two reaches holds and the other does not. */
function daysBetween(one: Reach, two: Reach): string | undefined {
  for (const [holds, fails] of [
    [one, two],
    [two, one],
  ] as const) {
    const spans = new Map([[asked, { first: everyDay.first, last: fixedDay('2020-12-31') }]]);
    const narrowing = new Narrowing(spans).demand(holds, true).demand(fails, false).narrow();
    if (!narrowing.possible) continue;
    const bases = [one.low.base, one.high.base].filter((base) => !isFixed({ base, steps: [] }));
    return bases
      .map((base) => `${base === asked ? 'asked on' : `\`${base}\``} ${isoOf(narrowing.spanOf(base).last)}`)
      .join(', ');
  }
  return undefined;
}
