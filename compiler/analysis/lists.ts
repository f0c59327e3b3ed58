import type { GivenItem } from '../model/case.js';
import type { Fact } from '../model/rulebook.js';
import { fieldsTried } from './fields-tried.js';
import type { Measured } from './formula.js';
import { Gathering } from './gather.js';
import { itemsTried } from './items-tried.js';
import type { Life } from './life.js';
import { periodsTried } from './periods-tried.js';
import type { Cut } from './quantity.js';

/** How many lists are tried before those of cases. */
const plain = 60;

/** What of a life its lists decide: the lists that it reads, and whether it is as it should be. */
export interface Demand {
  readonly reads: readonly string[];
  readonly holds: (life: Life) => boolean;
}

/** How many lives are looked at, in all and for one choice of all lists but the longest. */
const most = { all: 12_000, each: 4000 };

/**
 * Lives with lists that meet some demands, the shortest lists first. Their lengths and sums are those that bounds
 * name, and those just beside; their fields what rows ask; and lists that cases tell. A demand that reads one list
 * is asked of it alone, before it is put together with others.
 */
export function* livesWithLists(
  life: Life,
  measures: readonly Measured[],
  cuts: readonly Cut[],
  facts: ReadonlyMap<string, Fact>,
  demands: readonly Demand[],
  told: ToldLists,
): Generator<Life> {
  const paths = [...new Set(measures.flatMap(listsRead))];
  const withList = (one: Life, path: string, items: readonly GivenItem[]): Life => {
    return { ...one, facts: { ...one.facts, [path]: items } };
  };
  const tried = paths.map((path) => {
    const fact = facts.get(path);
    const own = measures.filter((measured) => listsRead(measured).includes(path));
    const asked = demands.filter(({ reads }) => reads.every((read) => read === path));
    const all = fact ? candidatesFor(fact, life, own, cuts, told.get(path) ?? []) : [[]];
    const fits = (items: readonly GivenItem[]): boolean => {
      const alone = asked.length === 0 ? life : withList(life, path, items);
      return asked.every(({ holds }) => holds(alone));
    };
    return { path, lists: new Fitting(all, fits) };
  });
  const [longest, ...others] = tried.sort((one, other) => other.lists.most - one.lists.most);
  const left = demands.filter(({ reads }) => new Set(reads).size > 1);
  let count = 0;
  for (const chosen of taking(others.map(({ lists }) => lists))) {
    const begun = others.reduce((one, { path }, at) => withList(one, path, chosen[at] ?? []), life);
    for (let at = 0; at < most.each; at++) {
      const items = longest?.lists.at(at);
      if (longest && !items) break;
      if (count++ > most.all) return;
      const whole = longest && items ? withList(begun, longest.path, items) : begun;
      if (left.every(({ holds }) => holds(whole))) yield whole;
      if (!longest) break;
    }
  }
}

/** Those of some items that fit, found as far as they are asked for. */
class Fitting<Item> {
  /** How many there are at most. */
  readonly most: number;
  readonly #left: Iterator<Item>;
  readonly #fits: (item: Item) => boolean;
  readonly #found: Item[] = [];

  constructor(items: readonly Item[], fits: (item: Item) => boolean) {
    this.most = items.length;
    this.#left = items[Symbol.iterator]();
    this.#fits = fits;
  }

  at(place: number): Item | undefined {
    while (this.#found.length <= place) {
      const next = this.#left.next();
      if (next.done) return undefined;
      if (this.#fits(next.value)) this.#found.push(next.value);
    }
    return this.#found[place];
  }
}

/** Lists that cases tell, by the path of the fact. */
export type ToldLists = ReadonlyMap<string, readonly (readonly GivenItem[])[]>;

/** The lists that a measure reads, also through what its rows ask. */
export function listsRead(measured: Measured): readonly string[] {
  const gathering = new Gathering();
  gathering.add({ is: 'measured', measured, said: { is: 'number', comparison: 'at-least', bound: 0 } });
  const all = [...gathering.found.values()].flatMap((saying) => (saying.is === 'measured' ? [saying.measured] : []));
  return [...new Set(all.flatMap(({ list, brokenBy }) => [list, ...(brokenBy ? [brokenBy.list] : [])]))];
}

/** All ways to take one of each, early ones first. */
function* taking<Item>(lists: readonly Fitting<Item>[]): Generator<readonly Item[]> {
  const last = lists.reduce((sum, list) => sum + Math.max(0, list.most - 1), 0);
  for (let depth = 0; depth <= last; depth++) yield* atDepth(lists, depth);
}

function* atDepth<Item>(lists: readonly Fitting<Item>[], depth: number): Generator<readonly Item[]> {
  const [first, ...others] = lists;
  if (!first) {
    if (depth === 0) yield [];
    return;
  }
  for (let at = 0; at <= depth; at++) {
    const item = first.at(at);
    if (item === undefined) return;
    for (const rest of atDepth(others, depth - at)) yield [item, ...rest];
  }
}

function candidatesFor(
  fact: Fact,
  life: Life,
  own: readonly Measured[],
  cuts: readonly Cut[],
  told: readonly (readonly GivenItem[])[],
): readonly (readonly GivenItem[])[] {
  const fields = fieldsTried(fact, own);
  const built = fact.kind === 'list' ? itemsTried(fields, fact, cuts) : periodsTried(fields, fact, own, life, cuts);
  // The plainest first: one period or item; then what people have told.
  const found = [...built.slice(0, plain), ...told, ...built.slice(plain)];
  return [...new Map(found.map((items) => [JSON.stringify(items), items])).values()];
}
