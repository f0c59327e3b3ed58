import { anyDay } from './any-day.js';
import { numberOf } from './calendar.js';
import type { Chance } from './chance.js';
import type { Facts, Life } from './life.js';
import type { Oracle } from './oracle.js';
import { askedAbout } from './saying.js';
import { leastCents } from './sums.js';
import type { Terrain } from './terrain.js';

type Value = boolean | string | number | null;

/** How far from a threshold: on it, a day away, or a little further, for months end on different days. */
const around = [-1, -1, 0, 0, 0, 1, 1, -2, 2, 3] as const;

/**
 * Draws cases for a provision. More than half of their days lie where something turns (a threshold of a phrase,
 * the border of a version or of an edition, the end of a month), within three days of it; the others lie anywhere.
 */
export class Drawing {
  readonly #terrain: Terrain;
  readonly #oracle: Oracle;
  readonly #borders: readonly number[];
  readonly #first: number;
  readonly #last: number;

  constructor(terrain: Terrain, oracle: Oracle) {
    this.#terrain = terrain;
    this.#oracle = oracle;
    this.#borders = [...terrain.borders, ...terrain.issued];
    this.#first = Math.min(...terrain.borders) - 500;
    // So long after the last border that a leap day lies among them.
    this.#last = Math.max(...this.#borders, numberOf('2019-01-01')) + 1500;
  }

  /**
   * A complete case. Every other one begins from a life that the cases tell, most of its facts kept: where much
   * must come together, chance alone would hardly ever bring it about.
   */
  life(chance: Chance): Life {
    const { told, facts: kinds } = this.#terrain;
    if (told.length > 0 && chance.inHundred(50)) {
      const { on: asked, facts } = chance.oneOf(told);
      const on = chance.inHundred(70) ? asked + chance.oneOf(around) : this.#lawfulDay(chance);
      const kept = chance.between(60, 100);
      const known = [...facts].filter(([path]) => kinds.has(path) && chance.inHundred(kept));
      return { on, lawOn: on, facts: this.completed(new Map(known), on, chance), kinds };
    }
    const on = this.#askedDay(chance);
    const lawOn = chance.inHundred(15) ? this.#lawfulDay(chance) : on;
    return { on, lawOn, facts: this.completed(new Map(), on, chance), kinds };
  }

