import type { Report } from '../diagnostics/diagnostic.js';
import type { Draft } from './draft.js';
import type { Finding } from './findings.js';
import { isLaterFactKind, isLaterKey, laterHint } from './second-half.js';
import type { FileKind } from './shapes.js';

/**
 * Reports what belongs to the second half of the language and gives back the findings that are no
 * consequence of it: what stands inside such a fact, the keys that go with such a key, and those that
 * it would have replaced.
 */
export function reportLater(
  { places }: Draft,
  kind: FileKind,
  findings: readonly Finding[],
  report: Report,
): readonly Finding[] {
  const facts = findings.filter(
    (finding) => finding.is === 'value' && isLaterFactKind(kind, finding.key, finding.value),
  );
  for (const { holder, key } of facts) {
    const construct = `kind: ${Object(holder)[key]}`;
    report.add('not-yet', 'default', places.value(holder, key), { construct }, { hint: laterHint });
  }
  const later = new Set(facts.map(({ holder }) => holder));
  const outside = findings.filter(({ around }) => !around.some((holder) => later.has(holder)));

  const holders = new Set<object>();
  for (const { is, holder, key } of outside) {
    if (is !== 'unknown-key' || !isLaterKey(kind, String(key)) || holders.has(holder)) continue;
    report.add('not-yet', 'default', places.key(holder, key), { construct: `${key}:` }, { hint: laterHint });
    holders.add(holder);
  }
  return outside.filter((finding) => {
    const { is, holder, key } = finding;
    if (is === 'value') return !reportList(finding, places, report);
    return !holders.has(holder) || (is !== 'missing-key' && !isLaterKey(kind, key));
  });
}

/** A list as the answer to a fact: only there a text or a whole number is due. */
function reportList(finding: Finding, places: Draft['places'], report: Report): boolean {
  if (finding.is !== 'value' || typeof finding.value !== 'object') return false;
  if (finding.error.parentSchema?.type?.includes('integer') !== true) return false;
  report.add(
    'not-yet',
    'file',
    places.value(finding.holder, finding.key),
    { construct: 'Lists and periods' },
    { hint: laterHint },
  );
  return true;
}
