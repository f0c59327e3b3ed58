import { isDay } from './calendar.js';

/**
 * What a value of the wrong form may have been meant to be, if that fits the pattern: a name in small
 * letters and hyphens, a day with its year first. It is only offered, never taken.
 */
export function tidied(text: string, pattern: string): string | undefined {
  const fits = new RegExp(pattern, 'u');
  const plain = text.trim().replace(dashes, '-').replace(spaces, ' ');
  const guesses = [day(plain), evidence(plain), ...(pattern.includes(' ') ? [] : [name(plain)]), citation(plain)];
  return guesses.find((guess) => guess !== undefined && fits.test(guess));
}

/** What word processors write instead of a hyphen or a space. */
const dashes = /[\u2010-\u2015\u2212]/g;
const spaces = /[^\S\n]+/g;

/** A line of evidence with its day year first. */
function evidence(text: string): string | undefined {
  const [, source, on] = /^(\S+) on (\S+)$/.exec(text) ?? [];
  const guess = on === undefined ? undefined : day(on);
  return guess === undefined ? undefined : `${source} on ${guess}`;
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
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
}

function citation(text: string): string {
  const [source = '', ...place] = text.split(' ');
  return [source.toLowerCase().replace(/[,;:]$/, ''), ...place].join(' ');
}
