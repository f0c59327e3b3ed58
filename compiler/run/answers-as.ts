import type { Answer, AskedOn, MeasureAnswer, Provision } from '../../runtime/index.js';
import type { Expected, GivenFacts } from '../model/case.js';
import { answeredWith } from './expectation.js';
import type { LoadedPackage } from './load-package.js';

/** What was put to a provision. */
export interface Asked {
  readonly provision: Provision;
  readonly facts: GivenFacts;
  readonly when: AskedOn;
}

/** Whether an answer is the one expected; of a length, also whether it stands so to a period: `at least 5 years`. */
export function answersAs(
  answer: Answer | MeasureAnswer,
  { outcome, length }: Expected,
  { provision, facts, when }: Asked,
  loaded: LoadedPackage,
): boolean {
  if (answeredWith(answer, outcome)) return true;
  if (!length || provision.kind !== 'measure') return false;
  const { comparison, period } = length;
  return loaded.measures(provision, facts, when, { comparison, ...period }) === true;
}
