import { didYouMean } from '../diagnostics/suggest.js';
import type { ProvisionShape } from '../document/shapes.js';
import { readSeen } from '../phrases/read.js';
import type { ConditionContext } from './conditions.js';
import { dayExists } from './days.js';
import type { Evidence } from './rulebook.js';
import { conventionChoices, listed } from './settings.js';

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
      const hint = didYouMean(seen.source, vocabulary.sources.keys());
      report.add('unknown-source', 'default', at, { source: seen.source }, { hint });
    }
    return dayExists(seen.on, at, report) && source ? { source, on: seen.on } : undefined;
  });
  return evidence.filter((one) => one !== undefined);
}

/** The choices a version makes where it counts otherwise than the rulebook. */
export function readCounting(value: ProvisionShape, context: ConditionContext): ReadonlyMap<string, string> {
  const { places, report } = context;
  const shapes = value.conventions ?? {};
  const known = context.vocabulary.settings.conventions;
  for (const [name, choice] of Object.entries(shapes)) {
    const choices = conventionChoices[name] ?? [];
    if (!known.has(name)) {
      const hint = didYouMean(name, known.keys());
      report.add('unknown-convention', 'default', places.key(shapes, name), { convention: name }, { hint });
    } else if (!choices.includes(choice)) {
      const hint = didYouMean(choice, choices);
      report.add(
        'unknown-choice',
        'default',
        places.value(shapes, name),
        { choice, choices: listed(choices) },
        { hint },
      );
    }
  }
  return new Map(Object.entries(shapes));
}
