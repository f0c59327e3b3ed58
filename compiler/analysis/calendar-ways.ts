import type { Day } from '../../runtime/date.js';
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
import type { Reach } from './reach.js';

/** Days of four years, a leap day among them: from 1901 to 2099 the calendar repeats itself in as many days. */
const cycle = 1461;
const start = fixedDay('1999-03-01');

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
  const ways = new Ways();
  for (let at = 0; at < cycle; at++) ways.add(truths(reaches, () => (start + at) as Day));
  return ways.all;
}

function waysOfTwo(
  [first, second]: readonly [string, string],
  reaches: readonly Reach[],
): readonly (readonly boolean[])[] {
  const ways = new Ways();
  const fixed = isFixed({ base: first, steps: [] });
  // Where all moves are whole days, the calendar has no part in it.
  const days = reaches.every(({ low, high }) => [...low.steps, ...high.steps].every((step) => step.is === 'days'));
  const count = fixed || days ? 1 : cycle;
  for (let at = 0; at < count; at++) {
    const one = (start + at) as Day;
    const turns = reaches.flatMap((reach) => turnsAt(reach, second, one));
    for (const two of new Set(turns.flatMap((turn) => [turn - 1, turn] as Day[]))) {
      ways.add(
        truths(reaches, (base) => (base === second ? two : isFixed({ base, steps: [] }) ? fixedDay(base) : one)),
      );
    }
  }
  return ways.all;
}

/** The first day of the second base from which a reach has another truth than on the day before. */
function turnsAt({ low, high }: Reach, second: string, one: Day): readonly Day[] {
  const at = (term: DayTerm): Day => landing(term.steps, isFixed(term) ? fixedDay(term.base) : one);
  if (high.base === second) return [firstReaching(high.steps, at(low))];
  return [(lastWithin(low.steps, at(high)) + 1) as Day];
}

/** Which reaches hold of the days that bases are. */
export function truths(reaches: readonly Reach[], dayOf: (base: string) => Day): readonly boolean[] {
  const land = ({ base, steps }: { readonly base: string; readonly steps: readonly Step[] }): Day =>
    landing(steps, dayOf(base));
  return reaches.map(({ low, high }) => land(low) <= land(high));
}

/** Ways, each once, in the order in which they are found. */
class Ways {
  readonly #found = new Map<string, readonly boolean[]>();

  add(way: readonly boolean[]): void {
    this.#found.set(way.join(), way);
  }

  get all(): readonly (readonly boolean[])[] {
    return [...this.#found.values()];
  }
}
