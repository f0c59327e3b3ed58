import type { Report } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/source-file.js';

/** Words that mean something of their own wherever an answer stands: no condition and no list may use them. */
const answers: ReadonlySet<string> = new Set(['none', 'unknown', 'met', 'not-met']);

/** Ways of answering that every decision has beside its own outcomes. */
const otherAnswers: ReadonlySet<string> = new Set(['contested', 'not-covered', 'not-known', 'repealed']);

/** Reports a word that may not be the name of a condition or a word of a list. */
export function reservedWord(name: string, at: Span, report: Report): void {
  if (answers.has(name)) add(name, at, report);
}

/** Reports a word that may not be an outcome. */
export function reservedOutcome(name: string, at: Span, report: Report): void {
  if (answers.has(name) || otherAnswers.has(name)) add(name, at, report);
}

/** What a case may expect of the documents given, beside their names. */
export const ofEdition = ['letter', 'mark', 'valid-for'] as const;

/** Reports a word that may not be a value that outcomes give. */
export function reservedValue(name: string, at: Span, report: Report): void {
  if (ofEdition.some((part) => part === name)) add(name, at, report);
}

function add(name: string, at: Span, report: Report): void {
  report.add('reserved-name', 'default', at, { name }, { hint: 'choose another name' });
}
