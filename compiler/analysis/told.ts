import type { Case, GivenItem } from '../model/case.js';
import type { Rulebook } from '../model/rulebook.js';
import type { Life } from './life.js';
import type { ToldLists } from './lists.js';

/** What cases tell: people had a reason for each of these lives. */
export interface ToldLives {
  readonly lives: readonly Life[];
  readonly lists: ToldLists;
}

/** The lives of all questions of a rulebook, and the lists in them. */
export function toldIn({ provisions, lives }: Pick<Rulebook, 'provisions' | 'lives'>): ToldLives {
  const cases: readonly Case[] = [...provisions.flatMap((provision) => provision.cases), ...lives];
  const asked = cases.flatMap(({ given, questions }) =>
    questions.map(({ on, with: other }): Life => ({ on, facts: { ...given, ...other } })),
  );
  const lists = new Map<string, Map<string, readonly GivenItem[]>>();
  for (const { facts } of asked) {
    for (const [path, fact] of Object.entries(facts)) {
      if (typeof fact !== 'object') continue;
      const known = lists.get(path) ?? new Map<string, readonly GivenItem[]>();
      lists.set(path, known.set(JSON.stringify(fact), fact));
    }
  }
  const once = [...new Map(asked.map((life) => [JSON.stringify(life), life])).values()];
  return { lives: once, lists: new Map([...lists].map(([path, known]) => [path, [...known.values()]])) };
}
