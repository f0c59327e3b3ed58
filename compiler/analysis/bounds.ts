import type { Day } from '../../runtime/date.js';
import {
  type DayTerm,
  firstReaching,
  fixedDay,
  isFixed,
  keyOfTerm,
  landing,
  lastWithin,
  moved,
  type Step,
} from './day-term.js';
import type { Reach } from './reach.js';

/** The days between which a day lies, both counted. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** The days of which the analysis knows: between two years without a leap day that the rule of four years expects. */
export const everyDay: Span = { first: fixedDay('1901-01-01'), last: fixedDay('2099-12-31') };

/** After how many rounds it is asked whether days go round in a circle. */
const patience = 12;

/**
 * Narrows the days that bases can be until every reach can hold; `undefined` where no days satisfy all.
 *
 * Each reach sets one day against one other, and steps keep the order of days. Such demands are satisfied by the
 * earliest days left for all bases, and by the latest ones, as soon as neither end can be narrowed further: so
 * narrowing alone decides whether there is a life, and no days need be tried.
 */
export class Narrowing {
  readonly #spans: Map<string, Span>;
  readonly #demands: Reach[] = [];
  #possible = true;

  constructor(spans: ReadonlyMap<string, Span>, from?: Narrowing) {
    this.#spans = new Map(from ? from.#spans : spans);
    if (from) this.#demands.push(...from.#demands);
  }

  /** Whether days are left for every base. */
  get possible(): boolean {
    return this.#possible;
  }

  /** What is left for a base. */
  spanOf(base: string): Span {
    return this.#spans.get(base) ?? everyDay;
  }

  /** A narrowing that goes on from here by itself. */
  further(): Narrowing {
    const next = new Narrowing(this.#spans, this);
    next.#possible = this.#possible;
    return next;
  }

  /** Demands that a reach holds, or that it does not. */
  demand(reach: Reach, holds: boolean): this {
    const { low, high } = reach;
    this.#demands.push(holds ? reach : { low: moved(high, { is: 'days', count: 1 }), high: low });
    return this;
  }

  /** Keeps a base within a span. */
  within(base: string, { first, last }: Span): this {
    const span = this.spanOf(base);
    this.#set(base, { first: Math.max(span.first, first) as Day, last: Math.min(span.last, last) as Day });
    return this;
  }

  /** Narrows until nothing changes. */
  narrow(): this {
    let rounds = 0;
    for (let changed = true; changed && this.#possible; rounds++) {
      changed = false;
      // Most demands are met in a few rounds. Those that are not may go round in a circle.
      if (rounds === patience && circular(this.#demands)) this.#possible = false;
      for (const demand of this.#demands) {
        if (this.#meet(demand)) changed = true;
        if (!this.#possible) break;
      }
    }
    return this;
  }

  #meet({ low, high }: Reach): boolean {
    if (!isFixed(low) && low.base === high.base) return this.#meetAlone(low.base, low.steps, high.steps);
    const [from, to] = [this.#spanOfTerm(low), this.#spanOfTerm(high)];
    const first = firstReaching(high.steps, landing(low.steps, from.first));
    const last = lastWithin(low.steps, landing(high.steps, to.last));
    const raised = first > to.first && this.#narrowTerm(high, { first, last: to.last });
    const lowered = last < from.last && this.#narrowTerm(low, { first: from.first, last });
    return raised || lowered;
  }

  /** A reach of one base: days are left out one by one, from both ends. */
  #meetAlone(base: string, low: readonly Step[], high: readonly Step[]): boolean {
    const span = this.spanOf(base);
    let { first, last } = span;
    const fits = (day: Day): boolean => landing(low, day) <= landing(high, day);
    while (first <= last && !fits(first)) first = (first + 1) as Day;
    while (first <= last && !fits(last)) last = (last - 1) as Day;
    if (first === span.first && last === span.last) return false;
    this.#set(base, { first, last });
    return true;
  }

  #spanOfTerm(term: DayTerm): Span {
    if (!isFixed(term)) return this.spanOf(term.base);
    const day = fixedDay(term.base);
    return { first: day, last: day };
  }

  #narrowTerm(term: DayTerm, span: Span): boolean {
    if (isFixed(term)) this.#possible = false;
    else this.#set(term.base, span);
    return true;
  }

  #set(base: string, span: Span): void {
    this.#spans.set(base, span);
    if (span.first > span.last) this.#possible = false;
  }
}

/**
 * Whether some demands can never hold together, on whatever days: a day that must lie after itself. Narrowing would
 * find it too, day by day through the whole calendar.
 */
function circular(demands: readonly Reach[]): boolean {
  const away = new Map<string, number>();
  const bases = [...new Set(demands.flatMap(({ low, high }) => [low.base, high.base]))].filter(
    (base) => !/^\d/.test(base),
  );
  for (const base of bases) away.set(base, 0);
  for (let round = 0; round <= bases.length; round++) {
    let changed = false;
    for (const { low, high } of demands) {
      const [from, to] = [away.get(low.base), away.get(high.base)];
      if (from === undefined || to === undefined) continue;
      const least = from + sum(low.steps, leastDays) - sum(high.steps, mostDays);
      if (least <= to) continue;
      away.set(high.base, least);
      changed = true;
    }
    if (!changed) return false;
  }
  return true;
}

function sum(steps: readonly Step[], days: (step: Step) => number): number {
  return steps.reduce((all, step) => all + days(step), 0);
}

function leastDays(step: Step): number {
  return lengthOf(step).least;
}

function mostDays(step: Step): number {
  return lengthOf(step).most;
}

interface Length {
  readonly least: number;
  readonly most: number;
}

const lengths = new Map<string, Length>();

/** How many days a step leads on, at least and at most: months tried from every day of four years, working days from every day. */
function lengthOf(step: Step): Length {
  if (step.is === 'days') return { least: step.count, most: step.count };
  const key = keyOfTerm({ base: '', steps: [step] });
  const known = lengths.get(key);
  if (known) return known;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const tried = step.is === 'months' ? fourYears : everyDay;
  for (let day = tried.first; day <= tried.last; day = (day + 1) as Day) {
    const length = landing([step], day) - day;
    least = Math.min(least, length);
    most = Math.max(most, length);
  }
  const found = { least, most };
  lengths.set(key, found);
  return found;
}

/** After four years the calendar repeats itself. */
const fourYears: Span = { first: fixedDay('2000-01-01'), last: fixedDay('2003-12-31') };
