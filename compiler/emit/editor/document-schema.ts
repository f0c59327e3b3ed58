import { patternOf } from '../../phrases/pattern.js';
import { citeSchema, placeSchema } from './citations.js';
import { cursorAt, refined, type Schema, textSchema, wordSchema } from './schema.js';
import { documentsOf, type EditorVocabulary } from './vocabulary.js';

/** The schema of a document's file, narrowed to what the vocabulary knows. */
export function documentSchema(base: Schema, vocabulary: EditorVocabulary): Schema {
  const says = 'This is how long it is valid: a period such as `5 years`, `without limit`, or `not known`.';
  const validity = textSchema(patternOf('validity'), says, [
    { label: '5 years', body: cursorAt(1, '5 years') },
    { label: 'without limit' },
    { label: 'not known', description: 'No source says how long.' },
  ]);
  return refined(base, {
    '$defs/citation': placeSchema(vocabulary),
    '$defs/cite': citeSchema(vocabulary, '#/$defs/citation'),
    '$defs/validity': validity,
    '$defs/edition/properties/valid-for': { $ref: '#/$defs/validity' },
    '$defs/document': wordSchema(documentsOf(vocabulary)),
    '$defs/edition/properties/replaced-by/$ref': '#/$defs/document',
  });
}