  /** The facts that are known, and values for all others or for some of them. */
  completed(known: Facts, on: number, chance: Chance, which: (path: string) => boolean = () => true): Facts {
    const open = [...this.#terrain.facts.keys()].filter((path) => !known.has(path) && which(path));
    for (let attempt = 0; attempt < 200; attempt++) {
      const facts = new Map<string, Value>(known);
      for (const path of this.#sumsLast(chance.shuffled(open))) facts.set(path, this.#value(path, facts, on, chance));
      if (this.#inOrder(facts)) return facts;
    }
    throw new Error(`no facts of ${this.#terrain.provision} can follow what is known`);
  }

  #value(path: string, known: Facts, on: number, chance: Chance): Value {
    const fact = this.#terrain.facts.get(path);
    if (!fact) throw new Error(`no fact ${path}`);
    if (fact.kind === 'yes-or-no') return chance.inHundred(50);
    if (fact.kind === 'choice') return chance.oneOf<Value>([...fact.words, ...(fact.none ? [null] : [])]);
    if (fact.kind === 'number') return this.#count(path, chance);
    if (fact.kind === 'money') return this.#cents(path, known, on, chance);
    if (fact.kind !== 'date') throw new Error(`the oracle draws no ${fact.kind}`);
    if (fact.none && chance.inHundred(12)) return null;
    if (path === this.#terrain.governedBy && chance.inHundred(80)) return this.#lawfulDay(chance);
    return this.#day(path, known, on, chance);
  }

  /** A whole number at or beside one that the rules name, or any small one. */
  #count(path: string, chance: Chance): number {
    const marks = this.#terrain.marks.filter(({ fact }) => fact === path);
    if (marks.length === 0 || chance.inHundred(15)) return chance.between(0, 4);
    return Math.max(0, chance.oneOf(marks).number + chance.between(-1, 1));
  }

  /** A sum is drawn near the one that it is set against, once what that is counted by is known. */
  #sumsLast(paths: readonly string[]): readonly string[] {
    const isSum = (path: string): boolean => this.#terrain.facts.get(path)?.kind === 'money';
    return [...paths.filter((path) => !isSum(path)), ...paths.filter(isSum)];
  }

  #cents(path: string, known: Facts, on: number, chance: Chance): number {
    const near = this.#terrain.wanted
      .filter(({ subject }) => subject === path)
      .flatMap((wanted) => leastCents(wanted, known, on, this.#oracle.written.amounts) ?? []);
    if (near.length === 0 || chance.inHundred(25)) return chance.between(0, 400_000);
    return Math.max(0, chance.oneOf(near) + chance.oneOf([-2, -1, -1, 0, 0, 0, 1]));
  }

  /** A day to ask about: of the sums asked, most often one of which they are known, or a day beside. */
  #askedDay(chance: Chance): number {
    const { spans } = this.#terrain;
    if (spans.length === 0 || chance.inHundred(25)) return this.#lawfulDay(chance);
    const { from, until } = chance.oneOf(spans);
    const last = Number.isFinite(until) ? until : Math.max(from, this.#last);
    return chance.inHundred(50) ? chance.oneOf([from, last]) + chance.between(-1, 1) : chance.between(from, last);
  }

  /** A day to ask about, or by whose law: it picks a version, and an edition. */
  #lawfulDay(chance: Chance): number {
    if (chance.inHundred(35)) return chance.oneOf(this.#borders) + chance.between(-1, 1);
    return anyDay(this.#first, this.#last, chance);
  }

  #day(path: string, known: Facts, on: number, chance: Chance): number {
    const near = chance.inHundred(60) ? this.#thresholdDay(path, known, on, chance) : undefined;
    if (near !== undefined) return near;
    if (chance.inHundred(15)) return chance.oneOf(this.#terrain.borders) + chance.between(-1, 1);
    const most = this.#yearsAbout(path) * 500;
    return anyDay(on - most, on + (chance.inHundred(30) ? most : 0), chance);
  }

  /** The longest period said of a fact, in whole years, and one year more. */
  #yearsAbout(path: string): number {
    const years = this.#terrain.thresholds.flatMap(({ earlier, later, period }) => {
      if (!period || (earlier !== path && later !== path)) return [];
      return period.unit === 'year' ? [period.count] : [1];
    });
    return Math.max(1, ...years) + 1;
  }

  /** A day at which a phrase about it turns, against a day that is known. */
  #thresholdDay(path: string, known: Facts, on: number, chance: Chance): number | undefined {
    const { calendar, chosen } = this.#oracle;
    const at = (day: string): Value | undefined => {
      return day === askedAbout ? on : /^\d/.test(day) ? numberOf(day) : known.get(day);
    };
    const found = this.#terrain.thresholds.flatMap((threshold) => {
      const { earlier, later, period } = threshold;
      const other = earlier === path ? at(later) : later === path ? at(earlier) : undefined;
      return typeof other === 'number' ? [{ other, period, first: earlier === path }] : [];
    });
    if (found.length === 0) return undefined;
    const { other, period, first } = chance.oneOf(found);
    if (!period) return other + chance.oneOf(around);
    if (!first) return calendar.complete(other, period, chosen) + chance.oneOf(around);
    const day = calendar.before(other, period, chosen);
    const lacking = chance.inHundred(40)
      ? around.map((away) => day + away).filter((near) => calendar.lacksDay(near, period))
      : [];
    return lacking.length > 0 ? chance.oneOf(lacking) : day + chance.oneOf(around);
  }

  /** Whether no date lies before the date that must come first. */
  #inOrder(facts: Facts): boolean {
    for (const [path, day] of facts) {
      if (typeof day !== 'number') continue;
      for (let first = this.#boundOf(path); first !== undefined; first = this.#boundOf(first)) {
        const bound = facts.get(first);
        if (typeof bound === 'number' && day < bound) return false;
      }
    }
    return true;
  }

  #boundOf(path: string): string | undefined {
    return this.#oracle.written.facts.get(path)?.notBefore;
  }
}
