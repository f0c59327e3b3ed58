import type { ErrorObject } from 'ajv';
import { daysIn } from './calendar.js';
import { codePoint } from './characters.js';
import { tidied } from './tidy.js';

/** The value in its right form where that can be guessed; else how such values are written. */
export function formHint(text: string, { params, parentSchema }: ErrorObject): string | undefined {
  return guessHint(text, params.pattern) ?? asHint(parentSchema?.patternErrorMessage);
}

/** What a text may have been meant to be, or the letter in it that only looks like a Latin one. */
export function guessHint(text: string, pattern: string): string | undefined {
  const foreign = /(?!\p{Script=Latin})\p{L}/u.exec(text)?.[0];
  if (foreign !== undefined)
    return `\`${foreign}\` is ${codePoint(foreign.codePointAt(0) ?? 0)}, no Latin letter: type it anew`;
  const guess = tidied(text, pattern);
  return guess === undefined ? undefined : `did you mean \`${guess}\`?`;
}

/** A sentence of a schema as a hint: without capital and full stop. */
function asHint(sentence: unknown): string | undefined {
  if (typeof sentence !== 'string') return undefined;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

/** How many days the month of a day has that does not exist. */
export function monthHint(text: string): string {
  const [year = 0, month = 0] = text.split('-').map(Number);
  const days = daysIn(year, month);
  return days === 0 ? 'months go from 01 to 12' : `${text.slice(0, 7)} has ${days} days`;
}
