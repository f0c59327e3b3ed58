import type { ErrorObject } from 'ajv';
import { daysIn } from './calendar.js';
import { tidied } from './tidy.js';

/** The value in its right form where that can be guessed; else how such values are written. */
export function formHint(text: string, { params, parentSchema }: ErrorObject): string | undefined {
  const guess = tidied(text, params.pattern);
  return guess === undefined ? asHint(parentSchema?.patternErrorMessage) : `did you mean \`${guess}\`?`;
}

/** A sentence of a schema as a hint: without capital and full stop. */
export function asHint(sentence: unknown): string | undefined {
  if (typeof sentence !== 'string') return undefined;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

/** How many days the month of a day has that does not exist. */
export function monthHint(text: string): string {
  const [year = 0, month = 0] = text.split('-').map(Number);
  const days = daysIn(year, month);
  return days === 0 ? 'months go from 01 to 12' : `${text.slice(0, 7)} has ${days} days`;
}
