import { patternOf } from '../../phrases/pattern.js';
import { type Offer, type Schema, textSchema } from './schema.js';
import { type EditorVocabulary, textIn } from './vocabulary.js';

const says = 'No ledger has this place: write a source of `rules/sources/` and one of its passages, such as';

/** Every place of every ledger, as `cite` writes it. */
export function placeSchema(vocabulary: EditorVocabulary): Schema {
  return linesSchema(placesIn(vocabulary));
}

/** A place or a list of places. */
export function citeSchema(vocabulary: EditorVocabulary, place: string): Schema {
  // The items stand apart so that an editor, writing the key, begins a line and not a list.
  return { ...placeSchema(vocabulary), type: ['string', 'array'], allOf: [{ items: { $ref: place } }] };
}

/** An act: a place, or a source as a whole. */
export function actSchema(vocabulary: EditorVocabulary): Schema {
  return linesSchema([...sourcesIn(vocabulary), ...placesIn(vocabulary)]);
}

/** Who vouches for a case. */
export function authoritySchema(vocabulary: EditorVocabulary): Schema {
  const own = { label: 'constructed', description: 'The expert who wrote the case.' };
  return linesSchema([own, ...placesIn(vocabulary)]);
}

/** A source and the day on which it showed a text. */
export function seenSchema(vocabulary: EditorVocabulary): Schema {
  const sources = sourcesIn(vocabulary);
  const pattern = patternOf('seen', { word: sources.map(({ label }) => label) });
  const offers = sources.map(({ label, description }) => {
    const day = vocabulary.sources.get(label)?.consulted ?? vocabulary.settings.lawAsKnownOn;
    return { label: `${label} on ${day}`, body: `${label} on \${1:${day}}`, ...(description ? { description } : {}) };
  });
  const message = 'Write a source of `rules/sources/`, the word `on` and the day it showed this text';
  return textSchema(pattern, exampleAfter(message, offers), offers);
}

function linesSchema(offers: readonly Offer[]): Schema {
  const pattern = offers.map(({ label }) => label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return textSchema(offers.length === 0 ? '(?!)' : pattern, exampleAfter(says, offers), offers);
}

function exampleAfter(message: string, offers: readonly Offer[]): string {
  const example = offers.find(({ label }) => label.includes(' '))?.label;
  return example === undefined ? `${message}.` : `${message} \`${example}\`.`;
}

function placesIn(vocabulary: EditorVocabulary): readonly Offer[] {
  return [...vocabulary.sources.values()].flatMap(({ id, title, passages }) => {
    return [...passages.values()].map(({ place, about }) => {
      return { label: `${id} ${place}`, description: about ?? textIn(vocabulary, title) };
    });
  });
}

function sourcesIn(vocabulary: EditorVocabulary): readonly Offer[] {
  return [...vocabulary.sources.values()].map(({ id, title }) => ({
    label: id,
    description: textIn(vocabulary, title),
  }));
}
