import type { Answer, MeasureAnswer } from './answer.js';
import { answerTo } from './decide.js';
import type { Provision } from './provision.js';
import { type AskedOn, readQuestion } from './question.js';

/**
 * Asks every one of some provisions of a rulebook about one case. What matters most comes first: what is answered,
 * then what waits for facts, the fewest first, then what the law of that day does not say; those alike by id. The
 * facts are read once. Throws like `decide`.
 */
export function assess(
  provisions: readonly Provision[],
  facts: object,
  asked: AskedOn,
): readonly (Answer | MeasureAnswer)[] {
  const [first] = provisions;
  if (!first) return [];
  const question = readQuestion(first.rulebook, facts, asked);
  const answers = provisions.map((provision) => answerTo(provision, question));
  return Object.freeze(answers.sort((a, b) => rank(a) - rank(b) || (a.provision < b.provision ? -1 : 1)));
}

/** 0 for an answer; for one that waits, how many facts it waits for; more than that where there is no law to ask. */
function rank(answer: Answer | MeasureAnswer): number {
  if ('missing' in answer) return 1 + answer.missing.length;
  return lawless.includes(answer.outcome) ? Number.MAX_SAFE_INTEGER : 0;
}

const lawless: readonly string[] = ['not-covered', 'not-known', 'repealed'];
