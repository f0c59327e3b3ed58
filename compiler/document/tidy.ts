import { isDay } from './calendar.js';

/**
 * What a value of the wrong form may have been meant to be, if that fits the pattern: a name in small
 * letters and hyphens, a day with its year first. It is only offered, never taken.
 */
export function tidied(text: string, pattern: string): string | undefined {
  const fits = new RegExp(pattern, 'u');
  return [day(text), name(text), citation(text)].find((guess) => guess !== undefined && fits.test(guess));
}

function day(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const parts = yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse();
  const guess = parts?.map((part) => part.padStart(2, '0')).join('-');
  return guess !== undefined && isDay(guess) ? guess : undefined;
}

function name(text: string): string {
  return text
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
}

function citation(text: string): string {
  const [source = '', ...place] = text.trim().split(/[\s]+/);
  return [source.toLowerCase().replace(/[,;:]$/, ''), ...place].join(' ');
}
