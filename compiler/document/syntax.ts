import type { CST, YAMLError } from 'yaml';
import type { Report } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import { openingsOf } from './openings.js';
import { commentHint } from './quotes.js';
import { reportOpenBracket, reportStrayBracket } from './report-brackets.js';
import { reportIndent, reportListItem, reportNested, reportNoColon, reportTextBlock } from './report-lines.js';
import {
  reportBadEscape,
  reportNeedsQuotes,
  reportOpenQuote,
  reportSwallowed,
  reportTextAfter,
} from './report-quotes.js';
import { lineOf, type SyntaxMistake, stretch } from './syntax-mistake.js';

/** Mistakes that do not disturb how the rest of the file is read. */
const local: ReadonlySet<string> = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START']);

/**
 * Says what broke the syntax of a file in a lawyer's words, at the place where it began. After a quote
 * or a line that is out of place, all that follows is its echo and is not said.
 */
export function reportSyntax(
  file: SourceFile,
  tokens: readonly CST.Token[],
  errors: readonly YAMLError[],
  report: Report,
): void {
  const openings = openingsOf(tokens);
  for (const { code, message, pos } of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const mistake = { file, openings, code, message, start: pos[0], report };
    if (!reportSwallowed(mistake)) (voices[code] ?? reportBroken)(mistake);
    if (!local.has(code)) return;
  }
}

/** Who says what about each code of the yaml package; whatever is not named is said in general words. */
const voices: Partial<Record<YAMLError['code'], (mistake: SyntaxMistake) => void>> = {
  MISSING_CHAR: reportMissing,
  UNEXPECTED_TOKEN: reportUnexpected,
  BAD_INDENT: (mistake) => (mistake.message.startsWith('Flow') ? reportOpenBracket : reportIndent)(mistake),
  BLOCK_AS_IMPLICIT_KEY: reportNested,
  MULTILINE_IMPLICIT_KEY: reportNoColon,
  TAB_AS_INDENT: reportTab,
  BAD_SCALAR_START: reportNeedsQuotes,
  NON_STRING_KEY: reportNeedsQuotes,
  BAD_DQ_ESCAPE: reportBadEscape,
};

function reportMissing(mistake: SyntaxMistake): void {
  const { message, report } = mistake;
  if (message.startsWith('Missing closing')) reportOpenQuote(mistake);
  else if (message.startsWith('Flow')) reportOpenBracket(mistake);
  else if (message.startsWith('Implicit map keys')) reportNoColon(mistake);
  else if (message.startsWith('Sequence item')) reportListItem(mistake);
  else if (message.startsWith('Missing ,'))
    report.add('broken-yaml', 'no-comma', lineOf(mistake), {}, { hint: 'write it' });
  else if (message.startsWith('Comments')) {
    const at = lineOf(mistake);
    const text = at.file.text.slice(at.start, at.end);
    report.add('unquoted-text', 'comment', at, { text }, { hint: commentHint });
  } else reportBroken(mistake);
}

function reportUnexpected(mistake: SyntaxMistake): void {
  const { file, message, start, report } = mistake;
  if (message.includes('block-seq-ind')) reportListItem(mistake);
  else if (reportTextBlock(mistake)) return;
  else if (message.includes('at node end')) reportTextAfter(mistake);
  else if (/^[\]}]$/.test(file.text[start] ?? '')) reportStrayBracket(mistake);
  else if (file.text[start] === ',')
    report.add('broken-yaml', 'comma', stretch(mistake, start, 1), {}, { hint: 'delete it' });
  else reportBroken(mistake);
}

function reportBroken(mistake: SyntaxMistake): void {
  const hint = 'compare it with the lines around it: indentation, colon, quotes, brackets';
  mistake.report.add('broken-yaml', 'default', lineOf(mistake), {}, { hint });
}

function reportTab(mistake: SyntaxMistake): void {
  const at = stretch(mistake, mistake.start, 1);
  mistake.report.add('tab-character', 'default', at, {}, { hint: 'write spaces instead' });
}
