import type { Logic, LogicDay, LogicMeasure, LogicPoint, LoweredVersion } from '../../compiler/logic/logic.js';
import { lower, lowerTransition } from '../../compiler/logic/lower.js';
import { waysOfCounting } from '../../compiler/logic/ways.js';
import type { Provision, Rulebook, Version } from '../../compiler/model/rulebook.js';
import type { Comparison, SumPart } from '../../compiler/phrases/phrase.js';
import { after, complete, type Iso, lastDay, type Ways } from './days.js';

/** A truth, or `open` where it is not known. */
type Truth = 'yes' | 'no' | 'open';
/** What may be said of somebody: a fact that is not there is not known; money in cents. */
export type Facts = ReadonlyMap<string, boolean | string | number>;

/** A question, under one reading. */
export interface Asked {
  readonly facts: Facts;
  readonly on: Iso;
  readonly lawOn: Iso;
  readonly reading: string | undefined;
}

interface Scene extends Asked {
  readonly asOf?: Iso;
  readonly ways: Ways;
  readonly conditions: ReadonlyMap<string, Logic>;
}

/** What lists come to is beyond this interpreter: days are counted one by one elsewhere. */
const beyond = 'open';

/**
 * The law as the compiler lowers it, taken word by word: slow, without a thought for speed, and with nothing of the
 * runtime or of what is generated. Days are texts.
 */
export class NaiveInterpreter {
  readonly #rulebook: Rulebook;
  readonly #provisions: ReadonlyMap<string, Provision>;

  constructor(rulebook: Rulebook) {
    this.#rulebook = rulebook;
    this.#provisions = new Map(rulebook.provisions.map((one) => [one.id, one]));
  }

  /** The outcome, or the day of a measure; `undefined` where it is not known or the law of the day does not answer. */
  answer(id: string, asked: Asked): string | undefined {
    const scene: Scene = { ...asked, ways: {}, conditions: new Map() };
    const provision = this.#provisions.get(id);
    if (provision?.kind === 'measure') return this.#day({ is: 'measure', provision: id }, scene);
    return (provision?.outcomes ?? []).find((word) => this.#answers(id, [word], scene) === 'yes');
  }

  #answers(id: string, outcomes: readonly string[], scene: Scene): Truth {
    const found = this.#versionOn(id, scene);
    return found ? this.#saysOneOf(found.version, outcomes, { ...scene, lawOn: found.lawOn }) : 'open';
  }

