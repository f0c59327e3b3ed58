import type { AnswerStep, Word } from './answer.js';
import { isoOf } from './date.js';
import type { FactDefinition, FactValue, KnownFacts, Vocabulary } from './facts.js';
import type { Inquiry } from './inquiry.js';
import { own } from './own.js';
import type { Citation, RulebookData, Step, Text } from './provision.js';
import { shown } from './shown.js';
import { sumText } from './sum.js';
import type { Walked } from './walk.js';

/** A fact that a condition reads, with the value it has; of a list, how many periods or items it has. */
export type FactTold =
  | { readonly fact: string; readonly value: boolean | number | string }
  | { readonly fact: string; readonly items: number };

/** A condition with what it says, what became of it, the facts it reads, and where it is written. */
export interface ConditionTold {
  readonly id?: string;
  readonly address: string;
  readonly word: Word;
  readonly reading?: string;
  readonly sentence: Text;
  readonly facts: readonly FactTold[];
  /** The ids of the provisions that it asks. */
  readonly asks: readonly string[];
  readonly citations: readonly Citation[];
}

export function conditionTold(walked: Walked, { facts }: Inquiry, { vocabulary }: RulebookData): ConditionTold {
  const step: AnswerStep = shown(walked, new Map());
  return {
    ...(own(step, 'id') === undefined ? {} : { id: step.id }),
    address: step.address,
    word: step.word,
    ...(own(step, 'reading') === undefined ? {} : { reading: step.reading }),
    sentence: step.sentence,
    facts: factsTold(walked.step, walked.body, facts, vocabulary),
    asks: own(step, 'asks') ?? [],
    citations: step.citations,
  } as ConditionTold;
}

/** The facts that a step reads in the sense in play. */
export function factsTold(step: Step, body: Step, facts: KnownFacts, vocabulary: Vocabulary): readonly FactTold[] {
  const day = own(step, 'day');
  const paths = new Set([own(body, 'facts') ?? [], (day && own(day, 'facts')) ?? []].flat());
  return [...paths].map((fact) => {
    const value = facts.get(fact);
    if (typeof value === 'object' && value !== null) return { fact, items: value.length };
    return { fact, value: valueTold(value, own(vocabulary, fact)) };
  });
}

/** A value as it is given; `unknown` where it is not. */
function valueTold(
  value: Exclude<FactValue, readonly unknown[]> | undefined,
  definition: FactDefinition | undefined,
): boolean | number | string {
  if (value === undefined) return 'unknown';
  if (value === null) return 'none';
  if (typeof value !== 'number') return value;
  const kind = definition && own(definition, 'kind');
  if (kind === 'date') return isoOf(value as Parameters<typeof isoOf>[0]);
  return kind === 'money' ? (sumText(value * 100) ?? value) : value;
}
