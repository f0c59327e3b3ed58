import type { Span } from '../analysis/bounds.js';
import { type Changed, type Compared, type Comparison, compare } from '../analysis/compare.js';
import { exampleOf, type SideOf, type Witnesses } from '../analysis/example.js';
import { branchesOf, type Decision, type Formula } from '../analysis/formula.js';
import type { Life } from '../analysis/life.js';
import type { ToldLives } from '../analysis/told.js';
import { type Told, Unfolding } from '../analysis/unfold.js';
import type { Fact } from '../model/rulebook.js';
import { comparedReadings } from './compared-readings.js';
import { withoutPlainGives } from './plain-gives.js';
import type { Pair } from './sides.js';
import type { Sources } from './tell-literals.js';

/** What a comparison under some readings finds. */
export interface Under {
  readonly is: Compared['is'];
  readonly regions: readonly RegionFound[];
  /** Whether these are all; else one of each way in which the answer changes. */
  readonly all: boolean;
  readonly sources: Sources;
}

/** A change of what a decision answers, as the analysis finds it. */
export interface MeaningFound extends Under {
  /** Where a question of interpretation comes or goes: what changes under each of its answers, and where they part. */
  readonly questions?: { readonly each: readonly UnderReading[]; readonly parting: Under };
  /** Under the leading readings alone: what the others are set against. */
  readonly leading: Under;
  /** Under each other reading of what did not change. */
  readonly apart: readonly UnderReading[];
  /** The names of the rulings of the regions, in their order. */
  readonly readings: readonly (string | undefined)[];
}

export type UnderReading = Under & { readonly reading: string };

export interface RegionFound extends Changed {
  /** A life that the evaluators of both sides confirm. */
  readonly life: Life | undefined;
}

/** What is needed to compare: the days that may be asked about, and the evaluators. */
export interface Comparing {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly asked: Span;
  readonly best: string;
  readonly told: ToldLives;
  /** The evaluators of a pair, under the readings that are compared. */
  readonly witnesses: (
    sides: Readonly<Record<SideOf, Unfolded>>,
    readings: readonly (string | undefined)[],
  ) => Witnesses;
}

/** A provision on one side, with everything in its place, once for each reading. */
export interface Unfolded {
  readonly id: string;
  readonly unfoldings: readonly Unfolding[];
  readonly decisions: Comparison['before'];
}

/** Compares what two laws answer, under the readings that changed together and under the others one by one. */
export function meaningOf(pair: Pair, comparing: Comparing): MeaningFound {
  const { together, apart } = comparedReadings(pair);
  const others = apart.map((reading) => ({ reading, ...under([reading], pair, comparing) }));
  const names = together.flatMap((name) => name ?? []);
  const alone = names.length === 0;
  const main = under(together, pair, comparing, alone ? undefined : 0);
  const leading = alone || others.length === 0 ? main : under([undefined], pair, comparing);
  const each = main.is === 'same' ? [] : names.map((reading) => ({ reading, ...under([reading], pair, comparing) }));
  const questions = each.length > 0 ? { questions: { each, parting: main } } : {};
  return { ...main, ...questions, leading, apart: others, readings: together };
}

function under(
  readings: readonly (string | undefined)[],
  pair: Pair,
  comparing: Comparing,
  mostRegions?: number,
): Under {
  const { facts, asked, best, told: cases } = comparing;
  const whole = [
    unfolded(
      pair.idBefore,
      readings.map((reading) => new Unfolding(pair.before, reading)),
    ),
    unfolded(
      pair.idAfter,
      readings.map((reading) => new Unfolding(pair.after, reading)),
    ),
  ] as const;
  const [before, after] = withoutPlainGives(...whole);
  const all = [...before.unfoldings, ...after.unfoldings];
  const told = (formula: Formula): Told | undefined =>
    all.map((one) => one.told.get(formula)).find((one) => one !== undefined);
  const isOf = (side: Unfolded, formula: Formula): boolean => side.unfoldings.some((one) => one.told.has(formula));
  const sources: Sources = { told, side: (formula) => (isOf(before, formula) ? 'before' : 'after') };
  const country = { facts, asked, told: cases.lists };
  const comparison: Comparison = {
    before: before.decisions,
    after: after.decisions,
    facts,
    conditionAt: (formula) => {
      const found = told(formula);
      return found && (found.condition.is === 'phrase' && !found.whole ? 'phrase' : 'group');
    },
    country,
    ...(mostRegions === undefined ? {} : { apart: mostRegions }),
  };
  const found = compare(comparison);
  if (found.is !== 'changed') return { is: found.is, regions: [], all: true, sources };
  const witnesses = comparing.witnesses({ before, after }, readings);
  const amounts = pair.after.rulebook.amounts;
  const regions = found.changed.map((changed): RegionFound => {
    const seek = {
      changed,
      space: found.space,
      before: before.decisions,
      after: after.decisions,
      readings,
      country,
      facts,
      amounts,
      best,
      lives: cases.lives,
    };
    return { ...changed, life: exampleOf(seek, witnesses) };
  });
  return { is: 'changed', regions: inOrder(regions, before.decisions), all: found.all, sources };
}

function unfolded(id: string, unfoldings: readonly Unfolding[]): Unfolded {
  return { id, unfoldings, decisions: unfoldings.map((one) => one.decision(id)) };
}

/** Regions in the order of the outcomes that they had: first those to whom the first one was given. */
function inOrder(
  regions: readonly RegionFound[],
  decisions: readonly (Decision | undefined)[],
): readonly RegionFound[] {
  const outcomes = decisions.flatMap((one) => (one ? branchesOf(one).map(({ outcome }) => outcome) : []));
  const place = ({ before }: RegionFound): number => {
    const at = outcomes.indexOf(before[0]?.outcome ?? '');
    return at === -1 ? outcomes.length : at;
  };
  return [...regions].sort((one, other) => place(one) - place(other));
}
