import type { Report } from '../diagnostics/diagnostic.js';
import type { RawFile } from '../source/raw-file.js';
import { startOf } from '../source/source-file.js';
import { checkPlace, reportMisplaced } from './check-place.js';
import { decode } from './decode.js';
import type { ValidDocument } from './document.js';
import { utf8 } from './encoding.js';
import { kindOf } from './file-kind.js';
import { parse } from './parse.js';
import { validate } from './validate.js';

/**
 * Reads all files of a rulebook. Each mistake of each file is reported; the documents that have none
 * come back, sorted by path.
 */
export function readDocuments(files: readonly RawFile[], report: Report): readonly ValidDocument[] {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map((file) => readDocument(file, report))
    .filter((document) => document !== undefined);
}

function readDocument(raw: RawFile, report: Report): ValidDocument | undefined {
  const kind = kindOf(raw.path);
  const start = startOf({ path: raw.path, text: utf8(raw.bytes) ?? '' });
  if (kind === undefined) {
    reportMisplaced(start, report);
    return undefined;
  }
  const file = decode(raw, report);
  const draft = file && parse(file, report);
  const document = draft && validate(draft, kind, report);
  return document && checkPlace(document, report) ? document : undefined;
}

/** Reads a file of cases that may lie anywhere. */
export function readCases(raw: RawFile, report: Report): ValidDocument<'cases'> | undefined {
  const file = decode(raw, report);
  const draft = file && parse(file, report);
  return draft && validate(draft, 'cases', report);
}
