import type { Answer, MeasureAnswer } from './answer.js';
import { answerTo } from './decide.js';
import type { Provision } from './provision.js';
import { type AskedOn, readQuestion } from './question.js';

/**
 * Asks every one of some provisions of a rulebook about one case, sorted by id. The facts are read once.
 * Throws like `decide`.
 */
export function assess(
  provisions: readonly Provision[],
  facts: object,
  asked: AskedOn,
): readonly (Answer | MeasureAnswer)[] {
  const [first] = provisions;
  if (!first) return [];
  const question = readQuestion(first.rulebook, facts, asked);
  const sorted = [...provisions].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.freeze(sorted.map((provision) => answerTo(provision, question)));
}
