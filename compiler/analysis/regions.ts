import { type Country, type Cube, hasDays } from './cube.js';
import { type Diagrams, type Place, tooLarge } from './diagram.js';
import { standsBeside } from './stands-beside.js';

/** Lives that a diagram treats alike, and the end at which they arrive. */
export interface Region {
  readonly cube: Cube;
  readonly end: string;
}

/** How many places are looked at before it is given up. */
const most = 50_000;

/**
 * The regions of a diagram whose end is wanted and in which days exist on a real calendar; no life is in two of them.
 * The last one has the end `tooLarge` where these are not all, because the diagram grew too large or had too many.
 */
export function* regionsOf(
  place: Place,
  diagrams: Diagrams,
  country: Country,
  wanted: (end: string) => boolean,
): Generator<Region> {
  let looked = 0;
  const leads = leading(diagrams, wanted);
  function* visit(at: Place, cube: Cube): Generator<Region> {
    if (!leads(at)) return;
    if (++looked === most) yield { cube, end: tooLarge };
    if (looked >= most) return;
    const end = diagrams.valueAt(at);
    if (end !== undefined) yield { cube, end };
    const fork = diagrams.forkAt(at);
    if (!fork) return;
    const quantity = country.space.quantities[fork.rank];
    for (const [way, places] of byWay(fork.ways)) {
      if (!leads(way)) continue;
      const inWay = (some: readonly number[]): Cube => new Map([...cube, [fork.rank, some]]);
      const possible = places.filter((one) => {
        if (quantity?.is === 'days') return hasDays(inWay([one]), country);
        return standsBeside(fork.rank, one, cube, country);
      });
      if (possible.length > 0) yield* visit(way, inWay(possible));
    }
  }
  yield* visit(place, new Map());
}

/** Whether a place leads to an end that is wanted, or to none because the diagram grew too large. */
export function leading(diagrams: Diagrams, wanted: (end: string) => boolean): (place: Place) => boolean {
  const known = new Map<Place, boolean>();
  const leads = (place: Place): boolean => {
    const found = known.get(place);
    if (found !== undefined) return found;
    const end = diagrams.valueAt(place);
    const ways = diagrams.forkAt(place)?.ways ?? [];
    const does = end === undefined ? ways.some(leads) : end === tooLarge || wanted(end);
    known.set(place, does);
    return does;
  };
  return leads;
}

/** The cells of a quantity by the way that they take. */
function byWay(ways: readonly Place[]): ReadonlyMap<Place, readonly number[]> {
  const groups = new Map<Place, number[]>();
  for (const [cell, way] of ways.entries()) groups.set(way, [...(groups.get(way) ?? []), cell]);
  return groups;
}
