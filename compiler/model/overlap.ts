import { type Axis, axisOf, type Way, waysAlong } from './axis.js';
import type { Condition, PhraseCondition } from './condition.js';
import type { DayRow, Row } from './provision.js';

/** Two rows that can hold at once, and where they do: in words, as far as it is no matter of bounds. */
export interface Overlap<Any> {
  readonly first: Any;
  readonly second: Any;
  readonly where: string;
}

/**
 * The rows that can hold at once with an earlier one, each with the first such: every way is tried in which the
 * facts they ask about can stand. What is asked of one quantity is tried together; different quantities are taken
 * to be independent, so what cannot be for another reason wants an `unless`. Rows that ask too much to try it all
 * are taken not to overlap.
 */
export function overlapping<Any extends Row | DayRow>(rows: readonly Any[]): readonly Overlap<Any>[] {
  return rows.flatMap((second, at) => {
    const each = rows.slice(0, at).flatMap((first): readonly Overlap<Any>[] => {
      const where = bothHoldWhere([first.condition, second.condition]);
      return where === undefined ? [] : [{ first, second, where }];
    });
    return each.slice(0, 1);
  });
}

/** What is asked, and where it stands. */
type Cell = ReadonlyMap<string, Way>;

const most = 20_000;

function bothHoldWhere(conditions: readonly Condition[]): string | undefined {
  const phrases = conditions.flatMap(phrasesIn);
  const axes = phrases.map(axisOf);
  const ways = new Map(axes.map((axis) => [axis.key, waysAlong(axes.filter(({ key }) => key === axis.key))]));
  const count = [...ways.values()].reduce((product, of) => product * of.length, 1);
  if (count > most) return undefined;
  const axisBy = new Map(phrases.map((phrase, at) => [phrase, axes[at] as Axis]));
  for (const reading of readingsOf(conditions)) {
    const both = cells([...ways]).find((cell) =>
      conditions.every((condition) => holds(condition, { cell, axisBy, reading })),
    );
    if (both) return inWords(both, axes);
  }
  return undefined;
}

function inWords(cell: Cell, axes: readonly Axis[]): string {
  const said = [...cell].flatMap(([key, way]) => axes.find((axis) => axis.key === key)?.says?.(way) ?? []);
  return said.join(' and ');
}

function phrasesIn(condition: Condition): readonly PhraseCondition[] {
  const own = condition.is === 'phrase' ? [condition] : innerOf(condition).flatMap(phrasesIn);
  return [...own, ...(condition.unless ? phrasesIn(condition.unless) : [])];
}

function innerOf(condition: Condition): readonly Condition[] {
  if (condition.is === 'phrase') return [];
  return condition.is === 'group' ? condition.members : [...condition.senses.values()];
}

/** The names under which conditions are to be taken: each is taken in one sense at a time. */
function readingsOf(conditions: readonly Condition[]): readonly string[] {
  const named = (condition: Condition): readonly string[] => {
    const own = condition.is === 'readings' ? [...condition.senses.keys()] : [];
    return [...own, ...innerOf(condition).flatMap(named), ...(condition.unless ? named(condition.unless) : [])];
  };
  return [...new Set(['', ...conditions.flatMap(named)])];
}

function cells(ways: readonly (readonly [string, readonly Way[]])[]): readonly Cell[] {
  return ways.reduce<readonly Cell[]>(
    (known, [key, of]) => known.flatMap((cell) => of.map((way) => new Map([...cell, [key, way]]))),
    [new Map()],
  );
}

interface Tried {
  readonly cell: Cell;
  readonly axisBy: ReadonlyMap<PhraseCondition, Axis>;
  readonly reading: string;
}

function holds(condition: Condition, tried: Tried): boolean {
  return ownHolds(condition, tried) && !(condition.unless && holds(condition.unless, tried));
}

function ownHolds(condition: Condition, tried: Tried): boolean {
  switch (condition.is) {
    case 'phrase': {
      const axis = tried.axisBy.get(condition);
      const way = axis && tried.cell.get(axis.key);
      return way !== undefined && axis?.holds(way) === true;
    }
    case 'readings': {
      const [leading] = condition.senses.values();
      const sense = condition.senses.get(tried.reading) ?? leading;
      return sense !== undefined && holds(sense, tried);
    }
    case 'group': {
      const each = condition.members.map((member) => holds(member, tried));
      if (condition.of === 'all-of') return !each.includes(false);
      return each.includes(true) === (condition.of === 'any-of');
    }
  }
}
