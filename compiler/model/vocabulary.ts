import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import type { FileKind } from '../document/shapes.js';
import { readAmounts } from './amounts.js';
import { readChoices } from './choices.js';
import { readLegalDocuments } from './documents.js';
import { readFacts } from './facts.js';
import { readHolidays } from './holidays.js';
import type { Vocabulary } from './rulebook.js';
import { noSettings, type RulebookFile, readSettings } from './settings.js';
import { readSources } from './sources.js';
import type { Unread } from './unread.js';
import { listNamed } from './word-lists.js';

/** The documents of one kind. */
export function ofKind<K extends FileKind>(documents: readonly ValidDocument[], kind: K): readonly ValidDocument<K>[] {
  return documents.filter((document): document is ValidDocument<K> => document.kind === kind);
}

/** The words that all provisions share. */
export function readVocabulary(documents: readonly ValidDocument[], unread: Unread, report: Report): Vocabulary {
  const [rulebook] = ofKind(documents, 'rulebook');
  const languages = rulebook?.value.languages ?? [];
  const known = readSources(ofKind(documents, 'source'), languages, report);
  const sources = { known, unread };
  const legal = readLegalDocuments(ofKind(documents, 'document'), languages, sources, report);
  const factFiles = ofKind(documents, 'facts');
  const choices = readChoices(factFiles, languages, report);
  if (rulebook) checkLists(rulebook, { choices, unread, report });
  const [daysOff] = ofKind(documents, 'holidays');
  return {
    ...(daysOff ? { holidays: readHolidays(daysOff, languages, sources, report) } : {}),
    settings: rulebook ? readSettings(rulebook, sources, report) : noSettings,
    sources: known,
    documents: legal,
    amounts: readAmounts(ofKind(documents, 'amount'), languages, sources, report),
    choices,
    facts: readFacts(factFiles, { languages, choices, documents: legal, unread, report }),
  };
}

/** A value of words must name a list that there is. */
function checkLists({ value, places }: RulebookFile, lists: Parameters<typeof listNamed>[2]): void {
  for (const shape of Object.values(value.values ?? {})) {
    if (shape.kind === 'words' && shape.of !== undefined) listNamed(shape.of, places.value(shape, 'of'), lists);
  }
}
