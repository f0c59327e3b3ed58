import type { CST } from 'yaml';
import type { Report } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import { depthHint, grouped, limits, sizeHint } from './limits.js';
import { restOfLine } from './line.js';
import { commentHint } from './quotes.js';
import { walkTokens } from './walk-tokens.js';

/** A token that rule files do not use. */
type Refused = CST.SourceToken | CST.Directive | CST.FlowScalar;

/** A file written by a machine can hold a million of them; nobody reads so many messages. */
const mostReported = 50;

/**
 * Refuses what rule files do not use (anchors, aliases, tags, directives, a second document) and what
 * is too deep or too many, before values are built of it. True when nothing was found.
 */
export function checkTokens(file: SourceFile, tokens: readonly CST.Token[], report: Report): boolean {
  const refused: Refused[] = [];
  const broken: CST.Token[] = [];
  const small = walkTokens(tokens, (token, depth) => {
    if (isRefused(token, file)) refused.push(token);
    for (const stray of strayIn(token)) broken.push(stray);
    return checkSize(token, depth, file, report);
  });
  if (!small) return false;
  if (broken.length > mostReported) {
    // To build values of so many errors would take seconds, and only the first is said.
    const first = broken.reduce((least, { offset }) => Math.min(least, offset), file.text.length);
    report.add('broken-yaml', 'default', restOfLine(file, first), {});
    return false;
  }
  const [, second] = tokens.filter(({ type }) => type === 'document');
  if (second)
    report.add(
      'not-one-document',
      'second',
      restOfLine(file, second.offset),
      {},
      { hint: 'put it into a file of its own' },
    );
  const anchored = refused.some(({ type }) => type === 'anchor');
  // An alias is only the echo of its anchor.
  const said = refused.filter(({ type }) => type !== 'alias' || !anchored).sort((a, b) => a.offset - b.offset);
  for (const token of said.slice(0, mostReported)) reportRefused(token, file, report);
  return !second && refused.length === 0;
}

function checkSize(token: CST.Token, depth: number, file: SourceFile, report: Report): boolean {
  const at = { file, start: token.offset, end: token.offset + 1 };
  if (depth > limits.depth) {
    report.add('over-limit', 'depth', at, { limit: String(limits.depth) }, { hint: depthHint });
    return false;
  }
  const items = 'items' in token ? Math.max(token.items.length, commasIn(token)) : 0;
  const list = token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.source === '[');
  const limit = list ? limits.items : limits.keys;
  if (items <= limit) return true;
  report.add(
    'over-limit',
    list ? 'items' : 'keys',
    at,
    { count: grouped(items), limit: grouped(limit) },
    { hint: sizeHint },
  );
  return false;
}

/** Commas with nothing between them are one item for the reader of YAML, and as many mistakes. */
function commasIn({ items }: CST.BlockMap | CST.BlockSequence | CST.FlowCollection): number {
  return items.reduce((most, { start }) => Math.max(most, start.filter(({ type }) => type === 'comma').length), 0);
}

const endings: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'comma', 'flow-map-end', 'flow-seq-end']);

/** What stands behind the end of a value and belongs to nothing. */
function strayIn(token: CST.Token): readonly CST.Token[] {
  return 'end' in token && token.end ? token.end.filter(({ type }) => !endings.has(type)) : [];
}

function isRefused(token: CST.Token, file: SourceFile): token is Refused {
  switch (token.type) {
    case 'anchor':
    case 'alias':
    case 'tag':
    case 'directive':
    case 'explicit-key-ind':
      return true;
    case 'comment':
      return !/^#(?:[#\s]|$)/.test(token.source) && !startsLine(token, file);
    default:
      return false;
  }
}

/** A comment behind a value must be told from a text with a number sign in it. */
function startsLine({ offset }: CST.SourceToken, { text }: SourceFile): boolean {
  return text.slice(text.lastIndexOf('\n', offset) + 1, offset).trim() === '';
}

function reportRefused({ type, offset, source: text }: Refused, file: SourceFile, report: Report): void {
  const at = { file, start: offset, end: offset + text.length };
  switch (type) {
    case 'anchor':
    case 'alias':
    case 'tag':
      report.add(
        'yaml-feature',
        type,
        at,
        { text },
        { hint: 'put a text that begins so in quotes; write a repeated value out' },
      );
      return;
    case 'directive':
      report.add('yaml-feature', 'directive', at, {}, { hint: 'delete the line' });
      return;
    case 'explicit-key-ind':
      report.add('unquoted-text', 'begins', at, { character: '`?`' }, { hint: 'put the whole text in quotes' });
      return;
    default:
      report.add('unquoted-text', 'comment', at, { text }, { hint: commentHint });
  }
}
