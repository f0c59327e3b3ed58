import type { Day } from '../../runtime/date.js';
import { everyDay } from './bounds.js';
import {
  type DayTerm,
  firstReaching,
  fixedDay,
  isFixed,
  keyOfTerm,
  landing,
  lastWithin,
  type Step,
} from './day-term.js';
import { daysTried } from './days-tried.js';
import type { Reach } from './reach.js';

/**
 * The ways in which days moved from two bases can stand to one another, on a real calendar: which of the reaches
 * hold together. A base that is a date is that day; of one base alone, which hold of a day.
 */
export function calendarWays(
  bases: readonly [string, string],
  reaches: readonly Reach[],
): readonly (readonly boolean[])[] {
  const shape = JSON.stringify([bases[0] === bases[1], reaches.map((reach) => shapeOf(reach, bases))]);
  const known = remembered.get(shape);
  if (known) return known;
  const found = bases[0] === bases[1] ? waysOfOne(reaches) : waysOfTwo(bases, reaches);
  remembered.set(shape, found);
  return found;
}

/** What is asked of the calendar is the same for all facts: it is asked once. */
const remembered = new Map<string, readonly (readonly boolean[])[]>();

function shapeOf({ low, high }: Reach, bases: readonly [string, string]): string {
  const name = (term: DayTerm): string => {
    return keyOfTerm(isFixed(term) ? term : { ...term, base: String(bases.indexOf(term.base)) });
  };
  return `${name(low)} ≤ ${name(high)}`;
}

function waysOfOne(reaches: readonly Reach[]): readonly (readonly boolean[])[] {
  const ways = new Ways(reaches.length);
  const { first, last } = daysTried(reaches);
  for (let day = first; day <= last; day = (day + 1) as Day) ways.add(truths(reaches, () => day));
  return ways.all;
}

/** A reach between the first base, or a date, and the second. */
interface Crossing {
  readonly from: DayTerm;
  readonly to: DayTerm;
  /** Whether the day of the second base is the later one, that must reach the other. */
  readonly upward: boolean;
}

function waysOfTwo(
  [first, second]: readonly [string, string],
  reaches: readonly Reach[],
): readonly (readonly boolean[])[] {
  const ways = new Ways(reaches.length);
  const crossings = reaches.map(({ low, high }): Crossing => {
    return high.base === second ? { from: low, to: high, upward: true } : { from: high, to: low, upward: false };
  });
  const fixed = isFixed({ base: first, steps: [] });
  const tried = fixed ? { first: everyDay.first, last: everyDay.first } : daysTried(reaches);
  const way: boolean[] = reaches.map(() => false);
  for (let one = tried.first; one <= tried.last; one = (one + 1) as Day) {
    // From this day of the second base on, or up to the day before it, a reach holds.
    const turns = crossings.map(({ from, to, upward }): number => {
      const at = landing(from.steps, fixed ? fixedDay(from.base) : one);
      return upward ? firstReaching(to.steps, at) : lastWithin(to.steps, at) + 1;
    });
    for (const turn of turns) {
      for (const two of [turn - 1, turn]) {
        for (const [number, { upward }] of crossings.entries()) way[number] = two >= (turns[number] ?? 0) === upward;
        ways.add(way);
      }
    }
  }
  return ways.all;
}

/** Which reaches hold of the days that bases are. */
export function truths(reaches: readonly Reach[], dayOf: (base: string) => Day): readonly boolean[] {
  const land = ({ base, steps }: { readonly base: string; readonly steps: readonly Step[] }): Day =>
    landing(steps, dayOf(base));
  return reaches.map(({ low, high }) => land(low) <= land(high));
}

/** Ways, each once, in the order in which they are found. */
class Ways {
  readonly #found = new Map<number | string, readonly boolean[]>();
  readonly #few: boolean;

  constructor(length: number) {
    // So many yes and no fit into one number exactly.
    this.#few = length <= 52;
  }

  add(way: readonly boolean[]): void {
    const key = this.#few ? numberOf(way) : way.join();
    if (!this.#found.has(key)) this.#found.set(key, [...way]);
  }

  get all(): readonly (readonly boolean[])[] {
    return [...this.#found.values()];
  }
}

function numberOf(way: readonly boolean[]): number {
  let number = 0;
  for (const truth of way) number = number * 2 + (truth ? 1 : 0);
  return number;
}
