import { everyDay } from '../../analysis/bounds.js';
import type { Cube } from '../../analysis/cube.js';
import { smallest } from '../../analysis/example.js';
import type { Measured } from '../../analysis/formula.js';
import type { Life } from '../../analysis/life.js';
import type { Cut } from '../../analysis/quantity.js';
import { livesIn } from '../../analysis/seek.js';
import { factText } from '../../emit/changes/example.js';
import type { Version } from '../../model/provision.js';
import { type AskedLaw, findingOf, reaches } from '../asked-law.js';
import type { LoadedPackage } from '../load-package.js';
import type { SensedOn } from './version-sense.js';

/** How many lives are put to the evaluators. */
const most = 60;

/** A life that has both outcomes, as the evaluators find too: `: \`a.b: holds\`, asked on 2013-07-11`; empty where none was found. */
export function exampleOfOverlap(
  { cube, outcomes }: { readonly cube: Cube; readonly outcomes: readonly [number, number] },
  { law, unfolding, space }: SensedOn,
  version: Version,
  loaded: LoadedPackage,
): string {
  const asked: AskedLaw = { law, loaded };
  const id = version.address.slice(0, version.address.indexOf('@'));
  const { reading } = unfolding;
  const both = (life: Life): boolean => {
    const finding = findingOf(asked, id, life, { reading });
    if (finding?.is !== 'decided') return false;
    return outcomes.every((at) => finding.in.settled.branches[at] === true) && finding.in.version.from === version.from;
  };
  const measuring = {
    amounts: law.rulebook.amounts,
    reaches: (measured: Measured, cut: Cut, life: Life) => reaches(asked, measured, cut, life, reading),
  };
  const { facts } = law.rulebook;
  let tried = 0;
  for (const life of livesIn(cube, { space, facts, asked: everyDay, measuring, best: version.from })) {
    if (both(life)) return `: ${lifeText(smallest(life, both))}`;
    if (++tried > most) break;
  }
  return '';
}

/** A life in a line. */
function lifeText({ on, facts }: Life): string {
  const given = Object.entries(facts).map(([path, fact]) => `\`${path}: ${factText(fact)}\``);
  return [...given, `asked on ${on}`].join(', ');
}
