import type { LogicDay, LogicMeasure, LogicPoint, LoweredCondition } from '../logic/logic.js';
import { lower, lowerPoint, lowerTransition } from '../logic/lower.js';
import type { Condition } from '../model/condition.js';
import { groundsOf } from '../model/grounds.js';
import type { Given, Version } from '../model/provision.js';
import type { Rulebook } from '../model/rulebook.js';
import { asked } from './day-term.js';
import { type DayValue, keyOfDay, none, notKnown, shifted } from './day-value.js';
import { all, any, type Branch, constant, type Decision, type Formula, type Measured, not, sure } from './formula.js';
import { conventionsIn, type Law, lawOn, versionIn } from './law.js';
import { overMeasure } from './over.js';
import { type Counting, stepsBefore, stepsToLimit } from './shift.js';
import { VersionReading } from './version-reading.js';
import { workingDaysOf } from './working-days.js';

/** The condition that a formula comes from. */
export interface Told {
  readonly condition: Condition;
  /** Whether what narrows it and takes it away is counted. */
  readonly whole: boolean;
  /** The reading under which it was unfolded. */
  readonly reading: string | undefined;
}

/** An earlier version, and for whom it goes on applying. */
interface Earlier {
  readonly version: Version;
  readonly grounds: Formula;
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
  readonly #decisions = new Map<string, Decision>();
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
    const version = this.law.provisions.get(id)?.kind === 'measure' ? undefined : versionIn(this.law, id);
    const decision = version && this.decided(id, version);
    return decision?.branches.length === 0 && !decision.kept ? undefined : decision;
  }

  /** What a version decides, and the earlier ones that go on applying. */
  decided(id: string, version: Version): Decision {
    const known = this.#decisions.get(version.address) ?? this.#decide(id, version);
    this.#decisions.set(version.address, known);
    return known;
  }

  /** What each condition of a version says by itself, by id, and what its outcomes rest on. */
  conditions(version: Version): { readonly own: ReadonlyMap<string, Formula>; readonly branches: readonly Formula[] } {
    const lowered = lower(version.content, this.law.rulebook.settings);
    if (lowered?.is !== 'decides') return { own: new Map(), branches: [] };
    const reading = this.#read(version, lowered.conditions, groundsOf(version.content));
    return { own: reading.conditions, branches: lowered.branches.map((branch) => reading.formula(branch)) };
  }

  /** The day that a provision measures; one that can never be known where its text is not. */
  dayOf(id: string): DayValue {
    const version = versionIn(this.law, id);
    return version ? this.#dayBy(id, version) : notKnown;
  }

  /** What is said of what a provision measures over periods or a list: not known where its law is not. */
  ofMeasured(id: string, says: (measured: Measured) => Formula): Formula {
    const version = versionIn(this.law, id);
    return version ? this.#measuredBy(id, version, says) : constant(undefined);
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

  /** Which of some rival readings is taken: the one asked for, the one it follows, or else the first, which leads. */
  inPlay(names: readonly string[], follows: ReadonlyMap<string, string>): string | undefined {
    const { reading } = this;
    if (reading === undefined) return names[0];
    if (names.includes(reading)) return reading;
    const followed = follows.get(reading);
    return followed !== undefined && names.includes(followed) ? followed : names[0];
  }

  /** All as of a past day: the law of that day, and the life seen from it. */
  #on(asOf: string): Unfolding {
    const known = this.#past.get(asOf) ?? new Unfolding(lawOn(this.law, asOf), this.reading, this, asOf);
    this.#past.set(asOf, known);
    return known;
  }

  #read(version: Version, conditions: readonly LoweredCondition[], grounds: readonly Condition[]): VersionReading {
    return new VersionReading(this, this.#counting(version), conditions, grounds);
  }

  #counting(version: Version): Counting {
    const { holidays } = this.law.rulebook;
    return { conventions: conventionsIn(this.law, version), workingDays: holidays && workingDaysOf(holidays) };
  }

  #decide(id: string, version: Version): Decision {
    const { content } = version;
    const counting = this.#counting(version);
    const { branches } = this.conditions(version);
    const outcomes = content.is === 'decides' ? content.outcomes : [];
    const own = outcomes.map(({ word, gives }, at): Branch => {
      const grounds = branches[at];
      const given = gives.map((one) => `${one.value.name}: ${this.#given(one, counting)}`).sort();
      return { outcome: word, gives: given.join('; '), given: gives, ...(grounds ? { grounds } : {}) };
    });
    const kept = this.#earlier(id, version).map((one) => {
      return { grounds: one.grounds, decision: this.decided(id, one.version) };
    });
    return { provision: id, branches: own, version: version.from, ...(kept.length > 0 ? { kept } : {}) };
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
        return keyOfDay(this.#point(lowerPoint(given.point), counting));
    }
  }

  /** The earlier versions that go on applying, each once. */
  #earlier(id: string, version: Version): readonly Earlier[] {
    const lowered = lowerTransition(version.transition, this.law.rulebook.settings);
    if (!lowered) return [];
    const written = version.transition.map(({ grounds }) => grounds);
    const reading = this.#read(version, lowered.conditions, written);
    const found = new Map<Version, Formula[]>();
    for (const [at, { applies }] of version.transition.entries()) {
      const earlier = versionIn(lawOn(this.law, applies), id);
      const branch = lowered.branches[at];
      if (earlier && branch) found.set(earlier, [...(found.get(earlier) ?? []), reading.formula(branch)]);
    }
    return [...found].map(([earlier, grounds]) => ({ version: earlier, grounds: any(...grounds) }));
  }

  /** A day, or so long before or after one. */
  #point(point: LogicPoint, counting: Counting): DayValue {
    const day = this.day(point.day);
    if (point.side === 'on') return day;
    return shifted(day, point.side === 'after' ? stepsToLimit(point, counting) : stepsBefore(point, counting));
  }

  #dayBy(id: string, version: Version): DayValue {
    const known = this.#days.get(version.address) ?? this.#dayFound(id, version);
    this.#days.set(version.address, known);
    return known;
  }

  #dayFound(id: string, version: Version): DayValue {
    const own = this.#dayOfText(version);
    const earlier = this.#earlier(id, version);
    if (earlier.length === 0) return own;
    const rows = earlier.map((one) => ({ holds: one.grounds, day: this.#dayBy(id, one.version) }));
    return { rows, otherwise: own, whenHeld: 'those that hold' };
  }

  #dayOfText(version: Version): DayValue {
    const measure = this.#measureIn(version);
    if (!measure || measure.is === 'over') return notKnown;
    if (measure.is === 'day') return this.#point(measure.point, this.#counting(version));
    const reading = this.#read(version, measure.conditions, groundsOf(version.content));
    const rows = measure.rows.map(({ holds, point }) => {
      return { holds: reading.formula(holds), day: this.#point(point, reading.counting) };
    });
    return { rows, otherwise: none };
  }

  #measuredBy(id: string, version: Version, says: (measured: Measured) => Formula): Formula {
    const own = this.#measuredByText(id, version, says);
    const earlier = this.#earlier(id, version);
    if (earlier.length === 0) return own;
    const held = earlier.map(({ grounds }) => sure(grounds));
    const alone = held.map((one, at) => all(one, not(any(...held.filter((_, other) => other !== at)))));
    const itself = not(any(...earlier.map(({ grounds }) => not(sure(not(grounds))))));
    return any(
      ...earlier.map((one, at) => all(alone[at] ?? one.grounds, this.#measuredBy(id, one.version, says))),
      all(itself, own),
      // Whether two quantities are one is not looked at.
      all(not(any(...alone, itself)), constant(undefined)),
    );
  }

  #measuredByText(id: string, version: Version, says: (measured: Measured) => Formula): Formula {
    const measure = this.#measureIn(version);
    if (measure?.is !== 'over') return constant(undefined);
    const reading = this.#read(version, [], []);
    const { asOf } = this;
    const measurer = { provision: id, lawOn: this.law.day, ...(asOf === undefined ? {} : { asOf }) };
    return overMeasure(measurer, measure, reading, (point) => this.#point(point, reading.counting), says);
  }

  /** What a version measures, in the sense that is in play. */
  #measureIn(version: Version): LogicMeasure | undefined {
    const lowered = lower(version.content, this.law.rulebook.settings);
    if (lowered?.is !== 'measures') return undefined;
    const name = this.inPlay(
      lowered.senses.flatMap(({ reading }) => reading ?? []),
      lowered.follows,
    );
    return lowered.senses.find(({ reading }) => reading === name)?.measure ?? lowered.senses[0]?.measure;
  }
}
