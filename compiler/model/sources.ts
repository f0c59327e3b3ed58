import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import { startOf } from '../source/source-file.js';
import type { Passage, Source } from './rulebook.js';
import { textOf } from './text.js';

/** The cited texts, each with the ledger of its passages. */
export function readSources(
  documents: readonly ValidDocument<'source'>[],
  languages: readonly string[],
  report: Report,
): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { value, places, file } of documents) {
    sources.set(value.source, {
      id: value.source,
      title: textOf(value.title, languages),
      publisher: value.publisher,
      kind: value.kind,
      language: value.language,
      ...(value.url === undefined ? {} : { url: value.url }),
      ...(value.published === undefined ? {} : { published: value.published }),
      ...(value.consulted === undefined ? {} : { consulted: value.consulted }),
      whole: value.ledger === 'whole',
      passages: readPassages(value, places, languages, report),
      at: startOf(file),
    });
  }
  return sources;
}

function readPassages(
  value: ValidDocument<'source'>['value'],
  places: ValidDocument<'source'>['places'],
  languages: readonly string[],
  report: Report,
): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>();
  for (const passage of value.passages ?? []) {
    if (passages.has(passage.at)) {
      const place = passage.at;
      report.add('passage-listed-twice', 'default', places.value(passage, 'at'), { place, source: value.source });
    }
    passages.set(passage.at, {
      place: passage.at,
      ...(passage.about === undefined ? {} : { about: passage.about }),
      ...(passage.words === undefined ? {} : { words: passage.words }),
      ...(passage.fingerprint === undefined ? {} : { fingerprint: passage.fingerprint }),
      ...(passage['not-a-rule'] === undefined ? {} : { notARule: textOf(passage['not-a-rule'], languages) }),
    });
  }
  return passages;
}
