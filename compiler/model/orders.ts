import { didYouMean } from '../diagnostics/suggest.js';
import type { ValidDocument } from '../document/document.js';
import type { Span } from '../source/source-file.js';
import type { Fact } from './rulebook.js';
import type { FactContext } from './word-lists.js';

/** `not-before` must name another date. */
export function checkOrders(
  documents: readonly ValidDocument<'facts'>[],
  facts: ReadonlyMap<string, Fact>,
  context: FactContext,
): void {
  for (const { value, places } of documents) {
    for (const [name, shape] of Object.entries(value.facts)) {
      const earlier = shape['not-before'];
      // On a fact that is no date the key itself is the mistake.
      if (earlier === undefined || shape.kind !== 'date') continue;
      checkEarlier(earlier, `${value.subject}.${name}`, places.value(shape, 'not-before'), facts, context);
    }
  }
}

function checkEarlier(
  earlier: string,
  path: string,
  at: Span,
  facts: ReadonlyMap<string, Fact>,
  { unread, report }: FactContext,
): void {
  const found = facts.get(earlier);
  const dates = [...facts.values()]
    .filter((fact) => fact.kind === 'date' && fact.path !== path)
    .map((fact) => fact.path);
  const hint = didYouMean(earlier, dates) ?? 'name another fact that is a date';
  if (earlier === path) report.add('not-a-day', 'itself', at, { name: path }, { hint: 'name another date' });
  else if (found && found.kind !== 'date') report.add('not-a-day', 'default', at, { name: earlier }, { hint });
  else if (!found && !unread.has(`facts/${earlier.slice(0, earlier.indexOf('.'))}`)) {
    report.add('unknown-fact', 'default', at, { fact: earlier }, { hint });
  }
}
