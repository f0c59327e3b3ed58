import { type Law, lawOf } from '../../compiler/analysis/law.js';
import type { Measuring } from '../../compiler/analysis/life.js';
import { compile, packageOf, type Rulebook } from '../../compiler/index.js';
import { type AskedLaw, reaches } from '../../compiler/run/asked-law.js';
import { type LoadedPackage, loadPackage } from '../../compiler/run/load-package.js';
import { readRules } from '../../compiler/workspace.js';

/** A rulebook with its generated evaluators; the versions are picked by the law's day alone. */
export interface Evaluated {
  readonly rulebook: Rulebook;
  readonly loaded: LoadedPackage;
}

export async function evaluated(rules: string): Promise<Evaluated> {
  const { rulebook, diagnostics } = compile(await readRules(rules));
  if (!rulebook) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const runtime = (await readRules('dist/runtime'))
    .map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }))
    .filter(({ path }) => path.endsWith('.js'));
  const ungoverned = { ...rulebook, provisions: rulebook.provisions.map(({ governedBy: _, ...rest }) => rest) };
  return { rulebook, loaded: await loadPackage(packageOf(ungoverned, { runtime, licence: '' })) };
}

/** The law of a day, with its evaluators. */
export function askedOn({ rulebook, loaded }: Evaluated, day: string): AskedLaw {
  const law: Law = lawOf(rulebook, day);
  return { law, loaded };
}

/** Measures by the evaluators. */
export function measuringOf(asked: AskedLaw, reading: string | undefined): Measuring {
  return {
    amounts: asked.law.rulebook.amounts,
    reaches: (measured, cut, life) => reaches(asked, measured, cut, life, reading),
  };
}