  /** The version of the law's day: that of the governing date, the asker's where it is none. */
  #versionOn(id: string, scene: Scene): { version: Version; lawOn: Iso } | undefined {
    const provision = this.#provisions.get(id);
    if (!provision) throw new Error(`no provision ${id}`);
    let { lawOn } = scene;
    if (provision.governedBy) {
      const governing = scene.facts.get(provision.governedBy.path);
      if (typeof governing !== 'string') return undefined;
      if (governing !== 'none') lawOn = governing;
      if (scene.asOf !== undefined && lawOn > scene.asOf) lawOn = scene.asOf;
    }
    const version = provision.versions.filter(({ from }) => from <= lawOn).at(-1);
    return version && { version, lawOn };
  }

  #saysOneOf(version: Version, outcomes: readonly string[], scene: Scene): Truth {
    const crossing = lowerTransition(version.transition, this.#rulebook.settings);
    if (!crossing) return this.#saysAlone(version, outcomes, scene);
    const here = this.#in(version, crossing, scene);
    const keeps = crossing.branches.map((branch) => this.#means(branch, here));
    const kept = (truth: Truth): readonly Truth[] =>
      version.transition.flatMap(({ applies }, at) => {
        const provision = this.#provisions.get(version.address.split('@')[0] ?? '');
        const earlier = provision?.versions.find(({ from }) => from === applies);
        return keeps[at] === truth && earlier ? [this.#saysOneOf(earlier, outcomes, scene)] : [];
      });
    const each = keeps.includes('yes') ? kept('yes') : [this.#saysAlone(version, outcomes, scene), ...kept('open')];
    const [first = 'open'] = each;
    return each.every((one) => one === first) ? first : 'open';
  }

  #saysAlone(version: Version, outcomes: readonly string[], scene: Scene): Truth {
    const lowered = lower(version.content, this.#rulebook.settings);
    if (lowered?.is !== 'decides' || version.content.is !== 'decides') return 'open';
    const here = this.#in(version, lowered, scene);
    const words = version.content.outcomes.map(({ word }) => word);
    const truths = lowered.branches.map((branch) => this.#means(branch, here));
    const held = truths.indexOf('yes');
    const possible = held >= 0 ? [words[held]] : words.filter((_, at) => truths[at] !== 'no');
    const fitting = possible.filter((word) => word !== undefined && outcomes.includes(word));
    return fitting.length === 0 ? 'no' : fitting.length === possible.length ? 'yes' : 'open';
  }

  #in(version: Version, lowered: LoweredVersion & { is: 'decides' }, scene: Scene): Scene {
    const chosen = waysOfCounting(this.#rulebook.settings).map(({ convention, chosen: way }) => [convention, way]);
    const ways = { ...Object.fromEntries(chosen), ...Object.fromEntries(version.counting) };
    return { ...scene, ways, conditions: new Map(lowered.conditions.map(({ id, logic }) => [id, logic])) };
  }

  #means(logic: Logic, scene: Scene): Truth {
    const means = (part: Logic): Truth => this.#means(part, scene);
    switch (logic.is) {
      case 'all':
        return all(logic.of.map(means));
      case 'any':
        return any(logic.of.map(means));
      case 'not':
        return opposite(means(logic.of));
      case 'condition': {
        const condition = scene.conditions.get(logic.id);
        return condition ? means(condition) : 'open';
      }
      case 'senses': {
        const { reading } = scene;
        const named =
          reading === undefined ? undefined : (logic.of.get(reading) ?? logic.of.get(logic.follows.get(reading) ?? ''));
        const [leading] = logic.of.values();
        const sense = named ?? leading;
        return sense ? means(sense) : 'open';
      }
      case 'requirement': {
        const asked = logic.where ? any([means(logic.own), opposite(means(logic.where))]) : means(logic.own);
        return logic.unless ? any([asked, means(logic.unless)]) : asked;
      }
      case 'ground':
        return logic.unless ? all([means(logic.own), opposite(means(logic.unless))]) : means(logic.own);
      case 'holds': {
        const value = scene.facts.get(logic.fact);
        return value === undefined ? 'open' : truth(value === true);
      }
      case 'one-of': {
        const value = scene.facts.get(logic.fact);
        return value === undefined ? 'open' : truth(logic.words.includes(String(value)));
      }
      case 'answers': {
        const { on } = logic;
        const past = on === undefined ? scene : { ...scene, on, lawOn: on, asOf: on };
        return this.#answers(logic.provision, logic.outcomes, past);
      }
      case 'happened':
        return days([this.#day(logic.day, scene), scene.on], (day, on) => day <= on);
      case 'order': {
        const { order } = logic;
        return days([this.#day(logic.left, scene), this.#day(logic.right, scene)], (a, b) => {
          if (order === 'on') return a === b;
          return order.endsWith('before')
            ? a < b || (order !== 'before' && a === b)
            : a > b || (order !== 'after' && a === b);
        });
      }
      case 'distance': {
        const { comparison, period, rolled } = logic;
        if (rolled || period.unit === 'working day') return beyond;
        return days([this.#day(logic.earlier, scene), this.#day(logic.later, scene)], (from, to) => {
          if (comparison === 'at-least') return to >= complete(from, period, scene.ways);
          if (comparison === 'less-than') return to < complete(from, period, scene.ways);
          const last = lastDay(from, period, scene.ways);
          return comparison === 'more-than' ? to > last : to <= last;
        });
      }
      case 'number': {
        const value = scene.facts.get(logic.fact);
        return value === undefined
          ? 'open'
          : truth(typeof value === 'number' && stands(value, logic.comparison, logic.bound));
      }
      case 'money': {
        const value = scene.facts.get(logic.fact);
        const sum = this.#sum(logic.sum, scene);
        if (value === undefined || sum === undefined) return 'open';
        return truth(typeof value === 'number' && stands(value * 100, logic.comparison, sum));
      }
      case 'length':
      case 'number-given':
      case 'money-given':
        return beyond;
    }
  }

  /** A sum in hundredths of a cent on the day asked about. */
  #sum(parts: readonly SumPart[], { facts, on }: Scene): number | undefined {
    let sum = 0;
    for (const part of parts) {
      const count = part.each === undefined ? 1 : facts.get(part.each);
      if (typeof count !== 'number') return undefined;
      if (count === 0) continue;
      if (part.is === 'money') sum += part.cents * 100 * count;
      else {
        const values = this.#rulebook.amounts.get(part.amount)?.values ?? [];
        const value = values.filter(({ from }) => from <= on).at(-1);
        if (!value || (value.knownUntil !== undefined && value.knownUntil < on)) return undefined;
        sum += value.cents * part.percent * count;
      }
    }
    return sum;
  }

  /** A day as a text, `none`, or `undefined` where it is not known. */
  #day(day: LogicDay, scene: Scene): Iso | undefined {
    if (day.is === 'asked') return scene.on;
    if (day.is === 'date') return day.date;
    if (day.is === 'fact') {
      const value = scene.facts.get(day.fact);
      return typeof value === 'string' ? value : undefined;
    }
    const found = this.#versionOn(day.provision, scene);
    const lowered = found && lower(found.version.content, this.#rulebook.settings);
    if (!found || lowered?.is !== 'measures' || lowered.senses.length > 1 || found.version.transition.length > 0)
      return undefined;
    const [sense] = lowered.senses;
    const nothing: LoweredVersion & { is: 'decides' } = { is: 'decides', conditions: [], branches: [] };
    return sense && this.#measured(sense.measure, this.#in(found.version, nothing, { ...scene, lawOn: found.lawOn }));
  }

  #measured(measure: LogicMeasure, scene: Scene): Iso | undefined {
    if (measure.is === 'day') return this.#point(measure.point, scene);
    if (measure.is === 'over') return undefined;
    const here = { ...scene, conditions: new Map(measure.conditions.map(({ id, logic }) => [id, logic])) };
    const rows = measure.rows.map(({ holds, point }) => ({
      holds: this.#means(holds, here),
      day: this.#point(point, here),
    }));
    const possible = rows.filter(({ holds }) => holds !== 'no').map(({ day }) => day);
    const candidates = rows.some(({ holds }) => holds === 'yes') ? possible : [...possible, 'none'];
    return candidates.every((one) => one === candidates[0]) ? candidates[0] : undefined;
  }

  #point(point: LogicPoint, scene: Scene): Iso | undefined {
    const day = this.#day(point.day, scene);
    if (day === undefined || day === 'none' || point.side === 'on') return day;
    if (point.rolled || point.period.unit === 'working day') return undefined;
    const { count, unit } = point.period;
    if (point.side === 'before') return after(day, { count: -count, unit }, scene.ways['end-of-month']);
    return lastDay(day, point.period, scene.ways);
  }
}

function all(truths: readonly Truth[]): Truth {
  return truths.includes('no') ? 'no' : truths.includes('open') ? 'open' : 'yes';
}

function any(truths: readonly Truth[]): Truth {
  return truths.includes('yes') ? 'yes' : truths.includes('open') ? 'open' : 'no';
}

function opposite(one: Truth): Truth {
  return one === 'open' ? 'open' : one === 'yes' ? 'no' : 'yes';
}

function truth(one: boolean): Truth {
  return one ? 'yes' : 'no';
}

/** Compares two days; with a day that is none a comparison does not hold. */
function days([a, b]: readonly (Iso | undefined)[], test: (a: Iso, b: Iso) => boolean): Truth {
  if (a === 'none' || b === 'none') return 'no';
  return a === undefined || b === undefined ? 'open' : truth(test(a, b));
}

function stands(value: number, comparison: Comparison | 'is', bound: number): boolean {
  const sign = Math.sign(value - bound);
  const fitting = { 'at-least': [0, 1], 'more-than': [1], 'at-most': [-1, 0], 'less-than': [-1], is: [0] }[comparison];
  return fitting.includes(sign);
}
