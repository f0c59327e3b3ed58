import type { ProvisionShape } from '../document/provision-shape.js';
import { readSeen } from '../phrases/read.js';
import { reportSource } from './citation.js';
import type { ConditionContext } from './conditions.js';
import { sourcesOf } from './context.js';
import { conventionNamed } from './conventions.js';
import { dayExists } from './days.js';
import type { Evidence } from './provision.js';
import { within } from './span.js';

/** The sources that showed this text, each with the day. */
export function readEvidence(value: ProvisionShape, context: ConditionContext): readonly Evidence[] {
  const { places, report, vocabulary, unread } = context;
  const lines = value.seen ?? [];
  const evidence = lines.map((line, item): Evidence | undefined => {
    const at = places.value(lines, item);
    const seen = readSeen(line);
    if (!seen) throw new Error('the schema lets nothing but evidence through');
    const source = vocabulary.sources.get(seen.source);
    if (!source && !unread.has(`sources/${seen.source}`)) {
      reportSource(seen.source, within(at, seen.source), sourcesOf(context), report);
    }
    return dayExists(seen.on, within(at, seen.on), report) && source ? { source, on: seen.on } : undefined;
  });
  return evidence.filter((one) => one !== undefined);
}

/** The choices a version makes where it counts otherwise than the rulebook. */
export function readCounting(value: ProvisionShape, context: ConditionContext): ReadonlyMap<string, string> {
  const { places } = context;
  const shapes = value.conventions ?? {};
  for (const [name, choice] of Object.entries(shapes)) {
    const at = { name: places.key(shapes, name), choice: { said: choice, at: places.value(shapes, name) } };
    conventionNamed(name, at, context);
  }
  return new Map(Object.entries(shapes));
}
