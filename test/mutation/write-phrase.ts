import type { Day, Part, PhraseCondition, Said } from '../../compiler/model/condition.js';
import { comparisons, orders } from '../../compiler/phrases/comparisons.js';
import type { Period } from '../../compiler/phrases/phrase.js';

/** A phrase as an expert writes it: the grammar, the other way round. */
export function writtenPhrase({ subject, phrase }: Pick<PhraseCondition, 'subject' | 'phrase'>): string {
  switch (phrase.says) {
    case 'holds':
      return phrase.negated ? 'does not hold' : 'holds';
    case 'is':
      return writtenWords(phrase);
    case 'is-met': {
      const not = phrase.negated ? ' not' : '';
      return phrase.on === undefined ? `is${not} met` : `was${not} met on ${phrase.on}`;
    }
    case 'has-happened':
      return phrase.negated ? 'has not happened' : 'has happened';
    case 'order':
      return `${orders[phrase.order]} ${writtenDay(phrase.day)}`;
    case 'distance': {
      const { comparison, period, side, from, rolled } = phrase;
      const bound = `${comparisons[comparison][side]} ${writtenPeriod(period)}`;
      if (from.is === 'asked') return `${bound} ago`;
      return `${bound} ${side} ${writtenDay(from)}${rolled ? ' or the next working day' : ''}`;
    }
    case 'length':
      return `${comparisons[phrase.comparison].amount} ${writtenPeriod(phrase.period)}`;
    case 'number':
      return `${phrase.comparison === 'is' ? 'is' : comparisons[phrase.comparison].amount} ${phrase.value}`;
    case 'money':
      return `${comparisons[phrase.comparison].amount} ${phrase.sum.map(writtenPart).join(' plus ')}`;
    default:
      throw new Error(`nobody writes ${JSON.stringify([subject, phrase])}`);
  }
}

/** A phrase changed, with the text that says so. */
export function withPhrase(condition: PhraseCondition, phrase: Said): PhraseCondition {
  return { ...condition, phrase, text: writtenPhrase({ subject: condition.subject, phrase }) };
}

function writtenWords({ words, negated, on }: Said & { readonly says: 'is' }): string {
  const not = negated ? ' not' : '';
  if (on !== undefined) return `was${not} ${words.join(', ')} on ${on}`;
  if (words.length === 1) return `is${not} ${words.join()}`;
  return `is ${negated ? 'none' : 'one'} of ${words.join(', ')}`;
}

function writtenDay(day: Day): string {
  switch (day.is) {
    case 'asked':
      return '';
    case 'date':
      return day.date;
    case 'fact':
      return day.fact.path;
    case 'provision':
      return day.provision.id;
  }
}

function writtenPeriod({ count, unit }: Period): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function writtenPart(part: Part): string {
  const each = part.each ? ` for each ${part.each.path}` : '';
  if (part.is === 'money') return `${(part.cents / 100).toFixed(2)} EUR${each}`;
  return `${part.percent === 100 ? '' : `${part.percent} % of `}amount ${part.amount.id}${each}`;
}
