import { isDay } from '../index.js';
import { UsageError } from './terminal.js';

/** A date as typed, where one was: it must be a day of the calendar. */
export function dayTyped(text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new UsageError(`\`${text}\` is no day of the calendar. Write one as 2017-04-25.`);
}
