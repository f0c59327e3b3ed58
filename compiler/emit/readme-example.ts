import type { Case, GivenFact, GivenFacts, Question } from '../model/case.js';
import type { Provision, Version } from '../model/provision.js';
import type { Rulebook } from '../model/rulebook.js';
import { factsOfVersion } from './evaluator/version-facts.js';

/** A case of the rulebook that the readme shows: all facts that the version of that day needs, and its answer. */
export interface ReadmeExample {
  readonly provision: Provision;
  readonly version: Version;
  readonly life: Case;
  readonly facts: GivenFacts;
  readonly on: string;
  readonly outcome: string;
}

/** The facts that a reader takes in at a glance. */
const few = 5;

/** The plainest case of a test that the law answers on complete facts; `undefined` where there is none. */
export function readmeExample({ provisions }: Rulebook): ReadmeExample | undefined {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const found = provisions.flatMap((provision) => {
    if (provision.kind !== 'test' || provision.governedBy) return [];
    return provision.cases.flatMap((life) =>
      life.questions.flatMap((question) => exampleOf(provision, life, question, byId) ?? []),
    );
  });
  const strangeness = ({ facts, outcome }: ReadmeExample): number => {
    const dated = Object.values(facts).some((value) => typeof value === 'string' && /^\d/.test(value));
    return Math.abs(Object.keys(facts).length - few) + (outcome === 'met' ? 0 : 0.5) + (dated ? 0 : 2);
  };
  return found.sort((a, b) => strangeness(a) - strangeness(b) || (a.provision.id < b.provision.id ? -1 : 1))[0];
}

function exampleOf(
  provision: Provision,
  life: Case,
  { provision: asked, on, lawOn, documentedBy, with: changed, expect }: Question,
  byId: ReadonlyMap<string, Provision>,
): ReadmeExample | undefined {
  const plain = asked.id === provision.id && lawOn === undefined && documentedBy === undefined;
  const version = provision.versions.findLast(({ from }) => from <= on);
  const { outcome } = expect;
  if (!plain || version?.content.is !== 'decides' || (outcome !== 'met' && outcome !== 'not-met')) return undefined;
  const given: GivenFacts = { ...life.given, ...changed };
  const needed = factsOfVersion(provision, version, byId).map(({ path }) => path);
  const facts = Object.fromEntries(needed.flatMap((path) => valueAt(given, path)));
  const complete = needed.length > 1 && Object.keys(facts).length === needed.length;
  return complete && Object.keys(given).length === needed.length
    ? { provision, version, life, facts, on, outcome }
    : undefined;
}

/** A fact that is given and plain: lists make long examples. */
function valueAt(given: GivenFacts, path: string): readonly (readonly [string, GivenFact])[] {
  const value = Object.hasOwn(given, path) ? given[path] : undefined;
  return value === undefined || value === 'unknown' || typeof value === 'object' ? [] : [[path, value]];
}
