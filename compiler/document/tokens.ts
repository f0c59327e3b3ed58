import { CST, Lexer, Parser } from 'yaml';
import type { Report } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import { depthHint, limits } from './limits.js';

/**
 * Splits a file into the tokens of YAML. Nesting is watched while it is read: a file of a million
 * brackets ends here with one message, before anything is built of it.
 */
export function readTokens(file: SourceFile, report: Report): readonly CST.Token[] | undefined {
  const parser = new Parser();
  const nesting = new Nesting();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(file.text)) {
    const start = parser.offset;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      // What follows a bracket that closes nothing is only an echo of it.
      if (token.type === 'error') return tokens;
    }
    if (nesting.after(lexeme) > limits.depth) {
      report.add(
        'over-limit',
        'depth',
        { file, start, end: start + 1 },
        { limit: String(limits.depth) },
        { hint: depthHint },
      );
      return undefined;
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Counts open brackets and, outside of them, the marks of nesting on one line. */
class Nesting {
  #brackets = 0;
  #marks = 0;
  #text = false;

  after(lexeme: string): number {
    if (this.#text) this.#text = false;
    else if (lexeme === CST.SCALAR) this.#text = true;
    else this.#count(CST.tokenType(lexeme));
    return Math.max(this.#brackets, this.#marks);
  }

  #count(type: CST.TokenType | null): void {
    switch (type) {
      case 'flow-map-start':
      case 'flow-seq-start':
        this.#brackets++;
        return;
      case 'flow-map-end':
      case 'flow-seq-end':
        this.#brackets = Math.max(0, this.#brackets - 1);
        return;
      case 'seq-item-ind':
      case 'explicit-key-ind':
      case 'map-value-ind':
        if (this.#brackets === 0) this.#marks++;
        return;
      case 'newline':
        this.#marks = 0;
    }
  }
}
