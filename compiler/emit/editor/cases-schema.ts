import type { Fact } from '../../model/rulebook.js';
import { patternOf } from '../../phrases/pattern.js';
import { authoritySchema } from './citations.js';
import { givesSchema } from './gives.js';
import { cursorAt, type Offer, partOf, refined, type Schema, textSchema, wordSchema } from './schema.js';
import { shown } from './subjects.js';
import { type EditorVocabulary, factsOf, readingsOf, sourcesOf, textIn, textsIn } from './vocabulary.js';

const noDay: Offer = { label: 'none', description: 'There is no such day.' };

/** The schema of files of cases, narrowed to what the vocabulary knows. */
export function casesSchema(base: Schema, vocabulary: EditorVocabulary): Schema {
  const titles = vocabulary.provisions.map(({ id, title }) => [id, textIn(vocabulary, title)] as const);
  const labels = factsOf(vocabulary).map(({ path, label }) => [path, textIn(vocabulary, label)] as const);
  const conventions = [...vocabulary.settings.conventions.values()].map(({ name, says }) => {
    return [name, textIn(vocabulary, says)] as const;
  });
  const expected = expectedSchema(vocabulary);
  const given = {
    propertyNames: undefined,
    additionalProperties: false,
    properties: factSchemas(vocabulary),
    errorMessage: 'This is not a fact of the rulebook: the files of `rules/facts/` list them.',
  };
  return refined(base, {
    '$defs/provision': wordSchema(new Map(titles)),
    '$defs/fact': wordSchema(new Map(labels)),
    '$defs/authority': authoritySchema(vocabulary),
    '$defs/case/properties/authority/$ref': '#/$defs/authority',
    '$defs/facts': refined(partOf(base, '$defs/case/properties/given'), given),
    '$defs/case/properties/given': sharing(partOf(base, '$defs/case/properties/given'), '#/$defs/facts'),
    '$defs/question/properties/with': sharing(partOf(base, '$defs/question/properties/with'), '#/$defs/facts'),
    '$defs/expected': expected,
    '$defs/question/properties/expect': {
      ...partOf(base, '$defs/question/properties/expect'),
      ...expected,
      type: ['string', 'object'],
      propertyNames: wordSchema(readingsOf(vocabulary)),
      additionalProperties: { $ref: '#/$defs/expected' },
    },
    '$defs/question/properties/as-documented-by': {
      ...wordSchema(sourcesOf(vocabulary)),
      description: String(partOf(base, '$defs/question/properties/as-documented-by').description),
    },
    '$defs/question/properties/earliest': earliestSchema(
      partOf(base, '$defs/question/properties/earliest'),
      vocabulary,
    ),
    '$defs/question/properties/turns-on/items': wordSchema(new Map(conventions)),
    '$defs/gives': withEditions(givesSchema(partOf(base, '$defs/gives'), vocabulary, daySchema([noDay]))),
  });
}

/** Beside a document that is given: what its edition is. */
function withEditions(schema: Schema): Schema {
  const text = { type: ['string', 'array'], items: { type: 'string' } };
  return refined(schema, {
    'properties/letter': { ...text, description: 'The letter of the edition given.' },
    'properties/mark': { ...text, description: 'What is written on the edition given.' },
    'properties/valid-for': { ...text, description: 'How long the edition given is valid, such as `5 years`.' },
  });
}

function sharing({ description = '' }: Schema, $ref: string): Schema {
  return { $ref, description };
}

function factSchemas(vocabulary: EditorVocabulary): Readonly<Record<string, Schema>> {
  const facts = factsOf(vocabulary).map((fact) => {
    const hover = shown(textIn(vocabulary, fact.label), [textIn(vocabulary, fact.asks)], new Map());
    return [fact.path, { ...answerSchema(fact, vocabulary), ...hover }] as const;
  });
  return Object.fromEntries(facts);
}

/** What a case may say of a fact. */
function answerSchema(fact: Fact, vocabulary: EditorVocabulary): Schema {
  const others = new Map<string, string>([
    ...(fact.none ? [['none', textIn(vocabulary, fact.none)] as const] : []),
    ['unknown', 'Not known: the same as leaving it out.'],
  ]);
  const offers = [...others].map(([label, description]) => ({ label, description }));
  switch (fact.kind) {
    case 'yes-or-no':
      return wordSchema(new Map([['holds', 'This is so.'], ['does not hold', 'This is not so.'], ...others]));
    case 'choice':
      return wordSchema(new Map([...textsIn(vocabulary, fact.words ?? new Map()), ...others]));
    case 'date':
      return daySchema(offers);
    case 'number':
      return {
        ...textSchema(wordsPattern(offers), message('a whole number such as 3', offers), [{ label: '3' }, ...offers]),
        type: ['integer', 'string'],
        minimum: 0,
      };
    case 'money': {
      const pattern = `${patternOf('MONEY')}|${wordsPattern(offers)}`;
      return textSchema(pattern, message('a sum such as `1282.14 EUR`', offers), [{ label: '1282.14 EUR' }, ...offers]);
    }
    case 'periods':
    case 'list':
    case 'length':
      return listSchema(fact, vocabulary);
  }
}

