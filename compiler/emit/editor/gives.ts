import type { ValueKind } from '../../model/rulebook.js';
import { patternOf } from '../../phrases/pattern.js';
import { cursorAt, type Schema, textSchema, wordSchema } from './schema.js';
import { documentsOf, type EditorVocabulary, textIn, textsIn } from './vocabulary.js';

/** What outcomes give, each under a value of the rulebook; a day is written as `day` allows. */
export function givesSchema(base: Schema, vocabulary: EditorVocabulary, day: Schema): Schema {
  const values = [...vocabulary.settings.values.values()];
  const { propertyNames: _, ...others } = base;
  return {
    ...others,
    properties: Object.fromEntries(
      values.map((value) => [
        value.name,
        { ...valueSchema(value, vocabulary, day), description: textIn(vocabulary, value.label) },
      ]),
    ),
    additionalProperties: false,
    errorMessage: 'This is not a value of the rulebook: `rules/rulebook.yaml` lists them under `values`.',
  };
}

function valueSchema({ kind, of }: ValueKind, vocabulary: EditorVocabulary, day: Schema): Schema {
  switch (kind) {
    case 'document':
      return wordSchema(documentsOf(vocabulary, of));
    case 'date':
      return day;
    case 'period':
      return textSchema(patternOf('period'), 'This is a period, such as `5 years`.', [
        { label: '5 years', body: cursorAt(1, '5 years') },
      ]);
    case 'words': {
      const words = textsIn(vocabulary, vocabulary.choices.get(of ?? '') ?? new Map());
      const offers = [...words].map(([label, description]) => ({ label, description }));
      const says = `This is one of ${[...words.keys()].map((word) => `\`${word}\``).join(', ')}, or a list of them.`;
      const pattern = patternOf('word', { word: [...words.keys()] });
      return { ...textSchema(pattern, says, offers), type: ['string', 'array'], allOf: [{ items: wordSchema(words) }] };
    }
  }
}
