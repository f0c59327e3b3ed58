import { addPeriod, type Day, dayOf, isoOf } from '../../runtime/date.js';
import type { GivenFact } from '../model/case.js';
import type { Amount } from '../model/rulebook.js';
import type { Narrowing } from './bounds.js';
import { type Country, type Cube, cellsLeft, daysIn, standingsIn } from './cube.js';
import { asked, fixedDay } from './day-term.js';
import { euros } from './items-tried.js';
import { cellOf, type Life, type Measuring } from './life.js';
import { type Demand, listsRead, livesWithLists } from './lists.js';
import { numbersIn } from './numbers.js';
import type { Quantity } from './quantity.js';
import type { Space } from './space.js';

/** Where lives are sought, and what tells whether lists come to what is wanted of them. */
export interface Seeking extends Country {
  readonly measuring: Measuring;
  /** The day that is best asked about, where it can be. */
  readonly best: string;
}

/** Lives of a cube, the plainest first. Each says every fact that the space asks. */
export function* livesIn(cube: Cube, seeking: Seeking): Generator<Life> {
  const standings = standingsIn(cube, seeking.space);
  for (const narrowing of daysIn(cube, seeking)) {
    for (const on of daysToAsk(narrowing, cube, seeking)) {
      const left = narrowing.further().within(asked, { first: on, last: on }).narrow();
      if (left.possible) yield* livesOn(on, left, cube, standings, seeking);
    }
  }
}

function* livesOn(
  on: Day,
  narrowing: Narrowing,
  cube: Cube,
  standings: ReadonlyMap<string, 'known' | 'none'>,
  seeking: Seeking,
): Generator<Life> {
  const { space, facts, measuring } = seeking;
  const numbers = numbersIn(cube, space, isoOf(on), measuring.amounts);
  if (!numbers) return;
  const given: Record<string, GivenFact> = {};
  for (const [rank, quantity] of space.quantities.entries()) {
    if (quantity.is === 'statement' || quantity.is === 'choice')
      given[quantity.fact] = plainly(quantity, cube.get(rank));
  }
  for (const [path, number] of numbers) {
    given[path] = typeof number === 'number' && facts.get(path)?.kind === 'money' ? euros(number) : number;
  }
  const dated = [...standings].filter(([path]) => facts.get(path)?.kind === 'date');
  for (const [path, standing] of dated) if (standing === 'none') given[path] = 'none';
  const known = dated.flatMap(([path, standing]) => (standing === 'known' ? [path] : []));
  Object.assign(given, daysSaid(known, narrowing, on, roomFor(space, on)));
  yield* withLists({ on: isoOf(on), facts: given }, cube, standings, seeking);
}

/** A life with lists that come to what the cube wants of them. */
function* withLists(
  life: Life,
  cube: Cube,
  standings: ReadonlyMap<string, string>,
  { space, facts, measuring, told = new Map() }: Seeking,
): Generator<Life> {
  const all = space.quantities.flatMap((quantity, rank) =>
    quantity.is === 'measured' ? [{ quantity, places: cube.get(rank) }] : [],
  );
  const measures = all.map(({ quantity }) => quantity);
  if (measures.length === 0) {
    yield life;
    return;
  }
  const wanted = all.flatMap(({ quantity, places }) => (places ? [{ quantity, places }] : []));
  const relevant = wanted.filter(({ quantity }) => daysOf(quantity).every((base) => standings.get(base) !== 'none'));
  const cuts = measures.flatMap((quantity) => quantity.cuts);
  const demands = relevant.map(({ quantity, places }): Demand => {
    const holds = (told: Life): boolean => places.includes(cellOf(quantity, told, measuring));
    return { reads: listsRead(quantity.measured), holds };
  });
  const asked = measures.map(({ measured }) => measured);
  yield* livesWithLists(life, asked, cuts, facts, demands, told);
}

function daysOf({ measured }: Quantity & { is: 'measured' }): readonly string[] {
  return [measured.from, measured.to].flatMap((day) => day?.base ?? []);
}

/** What is said of a statement or a choice in the first cell that is left. */
function plainly(
  quantity: Quantity & { is: 'statement' | 'choice' },
  places: readonly number[] | undefined,
): GivenFact {
  const [cell] = cellsLeft(quantity, places);
  if (cell?.is !== 'known') return cell?.is ?? 'unknown';
  return quantity.is === 'statement' ? cell.at === 0 : (quantity.groups[cell.at]?.[0] ?? 'unknown');
}

/** The day that is best asked about, and where sums are asked the days from which some amount is another. */
function daysToAsk(narrowing: Narrowing, cube: Cube, { space, best, measuring }: Seeking): readonly Day[] {
  const { first, last } = narrowing.spanOf(asked);
  const wanted = dayOf(best) ?? first;
  const nearest = Math.min(Math.max(wanted, first), last) as Day;
  const summed = [...cube.keys()].some((rank) => {
    const quantity = space.quantities[rank];
    return quantity?.is === 'sum' && quantity.on === undefined;
  });
  if (!summed) return [nearest];
  const turns = [...measuring.amounts.values()].flatMap(({ values }: Amount) =>
    values.flatMap(({ from }) => dayOf(from) ?? []),
  );
  const inside = [...new Set(turns)].filter((day) => day >= first && day <= last).sort((a, b) => b - a);
  return [nearest, ...inside];
}

/**
 * The days that facts say. A day that only the day asked about keeps from being later is set against what keeps it
 * from being earlier; any other is as late as it can be.
 */
function daysSaid(
  paths: readonly string[],
  narrowing: Narrowing,
  on: Day,
  room: ReadonlyMap<string, Day>,
): Readonly<Record<string, GivenFact>> {
  const said: Record<string, GivenFact> = {};
  let left = narrowing;
  for (const path of paths) {
    const { first, last } = left.spanOf(path);
    const early = room.get(path);
    const best = early === undefined ? nearBound(first, last, on) : (Math.min(Math.max(early, first), last) as Day);
    const tried = [best, last, first].map((day) => left.further().within(path, { first: day, last: day }).narrow());
    left = tried.find(({ possible }) => possible) ?? left;
    said[path] = isoOf(left.spanOf(path).first);
  }
  return said;
}

/** The days on which something begins to be measured: so early that what bounds it has room after it. */
function roomFor({ quantities }: Space, on: Day): ReadonlyMap<string, Day> {
  const early = new Map<string, Day>();
  for (const quantity of quantities) {
    if (quantity.is !== 'measured' || !quantity.measured.from) continue;
    const months = quantity.cuts.map((cut) => (cut.is === 'length' && cut.unit === 'month' ? cut.count : 12));
    const day = addPeriod(on, -2 * Math.max(12, ...months), 'month', 'last-day');
    const { base } = quantity.measured.from;
    early.set(base, Math.min(day, early.get(base) ?? day) as Day);
  }
  return early;
}

/** So close to the first day of all only that day itself bounds another. */
const unbounded = fixedDay('1931-01-01');

function nearBound(first: Day, last: Day, on: Day): Day {
  if (last < on) return last;
  if (first > on) return first;
  return first > unbounded ? first : on;
}
