import type { Finding, Read } from './finding.js';
import { type Formula, fewest, formulaOf, type Price, shortest, together, truthOf, type Valued } from './formula.js';
import { own } from './own.js';
import type { Truth } from './truth.js';
import { type Walked, walk } from './walk.js';

/** A version that decides, as one inquiry read it: its outcomes as formulas over its conditions. */
export interface Ballot {
  readonly read: Read;
  /** The conditions, in the order of the rule. */
  readonly conditions: readonly Walked[];
  /** What each says. */
  readonly truths: readonly Truth[];
  readonly branches: readonly { readonly outcome: string; readonly formula?: Formula }[];
}

/** The ballot of a finding under a version that decides; `undefined` for any other. */
export function ballotOf(finding: Finding): Ballot | undefined {
  if ((finding.is !== 'decided' && finding.is !== 'open') || finding.in.version.state !== 'decides') return undefined;
  const read = finding.in;
  const conditions: Walked[] = [];
  const branches = finding.in.version.branches.map((branch) => {
    const grounds = own(branch, 'grounds');
    return { outcome: branch.outcome, ...(grounds ? { formula: formulaOf(walk(grounds, read), conditions) } : {}) };
  });
  return { read, conditions, truths: conditions.map((condition) => condition.own), branches };
}

/** The outcome that some truths of the conditions settle. */
export function outcomeOf({ branches }: Pick<Ballot, 'branches'>, truths: readonly Truth[]): string | undefined {
  const possible = new Set<string>();
  for (const { outcome, formula } of branches) {
    const truth = formula ? truthOf(formula, truths) : undefined;
    if (truth === true) return outcome;
    if (truth === undefined) possible.add(outcome);
  }
  return possible.size === 1 ? [...possible][0] : undefined;
}

/**
 * The fewest conditions that must say otherwise for a ballot to come to an outcome: a branch of it holds and none of
 * another outcome does, or none of another outcome can and it is what holds otherwise.
 */
export function fewestChanges(ballot: Ballot, wanted: string): readonly Valued[] | undefined {
  const { truths } = ballot;
  const changing: Price = (at, value) => (truths[at] === value ? [] : [{ at, value }]);
  // What is not known may be either: a branch that does not hold for sure need not be made to fail.
  const shaking: Price = (at, value) => (truths[at] === undefined ? [] : changing(at, value));
  return waysTo(ballot, wanted, changing, shaking);
}

/** The fewest conditions that alone make the outcome what it is: no two hold at once, so that one does is enough. */
export function fewestReasons(ballot: Ballot, outcome: string): readonly Valued[] | undefined {
  const { truths } = ballot;
  const given: Price = (at, value) => (truths[at] === value ? [{ at, value }] : undefined);
  return waysTo(ballot, outcome, given, () => []);
}

/** `price`: of what must hold or fail; `beside`: of other outcomes, where one is made to hold. */
function waysTo({ branches }: Ballot, wanted: string, price: Price, beside: Price): readonly Valued[] | undefined {
  const others = branches.filter(({ outcome }) => outcome !== wanted);
  const failing = (at: Price): readonly (readonly Valued[] | undefined)[] =>
    others.map(({ formula }) => (formula ? fewest(formula, false, at) : []));
  const ways = branches
    .filter(({ outcome }) => outcome === wanted)
    .map(({ formula }) => {
      if (!formula) return together(failing(price));
      return together([fewest(formula, true, price), ...failing(beside)]);
    });
  return shortest(ways);
}
