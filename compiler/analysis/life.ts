import { type Day, dayOf } from '../../runtime/date.js';
import type { Truth } from '../../runtime/truth.js';
import type { GivenFact, GivenFacts } from '../model/case.js';
import type { Amount } from '../model/rulebook.js';
import { truths } from './calendar-ways.js';
import { asked, fixedDay, isFixed } from './day-term.js';
import type { Diagrams, Place } from './diagram.js';
import type { Measured } from './formula.js';
import type { Cut, Quantity } from './quantity.js';
import type { Space } from './space.js';
import { sumOn } from './sums.js';

/** A life as a case tells it, and the day asked about. What is not known is left out, or `unknown`. */
export interface Life {
  readonly on: string;
  readonly facts: GivenFacts;
}

/** What a life must be asked beside its own facts: amounts, and what evaluators measure. */
export interface Measuring {
  readonly amounts: ReadonlyMap<string, Amount>;
  /** Whether what is measured of the life reaches a bound; `undefined` where that is not known. */
  readonly reaches: (measured: Measured, cut: Cut, life: Life) => Truth;
}

/** The end of a diagram at which a life arrives. */
export function arrival(place: Place, life: Life, space: Space, diagrams: Diagrams, measuring: Measuring): string {
  let at = place;
  for (let fork = diagrams.forkAt(at); fork; fork = diagrams.forkAt(at)) {
    const quantity = space.quantities[fork.rank];
    const way = quantity && fork.ways[cellOf(quantity, life, measuring)];
    if (way === undefined) throw new Error(`a life has no place in ${quantity?.key ?? fork.rank}`);
    at = way;
  }
  return diagrams.valueAt(at) ?? '';
}

/** The place, among the cells of a quantity, of the one in which a life is; -1 where there is none. */
export function cellOf(quantity: Quantity, life: Life, measuring: Measuring): number {
  const at = knownPlace(quantity, life, measuring);
  return quantity.cells.findIndex((cell) =>
    typeof at === 'number' ? cell.is === 'known' && cell.at === at : cell.is === at,
  );
}

function knownPlace(quantity: Quantity, life: Life, measuring: Measuring): number | 'none' | 'unknown' {
  if (quantity.is === 'days')
    return wayOf(
      quantity.ways,
      truths(quantity.reaches, (base) => dayIn(life, base)),
    );
  if (quantity.is === 'measured') {
    const { measured, cuts, ways } = quantity;
    const way = cuts.map((cut) => measuring.reaches(measured, cut, life));
    return way.includes(undefined)
      ? 'unknown'
      : wayOf(
          ways,
          way.map((truth) => truth === true),
        );
  }
  const given = life.facts[quantity.fact] ?? 'unknown';
  if (quantity.is === 'sum') {
    const sum = sumOn(quantity.sum, quantity.on ?? life.on, (path) => numberIn(life, path), measuring.amounts);
    if (sum === undefined) return 'unknown';
    const cents = typeof given === 'string' ? centsOf(given) * 100 : Number.NaN;
    return cents > sum ? 2 : cents === sum ? 1 : 0;
  }
  if (given === 'none' || given === 'unknown') return given;
  switch (quantity.is) {
    case 'statement':
      return given === true ? 0 : 1;
    case 'standing':
      return 0;
    case 'choice':
      return quantity.groups.findIndex((group) => group.includes(String(given)));
    case 'amount':
      return quantity.cuts.filter((cut) => cut <= amountOf(given)).length;
  }
}

function wayOf(ways: readonly (readonly boolean[])[], truths: readonly boolean[]): number {
  const wanted = truths.join();
  return ways.findIndex((way) => way.join() === wanted);
}

function dayIn({ on, facts }: Life, base: string): Day {
  if (isFixed({ base, steps: [] })) return fixedDay(base);
  const day = dayOf(base === asked ? on : String(facts[base]));
  // Only what is known is looked at: where a day is not, its standing has been asked before.
  return day ?? (0 as Day);
}

function numberIn({ facts }: Life, path: string): number | undefined {
  const given = facts[path];
  return typeof given === 'number' ? given : undefined;
}

function amountOf(given: GivenFact): number {
  return typeof given === 'number' ? given : centsOf(String(given));
}

function centsOf(sum: string): number {
  return Number(sum.replace(' EUR', '').replace('.', ''));
}
