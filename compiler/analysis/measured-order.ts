import { isAtMost } from './at-most.js';
import type { Country, Cube } from './cube.js';
import { entails, type Quantity } from './quantity.js';

type MeasuredQuantity = Quantity & { readonly is: 'measured' };

/** Whether a measured quantity can be in a cell while the others of a cube are where they are. */
export function standsBeside(rank: number, place: number, cube: Cube, country: Country): boolean {
  const { quantities } = country.space;
  const quantity = quantities[rank];
  if (quantity?.is !== 'measured') return true;
  return [...cube].every(([otherRank, places]) => {
    const other = quantities[otherRank];
    if (other?.is !== 'measured' || otherRank === rank) return true;
    const [less, more] = [atMost(quantity, other, country), atMost(other, quantity, country)];
    return places.some((one) => {
      if (less && reachesBeyond(quantity, place, other, one)) return false;
      return !(more && reachesBeyond(other, one, quantity, place));
    });
  });
}

/** Whether one quantity reaches a bound that the other then reaches too, and does not. */
function reachesBeyond(one: MeasuredQuantity, place: number, other: MeasuredQuantity, otherPlace: number): boolean {
  const [way, otherWay] = [wayAt(one, place), wayAt(other, otherPlace)];
  if (!way || !otherWay) return false;
  return one.cuts.some(
    (cut, at) => way[at] && other.cuts.some((bound, number) => !otherWay[number] && entails(cut, bound)),
  );
}

function wayAt({ cells, ways }: MeasuredQuantity, place: number): readonly boolean[] | undefined {
  const cell = cells[place];
  return cell?.is === 'known' ? ways[cell.at] : undefined;
}

/** What was found of two quantities is remembered as long as the space lives. */
const remembered = new WeakMap<Quantity, WeakMap<Quantity, boolean>>();

function atMost(one: MeasuredQuantity, other: MeasuredQuantity, { facts }: Country): boolean {
  const known = remembered.get(one) ?? new WeakMap<Quantity, boolean>();
  remembered.set(one, known);
  const found = known.get(other) ?? isAtMost(one.measured, other.measured, facts);
  known.set(other, found);
  return found;
}
