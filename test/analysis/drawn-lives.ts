import type { Life } from '../../compiler/analysis/life.js';
import type { GivenFact, GivenItem } from '../../compiler/model/case.js';
import type { Fact } from '../../compiler/model/rulebook.js';
import { addPeriod, type Day, dayOf, isoOf, type Unit } from '../../runtime/date.js';
import type { Chance } from '../oracle/chance.js';

/** A period that phrases speak of: days are drawn near it. */
export interface NearPeriod {
  readonly count: number;
  readonly unit: Unit;
}

/** Draws lives about any facts: some unknown, some none, days near the periods that rules name, and in any order. */
export class Lives {
  readonly #facts: readonly Fact[];
  readonly #periods: readonly NearPeriod[];
  readonly #sums: readonly number[];

  constructor(facts: readonly Fact[], periods: readonly NearPeriod[], sums: readonly number[]) {
    this.#facts = facts;
    this.#periods = periods;
    this.#sums = sums;
  }

  life(chance: Chance, unknown: number): Life {
    const on = chance.between(this.#day('2006-01-01'), this.#day('2022-12-31')) as Day;
    const days: Day[] = [on];
    const facts: Record<string, GivenFact> = {};
    for (const fact of chance.shuffled(this.#facts)) {
      if (chance.inHundred(unknown)) continue;
      const given = this.#given(fact, days, on, chance);
      if (given !== undefined) facts[fact.path] = given;
    }
    return { on: isoOf(on), facts };
  }

  #given(fact: Fact, days: Day[], on: Day, chance: Chance): GivenFact | undefined {
    if (fact.kind === 'periods') return this.#periods.length === 0 ? [] : this.#items(fact, on, chance);
    if (fact.kind === 'list')
      return Array.from({ length: chance.below(4) }, () => this.#fields(fact, days, on, chance));
    return this.#value(fact, days, on, chance);
  }

  #value(fact: Fact, days: Day[], _on: Day, chance: Chance): boolean | string | number | undefined {
    if (fact.none && chance.inHundred(15)) return 'none';
    switch (fact.kind) {
      case 'yes-or-no':
        return chance.inHundred(50);
      case 'choice':
        return chance.oneOf([...(fact.words?.keys() ?? [])]);
      case 'number':
        return chance.between(0, 12);
      case 'money': {
        const cents = Math.max(0, chance.oneOf([...this.#sums, 0, 100_000]) + chance.between(-1, 1));
        return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')} EUR`;
      }
      case 'date': {
        const day = this.#near(chance.oneOf(days), chance);
        days.push(day);
        return isoOf(day);
      }
      default:
        return undefined;
    }
  }

  /** Periods one after another, sometimes without a day between; some still run, some end on a day not known. */
  #items(fact: Fact, on: Day, chance: Chance): readonly GivenItem[] {
    let at = addPeriod(on, -chance.between(1, 14), 'year', 'last-day');
    return Array.from({ length: chance.below(4) }, (_, item): GivenItem => {
      const from = (at + chance.between(0, 200)) as Day;
      const until = this.#after(from, chance);
      at = (until + chance.oneOf([1, 1, 2, 40, 400])) as Day;
      const fields = this.#fields(fact, [on], on, chance);
      if (item === 3) return { ...fields, since: isoOf(from) };
      return { ...fields, from: isoOf(from), to: chance.inHundred(4) ? 'unknown' : isoOf(until) };
    });
  }

  #fields(fact: Fact, days: Day[], on: Day, chance: Chance): GivenItem {
    const fields: Record<string, boolean | string | number> = {};
    for (const [name, field] of fact.fields ?? []) {
      if (field.kind === 'length' || chance.inHundred(4)) continue;
      const value = this.#value(field, [...days], on, chance);
      if (value !== undefined) fields[name] = value;
    }
    return fields;
  }

  #near(other: Day, chance: Chance): Day {
    const { count, unit } = chance.oneOf([...this.#periods, { count: 0, unit: 'day' as const }]);
    const sign = chance.inHundred(75) ? -1 : 1;
    return (addPeriod(other, sign * count, unit, 'last-day') + chance.oneOf([-1, -1, 0, 0, 1, 1, -2, 3, 20])) as Day;
  }

  #after(from: Day, chance: Chance): Day {
    const { count, unit } = chance.oneOf(this.#periods);
    return Math.max(from, addPeriod(from, count, unit, 'last-day') + chance.between(-2, 1)) as Day;
  }

  #day(text: string): Day {
    return dayOf(text) as Day;
  }
}
