import type { LoadedPackage } from '../../compiler/run/load-package.js';
import type { Evaluator } from '../../runtime/evaluator.js';

/** Every evaluator of a loaded package, by the id of its provision, found under its topic. */
export function evaluatorsOf(loaded: LoadedPackage): ReadonlyMap<string, Evaluator> {
  const topics = Object.values<unknown>(loaded).filter((one) => typeof one === 'object' && one !== null);
  const all = topics.flatMap((topic) => Object.values(topic as object)).filter(isEvaluator);
  return new Map(all.map((evaluator) => [evaluator.id, evaluator]));
}

function isEvaluator(value: unknown): value is Evaluator {
  return typeof value === 'object' && value !== null && 'decide' in value && 'provision' in value;
}