/** A list of periods or items, each with its fields. */
function listSchema({ kind, fields }: Fact, vocabulary: EditorVocabulary): Schema {
  const own = [...(fields ?? [])].filter(([, field]) => field.kind !== 'length');
  const days = kind === 'periods' ? ['from', 'to', 'since'] : [];
  const unknown: Offer = { label: 'unknown', description: 'Not known.' };
  const says = kind === 'periods' ? 'This is a list of periods, such as `[{ since: 2010-01-01 }]`.' : 'This is a list.';
  const properties = [
    ...days.map((name) => [name, daySchema([unknown])] as const),
    ...own.map(([name, field]) => [name, answerSchema(field, vocabulary)] as const),
  ];
  return {
    ...textSchema('unknown', says, [
      {
        label: kind === 'periods' ? '[{ from: …, to: … }]' : '[{ … }]',
        body:
          kind === 'periods'
            ? `[{ from: ${cursorAt(1, '2010-01-01')}, to: ${cursorAt(2, '2010-12-31')} }]`
            : '[{ $1 }]',
      },
      unknown,
    ]),
    type: ['string', 'array'],
    items: {
      type: 'object',
      properties: Object.fromEntries(properties),
      additionalProperties: false,
      errorMessage: `The items here have ${properties.map(([name]) => `\`${name}\``).join(', ')}.`,
    },
  };
}

/** A date, or one of some words. */
function daySchema(words: readonly Offer[]): Schema {
  const pattern = `${patternOf('DATE')}|${wordsPattern(words)}`;
  const example = { label: '2013-07-11', body: cursorAt(1, '2013-07-11') };
  return textSchema(pattern, message('a date such as `2013-07-11`', words), [example, ...words]);
}

/** The answers that a case may expect: an outcome, for a measure a day, or what any provision may answer. */
export function expectedSchema(vocabulary: EditorVocabulary): Schema {
  const offers: readonly Offer[] = [
    { label: 'met', description: 'The test is met.' },
    { label: 'not-met', description: 'The test is not met.' },
    ...[...textsIn(vocabulary, vocabulary.settings.outcomes)].map(([label, description]) => ({ label, description })),
    { label: 'unknown', description: 'Facts are missing that can still change the answer.' },
    { label: 'not-covered', description: 'The day lies before the first version.' },
    { label: 'not-known', description: 'The law of that day is not known.' },
    { label: 'repealed', description: 'The provision has ended.' },
  ];
  const gives = new Set(vocabulary.provisions.map((provision) => provision.gives));
  const days = gives.size > 1 ? [noDay] : [];
  const pattern = [
    wordsPattern([...offers, ...days]),
    ...(gives.has('day') ? [patternOf('DATE')] : []),
    ...(gives.has('length') ? [patternOf('length'), '\\d+(?: \\d+/\\d+)? days?'] : []),
    ...(gives.has('number') ? [patternOf('INTEGER')] : []),
    ...(gives.has('sum') ? ['\\d+\\.\\d\\d(?: \\d+/\\d+)? EUR'] : []),
  ].join('|');
  const says =
    'This is `met` or `not-met`, an outcome of the rulebook, or `unknown`, `not-covered`, `not-known`, `repealed`.';
  return textSchema(pattern, says, [...offers, ...days]);
}

/** Outcomes and, where some provision gives one, lengths that are waited for. */
function earliestSchema(base: Schema, vocabulary: EditorVocabulary): Schema {
  const day = daySchema([{ label: 'none', description: 'There is no such day within twenty years.' }]);
  const words = [
    ['met', 'The conditions are fulfilled.'],
    ['not-met', 'The conditions are not fulfilled.'],
    ...textsIn(vocabulary, vocabulary.settings.outcomes),
  ] as const;
  const named = words.map(([word, description]) => [word, { ...day, description }] as const);
  const lengths = vocabulary.provisions.some(({ gives }) => gives === 'length');
  return refined(base, {
    properties: Object.fromEntries(named),
    ...(lengths ? { patternProperties: { [`^(?:${patternOf('length')})$`]: day } } : {}),
    additionalProperties: false,
    errorMessage: 'This is an outcome of the provision, such as `met`, or a length such as `at least 5 years`.',
  });
}

function wordsPattern(offers: readonly Offer[]): string {
  return patternOf('word', { word: offers.map(({ label }) => label) });
}

function message(expected: string, others: readonly Offer[]): string {
  return `This is ${[expected, ...others.map(({ label }) => `\`${label}\``)].join(', or ')}.`;
}
