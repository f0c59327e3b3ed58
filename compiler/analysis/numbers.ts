import type { Amount } from '../model/rulebook.js';
import { type Cube, cellsLeft } from './cube.js';
import type { Quantity } from './quantity.js';
import type { Space } from './space.js';
import { sumOn } from './sums.js';

/** Whole numbers and sums in cents, by the path of the fact; `none` where they are none. */
export type Numbers = ReadonlyMap<string, number | 'none'>;

/** Between which numbers one may lie, both counted. */
interface Range {
  readonly least: number;
  readonly most: number;
}

const most = 99_999_999_999;

/**
 * Numbers and sums of a cube on a day asked about; `undefined` where none were found. Numbers by which a sum is
 * counted are tried, a few of each cell; the sum that is set against it is then looked up.
 */
export function numbersIn(
  cube: Cube,
  { quantities }: Space,
  day: string,
  amounts: ReadonlyMap<string, Amount>,
): Numbers | undefined {
  const sums = quantities.flatMap((quantity, rank) =>
    quantity.is === 'sum' ? [{ quantity, places: cube.get(rank) }] : [],
  );
  const counted = new Set(sums.flatMap(({ quantity }) => quantity.sum.flatMap(({ each }) => each ?? [])));
  const all = quantities.flatMap((quantity, rank) =>
    quantity.is === 'amount' ? [{ quantity, places: cube.get(rank) }] : [],
  );
  const choices = all.map(({ quantity, places }) => {
    return { quantity, ranges: rangesOf(quantity, places), isCount: counted.has(quantity.fact) };
  });
  // What others are counted by comes first.
  const sorted = [...choices.filter(({ isCount }) => isCount), ...choices.filter(({ isCount }) => !isCount)];
  const pick = (at: number, found: ReadonlyMap<string, number | 'none'>): Numbers | undefined => {
    const choice = sorted[at];
    if (!choice) return found;
    const { quantity, ranges, isCount } = choice;
    const against = sums.filter(({ quantity: sum }) => sum.fact === quantity.fact);
    for (const range of ranges) {
      const numbers =
        range === 'none' ? ['none' as const] : isCount ? few(range) : within(range, against, day, found, amounts);
      for (const number of numbers) {
        const done = pick(at + 1, new Map([...found, [quantity.fact, number]]));
        if (done) return done;
      }
    }
    return undefined;
  };
  return pick(0, new Map());
}

function rangesOf(
  quantity: Quantity & { is: 'amount' },
  places: readonly number[] | undefined,
): readonly (Range | 'none')[] {
  return cellsLeft(quantity, places).map((cell) => {
    if (cell.is !== 'known') return 'none';
    const [least = 0, next = most + 1] = [quantity.cuts[cell.at - 1], quantity.cuts[cell.at]];
    return { least, most: next - 1 };
  });
}

/** Small and large numbers of a range: a sum grows with what it is counted by. */
function few({ least, most: last }: Range): readonly number[] {
  return [...new Set([least, least + 1, least + 2, least + 7, least + 1000, last])].filter(
    (one) => one <= last && one <= 999_999,
  );
}

/** The numbers of a range that stand to each sum as they should, the nearest to what bounds them first. */
function within(
  range: Range,
  against: readonly { readonly quantity: Quantity & { is: 'sum' }; readonly places: readonly number[] | undefined }[],
  day: string,
  found: Numbers,
  amounts: ReadonlyMap<string, Amount>,
): readonly number[] {
  let left: readonly Range[] = [range];
  for (const { quantity, places } of against) {
    if (!places) continue;
    const counts = (path: string): number | undefined => {
      const count = found.get(path);
      return typeof count === 'number' ? count : undefined;
    };
    const sum = sumOn(quantity.sum, quantity.on ?? day, counts, amounts);
    if (sum === undefined) return [];
    const cells = cellsLeft(quantity, places).flatMap((cell) => (cell.is === 'known' ? [standing(cell.at, sum)] : []));
    left = left.flatMap((one) => cells.map((cell) => both(one, cell))).filter((one) => one.least <= one.most);
  }
  return left.map(({ least, most: last }) => (least > 0 ? least : last < most ? last : 0));
}

/** The cents below, at or above a sum of hundredths of a cent. */
function standing(at: number, hundredths: number): Range {
  const whole = Math.floor(hundredths / 100);
  const exact = whole * 100 === hundredths;
  if (at === 0) return { least: 0, most: exact ? whole - 1 : whole };
  if (at === 2) return { least: whole + 1, most };
  return exact ? { least: whole, most: whole } : { least: 1, most: 0 };
}

function both(one: Range, other: Range): Range {
  return { least: Math.max(one.least, other.least), most: Math.min(one.most, other.most) };
}
