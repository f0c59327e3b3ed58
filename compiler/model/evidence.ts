import type { ProvisionShape } from '../document/shapes.js';
import { readSeen } from '../phrases/read.js';
import { reportSource } from './citation.js';
import type { ConditionContext } from './conditions.js';
import { sourcesOf } from './context.js';
import { unknownChoice, unknownConvention } from './conventions.js';
import { dayExists } from './days.js';
import type { Evidence } from './rulebook.js';
import { within } from './span.js';

/** The sources that showed this text, each with the day. */
export function readEvidence(value: ProvisionShape, context: ConditionContext): readonly Evidence[] {
  const { places, report, vocabulary, unread } = context;
  const lines = value.seen ?? [];
  const evidence = lines.map((line, item): Evidence | undefined => {
    const at = places.value(lines, item);
    const seen = readSeen(line);
    if (!seen) {
      report.add('unknown-phrase', 'seen', at, { phrase: line }, { hint: 'such as `law-1980 on 2025-08-02`' });
      return undefined;
    }
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
  const { places, report, unread } = context;
  const shapes = value.conventions ?? {};
  const known = context.vocabulary.settings.conventions;
  for (const [name, choice] of Object.entries(shapes)) {
    if (unread.has('rulebook')) continue;
    const choices = [...(known.get(name)?.choices.keys() ?? [])];
    if (!known.has(name)) unknownConvention(name, [...known.keys()], places.key(shapes, name), context);
    else if (!choices.includes(choice)) unknownChoice(choice, choices, places.value(shapes, name), report);
  }
  return new Map(Object.entries(shapes));
}
