import type { Diagrams, Joining, Place } from './diagram.js';
import type { Formula } from './formula.js';

/**
 * The ends of a decision's diagram: the branches that can hold, by their places: `0`, or `1 2` where that is
 * not known. Of several that hold at once the first counts, as it does in the evaluators.
 */
export function branchesAt(end: string): readonly number[] {
  return end.split(' ').map(Number);
}

/** Which branches can hold, given where the grounds of each are true; the last has none and holds otherwise. */
export function decisionOf(grounds: readonly (Place | undefined)[], diagrams: Diagrams): Place {
  const last = grounds.length - 1;
  // While it is built, an end that holds for sure is marked.
  const built = grounds.slice(0, last).reduce<Place>((done, ground = diagrams.end('no'), at) => {
    const joining: Joining = {
      name: `branch ${at}`,
      ends: (so, truth) => {
        if (so.startsWith('!') || truth === 'no') return so;
        return truth === 'yes' ? `!${at}` : `${so} ${at}`.trim();
      },
    };
    return diagrams.join(joining, done, ground);
  }, diagrams.end(''));
  return diagrams.map(`otherwise ${last}`, built, (so) => (so.startsWith('!') ? so.slice(1) : `${so} ${last}`.trim()));
}

/** Whether a decision answers with one of some words. */
export function isAmong(formula: Formula & { readonly is: 'among' }, decided: Place, diagrams: Diagrams): Place {
  const { decision, outcomes } = formula;
  const words = decision.branches.map(({ outcome }) => outcome);
  const name = `among ${JSON.stringify([words, outcomes])}`;
  return diagrams.map(name, decided, (end) => {
    const fitting = branchesAt(end).map((at) => outcomes.includes(words[at] ?? ''));
    return fitting.every((fits) => fits) ? 'yes' : fitting.includes(true) ? 'open' : 'no';
  });
}
