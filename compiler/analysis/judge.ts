import { type Day, dayOf } from '../../runtime/date.js';
import { allOf, anyOf, not, type Truth } from '../../runtime/truth.js';
import { asked, type DayTerm, fixedDay, isFixed, landing, never } from './day-term.js';
import { type Atom, type Bound, branchesOf, type Decision, type Formula, firstPlaces } from './formula.js';
import { cutsSaid } from './gather.js';
import type { Life, Measuring } from './life.js';
import { fittingAmong, lawNotKnown } from './outcomes.js';
import { sumOn } from './sums.js';

/** Reads formulas of one life, in three values; what stands in several places is read once. */
export class Judge {
  readonly #life: Life;
  readonly #measuring: Measuring;
  readonly #known = new Map<Formula, Truth>();
  readonly #decided = new Map<Decision, readonly number[]>();

  constructor(life: Life, measuring: Measuring) {
    this.#life = life;
    this.#measuring = measuring;
  }

  truth(formula: Formula): Truth {
    if (this.#known.has(formula)) return this.#known.get(formula);
    const truth = this.#read(formula);
    this.#known.set(formula, truth);
    return truth;
  }

  /** The branches of a decision that can hold, by their places; of several that hold the first counts. */
  branches(decision: Decision): readonly number[] {
    const known = this.#decided.get(decision);
    if (known) return known;
    const possible = this.#possible(decision, firstPlaces(decision));
    this.#decided.set(decision, possible);
    return possible;
  }

  #possible(decision: Decision, first: ReadonlyMap<string | undefined, number>): readonly number[] {
    const earlier = (decision.kept ?? []).map(({ grounds, decision: one }) => {
      return { applies: this.truth(grounds), places: this.#possible(one, first) };
    });
    const sure = earlier.filter(({ applies }) => applies === true);
    const may = sure.length > 0 ? sure : earlier.filter(({ applies }) => applies !== false);
    const own = sure.length > 0 ? [] : this.#ofVersion(decision, first.get(decision.version) ?? 0);
    return [...new Set([...own, ...may.flatMap(({ places }) => places)])].sort((a, b) => a - b);
  }

  #ofVersion({ branches }: Decision, first: number): readonly number[] {
    if (branches.length === 0) return [lawNotKnown];
    const truths = branches.map(({ grounds }) => (grounds ? this.truth(grounds) : undefined));
    const held = truths.indexOf(true);
    return held >= 0 ? [first + held] : truths.flatMap((truth, at) => (truth === false ? [] : [first + at]));
  }

  #read(formula: Formula): Truth {
    switch (formula.is) {
      case 'constant':
        return formula.truth;
      case 'all':
        return allOf(...formula.of.map((part) => this.truth(part)));
      case 'any':
        return anyOf(...formula.of.map((part) => this.truth(part)));
      case 'not':
        return not(this.truth(formula.of));
      case 'sure':
        return this.truth(formula.of) === true;
      case 'among': {
        const words = branchesOf(formula.decision).map(({ outcome }) => outcome);
        return fittingAmong(this.branches(formula.decision), words, formula.outcomes);
      }
      default:
        return this.#atom(formula);
    }
  }

  #atom(atom: Atom): Truth {
    switch (atom.is) {
      case 'holds': {
        const given = this.#given(atom.fact);
        return given === undefined ? undefined : given === true;
      }
      case 'one-of': {
        const given = this.#given(atom.fact);
        return given === undefined ? undefined : atom.words.includes(String(given));
      }
      case 'amount':
        return this.#amount(atom.fact, (value) => stands(value, atom.comparison, atom.bound));
      case 'sum': {
        const sum = sumOn(atom.sum, atom.on ?? this.#life.on, (path) => this.#number(path), this.#measuring.amounts);
        if (sum === undefined) return undefined;
        return this.#amount(atom.fact, (value) => stands(value * 100, atom.comparison, sum));
      }
      case 'reaches':
      case 'short': {
        const [low, high] = [this.#day(atom.reach.low), this.#day(atom.reach.high)];
        if (low === null || high === null) return false;
        return low === undefined || high === undefined ? undefined : low <= high === (atom.is === 'reaches');
      }
      case 'measured':
        return this.#measured(atom.measured, atom.said);
      case 'here':
        throw new Error('the length of a period is asked only where it is measured');
    }
  }

  #given(path: string): unknown {
    const given = this.#life.facts[path];
    return given === 'unknown' ? undefined : given;
  }

  #number(path: string): number | undefined {
    const given = this.#given(path);
    return typeof given === 'number' ? given : undefined;
  }

  #amount(path: string, holds: (value: number) => boolean): Truth {
    const given = this.#given(path);
    if (given === undefined) return undefined;
    if (given === 'none') return false;
    return holds(typeof given === 'number' ? given : Number(String(given).replace(' EUR', '').replace('.', '')));
  }

  #day({ base, steps }: DayTerm): Day | null | undefined {
    if (base === never) return undefined;
    const day = isFixed({ base, steps }) ? fixedDay(base) : this.#said(base);
    return typeof day === 'number' ? landing(steps, day) : day;
  }

  #said(base: string): Day | null | undefined {
    const said = base === asked ? this.#life.on : this.#given(base);
    return said === 'none' ? null : dayOf(String(said));
  }

  #measured(measured: Extract<Atom, { readonly is: 'measured' }>['measured'], said: Bound): Truth {
    for (const day of [measured.from, measured.to]) if (day && this.#day(day) === null) return false;
    const [first, second] = cutsSaid(said).map((cut) => this.#measuring.reaches(measured, cut, this.#life));
    switch (said.comparison) {
      case 'is':
        return allOf(first, not(second));
      case 'at-least':
      case 'more-than':
        return first;
      default:
        return not(first);
    }
  }
}

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
