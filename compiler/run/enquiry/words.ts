import { inert } from '../../emit/docs/markdown.js';
import type { Rulebook } from '../../model/rulebook.js';
import { inLanguage, type Text } from '../../model/text.js';
import { voiceOf } from '../../prose/voices.js';

/** The question that a fact answers; of a field, that of its list. */
export function questionFor(path: string, { facts }: Rulebook): string {
  const fact = facts.get(path) ?? facts.get(path.slice(0, path.lastIndexOf('.')));
  return fact ? words(fact.asks) : '';
}

/** A text of the rules, made inert. */
export function words(text: Text): string {
  return inert(inLanguage(text, 'en'));
}

/** A date in words. */
export function day(date: string): string {
  return inert(voiceOf('en').date(date));
}
