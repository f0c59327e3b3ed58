import type { ExampleTold } from '../../diff/change.js';
import type { GivenFact, GivenItem } from '../../model/case.js';

/** A life as a case tells it, to paste under `given`. */
export function exampleLines({ given }: ExampleTold): readonly string[] {
  const lines = Object.entries(given).map(([path, fact]) => `${path}: ${factText(fact)}`);
  return lines.length === 0 ? ['{}'] : lines;
}

/** A fact as a case writes it. */
export function factText(fact: GivenFact): string {
  if (typeof fact === 'object') return `[${fact.map(itemText).join(', ')}]`;
  if (typeof fact === 'boolean') return fact ? 'holds' : 'does not hold';
  return String(fact);
}

function itemText(item: GivenItem): string {
  return `{ ${Object.entries(item)
    .map(([name, value]) => `${name}: ${factText(value)}`)
    .join(', ')} }`;
}
