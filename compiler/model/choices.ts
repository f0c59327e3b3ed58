import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import type { TextShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import { reservedWord } from './reserved.js';
import { type Text, type TextContext, textOf } from './text.js';

/** Lists of words by name. */
export type Choices = ReadonlyMap<string, ReadonlyMap<string, Text>>;

/** The lists of words that subjects share by name. */
export function readChoices(
  documents: readonly ValidDocument<'facts'>[],
  languages: readonly string[],
  report: Report,
): Choices {
  const choices = new Map<string, ReadonlyMap<string, Text>>();
  const places = new Map<string, Span>();
  for (const document of documents) {
    const lists = document.value.choices ?? {};
    const texts: TextContext = { languages, places: document.places, report };
    for (const [name, words] of Object.entries(lists)) {
      const at = document.places.key(lists, name);
      const earlier = places.get(name);
      if (earlier) {
        const extras = { hint: 'rename one of the two', related: [{ at: earlier, note: 'the first is here' }] };
        report.add('name-taken', 'default', at, { name, what: 'list of words' }, extras);
      }
      places.set(name, at);
      choices.set(name, readWords(words, texts));
    }
  }
  return choices;
}

function readWords(words: Readonly<Record<string, TextShape>>, texts: TextContext): ReadonlyMap<string, Text> {
  const read = new Map<string, Text>();
  for (const [word, text] of Object.entries(words)) {
    reservedWord(word, texts.places.key(words, word), texts.report);
    read.set(word, textOf(text, texts));
  }
  return read;
}
