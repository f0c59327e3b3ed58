import type { Condition, Day, Part, PhraseCondition } from '../model/condition.js';
import { inLanguage, type Text } from '../model/text.js';
import type { Point } from '../phrases/phrase.js';
import type { Voice } from './voice.js';
import { voiceOf } from './voices.js';

/** What a condition or group says, in each language of the rulebook. */
export function sentencesFor(
  condition: Condition,
  outcomes: ReadonlyMap<string, Text>,
  languages: readonly string[],
): Text {
  return Object.fromEntries(languages.map((language) => [language, sentenceFor(condition, outcomes, language)]));
}

/** What a condition or group says, as a sentence in one language. */
export function sentenceFor(condition: Condition, outcomes: ReadonlyMap<string, Text>, language: string): string {
  const voice = voiceOf(language);
  switch (condition.is) {
    case 'group':
      return voice.group[condition.of];
    case 'readings':
      return voice.contested;
    case 'phrase':
      return sayPhrase(condition, outcomes, language, voice);
  }
}

function sayPhrase(
  { subject, phrase }: PhraseCondition,
  outcomes: ReadonlyMap<string, Text>,
  language: string,
  voice: Voice,
): string {
  const called = inLanguage(subject.is === 'fact' ? subject.fact.label : subject.provision.title, language);
  const about = subject.is === 'fact' ? voice.subject(called) : voice.titled(called);
  const words = (list: readonly string[], texts: ReadonlyMap<string, Text> | undefined): readonly string[] => {
    return list.map((word) => inLanguage(texts?.get(word) ?? { [language]: word }, language));
  };
  switch (phrase.says) {
    case 'holds':
      return phrase.negated ? voice.doesNotHold(called) : voice.holds(called);
    case 'is': {
      if (subject.is === 'fact') {
        const said = words(phrase.words, subject.fact.words);
        return phrase.negated ? voice.isNotWord(about, said) : voice.isWord(about, said);
      }
      const said = words(phrase.words, outcomes);
      if (phrase.on !== undefined) {
        const on = voice.date(phrase.on);
        return phrase.negated ? voice.decidedNot(about, said, on) : voice.decided(about, said, on);
      }
      return phrase.negated ? voice.decidesNot(about, said) : voice.decides(about, said);
    }
    case 'is-met':
      if (phrase.on !== undefined) {
        const on = voice.date(phrase.on);
        return phrase.negated ? voice.wasNotMet(about, on) : voice.wasMet(about, on);
      }
      return phrase.negated ? voice.isNotMet(about) : voice.isMet(about);
    case 'has-happened':
      return phrase.negated ? voice.hasNotHappened(about) : voice.hasHappened(about);
    case 'order':
      return voice.order(about, phrase.order, sayDay(phrase.day, language));
    case 'distance': {
      const { comparison, side, from } = phrase;
      const day = sayDay(from, language);
      const bound = phrase.rolled ? voice.rolled(day) : day;
      return voice.distance(about, comparison, side, voice.period(phrase.period), bound);
    }
    case 'length': {
      const of = subject.is === 'fact' ? voice.lengthOf(called) : about;
      return voice.amount(of, phrase.comparison, voice.period(phrase.period));
    }
    case 'number':
      return voice.amount(about, phrase.comparison, String(phrase.value));
    case 'money':
      return voice.amount(about, phrase.comparison, saySum(phrase.sum, language));
  }
}

/** A sum inside a sentence: its parts, each with the amount it takes and the number it is counted by. */
function saySum(sum: readonly Part[], language: string): string {
  const voice = voiceOf(language);
  const parts = sum.map((part) => {
    const once = part.is === 'money' ? sayMoney(part.cents) : sayAmount(part, language);
    return part.each ? voice.each(once, inLanguage(part.each.label, language)) : once;
  });
  return parts.join(` ${voice.plus} `);
}

function sayAmount({ amount, percent }: Part & { is: 'amount' }, language: string): string {
  const voice = voiceOf(language);
  const title = voice.titled(inLanguage(amount.title, language));
  return percent === 100 ? title : voice.share(percent, title);
}

/** A sum in cents as it is written: `1282.14 EUR`. */
export function sayMoney(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')} EUR`;
}

/** A day inside a sentence. */
function sayDay(day: Day, language: string): string {
  const voice = voiceOf(language);
  switch (day.is) {
    case 'asked':
      return voice.askedDay;
    case 'date':
      return voice.date(day.date);
    case 'fact':
      return voice.named(inLanguage(day.fact.label, language));
    case 'provision':
      return voice.titled(inLanguage(day.provision.title, language));
  }
}

/** A day, or so long before or after one, inside a sentence. */
export function sayPoint(point: Point<Day>, language: string): string {
  const voice = voiceOf(language);
  const day = sayDay(point.day, language);
  if (point.side === 'on') return day;
  const said = voice.point(voice.period(point.period), point.side, day);
  return point.rolled ? voice.rolled(said) : said;
}
