import type { Diagrams, Joining, Place } from './diagram.js';
import { type Branch, branchesOf, type Decision, type Formula, firstPlaces } from './formula.js';

/** In place of a branch: a version whose law is not known. */
export const lawNotKnown = -1;

/**
 * The ends of a decision's diagram: the branches that can hold, by their places among all: `0`, or `1 2` where that
 * is not known. Of several of one version that hold at once the first counts, as it does in the evaluators.
 */
export function branchesAt(end: string): readonly number[] {
  return end.split(' ').map(Number);
}

/** Which branches can hold, where it is known of what formulas are true. */
export function drawn(
  decision: Decision,
  truth: (formula: Formula) => Place,
  diagrams: Diagrams,
  places = firstPlaces(decision),
): Place {
  const own = ofVersion(decision.branches, truth, diagrams, places.get(decision.version) ?? 0);
  if (!decision.kept) return own;
  const kept = decision.kept.reduce((done, { grounds, decision: earlier }) => {
    const there = drawn(earlier, truth, diagrams, places);
    return diagrams.join(together, done, diagrams.join(applying, truth(grounds), there));
  }, diagrams.end(''));
  return diagrams.join(orItsOwn, kept, own);
}

/** Which branches of one version can hold; the last has no grounds and holds otherwise. */
function ofVersion(
  branches: readonly Branch[],
  truth: (formula: Formula) => Place,
  diagrams: Diagrams,
  first: number,
): Place {
  if (branches.length === 0) return diagrams.end(String(lawNotKnown));
  const last = first + branches.length - 1;
  // While it is built, an end that holds for sure is marked.
  const built = branches.slice(0, -1).reduce<Place>((done, { grounds }, number) => {
    const at = first + number;
    const joining: Joining = {
      name: `branch ${at}`,
      ends: (so, ground) => {
        if (so.startsWith('!') || ground === 'no') return so;
        return ground === 'yes' ? `!${at}` : `${so} ${at}`.trim();
      },
    };
    return diagrams.join(joining, done, grounds ? truth(grounds) : diagrams.end('no'));
  }, diagrams.end(''));
  return diagrams.map(`otherwise ${last}`, built, (so) => (so.startsWith('!') ? so.slice(1) : `${so} ${last}`.trim()));
}

/** An earlier version: what it says, marked where it is known to apply; nothing where it does not. */
const applying: Joining = {
  name: 'applying',
  ends: (applies, branches) => (applies === 'no' ? '' : applies === 'yes' ? `!${branches}` : branches),
};

/** Several earlier versions: those that are known to apply, or else all that may. */
const together: Joining = {
  name: 'together',
  ends: (one, other) => {
    const [a, b] = [one.startsWith('!'), other.startsWith('!')];
    if (a && b) return `!${united(one.slice(1), other.slice(1))}`;
    return a ? one : b ? other : united(one, other);
  },
};

/** Earlier versions that may apply, and the version itself where none is known to. */
const orItsOwn: Joining = {
  name: 'or its own',
  ends: (kept, own) => (kept.startsWith('!') ? kept.slice(1) : united(kept, own)),
};

function united(one: string, other: string): string {
  const all = new Set([one, other].filter((places) => places !== '').flatMap(branchesAt));
  return [...all].sort((a, b) => a - b).join(' ');
}

/** Whether a decision answers with one of some words. */
export function isAmong(formula: Formula & { readonly is: 'among' }, decided: Place, diagrams: Diagrams): Place {
  const { decision, outcomes } = formula;
  const words = branchesOf(decision).map(({ outcome }) => outcome);
  const name = `among ${JSON.stringify([words, outcomes])}`;
  return diagrams.map(name, decided, (end) => {
    const fitting = fittingAmong(branchesAt(end), words, outcomes);
    return fitting === undefined ? 'open' : fitting ? 'yes' : 'no';
  });
}

/** Whether all branches that can hold have one of some outcomes, or none has; `undefined` where that is not known. */
export function fittingAmong(
  places: readonly number[],
  words: readonly string[],
  outcomes: readonly string[],
): boolean | undefined {
  if (places.includes(lawNotKnown)) return undefined;
  const fitting = places.map((at) => outcomes.includes(words[at] ?? ''));
  return fitting.every((fits) => fits) ? true : fitting.includes(true) ? undefined : false;
}
