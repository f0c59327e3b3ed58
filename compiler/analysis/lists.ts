import type { GivenItem } from '../model/case.js';
import type { Fact } from '../model/rulebook.js';
import { fieldsTried } from './fields-tried.js';
import type { Measured } from './formula.js';
import { itemsTried } from './items-tried.js';
import type { Life } from './life.js';
import { periodsTried } from './periods-tried.js';
import type { Cut } from './quantity.js';

/** Items of lists, by the path of the list. */
export type Lists = Readonly<Record<string, readonly GivenItem[]>>;

/** How many lists are tried for one life. */
const tries = 4000;

/**
 * Lists that may come to what is wanted, the shortest first. Their lengths and sums are those that bounds name, and
 * those just beside; their fields what rows ask. Whether one fits is for the evaluators to say.
 */
export function* listsFor(
  life: Life,
  measures: readonly Measured[],
  cuts: readonly Cut[],
  facts: ReadonlyMap<string, Fact>,
): Generator<Lists> {
  const paths = [...new Set(measures.flatMap(({ list, brokenBy }) => [list, ...(brokenBy ? [brokenBy.list] : [])]))];
  const each = paths.map((path) => {
    const fact = facts.get(path);
    const own = measures.filter(({ list, brokenBy }) => list === path || brokenBy?.list === path);
    return fact ? candidatesFor(fact, life, own, cuts) : [[]];
  });
  let count = 0;
  for (const chosen of taking(each)) {
    if (count++ > tries) return;
    yield Object.fromEntries(paths.map((path, at) => [path, chosen[at] ?? []]));
  }
}

/** All ways to take one of each, early ones first. */
function* taking<Item>(lists: readonly (readonly Item[])[]): Generator<readonly Item[]> {
  const last = lists.reduce((sum, list) => sum + Math.max(0, list.length - 1), 0);
  for (let depth = 0; depth <= last; depth++) yield* atDepth(lists, depth);
}

function* atDepth<Item>(lists: readonly (readonly Item[])[], depth: number): Generator<readonly Item[]> {
  const [first, ...others] = lists;
  if (!first) {
    if (depth === 0) yield [];
    return;
  }
  for (let at = 0; at < first.length && at <= depth; at++) {
    const item = first[at];
    if (item !== undefined) for (const rest of atDepth(others, depth - at)) yield [item, ...rest];
  }
}

function candidatesFor(
  fact: Fact,
  life: Life,
  own: readonly Measured[],
  cuts: readonly Cut[],
): readonly (readonly GivenItem[])[] {
  const fields = fieldsTried(fact, own);
  const found = fact.kind === 'list' ? itemsTried(fields, fact, cuts) : periodsTried(fields, fact, own, life, cuts);
  return [...new Map(found.map((items) => [JSON.stringify(items), items])).values()];
}
