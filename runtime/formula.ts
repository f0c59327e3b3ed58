import { own } from './own.js';
import { allOf, anyOf, not, type Truth } from './truth.js';
import type { Walked } from './walk.js';

/** How an outcome rests on conditions: each stands in it once, by its place in a list of them. */
export type Formula =
  | { readonly is: 'condition'; readonly at: number }
  | { readonly is: 'not'; readonly of: Formula }
  | { readonly is: 'all' | 'any'; readonly of: readonly Formula[] };

/** The formula of a walked step; its conditions are added to a list, in the order of the rule. */
export function formulaOf(walked: Walked, conditions: Walked[]): Formula {
  const itself = ownFormula(walked, conditions);
  const where = walked.where && formulaOf(walked.where, conditions);
  const unless = walked.unless && formulaOf(walked.unless, conditions);
  if (walked.step.stands === 'ground') {
    return unless ? { is: 'all', of: [itself, { is: 'not', of: unless }] } : itself;
  }
  const passes: readonly Formula[] = [itself, ...(unless ? [unless] : []), ...(where ? [opposite(where)] : [])];
  return passes.length === 1 ? itself : { is: 'any', of: passes };
}

function ownFormula(walked: Walked, conditions: Walked[]): Formula {
  const { body, members } = walked;
  if (members.length === 0) return { is: 'condition', at: conditions.push(walked) - 1 };
  const of = members.map((member) => formulaOf(member, conditions));
  const group = own(body, 'group');
  if (group === 'none-of') return opposite({ is: 'any', of });
  return { is: group === 'any-of' ? 'any' : 'all', of };
}

function opposite(of: Formula): Formula {
  return { is: 'not', of };
}

/** What a formula comes to in Kleene's three values. */
export function truthOf(formula: Formula, truths: readonly Truth[]): Truth {
  switch (formula.is) {
    case 'condition':
      return truths[formula.at];
    case 'not':
      return not(truthOf(formula.of, truths));
    case 'all':
      return allOf(...formula.of.map((part) => truthOf(part, truths)));
    case 'any':
      return anyOf(...formula.of.map((part) => truthOf(part, truths)));
  }
}

/** A condition, and the value that it has or is to have. */
export interface Valued {
  readonly at: number;
  readonly value: boolean;
}

/** What a condition adds where it must have a value: itself, nothing, or it cannot have that value. */
export type Price = (at: number, value: boolean) => readonly Valued[] | undefined;

/**
 * The fewest conditions by which a formula comes to a value, in the order of the rule; `undefined` where it cannot.
 * Each condition stands in it once, so the fewest of its parts make the fewest of it. Of several ways as short, the
 * first: what a condition itself says goes before its exceptions.
 */
export function fewest(formula: Formula, value: boolean, price: Price): readonly Valued[] | undefined {
  switch (formula.is) {
    case 'condition':
      return price(formula.at, value);
    case 'not':
      return fewest(formula.of, !value, price);
    default: {
      const ways = formula.of.map((part) => fewest(part, value, price));
      return (formula.is === 'all') === value ? together(ways) : shortest(ways);
    }
  }
}

/** All ways at once. */
export function together(ways: readonly (readonly Valued[] | undefined)[]): readonly Valued[] | undefined {
  const all: Valued[] = [];
  for (const way of ways) {
    if (!way) return undefined;
    all.push(...way);
  }
  return all.sort((a, b) => a.at - b.at);
}

export function shortest(ways: readonly (readonly Valued[] | undefined)[]): readonly Valued[] | undefined {
  return ways.reduce((best, way) => (best === undefined || (way && way.length < best.length) ? way : best), undefined);
}
