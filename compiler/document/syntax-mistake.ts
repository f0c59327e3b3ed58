import type { YAMLError } from 'yaml';
import type { Report } from '../diagnostics/diagnostic.js';
import type { SourceFile, Span } from '../source/source-file.js';
import { restOfLine } from './line.js';
import type { Opening } from './openings.js';

/** A mistake of syntax as the reader of YAML found it, and what is needed to say it in other words. */
export interface SyntaxMistake {
  readonly file: SourceFile;
  readonly openings: readonly Opening[];
  readonly code: YAMLError['code'];
  /** The sentence of the yaml package, to tell apart what shares a code. It is never shown. */
  readonly message: string;
  readonly start: number;
  readonly report: Report;
}

/** From the mistake to the end of its line. */
export function lineOf({ file, start }: SyntaxMistake): Span {
  return restOfLine(file, start);
}

/** A few characters from an offset on. */
export function stretch({ file }: SyntaxMistake, start: number, length: number): Span {
  return { file, start, end: Math.min(start + length, file.text.length) };
}
