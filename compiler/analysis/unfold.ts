import type { Logic, LogicDay, LogicMeasure, LogicPoint, LoweredCondition, LoweredVersion } from '../logic/logic.js';
import { followsAmong, lower, lowerPoint } from '../logic/lower.js';
import { type Condition, everyCondition } from '../model/condition.js';
import { type Given, groundsOf, type Rulebook, type Version } from '../model/rulebook.js';
import { asked } from './day-term.js';
import { type DayValue, keyOfDay, none, notKnown, ofDay, shifted } from './day-value.js';
import { all, any, type Branch, constant, type Decision, type Formula, type Measured, not } from './formula.js';
import { conventionsIn, type Law, lawOn, versionIn } from './law.js';
import { said } from './said.js';
import { sameKey } from './same-key.js';
import { type Counting, stepsBefore, stepsToLimit } from './shift.js';
import { workingDaysOf } from './working-days.js';

/** A version that is being read: what it counts by, and what its conditions have come to so far. */
interface Reading {
  readonly counting: Counting;
  readonly conditions: Map<string, Formula>;
  readonly told: ReadonlyMap<string | undefined, Condition>;
}

/** The condition that a formula comes from. */
export interface Told {
  readonly condition: Condition;
  /** Whether what narrows it and takes it away is counted. */
  readonly whole: boolean;
  /** The reading under which it was unfolded. */
  readonly reading: string | undefined;
}

/**
 * Puts into a provision, as it stands on the day of a law and is read in one way, all that it refers to. What
 * comes out has nothing left to look up: facts, days and constants alone.
 */
export class Unfolding {
  readonly law: Law;
  readonly reading: string | undefined;
  /** The past day as of which all is asked: the law and the life are those of that day. */
  readonly asOf: string | undefined;
  /** The conditions that formulas come from: by itself, or with what narrows it and takes it away. */
  readonly told: Map<Formula, Told>;
  readonly #decisions = new Map<string, Decision | undefined>();
  readonly #measures = new Map<string, LoweredVersion | undefined>();
  readonly #days = new Map<string, DayValue>();
  readonly #past: Map<string, Unfolding>;

  constructor(law: Law, reading: string | undefined, whole?: Unfolding, asOf?: string) {
    this.law = law;
    this.reading = reading;
    this.asOf = asOf;
    this.told = whole?.told ?? new Map();
    this.#past = whole ? whole.#past : new Map();
  }

  get amounts(): Rulebook['amounts'] {
    return this.law.rulebook.amounts;
  }

  /** What a test or decision comes to, as of a past day where one is named; `undefined` where its law does not say. */
  decision(id: string, asOf?: string): Decision | undefined {
    if (asOf !== undefined) return this.#on(asOf).decision(id);
    if (!this.#decisions.has(id)) this.#decisions.set(id, this.#decide(id));
    return this.#decisions.get(id);
  }

  /** All as of a past day: the law of that day, and the life seen from it. */
  #on(asOf: string): Unfolding {
    const known = this.#past.get(asOf) ?? new Unfolding(lawOn(this.law, asOf), this.reading, this, asOf);
    this.#past.set(asOf, known);
    return known;
  }

