import type { MeasuredShape, MeasureShape } from '../document/provision-shape.js';
import type { MeasureGives, Operator } from './provision.js';

/** What a measure can be: a day, another day from case to case, or one of the operators over periods and lists. */
export const operators = ['day', 'which-day', 'total', 'unbroken', 'longest', 'count'] as const satisfies readonly (
  | 'day'
  | 'which-day'
  | Operator
)[];

/** The operators that a measure has, as written. */
export function operatorsIn(shape: MeasuredShape): readonly (typeof operators)[number][] {
  return operators.filter((operator) => shape[operator] !== undefined);
}

/** What a measure gives, as far as its own text tells; of several readings, what the first does. */
export function givesOf(shape: MeasureShape | undefined): MeasureGives | undefined {
  const senses = shape ? [shape, ...Object.values(shape.readings ?? {})] : [];
  for (const sense of senses) {
    const [operator] = operatorsIn(sense);
    if (operator === 'day' || operator === 'which-day') return 'day';
    if (operator === 'count') return 'number';
    // `sponsor.incomes.monthly` is a field of a list, `residence.stays` a list.
    if (operator !== undefined) return sense[operator]?.split('.').length === 3 ? 'sum' : 'length';
  }
  return undefined;
}
