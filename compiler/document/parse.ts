import { Composer, type CST, isMap, isSeq, type Document as YamlDocument } from 'yaml';
import type { Report } from '../diagnostics/diagnostic.js';
import { type SourceFile, startOf } from '../source/source-file.js';
import { checkLines } from './check-lines.js';
import { checkTokens } from './check-tokens.js';
import type { Draft } from './draft.js';
import { restOfLine } from './line.js';
import { reportSyntax } from './syntax.js';
import { readTokens } from './tokens.js';
import { readValues } from './values.js';

/**
 * Reads a rule file as YAML 1.2, core schema, of which it may use keys, lists, texts and whole numbers.
 * A file whose lines, quotes or brackets are broken is not read on; wrong values are reported and noted.
 */
export function parse(file: SourceFile, report: Report): Draft | undefined {
  if (!checkLines(file, report)) return undefined;
  const tokens = readTokens(file, report);
  if (!tokens || !checkTokens(file, tokens, report)) return undefined;
  const document = compose(tokens, file.text.length);
  const mistakes = [...document.errors, ...document.warnings];
  if (mistakes.length > 0) {
    reportSyntax(file, tokens, mistakes, report);
    return undefined;
  }
  const root = document.contents;
  if (isMap(root) && root.items.length > 0) return readValues(file, root, report);
  const first = restOfLine(file, root?.range[0] ?? 0);
  if (isSeq(root)) report.add('not-one-document', 'list', first, {}, { hint: keysHint });
  else if (isMap(root) || document.toJS() === null)
    report.add('not-one-document', 'empty', startOf(file), {}, { hint: 'write it, or delete the file' });
  else report.add('not-one-document', 'text', first, {}, { hint: keysHint });
  return undefined;
}

const keysHint = 'begin with a key, such as `title: Age of the spouses`';

function compose(tokens: readonly CST.Token[], length: number): YamlDocument.Parsed {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    // Doubled keys are found by `readValues`, with both places and in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document] = composer.compose(tokens, true, length);
  if (!document) throw new Error('the composer always makes a document');
  return document;
}
