import type { Provision as Asked } from '../../../runtime/index.js';
import type { Artifact } from '../../emit/artifact.js';
import { emitRunnable, type PackageParts } from '../../emit/package.js';
import { emitVariants, variantsModule } from '../../emit/variants.js';
import { type Leaf, leavesOf, withTruth } from '../../model/leaves.js';
import type { Provision, Rulebook, Version } from '../../model/rulebook.js';
import { type LoadedPackage, loadVariants } from '../load-package.js';
import { answersTo, type Trial, trialsOf } from './trial.js';
import { varied } from './varied.js';

/** A condition of a version, and the cases that show what it does. */
export interface Shown {
  readonly leaf: Leaf;
  readonly version: Version;
  readonly provision: Provision;
  /** Two questions, answered otherwise if it never held, and if it always did; of periods, one may show both. */
  readonly pair?: readonly [held: Trial, failed: Trial];
  /** Where there are no two: questions answered otherwise if it never held, or if it always did. */
  readonly held: readonly Trial[];
  readonly failed: readonly Trial[];
  /** The provision as it is asked, and as it would be if the condition never held, or always did. */
  readonly asked: Asked;
  /** All questions of the provision. */
  readonly trials: readonly Trial[];
  readonly never: Asked;
  readonly always: Asked;
}

/** Every condition of some provisions with the cases that show it. */
export interface Coverage {
  readonly conditions: readonly Shown[];
  readonly loaded: LoadedPackage;
}

/**
 * Looks for each condition at the questions of its own provision: whether one would be answered otherwise if the
 * condition never held, and another if it always did.
 */
export async function coverageOf(
  rulebook: Rulebook,
  provisions: readonly Provision[],
  parts: PackageParts,
): Promise<Coverage> {
  const obliged = provisions.map((provision) => ({
    provision,
    leaves: provision.versions.flatMap((version) => leavesOf(version).map((leaf) => ({ version, leaf }))),
  }));
  const modules = obliged.map(({ provision, leaves }): Artifact => {
    const texts = leaves.flatMap(({ version, leaf }) => [false, true].map((truth) => withTruth(version, leaf, truth)));
    return emitVariants(provision.id, texts, rulebook.settings);
  });
  const { loaded, variants } = await loadVariants(emitRunnable(rulebook, parts), modules);
  const conditions = obliged.flatMap(({ provision, leaves }) => {
    const asked = loaded.provisions.find(({ id }) => id === provision.id);
    if (!asked) throw new Error(`${provision.id} is not in its own package`);
    const trials = trialsOf(asked, rulebook, loaded);
    const texts = variants.get(variantsModule(provision.id)) ?? [];
    return leaves.map(({ version, leaf }, at): Shown => {
      const [never, always] = [texts[2 * at], texts[2 * at + 1]].map((variant) =>
        variant ? varied(asked, version.from, variant) : asked,
      ) as [Asked, Asked];
      return {
        leaf,
        version,
        provision,
        asked,
        trials,
        never,
        always,
        ...shownBy(trials, version, { never, always }, loaded),
      };
    });
  });
  return { conditions, loaded };
}

/** Whether a question is answered otherwise, for sure, under some reading, by a variant of what it asks. */
export function turns({ answers, ...trial }: Trial, variant: Asked, loaded: LoadedPackage): boolean {
  const others = answersTo(trial, variant, loaded);
  // Readings that only one of the two asks are in play for it alone: the other answers the same under each.
  const under = (some: Trial['answers'], reading: string): string | undefined => some.get(reading) ?? some.get('');
  return [...new Set([...answers.keys(), ...others.keys()])].some((reading) => {
    const [answer, other] = [under(answers, reading), under(others, reading)];
    return answer !== undefined && other !== undefined && other !== answer;
  });
}

function shownBy(
  trials: readonly Trial[],
  { from, content }: Version,
  { never, always }: Pick<Shown, 'never' | 'always'>,
  loaded: LoadedPackage,
): Pick<Shown, 'pair' | 'held' | 'failed'> {
  const reached = trials.filter(({ versions }) => versions.has(from));
  const held = reached.filter((trial) => turns(trial, never, loaded));
  const failed = reached.filter((trial) => turns(trial, always, loaded));
  // What is asked of one period after another may hold of one and not of another in the same life.
  const ofMany = content.is === 'measures' && content.measure.senses.some(({ is }) => is === 'over');
  const pairs = held.flatMap((one) =>
    failed.filter((other) => ofMany || differ(one, other)).map((other) => [one, other] as const),
  );
  const [pair] = pairs.sort((a, b) => apart(a) - apart(b));
  return { held, failed, ...(pair ? { pair } : {}) };
}

/** Whether two questions are answered otherwise than one another; of measures, whether something else is expected. */
function differ(one: Trial, other: Trial): boolean {
  const [a, b] = [one, other].map(({ question, answers }) => JSON.stringify([question.expect.outcome, [...answers]]));
  return a !== b;
}

/** In how many facts two questions differ. */
function apart([one, other]: readonly [Trial, Trial]): number {
  const [a, b] = [one, other].map(({ life, question }) => ({ ...life.given, ...question.with }));
  const paths = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...paths].filter((path) => JSON.stringify(a?.[path]) !== JSON.stringify(b?.[path])).length;
}
