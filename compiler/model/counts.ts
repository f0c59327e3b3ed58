import { citedBy, passageStates } from './cited-by.js';
import { conditionsOf } from './grounds.js';
import type { Rulebook } from './rulebook.js';

/** How much a rulebook holds. */
export interface Counts {
  readonly provisions: number;
  readonly versions: number;
  /** Phrases, each once in every version; the groups that join them do not count. */
  readonly conditions: number;
  readonly facts: number;
  readonly sources: number;
  readonly cases: number;
  /** Passages of any source on which something rests. */
  readonly cited: number;
  /** Each source whose every passage is listed. */
  readonly ledgers: readonly LedgerCount[];
}

/** What became of the passages of a text; those that are neither are left for later. */
export interface LedgerCount {
  readonly source: string;
  readonly passages: number;
  readonly encoded: number;
  /** Those that are no rule, each with its reason. */
  readonly excused: number;
}

export function countsOf(rulebook: Rulebook): Counts {
  const { provisions, lives, facts, sources } = rulebook;
  const versions = provisions.flatMap((provision) => provision.versions);
  const conditions = versions.flatMap(conditionsOf);
  const cited = citedBy(rulebook);
  return {
    provisions: provisions.length,
    versions: versions.length,
    conditions: conditions.filter(({ is }) => is === 'phrase').length,
    facts: facts.size,
    sources: sources.size,
    cases: lives.length + provisions.reduce((sum, { cases }) => sum + cases.length, 0),
    cited: cited.size,
    ledgers: [...sources.values()]
      .filter(({ whole }) => whole)
      .map((source) => {
        const states = [...passageStates(source, cited).values()];
        const count = (state: string): number => states.filter((one) => one === state).length;
        return { source: source.id, passages: states.length, encoded: count('encoded'), excused: count('not-a-rule') };
      }),
  };
}
