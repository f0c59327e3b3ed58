import type { Logic, LoweredCondition } from '../logic/logic.js';
import { followsAmong } from '../logic/lower.js';
import { type Condition, everyCondition } from '../model/condition.js';
import { all, any, constant, type Formula, not } from './formula.js';
import { said } from './said.js';
import type { Counting } from './shift.js';
import type { Told, Unfolding } from './unfold.js';

/** Some conditions of a version as they are read: each has its own formula, by its id. */
export class VersionReading {
  readonly counting: Counting;
  readonly conditions = new Map<string, Formula>();
  readonly #unfolding: Unfolding;
  readonly #written: ReadonlyMap<string | undefined, Condition>;

  /** `conditions`: each after those it stands on. `grounds`: as they are written. */
  constructor(
    unfolding: Unfolding,
    counting: Counting,
    conditions: readonly LoweredCondition[],
    grounds: readonly Condition[],
  ) {
    this.#unfolding = unfolding;
    this.counting = counting;
    this.#written = new Map(grounds.flatMap((ground) => [...everyCondition(ground)]).map((one) => [one.id, one]));
    for (const { id, logic } of conditions) {
      // Two conditions that say the same are told apart.
      const formula = { ...this.formula(logic) };
      this.conditions.set(id, formula);
      const condition = this.#written.get(id);
      if (condition) this.#tell(formula, this.#inSense(condition), false);
    }
  }

  formula(logic: Logic): Formula {
    const put = (part: Logic): Formula => this.formula(part);
    switch (logic.is) {
      case 'all':
        return all(...logic.of.map(put));
      case 'any':
        return any(...logic.of.map(put));
      case 'not':
        return not(put(logic.of));
      case 'condition':
        return this.conditions.get(logic.id) ?? constant(undefined);
      case 'senses': {
        const name = this.#unfolding.inPlay([...logic.of.keys()], logic.follows);
        const sense = name === undefined ? undefined : logic.of.get(name);
        return sense ? put(sense) : constant(undefined);
      }
      case 'requirement': {
        const demanded = logic.where ? any(put(logic.own), not(put(logic.where))) : put(logic.own);
        return this.#whole(logic.own, logic.unless ? any(demanded, put(logic.unless)) : demanded);
      }
      case 'ground':
        return this.#whole(logic.own, logic.unless ? all(put(logic.own), not(put(logic.unless))) : put(logic.own));
      default:
        return said(logic, this.#unfolding, this.counting);
    }
  }

  /** A condition as it is read: of rival senses the one in play, under the id of all. */
  #inSense(condition: Condition): Condition {
    if (condition.is !== 'readings') return condition;
    const names = [...condition.senses.keys()];
    const name = this.#unfolding.inPlay(names, followsAmong(names, this.#unfolding.law.rulebook.settings));
    const sense = name === undefined ? undefined : condition.senses.get(name);
    return sense ? { ...sense, ...(condition.id === undefined ? {} : { id: condition.id }) } : condition;
  }

  #whole(own: Logic, formula: Formula): Formula {
    const condition = own.is === 'condition' ? this.#written.get(own.id) : undefined;
    if (condition) this.#tell(formula, condition, true);
    return formula;
  }

  #tell(formula: Formula, condition: Condition, whole: boolean): void {
    const told: Told = { condition, whole, reading: this.#unfolding.reading };
    this.#unfolding.told.set(formula, told);
  }
}
