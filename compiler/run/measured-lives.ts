import { everyDay } from '../analysis/bounds.js';
import { asked, fixedDay } from '../analysis/day-term.js';
import { ofDay, reaching } from '../analysis/day-value.js';
import { any, type Formula } from '../analysis/formula.js';
import type { Life } from '../analysis/life.js';
import { readingsIn } from '../analysis/readings.js';
import { livesIn } from '../analysis/seek.js';
import { spaceOf } from '../analysis/space.js';
import { Unfolding } from '../analysis/unfold.js';
import type { Pair } from '../diff/sides.js';
import { sharedFacts } from '../diff/vocabularies.js';
import type { AskedLaw } from './asked-law.js';

/** Days that are asked about, among them the ends of months. */
const days = ['', '2015-01-31', '2016-02-29', '2015-03-31', '2015-12-30'];

/** How many lives are tried. */
const most = 8000;

/** Lives of which two measures may give something else: their lists and days are those that either asks about. */
export function* livesMeasured(
  { idBefore, idAfter, after: { day } }: Pair,
  before: AskedLaw,
  after: AskedLaw,
): Generator<Life> {
  const formulas = [...formulasFor(before, idBefore), ...formulasFor(after, idAfter)];
  const facts = sharedFacts(before.law.rulebook, after.law.rulebook);
  const space = spaceOf(formulas, facts);
  const measuring = { amounts: after.law.rulebook.amounts, reaches: () => undefined };
  // Each cell of each quantity once, all others being the plainest.
  const cubes = space.quantities.flatMap((quantity, rank) => {
    return quantity.is === 'measured' ? [] : quantity.cells.map((_, place) => new Map([[rank, [place]]]));
  });
  let count = 0;
  for (const cube of [new Map<number, readonly number[]>(), ...cubes]) {
    for (const said of days) {
      const best = said === '' ? day : said;
      const first = fixedDay(best < day ? best : day);
      for (const life of livesIn(cube, { space, facts, asked: { first, last: everyDay.last }, measuring, best })) {
        if (count++ > most) return;
        yield life;
      }
    }
  }
}

/** Phrases about what a measure gives under each reading, so that its days and lists have a place among the quantities. */
function formulasFor({ law }: AskedLaw, id: string): readonly Formula[] {
  return [undefined, ...readingsIn(law, id)].map((reading): Formula => {
    const unfolding = new Unfolding(law, reading);
    const period = { count: 1, unit: 'month' } as const;
    const bound = { is: 'length', comparison: 'at-least', period } as const;
    const reached = unfolding.ofMeasured(id, (measured) => ({ is: 'measured', measured, said: bound }));
    const passed = ofDay(unfolding.dayOf(id), (day) => reaching('reaches', day, { base: asked, steps: [] }));
    return any(reached, passed);
  });
}
