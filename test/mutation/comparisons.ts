import { lawOf } from '../../compiler/analysis/law.js';
import type { Life } from '../../compiler/analysis/life.js';
import type { ProvisionChange } from '../../compiler/diff/change.js';
import { pairsOfRulebooks } from '../../compiler/diff/pairs.js';
import { reportOf } from '../../compiler/diff/report.js';
import type { Artifact, LoadedPackage, Rulebook } from '../../compiler/index.js';
import { type AskedLaw, findingOf } from '../../compiler/run/asked-law.js';
import { evaluatorsOf } from '../../compiler/run/evaluate-changes.js';
import { loadUngoverned } from '../../compiler/run/load-sides.js';
import { readRules } from '../../compiler/workspace.js';

/** Sets a rulebook beside others of which one provision is another, as `sejour diff` does. */
export class Comparisons {
  readonly #before: Rulebook;
  readonly #loaded: LoadedPackage;
  readonly #runtime: readonly Artifact[];

  private constructor(before: Rulebook, loaded: LoadedPackage, runtime: readonly Artifact[]) {
    this.#before = before;
    this.#loaded = loaded;
    this.#runtime = runtime;
  }

  static async with(before: Rulebook): Promise<Comparisons> {
    const decoder = new TextDecoder();
    const runtime = (await readRules('dist/runtime')).map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
    const ids = before.provisions.map(({ id }) => id);
    return new Comparisons(before, await loadUngoverned(ids, before, { runtime, licence: '' }), runtime);
  }

  /** What becomes of a provision, and whether the evaluators of the two tell some lives apart. */
  async beside(after: Rulebook, idBefore: string, idAfter = idBefore): Promise<Beside> {
    const loaded = await loadUngoverned([idAfter], after, { runtime: this.#runtime, licence: '' });
    const pairs = pairsOfRulebooks(this.#before, after, [idBefore, idAfter]);
    const evaluators = { ...evaluatorsOf({ before: this.#loaded, after: loaded }), cases: () => [] };
    const compared = { is: 'rulebooks', before: this.#before, after, names: ['before', 'after'] } as const;
    const { provisions } = reportOf(compared, pairs, evaluators);
    const both = ({ on, facts }: Life, lawOn: string): readonly [string | undefined, string | undefined] => [
      answerOf(this.#loaded, idBefore, facts, { on, lawOn }),
      answerOf(loaded, idAfter, facts, { on, lawOn }),
    ];
    const days = [...daysOf(this.#before, idBefore), ...daysOf(after, idAfter)];
    return {
      provisions,
      toldApart: (lives) =>
        lives.find((life) =>
          [...new Set(days)].some((day) => {
            const [was, is] = both(life, day);
            return was !== undefined && is !== undefined && was !== is;
          }),
        ),
      isSmallest: ({ life, lawOn }) => {
        const led = (one: Life): string =>
          JSON.stringify([
            outcomeOf({ law: lawOf(this.#before, lawOn), loaded: this.#loaded }, idBefore, one),
            outcomeOf({ law: lawOf(after, lawOn), loaded }, idAfter, one),
          ]);
        return Object.keys(life.facts).every((path) => {
          const { [path]: _, ...facts } = life.facts;
          return led({ ...life, facts }) !== led(life);
        });
      },
    };
  }
}

/** What is answered under the leading readings: outcomes that are possible, by their branches. */
function outcomeOf(asked: AskedLaw, id: string, life: Life): unknown {
  const finding = findingOf(asked, id, life, { reading: undefined });
  return finding?.is === 'decided' ? [finding.outcome, finding.branches.length] : finding?.is;
}

/** What is set side by side. */
export interface Beside {
  readonly provisions: readonly ProvisionChange[];
  /** The first of some lives that both answer, and not alike, by the law of some day on which either begins a text. */
  readonly toldApart: (lives: readonly Life[]) => Life | undefined;
  /** Whether a life is answered as it is, under the leading readings, for the sake of each of its facts. */
  readonly isSmallest: (shown: { readonly life: Life; readonly lawOn: string }) => boolean;
}

const noAnswer: ReadonlySet<string> = new Set(['unknown', 'not-known', 'not-covered', 'repealed']);

/** What a package answers, and what it gives; `undefined` where it gives no answer, or the facts of a life cannot be. */
function answerOf(
  loaded: LoadedPackage,
  id: string,
  facts: Life['facts'],
  asked: { readonly on: string; readonly lawOn: string },
): string | undefined {
  const provision = loaded.provisions.find((one) => one.id === id);
  if (!provision) return undefined;
  try {
    const { outcome, readings, gives } = loaded.answerJson(loaded.decide(provision, facts, asked));
    if (noAnswer.has(outcome)) return undefined;
    const each = Object.entries(readings ?? {}).map(([name, one]) => [name, one.outcome, one.gives]);
    return JSON.stringify([outcome, gives, each]);
  } catch (thrown) {
    if (thrown instanceof loaded.FactsError) return undefined;
    throw thrown;
  }
}

function daysOf(rulebook: Rulebook, id: string): readonly string[] {
  return (
    lawOf(rulebook, '')
      .provisions.get(id)
      ?.versions.map(({ from }) => from) ?? []
  );
}
