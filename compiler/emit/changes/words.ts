import { voiceOf } from '../../prose/voices.js';

const english = voiceOf('en');

/** A day in words; anything else as it is. */
export function day(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? english.date(text) : text;
}

/** `1 provision`, `2 provisions`. */
export function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** A text that begins a line inside a sentence: its first letter small, unless it is a name. */
export function within(text: string): string {
  return /^[A-Z][a-z]* /.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
