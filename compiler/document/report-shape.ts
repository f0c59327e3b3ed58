import type { ErrorObject } from 'ajv';
import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean, nearest } from '../diagnostics/suggest.js';
import type { Span } from '../source/source-file.js';
import type { Draft } from './draft.js';
import { exampleLine } from './example.js';
import type { Finding, KeyFinding } from './findings.js';
import { formHint, guessHint } from './form-hint.js';
import { reportValue } from './report-value.js';
import { keysOf } from './schemas.js';
import type { FileKind } from './shapes.js';

/** Says what the schema does not allow, without echoes. */
export function reportShape(draft: Draft, kind: FileKind, findings: readonly Finding[], report: Report): void {
  const rest = findings.filter(({ holder, key }) => !draft.flaws.has(holder, key));
  const missing = byHolder(rest.filter(isMissing));
  const meant = new Set<Finding>();
  for (const finding of rest) {
    if (finding.is === 'value') reportValue(finding, draft, report);
    else if (finding.is === 'misnamed-key') reportMisnamed(finding, kind, draft, report);
    else if (finding.is === 'unknown-key') {
      const due = missing.get(finding.holder)?.find((other) => !meant.has(other) && isNear(other, finding));
      if (due) meant.add(due);
      reportUnknown(finding, due?.key, kind, draft, report);
    }
  }
  for (const finding of rest) if (isMissing(finding) && !meant.has(finding)) reportMissing(finding, draft, report);
}

function byHolder(findings: readonly KeyFinding[]): ReadonlyMap<object, readonly KeyFinding[]> {
  const found = new Map<object, KeyFinding[]>();
  for (const finding of findings) {
    const known = found.get(finding.holder);
    if (known) known.push(finding);
    else found.set(finding.holder, [finding]);
  }
  return found;
}

function isMissing(finding: Finding): finding is KeyFinding {
  return finding.is === 'missing-key';
}

/** A missing and an unknown key in one place are one mistake where one can be a slip for the other. */
function isNear({ key: missing }: KeyFinding, { key: unknown }: KeyFinding): boolean {
  return nearest(unknown, [missing]) !== undefined || isWithin(unknown, missing) || isWithin(missing, unknown);
}

/** Whether all letters of one word stand in another, in the same order. */
function isWithin(shorter: string, longer: string): boolean {
  let at = -1;
  return [...shorter].every((letter) => {
    at = longer.indexOf(letter, at + 1);
    return at >= 0;
  });
}

function reportUnknown(
  finding: KeyFinding,
  due: string | undefined,
  kind: FileKind,
  draft: Draft,
  report: Report,
): void {
  const { holder, key, error } = finding;
  const subjects = Object.keys(error.parentSchema?.patternProperties ?? {});
  if (/[./]/.test(key) && subjects.length > 0) {
    reportMisnamed(finding, kind, draft, report);
    return;
  }
  const at = draft.places.key(holder, key);
  const known = Object.keys(error.parentSchema?.properties ?? {});
  const free = known.filter((name) => !Object.hasOwn(holder, name));
  const hint = due === undefined ? didYouMean(key, free) : `did you mean \`${due}\`?`;
  if (hint === undefined && (keysOf(kind).has(key) || isSubject(key))) reportElsewhere(finding, kind, draft, report);
  else report.add('unknown-key', 'default', at, { key }, { hint: hint ?? keysHint(known) });
}

function reportElsewhere({ holder, key }: KeyFinding, kind: FileKind, draft: Draft, report: Report): void {
  const atTop = kind === 'provision' && holder === draft.value;
  const asks = isSubject(key) || /^(?:all|any|none)-of$/.test(key);
  const hint = atTop && asks ? 'put it under `requires:`, indented' : 'is it indented as it should be?';
  report.add('unknown-key', 'elsewhere', draft.places.key(holder, key), { key }, { hint });
}

/** A fact or a provision, with a phrase to be said of it. */
function isSubject(key: string): boolean {
  return /^[a-z][a-z0-9-]*[./][a-z][a-z0-9.-]*$/.test(key);
}

/** The keys of a place where they are few enough to be shown. */
function keysHint(known: readonly string[]): string | undefined {
  return known.length === 0 || known.length > 12 ? undefined : `the keys here are ${known.join(', ')}`;
}

function reportMisnamed(finding: KeyFinding, kind: FileKind, draft: Draft, report: Report): void {
  const { holder, key, error } = finding;
  const at = draft.places.key(holder, key);
  if (error.keyword === 'maxLength') {
    const holes = { count: String(key.length), limit: String(error.params.limit) };
    report.add('too-long', 'default', at, holes, { hint: 'shorten it' });
  } else if (keysOf(kind).has(key)) reportElsewhere(finding, kind, draft, report);
  else report.add('misnamed-key', 'default', at, { key }, { hint: nameHint(key, error) });
}

/** The name in its right form where that can be guessed; else how such names are written. */
function nameHint(key: string, error: ErrorObject): string | undefined {
  if (error.keyword === 'pattern') return formHint(key, error);
  const [pattern = ''] = Object.keys(error.parentSchema?.patternProperties ?? {});
  return guessHint(key, pattern) ?? subjectHint;
}

const subjectHint =
  'a fact is named `subject.fact`, a provision `topic/provision`, in small letters, digits and hyphens';

function reportMissing({ holder, key, up, error }: KeyFinding, draft: Draft, report: Report): void {
  const example = error.parentSchema?.properties?.[key]?.examples?.[0];
  const hint = example === undefined ? undefined : `such as \`${key}: ${exampleLine(example)}\``;
  report.add('missing-key', 'default', startOfHolder(holder, up, draft), { key }, { hint });
}

/** The key that a holder stands under; its own first key where it is an item of a list or the whole file. */
function startOfHolder(holder: object, up: KeyFinding['up'], { places }: Draft): Span {
  if (up && typeof up.key === 'string') return places.key(up.holder, up.key);
  const [first] = Object.keys(holder);
  return first === undefined ? places.whole(holder) : places.key(holder, first);
}
