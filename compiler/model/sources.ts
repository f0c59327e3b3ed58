import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import { type Span, startOf } from '../source/source-file.js';
import type { Passage, Source } from './rulebook.js';
import { type TextContext, textOf } from './text.js';

/** The cited texts, each with the ledger of its passages. */
export function readSources(
  documents: readonly ValidDocument<'source'>[],
  languages: readonly string[],
  report: Report,
): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { value, places, file } of documents) {
    const texts: TextContext = { languages, places, report };
    sources.set(value.source, {
      id: value.source,
      title: textOf(value.title, texts),
      publisher: value.publisher,
      kind: value.kind,
      language: value.language,
      ...(value.url === undefined ? {} : { url: value.url }),
      ...(value.published === undefined ? {} : { published: value.published }),
      ...(value.consulted === undefined ? {} : { consulted: value.consulted }),
      whole: value.ledger === 'whole',
      passages: readPassages(value, texts),
      at: startOf(file),
    });
  }
  return sources;
}

function readPassages(value: ValidDocument<'source'>['value'], texts: TextContext): ReadonlyMap<string, Passage> {
  const { places, report } = texts;
  const passages = new Map<string, Passage>();
  const taken = new Map<string, Span>();
  for (const passage of value.passages ?? []) {
    const place = passage.at;
    const at = places.value(passage, 'at');
    const earlier = taken.get(place);
    if (earlier) {
      const extras = { hint: 'keep one of the two', related: [{ at: earlier, note: 'the first is here' }] };
      report.add('passage-listed-twice', 'default', at, { place, source: value.source }, extras);
    } else taken.set(place, at);
    passages.set(place, {
      place,
      ...(passage.about === undefined ? {} : { about: passage.about }),
      ...(passage.words === undefined ? {} : { words: passage.words }),
      ...(passage.fingerprint === undefined ? {} : { fingerprint: passage.fingerprint }),
      ...(passage['not-a-rule'] === undefined ? {} : { notARule: textOf(passage['not-a-rule'], texts) }),
    });
  }
  return passages;
}
