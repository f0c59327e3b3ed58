import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from './document.js';
import type { Draft } from './draft.js';
import { findingsOf } from './findings.js';
import { reportShape } from './report-shape.js';
import { validatorOf } from './schemas.js';
import type { FileKind } from './shapes.js';

/**
 * Checks a document against the schema of its kind, and says what does not fit in a lawyer's words, one
 * message for each mistake. Whether the names in it exist is not asked here.
 */
export function validate<K extends FileKind>(draft: Draft, kind: K, report: Report): ValidDocument<K> | undefined {
  const fits = validatorOf(kind);
  if (!fits(draft.value)) reportShape(draft, kind, findingsOf(draft.value, fits.errors ?? [], draft.places), report);
  else if (!draft.flaws.any) return { file: draft.file, places: draft.places, kind, value: draft.value as Valid<K> };
  return undefined;
}

type Valid<K extends FileKind> = ValidDocument<K>['value'];
