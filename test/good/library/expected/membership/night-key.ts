// Generated from rules/membership/night-key. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { atLeast, date, dayFrom, hasHappened, holds, isBefore, isOneOf } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { senseOf } from '../runtime/sense.js';
import { allOf, anyOf, takenAway } from '../runtime/truth.js';
import type { TestVersion } from '../runtime/version-evaluator.js';

/** The facts that “Key to the night door” can ask for. What is left out is not known. */
export interface NightKeyFacts {
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
  /** Day on which the reader was last barred. When was the reader last barred? `none`: The reader has never been barred. */
  readonly 'reader.barred-on'?: IsoDate | 'none' | 'unknown';
  /** Reader's date of birth. When was the reader born? */
  readonly 'reader.born-on'?: IsoDate | 'unknown';
  /** Kind of reader. What kind of reader is it? */
  readonly 'reader.kind'?: 'adult' | 'pupil' | 'teacher' | 'founder' | 'unknown';
  /** The reader lives in the town. Does the reader live in the town? */
  readonly 'reader.resident'?: boolean | 'unknown';
}

export type NightKeyOutcome = 'met' | 'not-met';

export type NightKeyAnswer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<NightKeyOutcome, FactOf<NightKeyFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface NightKeyVersions {
  readonly '2010-03-01': TestVersion<Pick<NightKeyFacts, 'reader.resident'>, NightKeyAnswer>;
  readonly '2018-01-01': TestVersion<Pick<NightKeyFacts, 'application.handed-in-on' | 'reader.born-on' | 'reader.resident'>, NightKeyAnswer>;
  readonly '2024-07-01': TestVersion<Pick<NightKeyFacts, 'application.handed-in-on' | 'reader.barred-on' | 'reader.born-on' | 'reader.kind' | 'reader.resident'>, NightKeyAnswer>;
}

/** The law in force from 2010-03-01. */
function settle20100301(inquiry: Inquiry): Settled {
  const resident = holds(inquiry, 'reader.resident');
  return {
    conditions: {
      resident
    },
    branches: [resident]
  };
}

/** To whom earlier texts go on applying from 2018-01-01. */
function transition20180101(inquiry: Inquiry): Settled {
  const beforeTheAmendment = isBefore(dayFrom(inquiry, 'application.handed-in-on'), date('2018-01-01'));
  const handedInBefore = allOf(beforeTheAmendment);
  return {
    conditions: {
      'before-the-amendment': beforeTheAmendment,
      'handed-in-before': handedInBefore
    },
    branches: [handedInBefore]
  };
}

/** The law in force from 2018-01-01. */
function settle20180101(inquiry: Inquiry): Settled {
  const grownUp = atLeast(inquiry, dayFrom(inquiry, 'reader.born-on'), dayFrom(inquiry, 'application.handed-in-on'), 18, 'year');
  return {
    conditions: {
      'grown-up': grownUp
    },
    branches: [grownUp]
  };
}

/** To whom earlier texts go on applying from 2024-07-01. */
function transition20240701(inquiry: Inquiry): Settled {
  const founder = isOneOf(inquiry, 'reader.kind', ['founder']);
  const founders = allOf(founder);
  const admittedBefore = senseOf(inquiry, {
    handbook: () => isBefore(dayFrom(inquiry, 'application.handed-in-on'), date('2024-07-01')),
    'by-laws': () => isBefore(dayFrom(inquiry, 'application.handed-in-on'), date('2024-01-01'))
  }, { volunteers: 'handbook' });
  const teacher = isOneOf(inquiry, 'reader.kind', ['teacher']);
  const keysInHand = anyOf(admittedBefore, teacher);
  const founderToo = isOneOf(inquiry, 'reader.kind', ['founder']);
  const bar = hasHappened(inquiry, dayFrom(inquiry, 'reader.barred-on'));
  const barred = anyOf(founderToo, bar);
  return {
    conditions: {
      founder,
      founders,
      'admitted-before': admittedBefore,
      teacher,
      'keys-in-hand': keysInHand,
      'founder-too': founderToo,
      bar,
      barred
    },
    branches: [founders, takenAway(keysInHand, barred)]
  };
}

