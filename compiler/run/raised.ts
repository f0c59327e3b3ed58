import { type Diagnostic, Report } from '../diagnostics/diagnostic.js';
import type { ChangeReport } from '../diff/change.js';
import { isLower } from '../diff/least-version.js';
import type { Rulebook } from '../model/rulebook.js';

/** Reports a version of the package that is lower than what a comparison with a released state asks for. */
export function notRaised({ users }: ChangeReport, { settings }: Rulebook): readonly Diagnostic[] {
  const report = new Report();
  const { at } = settings.package;
  if (!users || !at || users.level === 'none') return [];
  const [before, now] = users.versions;
  const { level, least } = users;
  if (isLower(now, least)) {
    report.add('version-not-raised', level, at, { before, least, now }, { hint: `write \`version: ${least}\`` });
  }
  return report.diagnostics;
}