  /** What each condition of a version says by itself, by id, and what its outcomes rest on. */
  conditions(version: Version): { readonly own: ReadonlyMap<string, Formula>; readonly branches: readonly Formula[] } {
    const lowered = lower(version.content, this.law.rulebook.settings);
    if (lowered?.is !== 'decides') return { own: new Map(), branches: [] };
    const reading = this.#begin(version, lowered.conditions);
    return { own: reading.conditions, branches: lowered.branches.map((branch) => this.#formula(branch, reading)) };
  }

  /** The day that a provision measures; one that can never be known where its text is not. */
  dayOf(id: string): DayValue {
    const found = this.#days.get(id) ?? this.#measuredDay(id);
    this.#days.set(id, found);
    return found;
  }

  /** What is said of what a provision measures over periods or a list: not known where its law is not. */
  ofMeasured(id: string, says: (measured: Measured) => Formula): Formula {
    const version = versionIn(this.law, id);
    const measure = this.#measureOf(id);
    if (!version || measure?.is !== 'over') return constant(undefined);
    return this.#over(id, measure, version, says);
  }

  /** A day, or so long before or after one. */
  point(point: LogicPoint, counting: Counting): DayValue {
    const day = this.day(point.day);
    if (point.side === 'on') return day;
    return shifted(day, point.side === 'after' ? stepsToLimit(point, counting) : stepsBefore(point, counting));
  }

  day(day: LogicDay): DayValue {
    switch (day.is) {
      case 'asked':
        return { base: this.asOf ?? asked, steps: [] };
      case 'date':
        return { base: day.date, steps: [] };
      case 'fact':
        return { base: day.fact, steps: [] };
      case 'measure':
        return this.dayOf(day.provision);
    }
  }

  /** What a version counts by. */
  countingIn(version: Version): Counting {
    const { holidays } = this.law.rulebook;
    return { conventions: conventionsIn(this.law, version), workingDays: holidays && workingDaysOf(holidays) };
  }

  /** Begins to read a version: its conditions, each after those it stands on. */
  #begin(version: Version, conditions: readonly LoweredCondition[]): Reading {
    const told = new Map(
      groundsOf(version.content)
        .flatMap((ground) => [...everyCondition(ground)])
        .map((one) => [one.id, one]),
    );
    const reading: Reading = { counting: this.countingIn(version), conditions: new Map(), told };
    for (const { id, logic } of conditions) {
      // Two conditions that say the same are told apart.
      const formula = { ...this.#formula(logic, reading) };
      reading.conditions.set(id, formula);
      const condition = told.get(id);
      if (condition)
        this.told.set(formula, { condition: this.#inSense(condition), whole: false, reading: this.reading });
    }
    return reading;
  }

  #measuredDay(id: string): DayValue {
    const version = versionIn(this.law, id);
    const measure = this.#measureOf(id);
    if (!version || !measure || measure.is === 'over') return notKnown;
    if (measure.is === 'day') return this.point(measure.point, this.countingIn(version));
    const reading = this.#begin(version, measure.conditions);
    const rows = measure.rows.map(({ holds, point }) => {
      return { holds: this.#formula(holds, reading), day: this.point(point, reading.counting) };
    });
    return { rows, otherwise: none };
  }

  #decide(id: string): Decision | undefined {
    const version = versionIn(this.law, id);
    if (version?.content.is !== 'decides') return undefined;
    const { branches } = this.conditions(version);
    const counting = this.countingIn(version);
    const of = version.content.outcomes.map(({ word, gives }, at): Branch => {
      const grounds = branches[at];
      const given = gives.map((one) => `${one.value.name}: ${this.#given(one, counting)}`).sort();
      return { outcome: word, gives: given.join('; '), ...(grounds ? { grounds } : {}) };
    });
    return { provision: id, branches: of };
  }

  #given(given: Given, counting: Counting): string {
    switch (given.is) {
      case 'document':
        return given.document.id;
      case 'period':
        return `${given.period.count} ${given.period.unit}`;
      case 'words':
        return given.words.join(', ');
      case 'date':
        return keyOfDay(this.point(lowerPoint(given.point), counting));
    }
  }

  #measureOf(id: string): LogicMeasure | undefined {
    if (!this.#measures.has(id)) {
      const version = versionIn(this.law, id);
      this.#measures.set(id, version && lower(version.content, this.law.rulebook.settings));
    }
    const lowered = this.#measures.get(id);
    if (lowered?.is !== 'measures') return undefined;
    const named = lowered.senses.flatMap(({ reading }) => reading ?? []);
    const name = this.#inPlay(named, lowered.follows);
    return lowered.senses.find(({ reading }) => reading === name)?.measure ?? lowered.senses[0]?.measure;
  }

  #over(
    provision: string,
    measure: LogicMeasure & { is: 'over' },
    version: Version,
    says: (measured: Measured) => Formula,
  ): Formula {
    const { operator, list, items, field, from, to, inAnyYear, brokenBy, rows } = measure;
    const { law, asOf } = this;
    const counting = this.countingIn(version);
    const reading: Reading = { counting, conditions: new Map(), told: new Map() };
    const windowed = items || field !== undefined ? undefined : (to ?? { side: 'on', day: { is: 'asked' } });
    const same: Omit<Measured, 'key' | 'provision' | 'lawOn'> = {
      operator,
      list,
      ...(items ? { items } : {}),
      ...(field === undefined ? {} : { field }),
      ...(inAnyYear ? { inAnyYear } : {}),
      ...(brokenBy ? { brokenBy: { list: brokenBy.list, fits: this.#formula(brokenBy.fits, reading) } } : {}),
      rows: rows.map(({ counts, oneOfThem, fits }) => {
        return { counts, ...(oneOfThem ? { oneOfThem } : {}), fits: this.#formula(fits, reading) };
      }),
    };
    const about = { provision, lawOn: law.day, ...(asOf === undefined ? {} : { asOf }) };
    const between = (days: Pick<Measured, 'from' | 'to'>): Formula => {
      const key = sameKey([{ ...same, ...days }, counting.conventions, asOf]);
      return says({ ...about, ...same, ...days, key });
    };
    const begun = from && this.point(from, counting);
    const ended = windowed && this.point(windowed, counting);
    const upTo = (days: Pick<Measured, 'from'>): Formula =>
      ended ? ofDay(ended, (term) => between({ ...days, to: term })) : between(days);
    return begun ? ofDay(begun, (term) => upTo({ from: term })) : upTo({});
  }

  #formula(logic: Logic, reading: Reading): Formula {
    const put = (part: Logic): Formula => this.#formula(part, reading);
    switch (logic.is) {
      case 'all':
        return all(...logic.of.map(put));
      case 'any':
        return any(...logic.of.map(put));
      case 'not':
        return not(put(logic.of));
      case 'condition':
        return reading.conditions.get(logic.id) ?? constant(undefined);
      case 'senses': {
        const name = this.#inPlay([...logic.of.keys()], logic.follows);
        const sense = name === undefined ? undefined : logic.of.get(name);
        return sense ? put(sense) : constant(undefined);
      }
      case 'requirement': {
        const demanded = logic.where ? any(put(logic.own), not(put(logic.where))) : put(logic.own);
        return this.#whole(logic.own, logic.unless ? any(demanded, put(logic.unless)) : demanded, reading);
      }
      case 'ground':
        return this.#whole(
          logic.own,
          logic.unless ? all(put(logic.own), not(put(logic.unless))) : put(logic.own),
          reading,
        );
      default:
        return said(logic, this, reading.counting);
    }
  }

  /** A condition as it is read: of rival senses the one in play, under the id of all. */
  #inSense(condition: Condition): Condition {
    if (condition.is !== 'readings') return condition;
    const names = [...condition.senses.keys()];
    const name = this.#inPlay(names, followsAmong(names, this.law.rulebook.settings));
    const sense = name === undefined ? undefined : condition.senses.get(name);
    return sense ? { ...sense, ...(condition.id === undefined ? {} : { id: condition.id }) } : condition;
  }

  #whole(own: Logic, formula: Formula, { told }: Reading): Formula {
    const condition = own.is === 'condition' ? told.get(own.id) : undefined;
    if (condition) this.told.set(formula, { condition, whole: true, reading: this.reading });
    return formula;
  }

  /** Which of some rival readings is taken: the one asked for, the one it follows, or else the first, which leads. */
  #inPlay(names: readonly string[], follows: ReadonlyMap<string, string>): string | undefined {
    const { reading } = this;
    if (reading === undefined) return names[0];
    if (names.includes(reading)) return reading;
    const followed = follows.get(reading);
    return followed !== undefined && names.includes(followed) ? followed : names[0];
  }
}
