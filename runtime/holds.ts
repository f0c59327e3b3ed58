import type { Answer, MeasureAnswer } from './answer.js';
import { demand } from './complete.js';
import { answerTo } from './decide.js';
import type { Question } from './inquiry.js';
import { checkOutcome } from './outcomes.js';
import type { Provision } from './provision.js';
import { type AskedOn, readQuestion } from './question.js';

/** The facts are complete, and the law still does not say yes or no. */
export class UndecidedError extends Error {
  /** What it says. */
  readonly answer: Answer | MeasureAnswer;

  constructor(answer: Answer | MeasureAnswer) {
    super(`${answer.provision}: ${answer.outcome}`);
    this.name = 'UndecidedError';
    this.answer = answer;
  }
}

/** Whether a provision has an outcome, on complete facts; of a test, whether it is met. */
export function holds(
  provision: Provision,
  needed: readonly string[],
  facts: object,
  asked: AskedOn,
  outcome: string | undefined,
  placed: (question: Question) => Question = (question) => question,
): boolean {
  const wanted = provision.kind === 'test' ? 'met' : outcome;
  checkOutcome(provision, wanted);
  const question = placed(readQuestion(provision.rulebook, facts, asked));
  demand(needed, question.facts, provision.rulebook.vocabulary);
  const answer = answerTo(provision, question);
  if (!('gives' in answer)) throw new UndecidedError(answer);
  return answer.outcome === wanted;
}
