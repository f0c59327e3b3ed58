import type { EditorVocabulary } from '../../compiler/emit/editor/vocabulary.js';
import type { Fact, Source } from '../../compiler/model/rulebook.js';

const at = { file: { path: 'rules/any.yaml', text: '' }, start: 0, end: 0 };

/** A small vocabulary, of no country, with one of everything that an editor completes. */
export const vocabulary: EditorVocabulary = {
  settings: {
    name: 'allotments',
    package: { name: '@example/allotments', version: '0.1.0' },
    title: { en: 'Allotments' },
    languages: ['en', 'fr'],
    topics: new Map(),
    lawAsKnownOn: '2026-01-01',
    outcomes: named({ granted: 'granted', refused: 'refused' }),
    values: new Map([
      ['form', { name: 'form', kind: 'document', of: 'form', label: { en: 'form' } }],
      ['last-day', { name: 'last-day', kind: 'date', label: { en: 'last day' } }],
      ['lease', { name: 'lease', kind: 'period', label: { en: 'length of the lease' } }],
      ['rights', { name: 'rights', kind: 'words', of: 'rights', label: { en: 'rights' } }],
    ]),
    readings: new Map([
      ['statute', { name: 'statute', says: { en: 'the wording of the by-law' } }],
      ['guide', { name: 'guide', says: { en: 'the guide for tenants' }, follows: 'statute' }],
    ]),
    conventions: new Map([
      [
        'time-limit',
        {
          name: 'time-limit',
          says: { en: 'the last day of a limit' },
          choices: named({ 'same-number': 'the same number', 'eve-of-same-number': 'from the day after' }),
          chosen: 'same-number',
          alsoAccepted: [],
          restsOn: undefined,
        },
      ],
    ]),
  },
  sources: new Map([
    source('by-law', { 'art. 1': 'Who may rent', 'art. 2 (a): days': 'Waiting' }),
    source('guide', { 'p. 3': 'Waiting' }),
  ]),
  facts: new Map(
    [
      fact('plot.applied-on', 'date', 'day of the application', 'When was the plot applied for?'),
      fact('tenant.arrived-on', 'date', 'day of the arrival', 'When did the tenant arrive?', {
        none: { en: 'born here' },
      }),
      fact(
        'tenant.local',
        'yes-or-no',
        'the tenant lives in the village <b>*now*</b>',
        'Does the tenant live in the village?',
      ),
      fact('tenant.tie', 'choice', 'tie to the village', 'What ties the tenant to the village?', {
        words: named({ birth: 'by birth', work: 'by work' }),
        none: { en: 'no tie' },
      }),
      fact('plot.trees', 'number', 'trees on the plot', 'How many trees stand there?'),
      fact('plot.rent', 'money', 'rent', 'What is the rent?'),
    ].map((one) => [one.path, one]),
  ),
  documents: new Map([
    ['lease-form', { id: 'lease-form', kind: 'form', title: { en: 'Lease form' }, cite: [], editions: [], at }],
    ['council', { id: 'council', kind: 'authority', title: { en: 'Council' }, cite: [], editions: [], at }],
  ]),
  amounts: new Map([
    ['minimum-rent', { id: 'minimum-rent', title: { en: 'Minimum rent' }, per: 'month', values: [], at }],
  ]),
  choices: new Map([['rights', named({ water: 'water', shed: 'a shed' })]]),
  provisions: [
    { id: 'plot/first-day', kind: 'measure', gives: 'day', outcomes: [], title: { en: 'First day of the lease' } },
    { id: 'plot/lease', kind: 'decision', outcomes: ['granted', 'refused'], title: { en: 'Lease of a plot' } },
    { id: 'tenant/waiting', kind: 'test', outcomes: ['met', 'not-met'], title: { en: 'Waiting time' } },
  ],
};

function named(texts: Readonly<Record<string, string>>): ReadonlyMap<string, { readonly en: string }> {
  return new Map(Object.entries(texts).map(([word, en]) => [word, { en }]));
}

function source(id: string, passages: Readonly<Record<string, string>>): readonly [string, Source] {
  const ledger = new Map(Object.entries(passages).map(([place, about]) => [place, { place, about }]));
  return [
    id,
    { id, title: { en: id }, publisher: 'Village', kind: 'law', language: 'en', whole: true, passages: ledger, at },
  ];
}

function fact(path: string, kind: Fact['kind'], label: string, asks: string, more: Partial<Fact> = {}): Fact {
  return { path, kind, label: { en: label }, asks: { en: asks }, at, ...more };
}
