import { nextLine, restOfLine, written } from './line.js';
import { quoteHint } from './quotes.js';
import { lineOf, type SyntaxMistake, stretch } from './syntax-mistake.js';

/** A line whose indentation fits nothing above it. */
export function reportIndent(mistake: SyntaxMistake): void {
  const at = lineOf(mistake);
  if (mistake.message.startsWith('Block scalar')) {
    mistake.report.add('wrong-indentation', 'text', at, {}, { hint: 'begin all its lines at the same column' });
  } else {
    mistake.report.add('wrong-indentation', 'default', at, {}, { hint: alignHint });
  }
}

/** An item of a list that is not below its key, or not in line with the others. */
export function reportListItem(mistake: SyntaxMistake): void {
  const { file, start, report } = mistake;
  const alone = start === 0 || file.text[start - 1] === '\n' || !written(lineOf(mistake)).startsWith('-');
  const variant = alone ? 'list' : 'same-line';
  // The reader of YAML awaited an item; the author wrote a key and slipped.
  if (alone && !written(lineOf(mistake)).startsWith('-')) {
    report.add('wrong-indentation', 'default', lineOf(mistake), {}, { hint: alignHint });
    return;
  }
  report.add('wrong-indentation', variant, lineOf(mistake), {}, { hint: listHint });
}

const alignHint = 'begin it at the same column as the lines it belongs with';
const listHint = 'write the items below their key, each on its line, their `-` in one column';

/** Keys under a value: a text with a colon in it, or a line that is indented under a finished value. */
export function reportNested(mistake: SyntaxMistake): void {
  const { file, start, report } = mistake;
  const at = lineOf(mistake);
  const text = written(at);
  const below = restOfLine(file, nextLine(file, start));
  if (/^[-?] /.test(text)) report.add('wrong-indentation', 'list', at, {}, { hint: listHint });
  else if (text === '') report.add('wrong-indentation', 'list', below, {}, { hint: listHint });
  else if (/:(?:\s|$)/.test(text)) report.add('unquoted-text', 'colon', at, {}, { hint: quoteHint(text) });
  else {
    const hint = 'begin it at the same column as the key above; or put a text of several lines in quotes';
    report.add('wrong-indentation', 'under-text', below, {}, { hint });
  }
}

/** A line that should be a key with its value and is none. */
export function reportNoColon(mistake: SyntaxMistake): void {
  const { report } = mistake;
  const at = lineOf(mistake);
  const text = written(at);
  const key = /^([^\s:"'{[]+):\S/.exec(text)?.[1];
  if (/^-(?:\s|$)/.test(text)) report.add('wrong-indentation', 'list', at, {}, { hint: listHint });
  else if (key === undefined) {
    report.add('missing-colon', 'default', at, { text }, { hint: colonHint(text) });
  } else {
    const hint = `write \`${key}: ${text.slice(key.length + 1)}\``;
    report.add('missing-colon', 'space', { ...at, end: at.start + key.length + 1 }, { key }, { hint });
  }
}

/** A name with a dot or a slash at the beginning is a key that lost its colon. */
function colonHint(text: string): string {
  const [, key, value] = /^([a-z][a-z0-9-]*[./][a-z0-9./-]+)[\s,;=]+(\S.*)$/.exec(text) ?? [];
  if (key !== undefined) return `write \`${key}: ${value}\``;
  return 'if it goes on the text above, indent it more than the key of that text';
}

/** Text on the line of `>-` or `|`: true when that is the mistake. */
export function reportTextBlock(mistake: SyntaxMistake): boolean {
  const { file, message, start, report } = mistake;
  if (!/header|Not a YAML token/.test(message)) return false;
  const line = file.text.lastIndexOf('\n', start - 1) + 1;
  const found = /(?<=[:-] )[|>][-+0-9]*/.exec(written(restOfLine(file, line)));
  if (!found) return false;
  const at = stretch(mistake, restOfLine(file, line).start + found.index, found[0].length);
  // `>= 12 months ago` is a comparison and no text of several lines.
  const compares = /^[>]=? *[0-9]/.test(written({ ...at, end: restOfLine(file, line).end }).replace(/^>=/, '>'));
  const hint = compares
    ? 'write it in words, such as `at least` or `more than`'
    : 'move the text to the next line and indent it';
  report.add('text-block', 'default', at, { mark: found[0] }, { hint });
  return true;
}
