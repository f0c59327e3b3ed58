import type { Conventions } from '../../runtime/convention.js';
import type { Logic, LogicDay, LogicMeasure, LogicPoint, LoweredVersion } from '../logic/logic.js';
import { followsAmong, lower, lowerPoint } from '../logic/lower.js';
import { type Condition, everyCondition } from '../model/condition.js';
import { type Given, groundsOf, type Version } from '../model/rulebook.js';
import { asked, type DayTerm, keyOfTerm, moved, never } from './day-term.js';
import { all, any, type Branch, constant, type Decision, type Formula, type Measured, not } from './formula.js';
import { conventionsIn, type Law, versionIn } from './law.js';
import { said } from './said.js';
import { stepsBefore, stepsToLimit } from './shift.js';

/** A version that is being read: what it counts by, and what its conditions have come to so far. */
interface Reading {
  readonly conventions: Conventions;
  readonly conditions: ReadonlyMap<string, Formula>;
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
  /** The conditions that formulas come from: by itself, or with what narrows it and takes it away. */
  readonly told = new Map<Formula, Told>();
  readonly #decisions = new Map<string, Decision | undefined>();
  readonly #measures = new Map<string, LoweredVersion | undefined>();

  constructor(law: Law, reading: string | undefined) {
    this.law = law;
    this.reading = reading;
  }

  /** What a test or decision comes to; `undefined` where the law of the day does not say. */
  decision(id: string): Decision | undefined {
    if (!this.#decisions.has(id)) this.#decisions.set(id, this.#decide(id));
    return this.#decisions.get(id);
  }

  /** What each condition of a version says by itself, by id, and what its outcomes rest on. */
  conditions(version: Version): { readonly own: ReadonlyMap<string, Formula>; readonly branches: readonly Formula[] } {
    const lowered = lower(version.content, this.law.rulebook.settings);
    const own = new Map<string, Formula>();
    if (lowered?.is !== 'decides') return { own, branches: [] };
    const told = new Map(
      groundsOf(version.content)
        .flatMap((ground) => [...everyCondition(ground)])
        .map((one) => [one.id, one]),
    );
    const reading: Reading = { conventions: conventionsIn(this.law, version), conditions: own, told };
    for (const { id, logic } of lowered.conditions) {
      // Two conditions that say the same are told apart.
      const formula = { ...this.#formula(logic, reading) };
      own.set(id, formula);
      const condition = told.get(id);
      if (condition)
        this.told.set(formula, { condition: this.#inSense(condition), whole: false, reading: this.reading });
    }
    return { own, branches: lowered.branches.map((branch) => this.#formula(branch, reading)) };
  }

  /** The day that a provision measures; one that can never be known where its text is not. */
  dayOf(id: string): DayTerm {
    const version = versionIn(this.law, id);
    const measure = this.#measureOf(id);
    if (!version || measure?.is !== 'day') return { base: never, steps: [] };
    return { ...this.point(measure.point, conventionsIn(this.law, version)), measuredBy: id };
  }

  /** What a provision measures over periods or a list. */
  measured(id: string): Measured | undefined {
    const version = versionIn(this.law, id);
    const measure = this.#measureOf(id);
    if (!version || measure?.is !== 'over') return undefined;
    return this.#over(id, measure, conventionsIn(this.law, version));
  }

  /** A day, or so long before or after one. */
  point(point: LogicPoint, conventions: Conventions): DayTerm {
    const day = this.day(point.day);
    if (point.side === 'on') return day;
    const steps =
      point.side === 'after' ? stepsToLimit(point.period, conventions) : stepsBefore(point.period, conventions);
    return moved(day, ...steps);
  }

  day(day: LogicDay): DayTerm {
    switch (day.is) {
      case 'asked':
        return { base: asked, steps: [] };
      case 'date':
        return { base: day.date, steps: [] };
      case 'fact':
        return { base: day.fact, steps: [] };
      case 'measure':
        return this.dayOf(day.provision);
    }
  }

  #decide(id: string): Decision | undefined {
    const version = versionIn(this.law, id);
    if (version?.content.is !== 'decides') return undefined;
    const { branches } = this.conditions(version);
    const conventions = conventionsIn(this.law, version);
    const of = version.content.outcomes.map(({ word, gives }, at): Branch => {
      const grounds = branches[at];
      const given = gives.map((one) => `${one.value.name}: ${this.#given(one, conventions)}`).sort();
      return { outcome: word, gives: given.join('; '), ...(grounds ? { grounds } : {}) };
    });
    return { provision: id, branches: of };
  }

  #given(given: Given, conventions: Conventions): string {
    switch (given.is) {
      case 'document':
        return given.document.id;
      case 'period':
        return `${given.period.count} ${given.period.unit}`;
      case 'words':
        return given.words.join(', ');
      case 'date':
        return keyOfTerm(this.point(lowerPoint(given.point), conventions));
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

  #over(provision: string, measure: LogicMeasure & { is: 'over' }, conventions: Conventions): Measured {
    const { operator, list, items, field, from, to, inAnyYear, brokenBy, rows } = measure;
    const reading: Reading = { conventions, conditions: new Map(), told: new Map() };
    const windowed = items || field !== undefined ? undefined : (to ?? { side: 'on', day: { is: 'asked' } });
    const made: Omit<Measured, 'key'> = {
      provision,
      operator,
      list,
      ...(items ? { items } : {}),
      ...(field === undefined ? {} : { field }),
      ...(from ? { from: this.point(from, conventions) } : {}),
      ...(windowed ? { to: this.point(windowed, conventions) } : {}),
      ...(inAnyYear ? { inAnyYear } : {}),
      ...(brokenBy ? { brokenBy: { list: brokenBy.list, fits: this.#formula(brokenBy.fits, reading) } } : {}),
      rows: rows.map(({ counts, oneOfThem, fits }) => {
        return { counts, ...(oneOfThem ? { oneOfThem } : {}), fits: this.#formula(fits, reading) };
      }),
    };
    const { provision: _, ...same } = made;
    return { ...made, key: JSON.stringify([same, conventions]) };
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
        return said(logic, this, reading.conventions);
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
