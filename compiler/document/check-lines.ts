import type { Report } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';

const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/m;
const tabIndent = /^ *(\t[ \t]*)\S/gm;

/**
 * What is wrong with whole lines: marks of a merge conflict, and tabs where spaces are due. Each is one
 * mistake however many lines show it, and hides all that a reader of YAML would say. True when all is well.
 */
export function checkLines(file: SourceFile, report: Report): boolean {
  const conflict = conflictMark.exec(file.text.replaceAll('\r', ' '));
  if (conflict) {
    const end = conflict.index + conflict[0].trimEnd().length;
    const hint = 'keep one of the two versions and delete the marks';
    report.add('merge-conflict', 'default', { file, start: conflict.index, end }, {}, { hint });
    return false;
  }
  const [first, ...others] = file.text.matchAll(tabIndent);
  if (!first) return true;
  const tabs = first[1] ?? '';
  const start = first.index + first[0].indexOf('\t');
  const at = { file, start, end: start + tabs.length };
  const hint = 'indent with spaces, two for each level';
  if (others.length === 0) report.add('tab-character', 'default', at, {}, { hint });
  else report.add('tab-character', 'several', at, { count: String(others.length) }, { hint });
  return false;
}
