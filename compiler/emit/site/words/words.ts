import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import type { SiteWords } from './site-words.js';

const all: Readonly<Record<string, SiteWords>> = { en: english, fr: french, nl: dutch };

/** The words of the site in a language; in English where there are none. */
export function wordsOf(language: string): SiteWords {
  return all[language] ?? english;
}
