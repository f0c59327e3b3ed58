import type { PhraseCondition, Said } from '../model/condition.js';
import { comparisons } from '../phrases/comparisons.js';

/** A phrase that says the opposite, where there is one; of a fact that is none neither may hold. */
export function oppositeOf(condition: PhraseCondition): PhraseCondition | undefined {
  const phrase = oppositeSaid(condition.phrase);
  return phrase && { ...condition, phrase };
}

const orders = {
  before: 'on-or-after',
  'on-or-before': 'after',
  'on-or-after': 'before',
  after: 'on-or-before',
} as const;

function oppositeSaid(phrase: Said): Said | undefined {
  switch (phrase.says) {
    case 'holds':
    case 'is':
    case 'is-met':
    case 'has-happened':
      return { ...phrase, negated: !phrase.negated };
    case 'order':
      return phrase.order === 'on' ? undefined : { ...phrase, order: orders[phrase.order] };
    case 'number':
      return phrase.comparison === 'is'
        ? undefined
        : { ...phrase, comparison: comparisons[phrase.comparison].opposite };
    case 'distance':
    case 'length':
    case 'money':
      return { ...phrase, comparison: comparisons[phrase.comparison].opposite };
  }
}
