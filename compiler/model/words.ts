import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Span } from '../source/source-file.js';
import { listed } from './listed.js';

/** Says that a word is none of those that its subject can be; a near one is offered. */
export function unknownWord(
  { word, subject, words }: { readonly word: string; readonly subject: string; readonly words: readonly string[] },
  at: Span,
  report: Report,
): void {
  const hint = noneHint(word, words) ?? didYouMean(word, words) ?? 'use one of these words';
  // Two facts may take the words of one list: what that list lacks is one mistake.
  const same = `${word} of ${words.join(' ')}`;
  report.add('unknown-word', 'default', at, { word, subject, words: listed(words) }, { hint, same });
}

/** `none` is an answer and no word: whether there is one is asked with all the words. */
function noneHint(word: string, words: readonly string[]): string | undefined {
  if (word !== 'none' || words.length < 2) return undefined;
  const all = words.join(', ');
  return `\`none\` is no word: ask whether it \`is one of ${all}\`, or \`is none of\` them`;
}
