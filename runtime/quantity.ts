import type { LengthMeasured, PartMeasured } from './answer.js';
import { isoOf } from './date.js';
import { greatestRun, joined, type Length, weightedDays, whole } from './length.js';
import type { Quantity } from './measure.js';

/** A length for people and programs: its days, and the stretches that make it. */
export function lengthMeasured(length: Length): LengthMeasured {
  const run = greatestRun(length);
  if (!run) return { days: 0, parts: [] };
  const part = fractionOf(weightedDays(run) % whole);
  const parts = joined(run.stretches).map(({ from, until, weight }): PartMeasured => {
    const counts = weight === whole ? 'in full' : (fractionOf(weight) ?? 'not at all');
    return { from: isoOf(from), days: until - from, counts };
  });
  return { days: Math.floor(weightedDays(run) / whole), ...(part === undefined ? {} : { part }), parts };
}

/** A quantity in a line: `1232 1/2 days`, `3`, `1282.14 EUR`. */
export function quantityText(quantity: Quantity | null): string {
  switch (quantity?.is) {
    case undefined:
      return 'none';
    case 'number':
      return String(quantity.number);
    case 'sum':
      return sumText(quantity.cents);
    case 'length': {
      const { days, part } = lengthMeasured(quantity);
      return `${days}${part === undefined ? '' : ` ${part}`} ${days === 1 && part === undefined ? 'day' : 'days'}`;
    }
  }
}

/** Whether two quantities are one, whatever is asked of them: lengths of the same stretches, counted in the same way. */
export function sameQuantity(a: Quantity | null, b: Quantity | null): boolean {
  if (a?.is === 'length' && b?.is === 'length') return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
  return a?.is === b?.is && quantityText(a) === quantityText(b);
}

function contentOf({ runs, conventions, spared }: Length): unknown {
  return [runs, conventions, spared && [[...spared.items], spared.weight]];
}

/** A sum exactly; what is left over of a cent stands before the currency: `641.07 1/2 EUR`. */
export function sumText(cents: bigint): string {
  const [full, rest] = [cents / BigInt(whole), Number(cents % BigInt(whole))];
  const part = fractionOf(rest);
  return `${full / 100n}.${String(full % 100n).padStart(2, '0')}${part === undefined ? '' : ` ${part}`} EUR`;
}

/** So many 2520ths as a fraction in its lowest terms; `undefined` for none. */
function fractionOf(parts: number): string | undefined {
  if (parts === 0) return undefined;
  let [a, b] = [whole, parts];
  while (b > 0) [a, b] = [b, a % b];
  return `${parts / a}/${whole / a}`;
}