/** “Key to the night door”: every version, as data. */
export const provision: Provision = {
  id: 'membership/night-key',
  kind: 'test',
  title: { en: 'Key to the night door' },
  versions: [
    {
      address: 'membership/night-key@2010-03-01',
      from: '2010-03-01',
      basis: 'in-force',
      seen: [],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            id: 'resident',
            address: 'membership/night-key@2010-03-01#resident',
            stands: 'requirement',
            sentence: { en: 'The reader lives in the town.' },
            cite: [{ source: 'by-laws', place: 'art. 1 §1', kind: 'law' }],
            facts: ['reader.resident']
          },
          gives: {}
        },
        {
          outcome: 'not-met',
          gives: {}
        }
      ],
      readings: [],
      conventions: [],
      settle: settle20100301
    },
    {
      address: 'membership/night-key@2018-01-01',
      from: '2018-01-01',
      basis: 'in-force',
      seen: [{ source: 'by-laws', kind: 'law', on: '2018-02-01' }],
      transition: {
        entries: [
          {
            applies: '2010-03-01',
            step: {
              id: 'handed-in-before',
              address: 'membership/night-key@2018-01-01#handed-in-before',
              stands: 'ground',
              sentence: { en: 'The text of 1 March 2010 goes on applying in this case:' },
              cite: [],
              group: 'all-of',
              members: [
                {
                  id: 'before-the-amendment',
                  address: 'membership/night-key@2018-01-01#before-the-amendment',
                  stands: 'ground',
                  sentence: { en: 'The day on which the application was handed in lies before 1 January 2018.' },
                  cite: [{ source: 'amendment-2018', place: 'art. 1', kind: 'law' }],
                  facts: ['application.handed-in-on']
                }
              ]
            }
          }
        ],
        readings: [],
        conventions: [],
        settle: transition20180101
      },
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            id: 'grown-up',
            address: 'membership/night-key@2018-01-01#grown-up',
            stands: 'requirement',
            sentence: {
              en: "The reader's date of birth lies at least 18 years before the day on which the application was handed in."
            },
            cite: [{ source: 'by-laws', place: 'art. 2', kind: 'law' }],
            facts: ['reader.born-on', 'application.handed-in-on']
          },
          gives: {}
        },
        {
          outcome: 'not-met',
          gives: {}
        }
      ],
      readings: [],
      conventions: ['end-of-month', 'full-period'],
      settle: settle20180101
    },
    {
      address: 'membership/night-key@2024-07-01',
      from: '2024-07-01',
      basis: 'in-force',
      seen: [],
      transition: {
        entries: [
          {
            applies: '2010-03-01',
            step: {
              id: 'founders',
              address: 'membership/night-key@2024-07-01#founders',
              stands: 'ground',
              sentence: { en: 'The text of 1 March 2010 goes on applying in this case:' },
              cite: [],
              group: 'all-of',
              members: [
                {
                  id: 'founder',
                  address: 'membership/night-key@2024-07-01#founder',
                  stands: 'ground',
                  sentence: { en: 'The kind of reader is “founder of the library”.' },
                  cite: [{ source: 'by-laws', place: 'art. 1 §3', kind: 'law' }],
                  facts: ['reader.kind']
                }
              ]
            }
          },
          {
            applies: '2018-01-01',
            step: {
              id: 'keys-in-hand',
              address: 'membership/night-key@2024-07-01#keys-in-hand',
              stands: 'ground',
              sentence: { en: 'The text of 1 January 2018 goes on applying in at least one of these cases:' },
              cite: [],
              group: 'any-of',
              members: [
                {
                  id: 'admitted-before',
                  address: 'membership/night-key@2024-07-01#admitted-before',
                  stands: 'ground',
                  sentence: { en: 'Read in more than one way:' },
                  cite: [],
                  readings: {
                    handbook: {
                      address: 'membership/night-key@2024-07-01#admitted-before:handbook',
                      stands: 'ground',
                      sentence: { en: 'The day on which the application was handed in lies before 1 July 2024.' },
                      cite: [{ source: 'handbook', place: 'p. 12', kind: 'circular' }],
                      facts: ['application.handed-in-on']
                    },
                    'by-laws': {
                      address: 'membership/night-key@2024-07-01#admitted-before:by-laws',
                      stands: 'ground',
                      sentence: { en: 'The day on which the application was handed in lies before 1 January 2024.' },
                      cite: [{ source: 'readers-club', place: 'keys', kind: 'secondary' }],
                      facts: ['application.handed-in-on']
                    }
                  },
                  follows: { volunteers: 'handbook' }
                },
                {
                  id: 'teacher',
                  address: 'membership/night-key@2024-07-01#teacher',
                  stands: 'ground',
                  sentence: { en: 'The kind of reader is “teacher at a school of the town”.' },
                  cite: [{ source: 'handbook', place: 'p. 12', kind: 'circular' }],
                  facts: ['reader.kind']
                }
              ],
              unless: {
                id: 'barred',
                address: 'membership/night-key@2024-07-01#barred',
                stands: 'ground',
                sentence: { en: 'At least one of these:' },
                cite: [],
                group: 'any-of',
                members: [
                  {
                    id: 'founder-too',
                    address: 'membership/night-key@2024-07-01#founder-too',
                    stands: 'ground',
                    sentence: { en: 'The kind of reader is “founder of the library”.' },
                    cite: [{ source: 'by-laws', place: 'art. 1 §3', kind: 'law' }],
                    facts: ['reader.kind']
                  },
                  {
                    id: 'bar',
                    address: 'membership/night-key@2024-07-01#bar',
                    stands: 'ground',
                    sentence: { en: 'The day on which the reader was last barred has come.' },
                    cite: [{ source: 'by-laws', place: 'art. 3 §1', kind: 'law' }],
                    facts: ['reader.barred-on']
                  }
                ]
              }
            }
          }
        ],
        readings: ['handbook', 'by-laws'],
        conventions: [],
        settle: transition20240701
      },
      state: 'not-known',
      why: { en: 'The amendment of 2024 has not been read.' }
    }
  ],
  rulebook
};

/** “Key to the night door”. Ask it with `decide(facts, { on })`. */
export const nightKey: TestEvaluator<NightKeyFacts, NightKeyAnswer, NightKeyVersions> = evaluator(provision, {
  '2010-03-01': ['reader.resident'],
  '2018-01-01': ['application.handed-in-on', 'reader.born-on', 'reader.resident'],
  '2024-07-01': [
    'application.handed-in-on',
    'reader.barred-on',
    'reader.born-on',
    'reader.kind',
    'reader.resident'
  ]
});
