import type { Answer, AnswerStep, MeasureAnswer } from '../../runtime/answer.js';
import { type AnswerJson, answerJson } from '../../runtime/answer-json.js';
import { decide } from '../../runtime/decide.js';
import { answers, holds } from '../../runtime/operators.js';
import type { Provision } from '../../runtime/provision.js';
import { law, type Part } from './handmade.js';

/** A condition that a statement holds, called after its fact. */
export const says = (fact: string, part: Omit<Part, 'says' | 'facts'> = {}): Part => ({
  id: fact.slice(2),
  cite: [law('law-1980', `art. ${fact.slice(2)}`)],
  ...part,
  says: (inquiry) => holds(inquiry, fact),
  facts: [fact],
});

/** A condition that another provision is met, or has another outcome. */
export const meets = (asks: Provision, outcome = 'met'): Part => ({
  id: `asks-${asks.id.replace('/', '-')}`,
  cite: [law('law-1980', 'art. 1')],
  asks,
  says: (inquiry) => answers(inquiry, asks, [outcome]),
});

export const ask = (asked: Provision, facts: object, on = '2013-08-13', lawOn?: string): Answer | MeasureAnswer =>
  decide(asked, facts, { on, lawOn });

/** What a test reads off an answer: its parts where it has them. */
export const json = (asked: Provision, facts: object, on?: string, lawOn?: string): AnswerJson =>
  answerJson(ask(asked, facts, on, lawOn));

/** The ids of the steps that decide. */
export const because = (asked: Provision, facts: object, on?: string): readonly (string | null)[] =>
  json(asked, facts, on).because.map(({ id }) => id);

export const steps = (answer: Answer | MeasureAnswer): readonly AnswerStep[] => ('steps' in answer ? answer.steps : []);
