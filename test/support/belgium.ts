import { loadEvaluators } from '../../compiler/index.js';
import type { Rulebook } from '../../compiler/model/rulebook.js';
import type { LoadedPackage } from '../../compiler/run/load-package.js';

/** The law of Belgium and the package generated from it. */
export interface Belgium {
  readonly rulebook: Rulebook;
  readonly evaluators: LoadedPackage;
}

let loading: Promise<Belgium> | undefined;

/** Generates the package once for all test files of a process, which only ask it. */
export function belgium(): Promise<Belgium> {
  loading ??= loadEvaluators('rules').then(({ rulebook, evaluators, diagnostics }) => {
    if (!rulebook || !evaluators) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    return { rulebook, evaluators };
  });
  return loading;
}
