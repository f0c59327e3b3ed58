import type { CST, YAMLError } from 'yaml';
import type { Report } from '../diagnostics/diagnostic.js';
import type { SourceFile, Span } from '../source/source-file.js';
import { nextLine, restOfLine, written } from './line.js';
import { lastBefore, type Opening, openingsOf, partnerOf, swallowing } from './openings.js';

/** Mistakes that do not disturb how the rest of the file is read. */
const local: ReadonlySet<string> = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START']);

/** A mistake of syntax as the reader of YAML found it, and what is needed to say it in other words. */
interface Found {
  readonly file: SourceFile;
  readonly openings: readonly Opening[];
  readonly code: YAMLError['code'];
  /** The sentence of the yaml package, to tell apart what shares a code. It is never shown. */
  readonly message: string;
  readonly start: number;
  readonly report: Report;
}

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
    reportOne({ file, openings, code, message, start: pos[0], report });
    if (!local.has(code)) return;
  }
}

function reportOne(found: Found): void {
  const { file, openings, code, start, report } = found;
  const quote = swallowing(start, openings, file);
  if (quote) {
    report.add('unclosed-quote', 'default', stretch(found, quote.start, 1), { mark: quote.mark });
    return;
  }
  switch (code) {
    case 'MISSING_CHAR':
      reportMissing(found);
      return;
    case 'BAD_INDENT':
      reportIndent(found);
      return;
    case 'UNEXPECTED_TOKEN':
      reportUnexpected(found);
      return;
    case 'BLOCK_AS_IMPLICIT_KEY':
      reportNested(found);
      return;
    case 'MULTILINE_IMPLICIT_KEY':
      reportNoColon(found);
      return;
    case 'TAB_AS_INDENT':
      report.add('tab-character', 'default', stretch(found, start, 1), {});
      return;
    case 'BAD_SCALAR_START':
    case 'NON_STRING_KEY':
      report.add('unquoted-text', 'begins', restOfLine(found.file, found.start), {
        character: quoted(file.text[start] ?? ''),
      });
      return;
    case 'BAD_DQ_ESCAPE':
      report.add('bad-escape', 'default', stretch(found, start, 2), { escape: file.text.slice(start, start + 2) });
      return;
    default:
      report.add('broken-yaml', 'default', restOfLine(found.file, found.start), {});
  }
}

/** A character as messages show it. */
function quoted(character: string): string {
  return character === '`' ? 'a backtick' : `\`${character}\``;
}

function reportMissing(found: Found): void {
  const { message, openings, start, report } = found;
  if (message.startsWith('Missing closing')) {
    const quote = lastBefore(start, openings, ({ mark, closed }) => !closed && partnerOf(mark) === mark);
    report.add('unclosed-quote', 'default', stretch(found, quote?.start ?? start, 1), { mark: quote?.mark ?? '"' });
  } else if (message.startsWith('Flow')) reportOpenBracket(found);
  else if (message.startsWith('Implicit map keys')) reportNoColon(found);
  else if (message.startsWith('Sequence item'))
    report.add('wrong-indentation', 'list', restOfLine(found.file, found.start), {});
  else if (message.startsWith('Missing ,'))
    report.add('broken-yaml', 'no-comma', restOfLine(found.file, found.start), {});
  else if (message.startsWith('Comments')) {
    const at = restOfLine(found.file, found.start);
    report.add('unquoted-text', 'comment', at, { text: written(at) });
  } else report.add('broken-yaml', 'default', restOfLine(found.file, found.start), {});
}

function reportIndent(found: Found): void {
  const { message, report } = found;
  if (message.startsWith('Flow')) reportOpenBracket(found);
  else if (message.startsWith('Block scalar'))
    report.add('wrong-indentation', 'text', restOfLine(found.file, found.start), {});
  else report.add('wrong-indentation', 'default', restOfLine(found.file, found.start), {});
}

function reportOpenBracket(found: Found): void {
  const { file, openings, start, report } = found;
  const open = lastBefore(start + 1, openings, ({ mark, closed }) => !closed && partnerOf(mark) !== mark);
  const bracket = open ?? lastBefore(start, openings, ({ mark }) => partnerOf(mark) !== mark);
  if (!bracket) {
    report.add('broken-yaml', 'default', restOfLine(found.file, found.start), {});
    return;
  }
  const closer = file.text.slice(start).match(/^\s*[\]}]/m);
  const variant = closer?.[0].trim() === partnerOf(bracket.mark) ? 'indent' : 'default';
  report.add('unclosed-bracket', variant, stretch(found, bracket.start, 1), { open: bracket.mark });
}

function reportUnexpected(found: Found): void {
  const { file, message, openings, start, report } = found;
  const block = blockMark(file, start);
  if (message.includes('block-seq-ind')) {
    const own = file.text[start - 1] === '\n' || start === 0;
    report.add('wrong-indentation', own ? 'list' : 'same-line', restOfLine(found.file, found.start), {});
  } else if (block && /header|Not a YAML token/.test(message)) {
    report.add('text-block', 'default', stretch(found, block.start, block.mark.length), { mark: block.mark });
  } else if (message.includes('at node end')) {
    const before = lastBefore(start, openings, ({ closed, end }) => closed && end <= start);
    const mark = partnerOf(before?.mark ?? '"');
    const variant = mark === '"' || mark === "'" ? 'quote' : 'bracket';
    report.add('text-after-value', variant, restOfLine(found.file, found.start), { mark });
  } else if (/^[\]}]$/.test(file.text[start] ?? '')) {
    report.add('unclosed-bracket', 'closing', stretch(found, start, 1), { close: file.text[start] ?? '' });
  } else if (file.text[start] === ',') report.add('broken-yaml', 'comma', stretch(found, start, 1), {});
  else report.add('broken-yaml', 'default', restOfLine(found.file, found.start), {});
}

/** Keys under a value: a text with a colon in it, or a line that is indented under a finished value. */
function reportNested(found: Found): void {
  const { file, start, report } = found;
  const at = restOfLine(found.file, found.start);
  const text = written(at);
  if (/^[-?] /.test(text)) report.add('wrong-indentation', 'list', at, {});
  else if (/:(?:\s|$)/.test(text)) report.add('unquoted-text', 'colon', at, {});
  else if (text === '') report.add('wrong-indentation', 'list', restOfLine(file, nextLine(file, start)), {});
  else report.add('wrong-indentation', 'under-text', restOfLine(file, nextLine(file, start)), {});
}

function reportNoColon(found: Found): void {
  const at = restOfLine(found.file, found.start);
  const text = written(at);
  const key = /^([^\s:"'{[]+):\S/.exec(text)?.[1];
  if (/^-(?:\s|$)/.test(text)) found.report.add('wrong-indentation', 'list', at, {});
  else if (key === undefined) found.report.add('missing-colon', 'default', at, { text });
  else found.report.add('missing-colon', 'space', { ...at, end: at.start + key.length + 1 }, { key });
}

/** `>-` or `|` on the line of an offset, at or before it. */
function blockMark(
  { text }: SourceFile,
  offset: number,
): { readonly mark: string; readonly start: number } | undefined {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const match = /(?<=[:-] )[|>][-+0-9]*/.exec(text.slice(line, text.indexOf('\n', line)));
  return match ? { mark: match[0], start: line + match.index } : undefined;
}

function stretch({ file }: Found, start: number, length: number): Span {
  return { file, start, end: Math.min(start + length, file.text.length) };
}
