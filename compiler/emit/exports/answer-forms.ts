import { closed, listOf, mapOf, named, type Schema, words } from './schema.js';

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer', minimum: 0 };
const texts = listOf(text);

const validity: Schema = {
  anyOf: [
    closed({ kind: words(['period']), count: whole, unit: named('Unit') }),
    closed({ kind: words(['without-limit']) }),
    closed({ kind: words(['not-known']) }),
  ],
};

/** What the schemas of all answers share, by name. */
export const answerForms: Readonly<Record<string, Schema>> = {
  Text: { ...mapOf(text), description: 'A text by language.' },
  Unit: words(['day', 'working day', 'week', 'month', 'year']),
  SourceKind: words(['law', 'decree', 'directive', 'judgment', 'circular', 'authority', 'secondary']),
  Citation: closed({ cite: text, kind: named('SourceKind') }),
  SourcePlace: closed({ source: text, kind: named('SourceKind') }, { place: text }),
  Because: {
    ...closed(
      {
        id: { type: ['string', 'null'] },
        address: text,
        word: words(['met', 'not met', 'not asked', 'lifted', 'unknown']),
        sentence: named('Text'),
        citations: listOf(named('Citation')),
      },
      { sum: named('SumAsked'), corrected: listOf(named('Corrected')) },
    ),
    description: 'A step that decides: what it says, what became of it, where it is written.',
  },
  Corrected: closed({ on: named('Day'), says: named('Text'), citations: listOf(named('Citation')) }),
  SumAsked: closed({ parts: listOf(named('SumPart')) }, { comes: text }),
  SumPart: closed(
    { citations: listOf(named('Citation')) },
    {
      amount: text,
      title: named('Text'),
      percent: whole,
      value: named('Money'),
      from: named('Day'),
      forEach: text,
      times: whole,
    },
  ),
  DayOrNone: { anyOf: [named('Day'), words(['none'])] },
  Length: {
    anyOf: [closed({ days: whole, parts: listOf(named('Stretch')) }, { part: text }), words(['none'])],
    description: 'A length of time: whole days, what is left over as a fraction, and the days that count.',
  },
  Stretch: closed({ from: named('Day'), days: whole, counts: text }),
  Document: closed({ kind: words(['document']), document: text, title: named('Text') }, { edition: named('Edition') }),
  Edition: {
    anyOf: [
      closed(
        {
          is: words(['issued', 'withdrawn']),
          from: named('Day'),
          basis: words(['in-force', 'attested']),
          sentence: named('Text'),
          citations: listOf(named('SourcePlace')),
        },
        { letter: text, mark: named('Text'), validFor: validity, replacedBy: text, says: named('Text') },
      ),
      closed({ is: words(['not-covered']), firstDay: named('Day') }),
    ],
  },
  PeriodGiven: closed({ kind: words(['period']), count: whole, unit: named('Unit') }),
  DateGiven: closed({ kind: words(['date']), day: named('DayOrNone'), turnsOn: texts }),
  WordsGiven: closed({ kind: words(['words']), words: texts }),
  UnknownGiven: closed({ kind: words(['unknown']), missing: texts, notKnown: texts }),
  ContestedGiven: closed({ kind: words(['contested']), readings: mapOf(named('Given')) }),
  Given: {
    anyOf: ['Document', 'PeriodGiven', 'DateGiven', 'WordsGiven', 'UnknownGiven', 'ContestedGiven'].map(named),
    description: 'What an outcome gives under one name.',
  },
  Reading: closed(
    {
      outcome: text,
      because: listOf(named('Because')),
      citations: listOf(named('Citation')),
      gives: mapOf(named('Given')),
      version: text,
    },
    { transition: texts },
  ),
};
