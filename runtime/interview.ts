import { type Ballot, outcomeOf } from './ballot.js';
import { type Formula, truthOf } from './formula.js';
import type { Truth } from './truth.js';

/** Something that can be asked: a fact, or all that another provision still waits for. */
export interface Askable {
  readonly name: string;
  /** How many questions it is expected to take: one for a fact. */
  readonly costs: number;
  /** Of the conditions that it alone settles at most one holds: they are about one choice. */
  readonly choice?: true;
}

/** What is asked first, and how many questions are expected from there on, it counted. */
export interface Chosen {
  readonly name: string;
  readonly expected: number;
  /** Whether all interviews were looked at; otherwise `expected` is the most that can still matter, on average. */
  readonly exact: boolean;
}

/** States of an interview that are looked at before a plainer choice is made. */
const mostStates = 1500;

/** Conditions that become known at once and are taken in all ways; of more, one at most is taken to hold. */
const mostTogether = 6;

/**
 * The question with which an interview is expected to be the shortest: over all ways of asking on and all ways in
 * which the conditions may turn out, each as likely to hold as not. `needs` says for each condition what must be asked
 * before it is known; a condition that needs nothing and is not known never will be. Where the interviews are too
 * many, the question after which the fewest others can matter.
 */
export function shortestInterview(
  { branches, truths }: Pick<Ballot, 'branches' | 'truths'>,
  needs: readonly (readonly Askable[])[],
): Chosen | undefined {
  const interview = new Interview(branches, needs);
  try {
    return interview.best(truths, new Set());
  } catch (thrown) {
    if (!(thrown instanceof TooMany)) throw thrown;
    return interview.plainest(truths);
  }
}

class TooMany extends Error {}

class Interview {
  readonly #branches: Ballot['branches'];
  readonly #needs: readonly (readonly Askable[])[];
  readonly #known = new Map<string, Chosen | undefined>();

  constructor(branches: Ballot['branches'], needs: readonly (readonly Askable[])[]) {
    this.#branches = branches;
    this.#needs = needs;
  }

  /** `undefined` where nothing is left to ask that could matter. */
  best(truths: readonly Truth[], asked: ReadonlySet<string>): Chosen | undefined {
    const key = `${truths.map((truth) => (truth === undefined ? '?' : truth ? '1' : '0')).join('')} ${[...asked].sort()}`;
    if (this.#known.has(key)) return this.#known.get(key);
    if (this.#known.size >= mostStates) throw new TooMany();
    this.#known.set(key, undefined);
    let best: Chosen | undefined;
    for (const { name, costs } of this.#open(truths, asked)) {
      const after = this.#after(name, truths, asked);
      const further = after.map((one) => this.best(one, new Set([...asked, name]))?.expected ?? 0);
      const expected = costs + further.reduce((sum, one) => sum + one, 0) / after.length;
      // Sums of halves are exact, so the first of several as good is always the same.
      if (best === undefined || expected < best.expected) best = { name, expected, exact: true };
    }
    this.#known.set(key, best);
    return best;
  }

  /** The question after which the fewest others can matter, and how many questions can matter at most. */
  plainest(truths: readonly Truth[]): Chosen | undefined {
    const open = this.#open(truths, new Set());
    let best: Chosen | undefined;
    for (const { name, costs } of open) {
      const after = this.#after(name, truths, new Set());
      const left = after.map((one) => this.#open(one, new Set([name])).length);
      const expected = costs + left.reduce((sum, one) => sum + one, 0) / after.length;
      if (best === undefined || expected < best.expected) best = { name, expected, exact: false };
    }
    return best;
  }

  /** What can be asked and can matter, in the order of the rule. */
  #open(truths: readonly Truth[], asked: ReadonlySet<string>): readonly Askable[] {
    if (outcomeOf({ branches: this.#branches }, truths) !== undefined) return [];
    const found = new Map<string, Askable>();
    for (const at of this.#live(truths)) {
      for (const one of this.#needs[at] ?? [])
        if (!asked.has(one.name) && !found.has(one.name)) found.set(one.name, one);
    }
    return [...found.values()];
  }

  /** The conditions that are not known and stand under nothing that is settled. */
  #live(truths: readonly Truth[]): readonly number[] {
    const live = (formula: Formula): readonly number[] => {
      if (truthOf(formula, truths) !== undefined) return [];
      if (formula.is === 'condition') return [formula.at];
      return (formula.is === 'not' ? [formula.of] : formula.of).flatMap(live);
    };
    return this.#branches.flatMap(({ formula }) => (formula ? live(formula) : []));
  }

  /** The ways in which the conditions may turn out that are known once something more is asked. */
  #after(name: string, truths: readonly Truth[], asked: ReadonlySet<string>): readonly (readonly Truth[])[] {
    const known = this.#live(truths).filter((at) => {
      const needs = this.#needs[at] ?? [];
      return needs.some((one) => one.name === name) && needs.every((one) => one.name === name || asked.has(one.name));
    });
    const choice = known.every((at) => this.#needs[at]?.length === 1 && this.#needs[at]?.[0]?.choice);
    if (choice || known.length > mostTogether) {
      const none = known.reduce<readonly Truth[]>((way, at) => way.with(at, false), truths);
      return [none, ...known.map((at) => none.with(at, true))];
    }
    return known.reduce<readonly (readonly Truth[])[]>(
      (ways, at) => ways.flatMap((way) => [way.with(at, true), way.with(at, false)]),
      [truths],
    );
  }
}
