import type { Report } from '../diagnostics/diagnostic.js';
import type { Places } from '../document/document.js';
import type { GivenShape, ItemShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import type { GivenFact, GivenFacts } from './case.js';
import { type Context, factNamed } from './context.js';
import { readGivenItems } from './given-items.js';
import { expectedFor, readValue } from './given-values.js';
import type { Fact } from './rulebook.js';

/** Reads the facts of a life as a case writes them: `holds`, a word, a date, a number, `none`, `unknown`. */
export function readGivenFacts(shape: GivenShape | undefined, places: Places, context: Context): GivenFacts {
  const given: Record<string, GivenFact> = {};
  for (const [path, said] of Object.entries(shape ?? {})) {
    const fact = factNamed(path, places.key(shape ?? {}, path), context);
    const at = places.value(shape ?? {}, path);
    const value = fact && readGiven(fact, said, at, places, context.report);
    if (value !== undefined) given[path] = value;
  }
  return given;
}

function readGiven(
  fact: Fact,
  said: string | number | readonly ItemShape[],
  at: Span,
  places: Places,
  report: Report,
): GivenFact | undefined {
  if (fact.kind === 'periods' || fact.kind === 'list') return readGivenItems(fact, said, at, places, report);
  if (typeof said === 'object') {
    const holes = { fact: fact.path, value: '[…]', expected: expectedFor(fact, [...(fact.words?.keys() ?? [])]) };
    report.add('wrong-value', 'default', at, holes, { hint: 'write one value, without brackets' });
    return undefined;
  }
  return readValue(fact, said, at, report);
}
