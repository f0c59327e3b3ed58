import type { Report } from '../diagnostics/diagnostic.js';
import type { Draft } from './draft.js';
import type { Finding } from './findings.js';
import { isLaterKey, laterHint } from './second-half.js';
import type { FileKind } from './shapes.js';

/**
 * Reports what belongs to the second half of the language and gives back the findings that are no
 * consequence of it: the keys that go with such a key, and those that it would have replaced.
 */
export function reportLater(
  { places }: Draft,
  kind: FileKind,
  findings: readonly Finding[],
  report: Report,
): readonly Finding[] {
  const holders = new Set<object>();
  for (const { is, holder, key } of findings) {
    if (is !== 'unknown-key' || !isLaterKey(kind, String(key)) || holders.has(holder)) continue;
    report.add('not-yet', 'default', places.key(holder, key), { construct: `${key}:` }, { hint: laterHint });
    holders.add(holder);
  }
  return findings.filter(({ is, holder, key }) => {
    return is === 'value' || !holders.has(holder) || (is !== 'missing-key' && !isLaterKey(kind, key));
  });
}
