import type { Version } from '../model/provision.js';
import type { Span } from './bounds.js';
import type { Country, Cube } from './cube.js';
import { Diagrams, type Place, tooLarge } from './diagram.js';
import { Drawing } from './draw.js';
import { constant, type Formula } from './formula.js';
import { type Law, lawOn, versionIn } from './law.js';
import { readingsIn, versionsReached } from './readings.js';
import { regionsOf } from './regions.js';
import { replaced } from './replaced.js';
import { type Space, spaceOf } from './space.js';
import { truthEnds } from './truths.js';
import { Unfolding } from './unfold.js';

/** What makes no sense in a version, as it stands on one day and is read in one way. */
export interface SenseFound {
  /** Pairs of outcomes, by their places, that some lives have both. */
  readonly overlaps: readonly { readonly outcomes: readonly [number, number]; readonly cube: Cube }[];
  /** Outcomes that no life has. */
  readonly unreached: readonly number[];
  /** Conditions that hold of every life, or of none, by id. */
  readonly constant: ReadonlyMap<string, boolean>;
  /** Conditions that might as well always hold, or never, or either: no ground of any outcome would be another. */
  readonly idle: ReadonlyMap<string, ReadonlySet<boolean>>;
  readonly space: Space;
}

/** What is still looked for in a version: what made no sense wherever it has been looked at before. */
export type StillSought = Pick<SenseFound, 'unreached' | 'constant' | 'idle'>;

/**
 * Looks for what makes no sense in a version; `undefined` where it is too large to be known whole. Where some of its
 * days or readings were looked at before, only what made no sense on these is looked for again, beside overlaps.
 */
export function senseOf(
  version: Version,
  unfolding: Unfolding,
  asked: Span,
  sought?: StillSought,
): SenseFound | undefined {
  const { law } = unfolding;
  const { own, branches } = unfolding.conditions(version);
  const ownAmong = (ids: ReadonlyMap<string, unknown> | undefined): typeof own => {
    return ids ? new Map([...own].filter(([id]) => ids.has(id))) : own;
  };
  if (branches.length === 0 && own.size === 0) return undefined;
  const space = spaceOf([...branches, ...own.values()], law.rulebook.facts);
  const drawing = new Drawing(new Diagrams(), space);
  const country: Country = { space, facts: law.rulebook.facts, asked };
  const look = new Look(drawing, country);
  const grounds = branches.map((branch) => drawing.truth(branch));
  if (grounds.some((place) => drawing.diagrams.endsOf(place).has(tooLarge))) return undefined;
  return {
    overlaps: overlapsIn(grounds, look),
    unreached: sought?.unreached.length === 0 ? [] : unreachedIn(grounds, look),
    constant: look.constants(ownAmong(sought?.constant)),
    idle: idleIn(ownAmong(sought?.idle), branches, { drawing, differ: (before, after) => look.differ(before, after) }),
    space,
  };
}

/** The first day of a version, and those of its days on which some law that it leads to changes. */
export function daysWithin(version: Version, law: Law, until: string | undefined): readonly string[] {
  const [id = ''] = version.address.split('@');
  const all = [...law.provisions.values()].flatMap(({ versions }) => versions.map(({ from }) => from));
  const inside = all.filter((day) => day > version.from && (until === undefined || day < until));
  const reached = (day: string): string =>
    versionsReached(lawOn(law, day), id)
      .map(({ address }) => address)
      .join();
  let last = reached(version.from);
  const turns = [...new Set(inside)].sort().filter((day) => {
    const now = reached(day);
    const turned = now !== last;
    last = now;
    return turned;
  });
  return [version.from, ...turns];
}

/** Every way in which a version is read. */
export function unfoldingsOf(law: Law, id: string): readonly Unfolding[] {
  const names = versionIn(law, id) ? readingsIn(law, id) : [];
  return (names.length === 0 ? [undefined] : names).map((reading) => new Unfolding(law, reading));
}

/** Looks for lives in diagrams. */
class Look {
  readonly drawing: Drawing;
  readonly #country: Country;

  constructor(drawing: Drawing, country: Country) {
    this.drawing = drawing;
    this.#country = country;
  }

  /** Some lives of which a diagram is true, or that it leaves open because it grew too large. */
  some(place: Place, end: string = truthEnds.yes): Cube | undefined {
    const [first] = regionsOf(place, this.drawing.diagrams, this.#country, (one) => one === end);
    return first?.cube;
  }

  constants(own: ReadonlyMap<string, Formula>): ReadonlyMap<string, boolean> {
    const found = new Map<string, boolean>();
    for (const [id, formula] of own) {
      const place = this.drawing.truth(formula);
      // Of what the law of the day leaves open nothing is said.
      if (this.drawing.diagrams.endsOf(place).has(truthEnds.open)) continue;
      if (!this.some(place, truthEnds.no)) found.set(id, true);
      else if (!this.some(place, truthEnds.yes)) found.set(id, false);
    }
    return found;
  }

  /** Whether two diagrams differ for some life. */
  differ(before: Place, after: Place): boolean {
    if (before === after) return false;
    const ends = (a: string, b: string): string => (a === b ? truthEnds.no : truthEnds.yes);
    return this.some(this.drawing.diagrams.join({ name: 'differ', ends }, before, after)) !== undefined;
  }
}

function overlapsIn(grounds: readonly Place[], look: Look): SenseFound['overlaps'] {
  const { truths } = look.drawing;
  return grounds.flatMap((second, later) =>
    grounds.slice(0, later).flatMap((first, earlier) => {
      const cube = look.some(truths.all([first, second]));
      return cube ? [{ outcomes: [earlier, later] as const, cube }] : [];
    }),
  );
}

/** Outcomes whose grounds hold of no life; the last, where for every life another holds. */
function unreachedIn(grounds: readonly Place[], look: Look): readonly number[] {
  const { truths, diagrams } = look.drawing;
  const open = grounds.some((place) => diagrams.endsOf(place).has(truthEnds.open));
  if (open) return [];
  const unreached = grounds.flatMap((place, at) => (look.some(place) ? [] : [at]));
  const otherwise = truths.not(truths.any(grounds));
  return look.some(otherwise) ? unreached : [...unreached, grounds.length];
}

/** Conditions that no ground of any outcome needs, if they are taken to hold, or not to. */
function idleIn(
  own: ReadonlyMap<string, Formula>,
  branches: readonly Formula[],
  { drawing, ...look }: { readonly drawing: Drawing; readonly differ: Look['differ'] },
): SenseFound['idle'] {
  const idle = new Map<string, ReadonlySet<boolean>>();
  for (const [id, formula] of own) {
    const without = [true, false].filter((truth) =>
      branches.every((branch) => {
        const other = replaced(branch, formula, constant(truth));
        return !look.differ(drawing.truth(branch), drawing.truth(other));
      }),
    );
    if (without.length > 0) idle.set(id, new Set(without));
  }
  return idle;
}
