import type { Day as NamedDay, Part, PhraseCondition, Said } from '../../compiler/model/condition.js';
import { comparisons } from '../../compiler/phrases/comparisons.js';
import type { Comparison, Order, Period } from '../../compiler/phrases/phrase.js';
import { type Day, dayOf, isoOf } from '../../runtime/date.js';
import type { Changed } from './changed.js';
import { withPhrase, writtenPhrase } from './write-phrase.js';

/** Every way of changing one phrase: what it compares, its bound by one, its unit, its date by a day, its words, its sense. */
export function changedPhrases(condition: PhraseCondition): Changed<PhraseCondition> {
  const found = saidOtherwise(condition).map((phrase) => withPhrase(condition, phrase));
  return found.map((to) => [`${condition.id ?? ''}: ${condition.text} → ${writtenPhrase(to)}`, to] as const);
}

function saidOtherwise({ subject, phrase }: PhraseCondition): readonly Said[] {
  switch (phrase.says) {
    case 'holds':
    case 'has-happened':
      return [{ ...phrase, negated: !phrase.negated }];
    case 'is-met':
      return [{ ...phrase, negated: !phrase.negated }, ...asOfOtherwise(phrase)];
    case 'is': {
      const all = subject.is === 'fact' ? [...(subject.fact.words?.keys() ?? [])] : subject.provision.outcomes;
      return [{ ...phrase, negated: !phrase.negated }, ...wordsOtherwise(phrase, all), ...asOfOtherwise(phrase)];
    }
    case 'order':
      return [
        ...ordersBeside[phrase.order].map((order) => ({ ...phrase, order })),
        ...daysBeside(phrase.day).map((day) => ({ ...phrase, day })),
      ];
    case 'distance':
      return [
        ...comparisonsBeside(phrase.comparison).map((comparison) => ({ ...phrase, comparison })),
        ...periodsBeside(phrase.period).map((period) => ({ ...phrase, period })),
        ...daysBeside(phrase.from).map((from) => ({ ...phrase, from })),
        ...(phrase.rolled ? [withoutRoll(phrase)] : []),
      ];
    case 'length':
      return [
        ...comparisonsBeside(phrase.comparison).map((comparison) => ({ ...phrase, comparison })),
        ...periodsBeside(phrase.period).flatMap((period) => {
          const { unit, count } = period;
          return unit === 'working day' ? [] : [{ ...phrase, period: { unit, count } }];
        }),
      ];
    case 'number':
      return [
        ...(phrase.comparison === 'is' ? (['at-least'] as const) : comparisonsBeside(phrase.comparison)).map(
          (comparison) => ({ ...phrase, comparison }),
        ),
        ...[-1, 1].flatMap((more) => (phrase.value + more < 0 ? [] : [{ ...phrase, value: phrase.value + more }])),
      ];
    case 'money':
      return [
        ...comparisonsBeside(phrase.comparison).map((comparison) => ({ ...phrase, comparison })),
        ...sumsBeside(phrase.sum).map((sum) => ({ ...phrase, sum })),
      ];
  }
}

function withoutRoll({ rolled: _, ...phrase }: Said & { readonly says: 'distance' }): Said {
  return phrase;
}

function asOfOtherwise<Phrase extends Said & { readonly on?: string }>(phrase: Phrase): readonly Phrase[] {
  const { on } = phrase;
  return on === undefined ? [] : [-1, 1].map((more) => ({ ...phrase, on: dayBeside(on, more) }));
}

/** One word less, where others stay; one more, of those that are left. */
function wordsOtherwise(phrase: Said & { readonly says: 'is' }, all: readonly string[]): readonly Said[] {
  const { words, on } = phrase;
  const less = words.length < 2 ? [] : words.map((word) => ({ ...phrase, words: words.filter((one) => one !== word) }));
  const other = all.find((word) => !words.includes(word));
  // As of a past day one word alone can be asked.
  const more = other === undefined || on !== undefined ? [] : [{ ...phrase, words: [...words, other] }];
  return [...less, ...more];
}

const ordersBeside: Readonly<Record<Order, readonly Order[]>> = {
  before: ['on-or-before', 'on-or-after'],
  'on-or-before': ['before', 'after'],
  on: ['on-or-before', 'on-or-after'],
  'on-or-after': ['after', 'before'],
  after: ['on-or-after', 'on-or-before'],
};

const others: Readonly<Record<Comparison, Comparison>> = {
  'at-least': 'more-than',
  'more-than': 'at-least',
  'at-most': 'less-than',
  'less-than': 'at-most',
};

function comparisonsBeside(comparison: Comparison): readonly Comparison[] {
  return [others[comparison], comparisons[comparison].opposite];
}

const units: Readonly<Record<string, Period['unit']>> = {
  day: 'week',
  week: 'day',
  month: 'year',
  year: 'month',
  'working day': 'day',
};

function periodsBeside({ count, unit }: Period): readonly Period[] {
  const bounds = [-1, 1].flatMap((more) => (count + more < 0 ? [] : [{ count: count + more, unit }]));
  return [...bounds, { count, unit: units[unit] ?? unit }];
}

function daysBeside(day: NamedDay): readonly NamedDay[] {
  return day.is === 'date' ? [-1, 1].map((more) => ({ is: 'date' as const, date: dayBeside(day.date, more) })) : [];
}

/** The day before a date, or after it. */
export function dayBeside(date: string, more: number): string {
  return isoOf(((dayOf(date) ?? 0) + more) as Day);
}

function sumsBeside(sum: readonly Part[]): readonly (readonly Part[])[] {
  return sum.flatMap((part, at) => {
    if (part.is === 'money') return [-1, 1].map((more) => sum.with(at, { ...part, cents: part.cents + more }));
    return [-1, 1].flatMap((more) =>
      part.percent + more < 1 ? [] : [sum.with(at, { ...part, percent: part.percent + more })],
    );
  });
}
