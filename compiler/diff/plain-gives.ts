import { branchesOf, type Decision } from '../analysis/formula.js';
import type { Law } from '../analysis/law.js';
import { Unfolding } from '../analysis/unfold.js';
import type { Settings } from '../model/rulebook.js';
import type { ValueChange } from './change.js';
import type { Unfolded } from './meaning.js';
import type { Pair } from './sides.js';
import { givesTold, wordOf } from './tell-answers.js';

/**
 * Two sides without what an outcome gives to everybody who has it: that changes for all of them or for none, and is
 * told once. Where one outcome gives different things to different lives, it stays a part of the answer.
 */
export function withoutPlainGives(before: Unfolded, after: Unfolded): readonly [Unfolded, Unfolded] {
  const words = wordsIn([...before.decisions, ...after.decisions]);
  const plain = words.filter((word) =>
    [...before.decisions, ...after.decisions].every((one) => givesIn(one, word).length <= 1),
  );
  return [stripped(before, plain), stripped(after, plain)];
}

function stripped(side: Unfolded, plain: readonly string[]): Unfolded {
  const decisions = side.decisions.map((decision) => {
    if (!decision) return undefined;
    return withoutGives(decision, plain);
  });
  return { ...side, decisions };
}

function withoutGives(decision: Decision, plain: readonly string[]): Decision {
  const { branches, kept } = decision;
  const earlier = kept?.map((one) => ({ ...one, decision: withoutGives(one.decision, plain) }));
  return {
    ...decision,
    branches: branches.map((branch) => (plain.includes(branch.outcome) ? { ...branch, gives: '' } : branch)),
    ...(earlier ? { kept: earlier } : {}),
  };
}

/** What outcomes give to everybody who has them, where that is not what it was. */
export function valueChanges({ before, after, idBefore, idAfter }: Pair, settings: Settings): readonly ValueChange[] {
  const [was, is] = [
    new Unfolding(before, undefined).decision(idBefore),
    new Unfolding(after, undefined).decision(idAfter),
  ];
  return wordsIn([was, is]).flatMap((word): readonly ValueChange[] => {
    const [old, now] = [givesIn(was, word), givesIn(is, word)];
    if (old.length !== 1 || now.length !== 1 || old[0] === now[0]) return [];
    const [lost, won] = [told(before, idBefore, old[0]), told(after, idAfter, now[0])];
    return [{ outcome: wordOf(word, settings), before: lost, after: won }];
  });
}

function told(law: Law, id: string, gives: string | undefined): readonly string[] {
  return givesTold(law, id, [undefined]).get(gives ?? '') ?? [];
}

function wordsIn(decisions: readonly (Decision | undefined)[]): readonly string[] {
  return [...new Set(decisions.flatMap((one) => (one ? branchesOf(one) : []).map(({ outcome }) => outcome)))];
}

/** The different things that an outcome gives. */
function givesIn(decision: Decision | undefined, word: string): readonly string[] {
  const own = (decision ? branchesOf(decision) : []).filter(({ outcome }) => outcome === word);
  return [...new Set(own.map(({ gives }) => gives))];
}
