import { asked, isFixed, never } from './day-term.js';
import { type Atom, type Bound, type Formula, groundsOf, type Measured } from './formula.js';
import { type Cut, keyOfCut } from './quantity.js';
import { keyOfReach, type Reach } from './reach.js';

/** The base under which all dates go: a day is set against them on one line. */
export const dates = '1970-01-01';

/** What some formulas say of each quantity, in the order in which they first speak of it. */
export type Gathered = Map<string, Saying>;

export type Saying =
  | { readonly is: 'statement' | 'standing'; readonly fact: string }
  | { readonly is: 'choice'; readonly fact: string; readonly lists: (readonly string[])[] }
  | { readonly is: 'amount'; readonly fact: string; readonly cuts: Set<number> }
  | { readonly is: 'days'; readonly bases: readonly [string, string]; readonly reaches: Map<string, Reach> }
  | {
      readonly is: 'sum';
      readonly fact: string;
      readonly sum: Extract<Atom, { is: 'sum' }>['sum'];
      readonly on?: string;
    }
  | { readonly is: 'measured'; readonly measured: Measured; readonly cuts: Map<string, Cut> };

/** Gathers what formulas say; a formula that stands in several places is read once. */
export class Gathering {
  readonly found: Gathered = new Map();
  readonly #read = new Set<Formula>();

  add(formula: Formula): void {
    if (this.#read.has(formula)) return;
    this.#read.add(formula);
    switch (formula.is) {
      case 'constant':
      case 'here':
        return;
      case 'all':
      case 'any':
        for (const part of formula.of) this.add(part);
        return;
      case 'not':
      case 'sure':
        this.add(formula.of);
        return;
      case 'among':
        for (const grounds of groundsOf(formula.decision)) this.add(grounds);
        return;
      default:
        this.#atom(formula);
    }
  }

  #atom(atom: Exclude<Atom, { readonly is: 'here' }>): void {
    switch (atom.is) {
      case 'holds':
        this.#saying(`statement ${atom.fact}`, () => ({ is: 'statement', fact: atom.fact }));
        return;
      case 'one-of': {
        const saying = this.#saying(`choice ${atom.fact}`, () => ({ is: 'choice', fact: atom.fact, lists: [] }));
        if (saying.is === 'choice') saying.lists.push(atom.words);
        return;
      }
      case 'amount': {
        const saying = this.#amount(atom.fact);
        if (saying.is !== 'amount') return;
        for (const cut of cutsOf(atom.comparison, atom.bound)) if (cut > 0) saying.cuts.add(cut);
        return;
      }
      case 'sum':
        this.#amount(atom.fact);
        for (const { each } of atom.sum) if (each !== undefined) this.#amount(each);
        this.#saying(sumKey(atom), () => {
          const { fact, sum, on } = atom;
          return { is: 'sum', fact, sum, ...(on === undefined ? {} : { on }) };
        });
        return;
      case 'reaches':
      case 'short':
        this.#days(atom.reach);
        return;
      case 'measured':
        this.#measured(atom.measured, atom.said);
    }
  }

  #amount(fact: string): Saying {
    return this.#saying(`amount ${fact}`, () => ({ is: 'amount', fact, cuts: new Set() }));
  }

  #days(reach: Reach): void {
    const bases = basesOf(reach);
    for (const base of bases) this.#standing(base);
    if (bases.includes(never)) return;
    const saying = this.#saying(daysKey(bases), () => ({ is: 'days', bases, reaches: new Map() }));
    if (saying.is === 'days') saying.reaches.set(keyOfReach(reach), reach);
  }

  #standing(base: string): void {
    if (base === asked || base === never || base === dates) return;
    this.#saying(`standing ${base}`, () => ({ is: 'standing', fact: base }));
  }

  #measured(measured: Measured, said: Bound): void {
    for (const day of [measured.from, measured.to]) if (day && !isFixed(day)) this.#standing(day.base);
    const saying = this.#saying(`measured ${measured.key}`, () => ({ is: 'measured', measured, cuts: new Map() }));
    if (saying.is !== 'measured') return;
    for (const cut of cutsSaid(said)) saying.cuts.set(keyOfCut(cut), cut);
    for (const { fits } of measured.brokenBy ? [measured.brokenBy, ...measured.rows] : measured.rows)
      this.#beside(fits);
  }

  /** What a row asks beside the fields of its own list: that has its place in a life. */
  #beside(formula: Formula): void {
    switch (formula.is) {
      case 'constant':
      case 'here':
        return;
      case 'all':
      case 'any':
        for (const part of formula.of) this.#beside(part);
        return;
      case 'not':
      case 'sure':
        this.#beside(formula.of);
        return;
      case 'among':
        for (const grounds of groundsOf(formula.decision)) this.#beside(grounds);
        return;
      case 'reaches':
      case 'short':
        for (const base of basesOf(formula.reach)) if (!isField(base)) this.#standing(base);
        return;
      case 'measured':
        this.#atom(formula);
        return;
      default:
        if (!isField(formula.fact)) this.#atom(formula);
    }
  }

  #saying(key: string, begin: () => Saying): Saying {
    const known = this.found.get(key) ?? begin();
    this.found.set(key, known);
    return known;
  }
}

/** Whether a path is that of a field of a list: `residence.stays.ground`. */
function isField(path: string): boolean {
  return path.split('.').length === 3;
}

/** The bases of a reach, sorted: dates first, then by name. */
export function basesOf({ low, high }: Reach): readonly [string, string] {
  const [one, other] = [low, high].map((term) => (isFixed(term) ? dates : term.base)) as [string, string];
  return one < other ? [one, other] : [other, one];
}

export function daysKey([one, other]: readonly [string, string]): string {
  return `days ${one} ${other}`;
}

export function sumKey({ fact, sum, on }: Extract<Atom, { is: 'sum' }>): string {
  return `sum ${fact} ${JSON.stringify([sum, on])}`;
}

/** Where the line of a whole number is cut by what is said of it. */
function cutsOf(comparison: string, bound: number): readonly number[] {
  if (comparison === 'is') return [bound, bound + 1];
  return comparison === 'at-least' || comparison === 'less-than' ? [bound] : [bound + 1];
}

/** The bounds that a phrase about a measure asks: reached, passed, or of `is` both. */
export function cutsSaid(said: Bound): readonly Cut[] {
  const { comparison } = said;
  const reached = comparison === 'at-least' || comparison === 'less-than' || comparison === 'is';
  const passed = comparison === 'more-than' || comparison === 'at-most' || comparison === 'is';
  return [...(reached ? [cutOf(said, false)] : []), ...(passed ? [cutOf(said, true)] : [])];
}

function cutOf(said: Bound, beyond: boolean): Cut {
  if (said.is === 'sum') return { is: 'sum', sum: said.sum, ...(said.on === undefined ? {} : { on: said.on }), beyond };
  if (said.is !== 'length') return { is: 'number', bound: said.bound, beyond };
  const { count, unit } = said.period;
  if (unit === 'day' || unit === 'week')
    return { is: 'length', count: count * (unit === 'week' ? 7 : 1), unit: 'day', beyond };
  return { is: 'length', count: count * (unit === 'year' ? 12 : 1), unit: 'month', beyond };
}
