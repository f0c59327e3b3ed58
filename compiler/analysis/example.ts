import { type Day, dayOf, isoOf } from '../../runtime/date.js';
import type { Truth } from '../../runtime/truth.js';
import type { Amount, Fact } from '../model/rulebook.js';
import type { Answered } from './answers.js';
import type { Changed } from './compare.js';
import type { Country } from './cube.js';
import { tooLarge } from './diagram.js';
import type { Decision, Measured } from './formula.js';
import { Gathering } from './gather.js';
import { Judge } from './judge.js';
import type { Life, Measuring } from './life.js';
import { plainest } from './plainest.js';
import type { Cut } from './quantity.js';
import { livesIn } from './seek.js';
import type { Space } from './space.js';

export type SideOf = 'before' | 'after';

/** One side of a comparison under one reading: what evaluators are asked. */
export interface Asked {
  readonly side: SideOf;
  readonly reading: string | undefined;
}

/** The generated evaluators of both sides. */
export interface Witnesses {
  /** What they rule about a life: one answer, or several that are possible; `undefined` where its facts cannot be. */
  readonly rules: (asked: Asked, life: Life) => readonly Answered[] | undefined;
  /** Whether what is measured reaches a bound. */
  readonly reaches: (asked: Asked, measured: Measured, cut: Cut, life: Life) => Truth;
}

/** What examples are sought for. */
export interface Seek {
  readonly changed: Changed;
  readonly space: Space;
  readonly before: readonly (Decision | undefined)[];
  readonly after: readonly (Decision | undefined)[];
  /** The names under which the decisions were unfolded, in their order. */
  readonly readings: readonly (string | undefined)[];
  readonly country: Omit<Country, 'space'>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly amounts: ReadonlyMap<string, Amount>;
  /** The day that is best asked about. */
  readonly best: string;
  /** Lives that cases tell. */
  readonly lives: readonly Life[];
}

/** How many cubes of a region, and lives of a cube, are put to the evaluators. */
const mostCubes = 12;
const mostLives = 40;
/** Among how many lives the plainest is chosen, as long as what they measure has not been asked too often. */
const mostFound = 3;
const mostAsked = 1500;

/** A life of a region, with no fact more than both sides need, that the evaluators rule about as the region says. */
export function exampleOf(seek: Seek, witnesses: Witnesses): Life | undefined {
  const { amounts, reaches } = measuringFor(seek, witnesses);
  let asked = 0;
  const measuring: Measuring = {
    amounts,
    reaches: (...about) => {
      asked++;
      return reaches(...about);
    },
  };
  const confirms = (life: Life): boolean => isRuledSo(life, seek, witnesses);
  const found: Life[] = [];
  let cubes = 0;
  for (const { cube, end } of seek.changed.cubes()) {
    if (end === tooLarge || cubes++ > mostCubes || found.length === mostFound) break;
    if (found.length > 0 && asked > mostAsked) break;
    let lives = 0;
    for (const life of livesIn(cube, { ...seek.country, space: seek.space, measuring, best: seek.best })) {
      if (confirms(life)) {
        found.push(smallest(life, confirms));
        break;
      }
      if (++lives > mostLives) break;
    }
  }
  const told = found.length === 0 ? toldIn(seek, measuring, confirms) : undefined;
  return plainest(told ? [smallest(told, confirms)] : found);
}

/** A life of the region that a case tells, asked on a day that may be asked about. */
function toldIn(seek: Seek, measuring: Measuring, confirms: (life: Life) => boolean): Life | undefined {
  const { first, last } = seek.country.asked;
  const asked = new Map(
    seek.lives.map(({ on, facts }) => {
      const day = Math.min(Math.max(dayOf(on) ?? first, first), last) as Day;
      const life: Life = { on: isoOf(day), facts };
      return [JSON.stringify(life), life];
    }),
  );
  return [...asked.values()].find((life) => {
    const judge = new Judge(life, measuring);
    const within = seek.changed.literals.every(({ part, holds }) => judge.truth(part.formula) === holds);
    return within && confirms(life);
  });
}

function isRuledSo(life: Life, { changed, readings }: Seek, { rules }: Witnesses): boolean {
  return (['before', 'after'] as const).every((side) => {
    const ruled = readings.map((reading) => rules({ side, reading }, life));
    if (ruled.includes(undefined)) return false;
    const answers = ruled.flatMap((possible) => (possible?.length === 1 ? possible : []));
    // Where the law of one side leaves it open, so must its evaluators.
    if (changed[side].length === 0) return answers.length < readings.length;
    return JSON.stringify(answers) === JSON.stringify(changed[side]);
  });
}

/** A life without the facts that nobody needs, as long as the answers stay. */
export function smallest(life: Life, confirms: (life: Life) => boolean): Life {
  let least = life;
  for (const path of Object.keys(life.facts)) {
    const { [path]: _, ...facts } = least.facts;
    const less: Life = { on: life.on, facts };
    if (confirms(less)) least = less;
  }
  return least;
}

/** Who measures what: a quantity of one side is asked of that side. */
function measuringFor(seek: Seek, { reaches }: Witnesses): Measuring {
  const known = new Map<string, Asked>();
  for (const side of ['before', 'after'] as const) {
    for (const [at, decision] of seek[side].entries()) {
      if (!decision) continue;
      const gathering = new Gathering();
      gathering.add({ is: 'among', decision, outcomes: [] });
      for (const saying of gathering.found.values()) {
        if (saying.is === 'measured' && !known.has(saying.measured.key)) {
          known.set(saying.measured.key, { side, reading: seek.readings[at] });
        }
      }
    }
  }
  return {
    amounts: seek.amounts,
    reaches: (measured: Measured, cut: Cut, life: Life): Truth => {
      const asked = known.get(measured.key);
      return asked && reaches(asked, measured, cut, life);
    },
  };
}
