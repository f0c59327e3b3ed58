import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import type { FileKind } from '../document/shapes.js';
import { startOf } from '../source/source-file.js';
import { readLegalDocuments } from './documents.js';
import { readChoices, readFacts } from './facts.js';
import type { Vocabulary } from './rulebook.js';
import { readSettings } from './settings.js';
import { readSources } from './sources.js';
import type { Unread } from './unread.js';

/** The documents of one kind. */
export function ofKind<K extends FileKind>(documents: readonly ValidDocument[], kind: K): readonly ValidDocument<K>[] {
  return documents.filter((document): document is ValidDocument<K> => document.kind === kind);
}

/** The words that all provisions share; `undefined` without a `rulebook.yaml`. */
export function readVocabulary(
  documents: readonly ValidDocument[],
  unread: Unread,
  report: Report,
): Vocabulary | undefined {
  const [rulebook] = ofKind(documents, 'rulebook');
  if (!rulebook) {
    // A rulebook that is there but faulty has had its own message already.
    if (!unread.has('rulebook'))
      report.add('no-rulebook', 'default', startOf({ path: 'rules/rulebook.yaml', text: '' }), {});
    return undefined;
  }
  const { languages } = rulebook.value;
  const known = readSources(ofKind(documents, 'source'), languages, report);
  const sources = { known, unread };
  const legal = readLegalDocuments(ofKind(documents, 'document'), languages, sources, report);
  const factFiles = ofKind(documents, 'facts');
  const choices = readChoices(factFiles, languages, report);
  return {
    settings: readSettings(rulebook, sources, report),
    sources: known,
    documents: legal,
    choices,
    facts: readFacts(factFiles, languages, choices, { known: legal, unread }, report),
  };
}
