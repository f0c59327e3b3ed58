import { beforeAll, describe, expect, test } from 'vitest';
import type { GivenFacts } from '../compiler/model/case.js';
import type { Rulebook } from '../compiler/model/rulebook.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';
import { belgium } from './support/belgium.js';
import { evaluatorsOf } from './support/evaluators.js';

let rulebook: Rulebook;
let loaded: LoadedPackage;

beforeAll(async () => {
  const { rulebook: read, evaluators } = await belgium();
  rulebook = read;
  loaded = evaluators;
}, 120_000);

/** What the cases ask of a provision and of one version of it that stands on the day: facts, and that day. */
function* questions(): Generator<{
  readonly id: string;
  readonly version: VersionEvaluator;
  readonly facts: GivenFacts;
  readonly on: string;
}> {
  const asking = evaluatorsOf(loaded);
  for (const { id, cases } of rulebook.provisions) {
    for (const life of cases) {
      for (const { on, lawOn, documentedBy, with: changed, provision } of life.questions) {
        const evaluator = asking.get(provision.id);
        const version = evaluator?.on(on as never);
        if (!version || lawOn !== undefined || documentedBy !== undefined || evaluator?.provision.governedBy) continue;
        yield { id, version, facts: { ...life.given, ...changed }, on };
      }
    }
  }
}

describe('versions', () => {
  test('one alone answers as the provision does on the days on which it stands', () => {
    let asked = 0;
    for (const { version, facts, on } of questions()) {
      const provision = loaded.provisions.find(({ id }) => version.address.startsWith(`${id}@`));
      if (!provision) throw new Error(version.address);
      expect(version.decide(facts as never, { on: on as never })).toEqual(loaded.decide(provision, facts, { on }));
      asked += 1;
    }
    expect(asked).toBeGreaterThan(500);
  });

  test('no fact matters but those that a version says it needs', () => {
    let without = 0;
    for (const { version, facts, on } of questions()) {
      const needed: readonly string[] = version.facts;
      const kept = Object.fromEntries(Object.entries(facts).filter(([path]) => needed.includes(path)));
      if (Object.keys(kept).length === Object.keys(facts).length) continue;
      without += 1;
      const answer = version.decide(kept as never, { on: on as never });
      expect(answer).toEqual(version.decide(facts as never, { on: on as never }));
      if ('missing' in answer) expect(needed).toEqual(expect.arrayContaining([...answer.missing]));
    }
    expect(without).toBeGreaterThan(20);
  });
});
