import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import { startOf } from '../source/source-file.js';
import { readCite, type Sources } from './citation.js';
import type { LegalDocument } from './rulebook.js';
import { textOf } from './text.js';

/** The forms, cards, certificates, registers and authorities. */
export function readLegalDocuments(
  documents: readonly ValidDocument<'document'>[],
  languages: readonly string[],
  sources: Sources,
  report: Report,
): ReadonlyMap<string, LegalDocument> {
  const found = new Map<string, LegalDocument>();
  for (const { value, places, file } of documents) {
    found.set(value.document, {
      id: value.document,
      kind: value.kind,
      title: textOf(value.title, { languages, places, report }),
      ...(value.says === undefined ? {} : { says: textOf(value.says, { languages, places, report }) }),
      cite: readCite(value.cite, value, places, sources, report),
      at: startOf(file),
    });
  }
  return found;
}
