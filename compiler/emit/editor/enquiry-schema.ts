import { expectedSchema } from './cases-schema.js';
import { placeSchema } from './citations.js';
import { partOf, refined, type Schema, wordSchema } from './schema.js';
import { type EditorVocabulary, textIn } from './vocabulary.js';

/** The schema of an enquiry's file, narrowed to what the vocabulary knows: each provision with the answers it may give. */
export function enquirySchema(base: Schema, vocabulary: EditorVocabulary): Schema {
  const titles = vocabulary.provisions.map(({ id, title }) => [id, textIn(vocabulary, title)] as const);
  return refined(base, {
    '$defs/citation': placeSchema(vocabulary),
    '$defs/provision': wordSchema(new Map(titles)),
    '$defs/claim/properties/would-mean': {
      ...partOf(base, '$defs/claim/properties/would-mean'),
      properties: Object.fromEntries(titles.map(([id, description]) => [id, { $ref: '#/$defs/meant', description }])),
    },
    '$defs/meant': expectedSchema(vocabulary),
  });
}
