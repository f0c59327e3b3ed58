import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import type { Voice } from './voice.js';

/** The languages in which conditions can be said, by code. A rulebook uses some or all of them. */
const voices: Readonly<Record<string, Voice>> = { en: english, fr: french, nl: dutch };

/** The voice of a language; English for one that has none. */
export function voiceOf(language: string): Voice {
  return voices[language] ?? english;
}
