import type { Fact } from '../model/rulebook.js';
import { Narrowing, type Span } from './bounds.js';
import { asked } from './day-term.js';
import type { ToldLists } from './lists.js';
import type { Cell, Quantity } from './quantity.js';
import type { Space } from './space.js';

/** Some lives: of each quantity named, by its rank, the cells in which they are, by their places; of all others, any. */
export type Cube = ReadonlyMap<number, readonly number[]>;

/** Where lives are sought. */
export interface Country {
  readonly space: Space;
  readonly facts: ReadonlyMap<string, Fact>;
  /** The days that may be asked about. */
  readonly asked: Span;
  /** Lists that cases tell, for lives to have. */
  readonly told?: ToldLists;
}

/** Whether the days of a life in a cube exist on a real calendar. Of sums and of what is measured nothing is said. */
export function hasDays(cube: Cube, country: Country): boolean {
  const known = remembered.get(country) ?? new Map<string, boolean>();
  remembered.set(country, known);
  const key = daysSaid(cube, country.space);
  const found = known.get(key) ?? !daysIn(cube, country).next().done;
  known.set(key, found);
  return found;
}

/** Cubes that say the same of days are many: each is asked once in a country. */
const remembered = new WeakMap<Country, Map<string, boolean>>();

/** What a cube says that has a bearing on days, as a text. */
function daysSaid(cube: Cube, { quantities }: Space): string {
  const said: string[] = [];
  for (const [rank, places] of cube) {
    const quantity = quantities[rank];
    const bears = quantity?.is === 'days' || quantity?.is === 'standing' || quantity?.is === 'measured';
    if (bears) said.push(`${rank}:${quantity.is === 'measured' ? '' : places.join()}`);
  }
  return said.sort().join(';');
}

/** What is left of all days, for each choice of cells that leaves some. */
export function* daysIn(cube: Cube, country: Country): Generator<Narrowing> {
  const { space, asked: wanted } = country;
  const standings = standingsIn(cube, space);
  const start = inOrder(new Narrowing(new Map([[asked, wanted]])), standings, country).narrow();
  const ranks = [...cube.keys()].filter((rank) => {
    const quantity = space.quantities[rank];
    return quantity?.is === 'days' && quantity.bases.every((base) => standings.get(base) !== 'none');
  });
  yield* choose(ranks, start, cube, space);
}

function* choose(ranks: readonly number[], narrowing: Narrowing, cube: Cube, space: Space): Generator<Narrowing> {
  if (!narrowing.possible) return;
  const [rank, ...others] = ranks;
  if (rank === undefined) {
    yield narrowing;
    return;
  }
  const quantity = space.quantities[rank];
  if (quantity?.is !== 'days') return;
  for (const place of cube.get(rank) ?? []) {
    const cell = quantity.cells[place];
    const way = cell?.is === 'known' ? (quantity.ways[cell.at] ?? []) : [];
    const next = narrowing.further();
    for (const [number, reach] of quantity.reaches.entries()) next.demand(reach, way[number] ?? false);
    yield* choose(others, next.narrow(), cube, space);
  }
}

/**
 * Whether each day and list of the space is known or none: none where that is possible and nothing in the cube
 * speaks of it, for then nothing is demanded of it.
 */
export function standingsIn(cube: Cube, { quantities }: Space): ReadonlyMap<string, 'known' | 'none'> {
  const spokenOf = new Set([...cube.keys()].flatMap((rank) => basesIn(quantities[rank])));
  const standings = new Map<string, 'known' | 'none'>();
  for (const [rank, quantity] of quantities.entries()) {
    if (quantity.is !== 'standing') continue;
    const cells = cellsLeft(quantity, cube.get(rank));
    const best = spokenOf.has(quantity.fact) ? 'known' : 'none';
    const found = cells.some(({ is }) => is === best) ? best : cells[0]?.is;
    if (found === 'known' || found === 'none') standings.set(quantity.fact, found);
  }
  return standings;
}

function basesIn(quantity: Quantity | undefined): readonly string[] {
  if (quantity?.is === 'days') return quantity.bases;
  if (quantity?.is !== 'measured') return [];
  return [quantity.measured.from, quantity.measured.to].flatMap((day) => day?.base ?? []);
}

/** The cells of a quantity that are left, `unknown` never: a life that is sought says everything. */
export function cellsLeft({ cells }: Quantity, places: readonly number[] | undefined): readonly Cell[] {
  const left = places ? places.flatMap((place) => cells[place] ?? []) : cells;
  return left.filter(({ is }) => is !== 'unknown');
}

/** What the vocabulary demands: no day before the one that it may not precede. */
function inOrder(narrowing: Narrowing, standings: ReadonlyMap<string, string>, { facts }: Country): Narrowing {
  for (const [path, standing] of standings) {
    const bound = standing === 'known' ? facts.get(path)?.notBefore : undefined;
    if (bound === undefined || standings.get(bound) !== 'known') continue;
    narrowing.demand({ low: { base: bound, steps: [] }, high: { base: path, steps: [] } }, true);
  }
  return narrowing;
}
