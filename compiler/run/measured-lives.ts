import { everyDay } from '../analysis/bounds.js';
import type { Cube } from '../analysis/cube.js';
import { asked, fixedDay } from '../analysis/day-term.js';
import { ofDay, reaching } from '../analysis/day-value.js';
import { any, type Formula } from '../analysis/formula.js';
import type { Life } from '../analysis/life.js';
import { readingsIn } from '../analysis/readings.js';
import { livesIn } from '../analysis/seek.js';
import { type Space, spaceOf } from '../analysis/space.js';
import { toldIn } from '../analysis/told.js';
import { Unfolding } from '../analysis/unfold.js';
import { measuredInOtherWays } from '../diff/measured.js';
import type { Pair } from '../diff/sides.js';
import { sharedFacts } from '../diff/vocabularies.js';
import type { AskedLaw } from './asked-law.js';

/** Days that are asked about, among them the ends of months. */
const days = ['', '2015-01-31', '2016-02-29', '2015-03-31', '2015-12-30'];

/** How many lives are tried, and how many of each way of measuring. */
const most = 8000;
const few = 3;

/** Lives of which two measures may give something else: those of cases, and those whose facts either asks about. */
export function* livesMeasured(pair: Pair, before: AskedLaw, after: AskedLaw): Generator<Life> {
  const { day } = pair.after;
  const { lives, lists: told } = toldIn(after.law.rulebook);
  for (const life of lives) if (life.on >= day) yield life;
  const space = spaceOf(
    [...formulasFor(before, pair.idBefore), ...formulasFor(after, pair.idAfter)],
    sharedFacts(before.law.rulebook, after.law.rulebook),
  );
  const facts = sharedFacts(before.law.rulebook, after.law.rulebook);
  const measuring = { amounts: after.law.rulebook.amounts, reaches: () => undefined };
  const seeking = { facts, told, measuring };
  // Those that are measured in different ways, each with days and lists of their own.
  const others = [...measuredInOtherWays(pair)].flatMap((one) => {
    const asked = { first: fixedDay(day), last: everyDay.last };
    return [...taken(livesIn(one.cube, { ...seeking, space: one.space, asked, best: day }), few)];
  });
  let count = 0;
  for (const cube of cubesOf(space)) {
    for (const said of days) {
      const best = said === '' ? day : said;
      const asked = { first: fixedDay(best < day ? best : day), last: everyDay.last };
      for (const life of livesIn(cube, { ...seeking, space, asked, best })) {
        for (const one of [{}, ...others.map((other) => other.facts)]) {
          if (count++ > most) return;
          yield { ...life, facts: { ...life.facts, ...one } };
        }
      }
    }
  }
}

/** All lives, and then those of each cell of each quantity, all others being the plainest. */
function cubesOf({ quantities }: Space): readonly Cube[] {
  const cells = quantities.flatMap((quantity, rank) => {
    return quantity.is === 'measured' ? [] : quantity.cells.map((_, place) => new Map([[rank, [place]]]));
  });
  return [new Map<number, readonly number[]>(), ...cells];
}

function* taken<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let count = 0;
  for (const item of items) {
    if (count++ === most) return;
    yield item;
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
