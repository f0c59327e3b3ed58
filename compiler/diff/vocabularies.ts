import { factsAskedBy, versionsReached } from '../analysis/readings.js';
import type { Fact, Rulebook } from '../model/rulebook.js';
import type { Pair } from './sides.js';

/**
 * The facts that lives of both rulebooks can say: words that both know, and none where both allow it. What only one
 * of them knows is shown as a change of the vocabulary, not as one of the law.
 */
export function sharedFacts(before: Rulebook, after: Rulebook): ReadonlyMap<string, Fact> {
  if (before === after) return after.facts;
  const facts = new Map<string, Fact>();
  for (const [path, fact] of [...before.facts, ...after.facts]) {
    const [was, is] = [before.facts.get(path), after.facts.get(path)];
    facts.set(path, was && is ? shared(was, is) : fact);
  }
  return facts;
}

function shared(was: Fact, is: Fact): Fact {
  const { none, words, ...fact } = is;
  const both = words && new Map([...words].filter(([word]) => was.words?.has(word)));
  return { ...fact, ...(both ? { words: both } : {}), ...(none && was.none ? { none } : {}) };
}

/** A fact that a provision asks and that is of another kind on each side: nothing can be set side by side then. */
export function otherKindIn({ before, after, idBefore, idAfter }: Pair): string | undefined {
  if (before.rulebook === after.rulebook) return undefined;
  const asked = [...versionsReached(before, idBefore), ...versionsReached(after, idAfter)].flatMap(factsAskedBy);
  return asked.find(
    (path) => before.rulebook.facts.get(path)?.kind !== after.rulebook.facts.get(path)?.kind && both(path),
  );

  function both(path: string): boolean {
    return before.rulebook.facts.has(path) && after.rulebook.facts.has(path);
  }
}
