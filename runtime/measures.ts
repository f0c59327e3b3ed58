import type { LengthSaid } from './earliest.js';
import { hear } from './hearing.js';
import { lengthIs } from './length.js';
import type { Provision } from './provision.js';
import { type AskedOn, readQuestion } from './question.js';
import type { Truth } from './truth.js';

/**
 * Whether the length that a provision measures stands so to a period: what `at least 5 years` says of it.
 * `undefined` where that is not known, or readings differ. Throws like `decide`.
 */
export function measures(provision: Provision, facts: object, asked: AskedOn, said: LengthSaid): Truth {
  const question = readQuestion(provision.rulebook, facts, asked);
  const { findings } = hear(provision, question, provision.rulebook.counting.chosen);
  const truths = [...findings.values()].map((finding): Truth => {
    if (finding.is !== 'counted' || finding.quantity?.is !== 'length') return undefined;
    return lengthIs(finding.quantity, said.comparison, said.count, said.unit);
  });
  return truths.every((truth) => truth === truths[0]) ? truths[0] : undefined;
}
