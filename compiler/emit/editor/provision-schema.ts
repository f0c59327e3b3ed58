import { actSchema, citeSchema, placeSchema, seenSchema } from './citations.js';
import { givesSchema } from './gives.js';
import { pointSchema, weightSchema } from './phrases.js';
import { partOf, refined, type Schema, wordSchema } from './schema.js';
import { sharedPhrases, subjectSchemas } from './subjects.js';
import { daysOf, type EditorVocabulary, factsOf, listsOf, readingsOf, textIn, textsIn } from './vocabulary.js';

const notInCondition =
  'This is not part of a condition. A condition has an `id`, one fact or provision that the rulebook knows, with its phrase, and a `cite`; a group has `all-of`, `any-of` or `none-of` in place of the fact.';

/** The schema of a version's file, narrowed to what the vocabulary knows. */
export function provisionSchema(base: Schema, vocabulary: EditorVocabulary): Schema {
  const lists = listsOf(vocabulary);
  const readings = wordSchema(readingsOf(vocabulary));
  const dates = factsOf(vocabulary, 'date').map(({ path, label }) => [path, textIn(vocabulary, label)] as const);
  return refined(base, {
    $defs: { ...partOf(base, '$defs'), ...sharedPhrases(vocabulary) },
    '$defs/condition': conditionSchema(partOf(base, '$defs/condition'), vocabulary),
    '$defs/condition/properties/readings/propertyNames': readings,
    '$defs/row': conditionSchema(partOf(base, '$defs/row'), vocabulary),
    '$defs/row/properties/readings/propertyNames': readings,
    '$defs/row/properties/counts': weightSchema(),
    '$defs/day-row': conditionSchema(partOf(base, '$defs/day-row'), vocabulary),
    '$defs/day-row/properties/readings/propertyNames': readings,
    // Where there is no list yet, none is completed.
    '$defs/list': lists.size === 0 ? partOf(base, '$defs/list') : wordSchema(lists),
    '$defs/measure/properties/readings/propertyNames': readings,
    '$defs/citation': placeSchema(vocabulary),
    '$defs/cite': citeSchema(vocabulary, '#/$defs/citation'),
    '$defs/act': actSchema(vocabulary),
    'properties/introduced-by/$ref': '#/$defs/act',
    'properties/repealed-by/$ref': '#/$defs/act',
    'properties/seen/items': seenSchema(vocabulary),
    'properties/governed-by/$ref': '#/$defs/dated-fact',
    '$defs/dated-fact': wordSchema(new Map(dates)),
    'properties/conventions': conventionsSchema(partOf(base, 'properties/conventions'), vocabulary),
    '$defs/point': pointSchema([...daysOf(vocabulary).keys()]),
    '$defs/gives': givesSchema(partOf(base, '$defs/gives'), vocabulary, { $ref: '#/$defs/point' }),
    '$defs/outcome-word': wordSchema(textsIn(vocabulary, vocabulary.settings.outcomes)),
    '$defs/outcome/properties/outcome/$ref': '#/$defs/outcome-word',
    '$defs/outcome/properties/otherwise/$ref': '#/$defs/outcome-word',
  });
}

function conditionSchema(base: Schema, vocabulary: EditorVocabulary): Schema {
  return refined(base, {
    properties: { ...partOf(base, 'properties'), ...subjectSchemas(vocabulary) },
    patternProperties: undefined,
    errorMessage: notInCondition,
  });
}

/** Each convention of the rulebook, and the ways of counting it may be set to. */
function conventionsSchema(base: Schema, vocabulary: EditorVocabulary): Schema {
  const conventions = [...vocabulary.settings.conventions.values()];
  const properties = conventions.map(({ name, says, choices }) => {
    return [name, { ...wordSchema(textsIn(vocabulary, choices)), description: textIn(vocabulary, says) }] as const;
  });
  return refined(base, {
    propertyNames: undefined,
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  });
}
