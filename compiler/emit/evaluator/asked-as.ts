import type { Provision } from '../../model/provision.js';
import {
  call,
  type Expression,
  interfaceOf,
  list,
  name,
  record,
  type Statement,
  type TypeNode,
  text,
  textUnion,
  typeNamed,
} from '../typescript.js';
import type { Imports } from './imports.js';
import { factsOfVersion } from './version-facts.js';

/** How a provision is asked: its versions by their first day as a type, its evaluator as a type and as a value. */
interface EvaluatorParts {
  readonly versionsType: Statement;
  readonly evaluatorType: TypeNode;
  readonly value: Expression;
}

export function evaluatorParts(
  called: string,
  provision: Provision,
  provisions: ReadonlyMap<string, Provision>,
  imports: Imports,
): EvaluatorParts {
  const facts = typeNamed(`${called}Facts`);
  const answer = typeNamed(`${called}Answer`);
  const outcome = typeNamed(`${called}Outcome`);
  const versions = typeNamed(`${called}Versions`);
  const needed = provision.versions.map((version) => {
    const paths = factsOfVersion(provision, version, provisions).map(({ path }) => path);
    return [version.from, paths] as const;
  });
  const ofVersion = (paths: readonly string[]): TypeNode => {
    const own = typeNamed('Pick', facts, textUnion(paths));
    if (provision.kind === 'measure') return imports.type('VersionEvaluator', own, answer);
    if (provision.kind === 'test') return imports.type('TestVersion', own, answer);
    return imports.type('DecisionVersion', own, answer, outcome);
  };
  const evaluatorType =
    provision.kind === 'measure'
      ? imports.type('Evaluator', facts, answer, versions)
      : provision.kind === 'test'
        ? imports.type('TestEvaluator', facts, answer, versions)
        : imports.type('DecisionEvaluator', facts, answer, outcome, versions);
  const byVersion = needed.map(([from, paths]) => [from, list(paths.map(text))] as const);
  return {
    versionsType: interfaceOf(
      `${called}Versions`,
      needed.map(([from, paths]) => ({ name: from, type: ofVersion(paths) })),
    ),
    evaluatorType,
    value: call(imports.operator('evaluator'), name('provision'), record(byVersion, true)),
  };
}
