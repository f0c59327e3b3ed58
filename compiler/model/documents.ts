import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { ValidDocument } from '../document/document.js';
import { startOf } from '../source/source-file.js';
import { readCite, type Sources } from './citation.js';
import { readEditions } from './editions.js';
import type { LegalDocument } from './rulebook.js';
import { textOf } from './text.js';

type DocumentFile = ValidDocument<'document'>;

/** The forms, cards, certificates, registers and authorities. */
export function readLegalDocuments(
  documents: readonly DocumentFile[],
  languages: readonly string[],
  sources: Sources,
  report: Report,
): ReadonlyMap<string, LegalDocument> {
  const found = new Map<string, LegalDocument>();
  for (const document of documents) {
    const { value, places, file } = document;
    const texts = { languages, places, report };
    checkSupport(document, report);
    found.set(value.document, {
      id: value.document,
      kind: value.kind,
      title: textOf(value.title, texts),
      ...(value.says === undefined ? {} : { says: textOf(value.says, texts) }),
      cite: readCite(value.cite ?? [], value, places, sources, report),
      editions: readEditions(value.editions ?? [], { ...texts, kind: value.kind, sources }),
      at: startOf(file),
    });
  }
  checkReplacements(documents, new Set(found.keys()), sources, report);
  return found;
}

/** A document is spoken of in one place, or in each of its editions. */
function checkSupport({ value, places }: DocumentFile, report: Report): void {
  if (value.cite !== undefined && value.editions !== undefined) {
    const related = [{ at: places.key(value, 'editions'), note: 'and editions here' }];
    const hint = 'keep `editions`, and cite in each of them';
    report.add('document-support', 'both', places.key(value, 'cite'), {}, { hint, related });
  } else if (value.cite === undefined && value.editions === undefined) {
    const hint = 'add `cite:` with a source and a place, or `editions:` where letter, mark or validity changed';
    report.add('document-support', 'none', places.key(value, 'document'), {}, { hint });
  }
}

/** What takes the place of a document must be there. */
function checkReplacements(
  documents: readonly DocumentFile[],
  known: ReadonlySet<string>,
  { unread }: Sources,
  report: Report,
): void {
  for (const { value, places } of documents) {
    for (const edition of value.editions ?? []) {
      const document = edition['replaced-by'];
      if (document === undefined || known.has(document) || unread.has(`documents/${document}`)) continue;
      const hint = didYouMean(document, known) ?? `describe it in \`documents/${document}.yaml\``;
      const at = places.value(edition, 'replaced-by');
      report.add('unknown-document', 'default', at, { document, kind: 'document' }, { hint });
    }
  }
}
