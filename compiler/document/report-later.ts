import type { Report } from '../diagnostics/diagnostic.js';
import type { Draft } from './draft.js';
import type { Finding } from './findings.js';
import { isLaterFactKind, isLaterKey } from './second-half.js';
import type { FileKind } from './shapes.js';

/**
 * Reports what belongs to the second half of the language and gives back the findings that are no
 * consequence of it: keys that go with it, and keys that it would have replaced.
 */
export function reportLater(
  draft: Draft,
  kind: FileKind,
  findings: readonly Finding[],
  report: Report,
): readonly Finding[] {
  let rest = findings;
  for (const finding of findings) {
    if (!rest.includes(finding)) continue;
    if (reportKey(finding, draft, kind, report)) rest = rest.filter((other) => !goesWithKey(other, finding, kind));
    else if (reportFactKind(finding, draft, kind, report)) rest = rest.filter((other) => !isInside(other, finding));
    else if (reportList(finding, draft, report)) rest = rest.filter((other) => other !== finding);
  }
  return rest;
}

function reportKey(finding: Finding, { places }: Draft, kind: FileKind, report: Report): boolean {
  if (finding.is !== 'unknown-key' || !isLaterKey(kind, finding.key)) return false;
  report.add('not-yet', 'default', places.key(finding.holder, finding.key), { construct: `${finding.key}:` });
  return true;
}

function goesWithKey(other: Finding, later: Finding, kind: FileKind): boolean {
  if (other.is === 'value' || other.holder !== later.holder) return false;
  return other.is === 'missing-key' || isLaterKey(kind, other.key);
}

/** A fact that is a list or periods. */
function reportFactKind(finding: Finding, { places }: Draft, kind: FileKind, report: Report): boolean {
  if (finding.is !== 'value' || !isLaterFactKind(kind, finding.key, finding.value)) return false;
  const at = places.value(finding.holder, finding.key);
  report.add('not-yet', 'default', at, { construct: `kind: ${finding.value}` });
  return true;
}

function isInside(other: Finding, later: Finding): boolean {
  return other.around.includes(later.holder);
}

/** A list as the answer to a fact: only there a text or a whole number is due. */
function reportList(finding: Finding, { places }: Draft, report: Report): boolean {
  if (finding.is !== 'value' || typeof finding.value !== 'object') return false;
  if (finding.error.parentSchema?.type?.includes('integer') !== true) return false;
  report.add('not-yet', 'file', places.value(finding.holder, finding.key), { construct: 'Lists and periods' });
  return true;
}
