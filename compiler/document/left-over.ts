import type { Report } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/source-file.js';
import { written } from './line.js';
import { quoteHint } from './quotes.js';

/**
 * What is left between commas inside braces, without a key of its own: the rest of a text that lost its
 * end to the comma. Several in a row are one mistake.
 */
export class LeftOver {
  #before: Span | undefined;
  #rest: Span | undefined;

  /** Takes one more piece without a key. */
  take(piece: Span): void {
    this.#rest = this.#rest ? { ...this.#rest, end: piece.end } : piece;
  }

  /** Reports what was left over so far; `before` is the value that the next piece would belong to. */
  flush(before: Span | undefined, report: Report): void {
    if (this.#rest) reportRest(this.#rest, this.#before, report);
    this.#before = before;
    this.#rest = undefined;
  }
}

function reportRest(rest: Span, before: Span | undefined, report: Report): void {
  const text = written(rest);
  const key = /^([a-z][\w./-]*):\S/.exec(text)?.[1];
  if (key !== undefined) {
    const hint = `write \`${key}: ${text.slice(key.length + 1)}\``;
    report.add('missing-colon', 'space', { ...rest, end: rest.start + key.length + 1 }, { key }, { hint });
    return;
  }
  const whole = before && written({ ...before, end: rest.end });
  report.add('unquoted-text', 'comma', rest, { text }, { hint: hintFor(whole) });
}

function hintFor(whole: string | undefined): string {
  if (whole === undefined || /^[{[]/.test(whole)) return 'write it as `key: value`';
  return /\d,\d/.test(whole) ? `write a decimal point: \`${whole.replace(/(\d),(\d)/, '$1.$2')}\`` : quoteHint(whole);
}
