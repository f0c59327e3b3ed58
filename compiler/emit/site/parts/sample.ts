import { citationLine } from '../../../model/citation.js';
import { conditionsOf } from '../../../model/grounds.js';
import type { Rulebook } from '../../../model/rulebook.js';

/** A condition as a rule file has it: the shortest phrase of the rulebook that counts time, or its first. */
export function firstWritten({ provisions }: Rulebook): string {
  const phrases = provisions
    .flatMap(({ versions }) => versions.flatMap(conditionsOf))
    .flatMap((one) =>
      one.is === 'phrase' && one.id !== undefined && one.cite.length === 1 && one.subject.is === 'fact' ? [one] : [],
    );
  const timed = phrases.filter(({ phrase, address }) => phrase.says === 'distance' && !address.includes(':'));
  const shortest = [...(timed.length > 0 ? timed : phrases)].sort((a, b) => a.text.length - b.text.length)[0];
  if (shortest?.subject.is !== 'fact') return '';
  const { id, subject, text, cite } = shortest;
  return [`- id: ${id}`, `  ${subject.fact.path}: ${text}`, ...cite.map((one) => `  cite: ${citationLine(one)}`)].join(
    '\n',
  );
}
