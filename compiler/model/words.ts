import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Span } from '../source/source-file.js';
import { listed } from './listed.js';

/** Says that a word is none of those that its subject can be; a near one is offered. */
export function unknownWord(word: string, subject: string, words: readonly string[], at: Span, report: Report): void {
  const hint = didYouMean(word, words) ?? 'use a word of the list, or add this one to it';
  report.add('unknown-word', 'default', at, { word, subject, words: listed(words) }, { hint });
}
