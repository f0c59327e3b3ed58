import type { ErrorObject } from 'ajv';
import type { Places } from './document.js';

/** A place in a document, and what the schema found there. */
interface Found {
  /** The keys or the list in which the mistake stands. */
  readonly holder: object;
  readonly key: string | number;
  /** The holder and all that are around it. */
  readonly around: readonly object[];
  readonly error: ErrorObject;
}

/** A key that is unknown, written wrongly, or missing among the keys of its holder. */
export interface KeyFinding extends Found {
  readonly is: 'unknown-key' | 'misnamed-key' | 'missing-key';
  readonly key: string;
  /** Where the holder itself stands; the whole file stands nowhere. */
  readonly up: Up | undefined;
}

/** A value that is not as the schema wants it. */
export interface ValueFinding extends Found {
  readonly is: 'value';
  readonly value: unknown;
}

/** One thing that the schema does not allow. */
export type Finding = KeyFinding | ValueFinding;

/** Where a holder itself stands. */
interface Up {
  readonly holder: object;
  readonly key: string | number;
}

/** What is said when several things are wrong with one value: the most basic first. */
const weights = ['type', 'enum', 'minLength', 'minItems', 'minProperties', 'maxLength', 'pattern', 'format'];

/** Turns what ajv found into findings, one for each mistake, in the order in which they stand in the file. */
export function findingsOf(root: object, errors: readonly ErrorObject[], places: Places): readonly Finding[] {
  const best = new Map<object, Map<string, Finding>>();
  for (const error of [...errors].sort((a, b) => weightOf(a) - weightOf(b))) {
    const finding = findingOf(root, error);
    if (!finding) continue;
    const known = best.get(finding.holder) ?? new Map<string, Finding>();
    const name = `${finding.is === 'missing-key'} ${finding.key}`;
    if (!known.has(name)) best.set(finding.holder, known.set(name, finding));
  }
  const findings = [...best.values()].flatMap((known) => [...known.values()]);
  return findings.sort((a, b) => places.key(a.holder, a.key).start - places.key(b.holder, b.key).start);
}

function weightOf({ keyword, propertyName }: ErrorObject): number {
  // What stands under a wrong name is not looked at.
  if (propertyName !== undefined) return -1;
  const at = weights.indexOf(keyword);
  return at < 0 ? weights.length : at;
}

function findingOf(root: object, error: ErrorObject): Finding | undefined {
  const { keyword, params, propertyName } = error;
  // The errors inside `propertyNames` say more than the one about it.
  if (keyword === 'propertyNames') return undefined;
  const { value, up, around } = follow(root, error.instancePath);
  const holder = value as object;
  if (propertyName !== undefined) return { is: 'misnamed-key', holder, key: propertyName, up, around, error };
  if (keyword === 'additionalProperties') {
    return { is: 'unknown-key', holder, key: String(params.additionalProperty), up, around, error };
  }
  if (keyword === 'required' || keyword === 'dependentRequired') {
    return { is: 'missing-key', holder, key: String(params.missingProperty), up, around, error };
  }
  if (!up) throw new Error(`the whole of a document is checked before its schema: ${keyword}`);
  return { is: 'value', ...up, value, around, error };
}

interface Followed {
  readonly value: unknown;
  readonly up: Up | undefined;
  readonly around: readonly object[];
}

/** Follows a JSON pointer into a document. */
function follow(root: object, pointer: string): Followed {
  let at: Followed = { value: root, up: undefined, around: [root] };
  for (const step of pointer.split('/').slice(1)) {
    const holder = at.value as Record<string | number, unknown>;
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(holder) ? Number(name) : name;
    const value = holder[key];
    const around = typeof value === 'object' && value !== null ? [...at.around, value] : at.around;
    at = { value, up: { holder, key }, around };
  }
  return at;
}
