import { type Diagnostic, Report } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/source-file.js';
import { conditionsOf } from './grounds.js';
import { listed } from './listed.js';
import type { Version } from './provision.js';
import type { Rulebook } from './rulebook.js';
import { bodyOf, textsById } from './told.js';

/**
 * What the rulebook tells otherwise than an earlier state of it, of law that was in force for that state already, and
 * no new correction says so. A version that had not been read may be read now; one that is yet to begin may change.
 */
export function uncorrected(before: Rulebook, now: Rulebook): readonly Diagnostic[] {
  const report = new Report();
  const earlier = new Map(before.provisions.flatMap(({ versions }) => versions.map((one) => [one.address, one])));
  for (const version of now.provisions.flatMap(({ versions }) => versions)) {
    const was = earlier.get(version.address);
    if (!was || was.from > before.settings.lawAsKnownOn || was.content.is === 'not-known') continue;
    checkVersion(was, version, report);
  }
  return report.diagnostics;
}

function checkVersion(was: Version, now: Version, report: Report): void {
  const known = new Set(was.corrections.map(entryKey));
  const fresh = now.corrections.filter((one) => !known.has(entryKey(one)));
  const told = new Set(fresh.flatMap(({ ids, takenOut }) => [...ids, ...takenOut]));
  const [texts, later] = [textsById(was), textsById(now)];
  const changed = [...later].filter(([id, text]) => texts.get(id) !== text && !told.has(id)).map(([id]) => id);
  const gone = [...texts.keys()].filter((id) => !later.has(id) && !told.has(id));
  if (changed.length > 0) {
    const [at = now.at, ...others] = placesOf(now, changed);
    const hint = `add \`corrections:\` with the day, \`ids: [${changed.join(', ')}]\` and what was wrong`;
    const related = others.map((one) => ({ at: one, note: 'and so is this one' }));
    const variant = changed.length === 1 ? 'default' : 'several';
    report.add('uncorrected', variant, at, { ids: listed(changed, 'and') }, { hint, related });
  }
  if (gone.length > 0) {
    const hint = `add \`corrections:\` with the day, \`taken-out: [${gone.join(', ')}]\` and what was wrong`;
    report.add(
      'uncorrected',
      gone.length === 1 ? 'gone' : 'several-gone',
      now.at,
      { ids: listed(gone, 'and') },
      { hint },
    );
  }
  if (changed.length + gone.length > 0 || fresh.length > 0) return;
  if (bodyOf(was) !== bodyOf(now)) {
    const hint = 'add `corrections:` with the day, the conditions it touches and what was wrong';
    report.add('uncorrected', 'body', now.at, {}, { hint });
  }
}

/** Where conditions of a version stand; a measure stands where its version does. */
function placesOf(version: Version, ids: readonly string[]): readonly Span[] {
  return conditionsOf(version).flatMap(({ id, at }) => (id !== undefined && ids.includes(id) ? [at] : []));
}

function entryKey({ on, ids, takenOut }: Version['corrections'][number]): string {
  return JSON.stringify([on, ids, takenOut]);
}
