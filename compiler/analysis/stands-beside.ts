import { isAtMost } from './at-most.js';
import type { Country, Cube } from './cube.js';
import { entails, type Quantity } from './quantity.js';
import { isSumAtMost } from './sums.js';

type MeasuredQuantity = Quantity & { readonly is: 'measured' };
type SumQuantity = Quantity & { readonly is: 'sum' };

/** Whether a quantity can be in a cell while the others of a cube are where they are: of measures and sums, one may never exceed another. */
export function standsBeside(rank: number, place: number, cube: Cube, { space, facts }: Country): boolean {
  const { quantities } = space;
  const quantity = quantities[rank];
  if (quantity?.is !== 'measured' && quantity?.is !== 'sum') return true;
  return [...cube].every(([otherRank, places]) => {
    const other = quantities[otherRank];
    if (!other || otherRank === rank) return true;
    if (quantity.is === 'sum')
      return other.is !== 'sum' || places.some((one) => sumsAgree(quantity, place, other, one));
    return other.is !== 'measured' || places.some((one) => measuresAgree(quantity, place, other, one, facts));
  });
}

/** A fact that lies below a sum, or at it, does not lie above one that is no less. */
function sumsAgree(one: SumQuantity, place: number, other: SumQuantity, otherPlace: number): boolean {
  if (one.fact !== other.fact || one.on !== other.on) return true;
  const [at, otherAt] = [knownAt(one, place), knownAt(other, otherPlace)];
  if (at === undefined || otherAt === undefined) return true;
  if (isSumAtMost(one.sum, other.sum) && at < otherAt) return false;
  return !(isSumAtMost(other.sum, one.sum) && otherAt < at);
}

function measuresAgree(
  one: MeasuredQuantity,
  place: number,
  other: MeasuredQuantity,
  otherPlace: number,
  facts: Country['facts'],
): boolean {
  if (atMost(one, other, facts) && reachesBeyond(one, place, other, otherPlace)) return false;
  return !(atMost(other, one, facts) && reachesBeyond(other, otherPlace, one, place));
}

/** Whether one quantity reaches a bound that the other then reaches too, and does not. */
function reachesBeyond(one: MeasuredQuantity, place: number, other: MeasuredQuantity, otherPlace: number): boolean {
  const [way, otherWay] = [one.ways[knownAt(one, place) ?? -1], other.ways[knownAt(other, otherPlace) ?? -1]];
  if (!way || !otherWay) return false;
  return one.cuts.some(
    (cut, at) => way[at] && other.cuts.some((bound, number) => !otherWay[number] && entails(cut, bound)),
  );
}

function knownAt({ cells }: Quantity, place: number): number | undefined {
  const cell = cells[place];
  return cell?.is === 'known' ? cell.at : undefined;
}

/** What was found of two quantities is remembered as long as the space lives. */
const remembered = new WeakMap<Quantity, WeakMap<Quantity, boolean>>();

function atMost(one: MeasuredQuantity, other: MeasuredQuantity, facts: Country['facts']): boolean {
  const known = remembered.get(one) ?? new WeakMap<Quantity, boolean>();
  remembered.set(one, known);
  const found = known.get(other) ?? isAtMost(one.measured, other.measured, facts);
  known.set(other, found);
  return found;
}
