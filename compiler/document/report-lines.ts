import { nextLine, restOfLine, written } from './line.js';
import { quoteHint } from './quotes.js';
import { lineOf, type SyntaxMistake, stretch } from './syntax-mistake.js';

/** A line whose indentation fits nothing above it. */
export function reportIndent(mistake: SyntaxMistake): void {
  const at = lineOf(mistake);
  if (mistake.message.startsWith('Block scalar')) {
    mistake.report.add('wrong-indentation', 'text', at, {}, { hint: 'begin all its lines at the same column' });
  } else {
    const hint = 'begin it at the same column as the lines it belongs with';
    mistake.report.add('wrong-indentation', 'default', at, {}, { hint });
  }
}

/** An item of a list that is not below its key, or not in line with the others. */
export function reportListItem(mistake: SyntaxMistake): void {
  const { file, start, report } = mistake;
  const alone = start === 0 || file.text[start - 1] === '\n' || !written(lineOf(mistake)).startsWith('-');
  const variant = alone ? 'list' : 'same-line';
  report.add('wrong-indentation', variant, lineOf(mistake), {}, { hint: listHint });
}

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
    const hint = 'if it goes on the text above, indent it more than the key of that text';
    report.add('missing-colon', 'default', at, { text }, { hint });
  } else {
    const hint = `write \`${key}: ${text.slice(key.length + 1)}\``;
    report.add('missing-colon', 'space', { ...at, end: at.start + key.length + 1 }, { key }, { hint });
  }
}

/** Text on the line of `>-` or `|`: true when that is the mistake. */
export function reportTextBlock(mistake: SyntaxMistake): boolean {
  const { file, message, start, report } = mistake;
  if (!/header|Not a YAML token/.test(message)) return false;
  const line = file.text.lastIndexOf('\n', start - 1) + 1;
  const found = /(?<=[:-] )[|>][-+0-9]*/.exec(written(restOfLine(file, line)));
  if (!found) return false;
  const at = stretch(mistake, restOfLine(file, line).start + found.index, found[0].length);
  report.add('text-block', 'default', at, { mark: found[0] }, { hint: 'move the text to the next line and indent it' });
  return true;
}
