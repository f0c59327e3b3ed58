import { restOfLine, written } from './line.js';
import { lastBefore, partnerOf, swallowing } from './openings.js';
import { quoteHint } from './quotes.js';
import { lineOf, type SyntaxMistake, stretch } from './syntax-mistake.js';

const closeHint = 'close it at the end of the text';

/** A quote that was closed by the next quote, lines below: true when that explains the mistake. */
export function reportSwallowed(mistake: SyntaxMistake): boolean {
  const quote = swallowing(mistake.start, mistake.openings, mistake.file);
  if (!quote) return false;
  const at = stretch(mistake, quote.start, 1);
  mistake.report.add('unclosed-quote', 'default', at, { mark: quote.mark }, { hint: closeHint });
  return true;
}

/** A quote that is open at the end of the file. */
export function reportOpenQuote(mistake: SyntaxMistake): void {
  const { openings, start, report } = mistake;
  const quote = lastBefore(start, openings, ({ mark, closed }) => !closed && partnerOf(mark) === mark);
  const at = stretch(mistake, quote?.start ?? start, 1);
  report.add('unclosed-quote', 'default', at, { mark: quote?.mark ?? '"' }, { hint: closeHint });
}

/** Text behind a closing quote or bracket: most often an apostrophe inside single quotes. */
export function reportTextAfter(mistake: SyntaxMistake): void {
  const { file, openings, start, report } = mistake;
  const before = lastBefore(start, openings, ({ closed, end }) => closed && end <= start);
  const mark = partnerOf(before?.mark ?? '"');
  const isQuote = mark === '"' || mark === "'";
  const whole = written(restOfLine(file, before?.start ?? start));
  const hint = quoteHint(isQuote ? whole.slice(1).replace(/["']$/, '') : whole);
  report.add('text-after-value', isQuote ? 'quote' : 'bracket', lineOf(mistake), { mark }, { hint });
}

/** A text that begins with a character that means something else at the start of a value. */
export function reportNeedsQuotes(mistake: SyntaxMistake): void {
  const { file, start, report } = mistake;
  const at = lineOf(mistake);
  const first = file.text[start] ?? '';
  const character = first === '`' ? 'a backtick' : `\`${first}\``;
  report.add('unquoted-text', 'begins', at, { character }, { hint: quoteHint(written(at)) });
}

/** A backslash inside double quotes that begins no special character. */
export function reportBadEscape(mistake: SyntaxMistake): void {
  const { start, report } = mistake;
  const at = stretch(mistake, start, 2);
  const hint = 'put the text in single quotes, or write the backslash twice';
  report.add('bad-escape', 'default', at, { escape: written(at) }, { hint });
}
