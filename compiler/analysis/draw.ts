import type { Truth } from '../../runtime/truth.js';
import { asked, never } from './day-term.js';
import type { Diagrams, Joining, Place } from './diagram.js';
import type { Atom, Decision, Formula, Measured } from './formula.js';
import { basesOf, cutsSaid, dates, daysKey, sumKey } from './gather.js';
import { drawn, isAmong } from './outcomes.js';
import { type Cell, keyOfCut, type Quantity } from './quantity.js';
import { keyOfReach, type Reach } from './reach.js';
import type { Space } from './space.js';
import { Truths } from './truths.js';

/** Where decisions are drawn. */
export interface Drawn {
  readonly diagrams: Diagrams;
  /** Which branches of a decision can hold: ends as `outcomes.ts` writes them. */
  decision(decision: Decision): Place;
}

/** Draws formulas as diagrams over one space. */
export class Drawing implements Drawn {
  readonly diagrams: Diagrams;
  readonly truths: Truths;
  readonly #space: Space;
  readonly #drawn = new Map<Formula, Place>();
  readonly #decided = new Map<Decision, Place>();

  constructor(diagrams: Diagrams, space: Space) {
    this.diagrams = diagrams;
    this.truths = new Truths(diagrams);
    this.#space = space;
  }

  /** Where a formula is true, where not, and where that is not known. */
  truth(formula: Formula): Place {
    const known = this.#drawn.get(formula);
    if (known !== undefined) return known;
    const drawn = this.#draw(formula);
    this.#drawn.set(formula, drawn);
    return drawn;
  }

  decision(decision: Decision): Place {
    const known = this.#decided.get(decision);
    if (known !== undefined) return known;
    const place = drawn(decision, (formula) => this.truth(formula), this.diagrams);
    this.#decided.set(decision, place);
    return place;
  }

  #draw(formula: Formula): Place {
    switch (formula.is) {
      case 'constant':
        return this.truths.of(formula.truth);
      case 'all':
        return this.truths.all(formula.of.map((part) => this.truth(part)));
      case 'any':
        return this.truths.any(formula.of.map((part) => this.truth(part)));
      case 'not':
        return this.truths.not(this.truth(formula.of));
      case 'sure':
        return this.truths.sure(this.truth(formula.of));
      case 'among':
        return isAmong(formula, this.decision(formula.decision), this.diagrams);
      default:
        return this.#atom(formula);
    }
  }

  #atom(atom: Atom): Place {
    switch (atom.is) {
      case 'holds':
        return this.#fork(`statement ${atom.fact}`, ({ at }) => at === 0);
      case 'one-of':
        return this.#fork(`choice ${atom.fact}`, ({ at }, quantity) => {
          return quantity.is === 'choice' && atom.words.includes(quantity.groups[at]?.[0] ?? '');
        });
      case 'amount':
        return this.#fork(`amount ${atom.fact}`, ({ at }, quantity) => {
          const least = quantity.is === 'amount' ? (quantity.cuts[at - 1] ?? 0) : 0;
          return stands(least, atom.comparison, atom.bound);
        });
      case 'sum': {
        const known = this.#fork(`amount ${atom.fact}`, () => true);
        // An amount that is not known comes before a sum that is none.
        const stood = this.#fork(sumKey(atom), ({ at }) => stands(at, atom.comparison, 1));
        return this.diagrams.join(afterKnown, known, stood);
      }
      case 'reaches':
      case 'short':
        return this.#days(atom.reach, atom.is === 'reaches');
      case 'measured':
        return this.#measured(atom.measured, atom.said);
      case 'here':
        throw new Error('the length of a period is asked only where it is measured');
    }
  }

  #days(reach: Reach, wanted: boolean): Place {
    const bases = basesOf(reach);
    const standing = this.#standing(bases);
    if (bases.includes(never)) return this.diagrams.join(ofStanding, standing, this.truths.open);
    const key = keyOfReach(reach);
    const holds = this.#fork(daysKey(bases), ({ at }, quantity) => {
      if (quantity.is !== 'days') return undefined;
      const place = quantity.reaches.findIndex((one) => keyOfReach(one) === key);
      return (quantity.ways[at]?.[place] ?? false) === wanted;
    });
    return this.diagrams.join(ofStanding, standing, holds);
  }

  #measured(measured: Measured, said: Extract<Atom, { is: 'measured' }>['said']): Place {
    const days = [measured.from, measured.to].flatMap((day) => (day ? [day.base] : []));
    const wanted = cutsSaid(said).map(keyOfCut);
    const holds = this.#fork(`measured ${measured.key}`, ({ at }, quantity) => {
      if (quantity.is !== 'measured') return undefined;
      const reached = wanted.map((key) => {
        const place = quantity.cuts.findIndex((cut) => keyOfCut(cut) === key);
        return quantity.ways[at]?.[place] ?? false;
      });
      const [first = false, second = false] = reached;
      switch (said.comparison) {
        case 'is':
          return first && !second;
        case 'at-least':
        case 'more-than':
          return first;
        default:
          return !first;
      }
    });
    return this.diagrams.join(ofStanding, this.#standing(days), holds);
  }

  /** Whether all days are known, and whether one is none: that settles a comparison before the others are asked. */
  #standing(bases: readonly string[]): Place {
    const each = bases
      .filter((base) => base !== asked && base !== dates && !/^\d/.test(base))
      .map((base) => {
        return base === never ? this.diagrams.end('unknown') : this.#ends(`standing ${base}`, ({ is }) => is);
      });
    return each.reduce((done, place) => this.diagrams.join(both, done, place), this.diagrams.end('known'));
  }

  /** A question whose ways are truths: what is none makes it false, what is unknown leaves it open. */
  #fork(key: string, truthAt: (cell: Cell & { is: 'known' }, quantity: Quantity) => Truth): Place {
    return this.#ends(key, (cell, quantity) => {
      if (cell.is === 'none') return 'no';
      const truth = cell.is === 'unknown' ? undefined : truthAt(cell, quantity);
      return truth === undefined ? 'open' : truth ? 'yes' : 'no';
    });
  }

  #ends(key: string, endAt: (cell: Cell, quantity: Quantity) => string): Place {
    const rank = this.#space.rank.get(key);
    const quantity = rank === undefined ? undefined : this.#space.quantities[rank];
    if (rank === undefined || !quantity) throw new Error(`the space has no ${key}`);
    return this.diagrams.fork(
      rank,
      quantity.cells.map((cell) => this.diagrams.end(endAt(cell, quantity))),
    );
  }
}

const both: Joining = {
  name: 'both known',
  ends: (a, b) => (a === 'none' || b === 'none' ? 'none' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'known'),
};

const ofStanding: Joining = {
  name: 'of standing',
  ends: (standing, truth) => (standing === 'none' ? 'no' : standing === 'unknown' ? 'open' : truth),
};

const afterKnown: Joining = {
  name: 'after known',
  ends: (known, stood) => (stood === 'open' || known === 'yes' ? stood : known),
};

function stands(value: number, comparison: string, bound: number): boolean {
  switch (comparison) {
    case 'at-least':
      return value >= bound;
    case 'more-than':
      return value > bound;
    case 'at-most':
      return value <= bound;
    case 'less-than':
      return value < bound;
    default:
      return value === bound;
  }
}
