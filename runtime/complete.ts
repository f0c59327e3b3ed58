import type { FactDefinition, KnownFacts, Vocabulary } from './facts.js';
import { endsKnown } from './items.js';
import { own } from './own.js';

/**
 * Facts of which nothing is left out: every one is there and none is `unknown`, also in each period and item of a
 * list. `none` is an answer.
 */
export type Complete<Facts> = Facts extends object
  ? { readonly [Fact in keyof Facts]-?: CompleteValue<Exclude<Facts[Fact], 'unknown' | undefined>> }
  : never;

type CompleteValue<Value> = Value extends readonly (infer Item)[] ? readonly Complete<Item>[] : Value;

/** A question was put that takes complete facts, and some are not known. */
export class IncompleteFactsError extends Error {
  /** The paths of the facts that are left out or unknown, sorted; of a list, of the field that some item lacks. */
  readonly missing: readonly string[];

  constructor(missing: readonly string[]) {
    super(`not known: ${missing.join(', ')}`);
    this.name = 'IncompleteFactsError';
    this.missing = missing;
  }
}

/** Throws an `IncompleteFactsError` unless all of some facts are known, and all that stands in them. */
export function demand(paths: readonly string[], facts: KnownFacts, vocabulary: Vocabulary): void {
  const missing = paths.flatMap((path) => lacking(path, facts, own(vocabulary, path)));
  if (missing.length > 0) throw new IncompleteFactsError(missing);
}

function lacking(path: string, facts: KnownFacts, definition: FactDefinition | undefined): readonly string[] {
  const value = facts.get(path);
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.keys((definition && own(definition, 'fields')) ?? {}).map((field) => `${path}.${field}`);
  const open = fields.filter((field) => value.some((item) => !item.fields.has(field)));
  return endsKnown(value) ? open : [path, ...open];
}
