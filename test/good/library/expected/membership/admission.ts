// Generated from rules/membership/admission. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { amountIs, atLeast, atMost, dayFrom, hasHappened, holds, isOnOrBefore, isOneOf, lessThan, moreThan, sum } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { senseOf } from '../runtime/sense.js';
import { allOf, anyOf, askedWhere, lifted, noneOf, not, takenAway } from '../runtime/truth.js';
import type { TestVersion } from '../runtime/version-evaluator.js';

/** The facts that “Admission to the library” can ask for. What is left out is not known. */
export interface AdmissionFacts {
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
  /** Misconduct for which the reader was barred. For what was the reader barred? `none`: The reader has never been barred. */
  readonly 'reader.barred-for'?: 'damage' | 'noise' | 'none' | 'unknown';
  /** Day on which the reader was last barred. When was the reader last barred? `none`: The reader has never been barred. */
  readonly 'reader.barred-on'?: IsoDate | 'none' | 'unknown';
  /** Reader's date of birth. When was the reader born? */
  readonly 'reader.born-on'?: IsoDate | 'unknown';
  /** The reader treats items with care. Does the reader treat items with care? Judged by: Library committee. */
  readonly 'reader.careful'?: boolean | 'unknown';
  /** Day on which a guardian signed. On which day did a guardian sign? `none`: No guardian has signed. */
  readonly 'reader.guardian-signed-on'?: IsoDate | 'none' | 'unknown';
  /** Kind of reader. What kind of reader is it? */
  readonly 'reader.kind'?: 'adult' | 'pupil' | 'teacher' | 'founder' | 'unknown';
  /** Sum that the reader owes. How much does the reader owe? */
  readonly 'reader.owes'?: Money | 'unknown';
  /** Day on which the committee pardoned the debts. On which day did the committee pardon the debts? `none`: The committee has pardoned nothing. */
  readonly 'reader.pardoned-on'?: IsoDate | 'none' | 'unknown';
  /** The reader lives in the town. Does the reader live in the town? */
  readonly 'reader.resident'?: boolean | 'unknown';
}

export type AdmissionOutcome = 'met' | 'not-met';

export type AdmissionAnswer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<AdmissionOutcome, FactOf<AdmissionFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface AdmissionVersions {
  readonly '2010-01-01': TestVersion<Pick<AdmissionFacts, 'reader.barred-on' | 'reader.born-on' | 'reader.careful' | 'reader.guardian-signed-on' | 'reader.kind' | 'reader.owes' | 'reader.pardoned-on' | 'reader.resident'>, AdmissionAnswer>;
  readonly '2018-01-01': TestVersion<Pick<AdmissionFacts, 'application.handed-in-on' | 'reader.barred-for' | 'reader.barred-on' | 'reader.born-on' | 'reader.guardian-signed-on' | 'reader.kind' | 'reader.resident'>, AdmissionAnswer>;
  readonly '2024-07-01': TestVersion<Pick<AdmissionFacts, never>, AdmissionAnswer>;
}

/** The law in force from 2010-01-01. */
function settle20100101(inquiry: Inquiry): Settled {
  const resident = holds(inquiry, 'reader.resident');
  const school = isOneOf(inquiry, 'reader.kind', ['pupil', 'teacher']);
  const belongsToTheTown = anyOf(resident, school);
  const founder = isOneOf(inquiry, 'reader.kind', ['founder']);
  const guardian = hasHappened(inquiry, dayFrom(inquiry, 'reader.guardian-signed-on'));
  const child = lessThan(inquiry, dayFrom(inquiry, 'reader.born-on'), inquiry.on, 14, 'year');
  const comesWithTheSchool = isOneOf(inquiry, 'reader.kind', ['pupil']);
  const barred = hasHappened(inquiry, dayFrom(inquiry, 'reader.barred-on'));
  const barHasRunOut = moreThan(inquiry, dayFrom(inquiry, 'reader.barred-on'), inquiry.on, 2, 'year');
  const debts = amountIs(inquiry, 'reader.owes', 'at-least', sum('20.00 EUR'));
  const careless = not(holds(inquiry, 'reader.careful'));
  const badDebtor = allOf(debts, careless);
  const pardon = hasHappened(inquiry, dayFrom(inquiry, 'reader.pardoned-on'));
  const bars = noneOf(takenAway(barred, barHasRunOut), takenAway(badDebtor, pardon));
  return {
    conditions: {
      resident,
      school,
      'belongs-to-the-town': belongsToTheTown,
      founder,
      guardian,
      child,
      'comes-with-the-school': comesWithTheSchool,
      barred,
      'bar-has-run-out': barHasRunOut,
      debts,
      careless,
      'bad-debtor': badDebtor,
      pardon,
      bars
    },
    branches: [
      allOf(lifted(belongsToTheTown, founder), lifted(askedWhere(guardian, child), comesWithTheSchool), bars)
    ]
  };
}

/** The law in force from 2018-01-01. */
function settle20180101(inquiry: Inquiry): Settled {
  const resident = holds(inquiry, 'reader.resident');
  const school = not(isOneOf(inquiry, 'reader.kind', ['adult', 'founder']));
  const founder = isOneOf(inquiry, 'reader.kind', ['founder']);
  const belongsToTheTown = anyOf(resident, school, founder);
  const guardian = isOnOrBefore(dayFrom(inquiry, 'reader.guardian-signed-on'), dayFrom(inquiry, 'application.handed-in-on'));
  const underAge = atMost(inquiry, dayFrom(inquiry, 'reader.born-on'), dayFrom(inquiry, 'application.handed-in-on'), 16, 'year');
  const stillAtSchool = isOneOf(inquiry, 'reader.kind', ['pupil']);
  const child = senseOf(inquiry, {
    'by-laws': () => lessThan(inquiry, dayFrom(inquiry, 'reader.born-on'), dayFrom(inquiry, 'application.handed-in-on'), 16, 'year'),
    handbook: () => anyOf(underAge, stillAtSchool)
  }, { volunteers: 'handbook' });
  const barred = isOneOf(inquiry, 'reader.barred-for', ['damage', 'noise']);
  const barHasRunOut = atLeast(inquiry, dayFrom(inquiry, 'reader.barred-on'), inquiry.on, 1, 'year');
  const bars = noneOf(takenAway(barred, barHasRunOut));
  return {
    conditions: {
      resident,
      school,
      founder,
      'belongs-to-the-town': belongsToTheTown,
      guardian,
      'under-age': underAge,
      'still-at-school': stillAtSchool,
      child,
      barred,
      'bar-has-run-out': barHasRunOut,
      bars
    },
    branches: [allOf(belongsToTheTown, askedWhere(guardian, child), bars)]
  };
}

/** “Admission to the library”: every version, as data. */
export const provision: Provision = {
  id: 'membership/admission',
  kind: 'test',
  title: { en: 'Admission to the library' },
  governedBy: 'application.handed-in-on',
  versions: [
    {
      address: 'membership/admission@2010-01-01',
      from: '2010-01-01',
      basis: 'in-force',
      seen: [{ source: 'by-laws', kind: 'law', on: '2010-02-01' }],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            address: 'membership/admission@2010-01-01',
            stands: 'requirement',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'belongs-to-the-town',
                address: 'membership/admission@2010-01-01#belongs-to-the-town',
                stands: 'requirement',
                sentence: { en: 'At least one of these:' },
                cite: [],
                group: 'any-of',
                members: [
                  {
                    id: 'resident',
                    address: 'membership/admission@2010-01-01#resident',
                    stands: 'requirement',
                    sentence: { en: 'The reader lives in the town.' },
                    cite: [{ source: 'by-laws', place: 'art. 1 §1', kind: 'law' }],
                    facts: ['reader.resident']
                  },
                  {
                    id: 'school',
                    address: 'membership/admission@2010-01-01#school',
                    stands: 'requirement',
                    sentence: {
                      en: 'The kind of reader is “pupil of a school of the town” or “teacher at a school of the town”.'
                    },
                    cite: [{ source: 'by-laws', place: 'art. 1 §2', kind: 'law' }],
                    facts: ['reader.kind']
                  }
                ],
                unless: {
                  id: 'founder',
                  address: 'membership/admission@2010-01-01#founder',
                  stands: 'ground',
                  sentence: { en: 'The kind of reader is “founder of the library”.' },
                  cite: [{ source: 'by-laws', place: 'art. 1 §3', kind: 'law' }],
                  facts: ['reader.kind']
                }
              },
              {
                id: 'guardian',
                address: 'membership/admission@2010-01-01#guardian',
                stands: 'requirement',
                sentence: { en: 'The day on which a guardian signed has come.' },
                cite: [{ source: 'by-laws', place: 'art. 2', kind: 'law' }],
                facts: ['reader.guardian-signed-on'],
                where: {
                  id: 'child',
                  address: 'membership/admission@2010-01-01#child',
                  stands: 'ground',
                  sentence: { en: "The reader's date of birth lies later than 14 years before the day asked about." },
                  cite: [{ source: 'by-laws', place: 'art. 2', kind: 'law' }],
                  facts: ['reader.born-on']
                },
                unless: {
                  id: 'comes-with-the-school',
                  address: 'membership/admission@2010-01-01#comes-with-the-school',
                  stands: 'ground',
                  sentence: { en: 'The kind of reader is “pupil of a school of the town”.' },
                  cite: [{ source: 'by-laws', place: 'art. 1 §2', kind: 'law' }],
                  facts: ['reader.kind']
                }
              },
              {
                id: 'bars',
                address: 'membership/admission@2010-01-01#bars',
                stands: 'requirement',
                sentence: { en: 'None of these:' },
                cite: [],
                group: 'none-of',
                members: [
                  {
                    id: 'barred',
                    address: 'membership/admission@2010-01-01#barred',
                    stands: 'ground',
                    sentence: { en: 'The day on which the reader was last barred has come.' },
                    cite: [{ source: 'by-laws', place: 'art. 3 §1', kind: 'law' }],
                    facts: ['reader.barred-on'],
                    unless: {
                      id: 'bar-has-run-out',
                      address: 'membership/admission@2010-01-01#bar-has-run-out',
                      stands: 'ground',
                      sentence: {
                        en: 'The day on which the reader was last barred lies more than 2 years before the day asked about.'
                      },
                      cite: [{ source: 'by-laws', place: 'art. 3 §1', kind: 'law' }],
                      facts: ['reader.barred-on']
                    }
                  },
                  {
                    id: 'bad-debtor',
                    address: 'membership/admission@2010-01-01#bad-debtor',
                    stands: 'ground',
                    sentence: { en: 'All of these:' },
                    cite: [],
                    group: 'all-of',
                    members: [
                      {
                        id: 'debts',
                        address: 'membership/admission@2010-01-01#debts',
                        stands: 'ground',
                        sentence: { en: 'The sum that the reader owes: at least 20.00 EUR.' },
                        cite: [{ source: 'by-laws', place: 'art. 3 §2', kind: 'law' }],
                        facts: ['reader.owes']
                      },
                      {
                        id: 'careless',
                        address: 'membership/admission@2010-01-01#careless',
                        stands: 'ground',
                        sentence: { en: 'It is not so that the reader treats items with care.' },
                        cite: [{ source: 'by-laws', place: 'art. 3 §2', kind: 'law' }],
                        facts: ['reader.careful']
                      }
                    ],
                    unless: {
                      id: 'pardon',
                      address: 'membership/admission@2010-01-01#pardon',
                      stands: 'ground',
                      sentence: { en: 'The day on which the committee pardoned the debts has come.' },
                      cite: [{ source: 'by-laws', place: 'art. 3 §2', kind: 'law' }],
                      facts: ['reader.pardoned-on']
                    }
                  }
                ]
              }
            ]
          },
          gives: {}
        },
        {
          outcome: 'not-met',
          gives: {}
        }
      ],
      readings: [],
      conventions: ['end-of-month', 'full-period', 'time-limit'],
      settle: settle20100101
    },
    {
      address: 'membership/admission@2018-01-01',
      from: '2018-01-01',
      basis: 'in-force',
      seen: [
        { source: 'by-laws', kind: 'law', on: '2019-04-02' },
        { source: 'handbook', kind: 'circular', on: '2022-03-15' }
      ],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            address: 'membership/admission@2018-01-01',
            stands: 'requirement',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'belongs-to-the-town',
                address: 'membership/admission@2018-01-01#belongs-to-the-town',
                stands: 'requirement',
                sentence: { en: 'At least one of these:' },
                cite: [],
                group: 'any-of',
                members: [
                  {
                    id: 'resident',
                    address: 'membership/admission@2018-01-01#resident',
                    stands: 'requirement',
                    sentence: { en: 'The reader lives in the town.' },
                    cite: [{ source: 'by-laws', place: 'art. 1 §1', kind: 'law' }],
                    facts: ['reader.resident']
                  },
                  {
                    id: 'school',
                    address: 'membership/admission@2018-01-01#school',
                    stands: 'requirement',
                    sentence: { en: 'The kind of reader is not “adult” or “founder of the library”.' },
                    cite: [{ source: 'by-laws', place: 'art. 1 §2', kind: 'law' }],
                    facts: ['reader.kind']
                  },
                  {
                    id: 'founder',
                    address: 'membership/admission@2018-01-01#founder',
                    stands: 'requirement',
                    sentence: { en: 'The kind of reader is “founder of the library”.' },
                    cite: [{ source: 'by-laws', place: 'art. 1 §3', kind: 'law' }],
                    facts: ['reader.kind']
                  }
                ]
              },
              {
                id: 'guardian',
                address: 'membership/admission@2018-01-01#guardian',
                stands: 'requirement',
                sentence: {
                  en: 'The day on which a guardian signed lies on or before the day on which the application was handed in.'
                },
                cite: [{ source: 'by-laws', place: 'art. 2', kind: 'law' }],
                facts: ['reader.guardian-signed-on', 'application.handed-in-on'],
                where: {
                  id: 'child',
                  address: 'membership/admission@2018-01-01#child',
                  stands: 'ground',
                  sentence: { en: 'Read in more than one way:' },
                  cite: [],
                  readings: {
                    'by-laws': {
                      address: 'membership/admission@2018-01-01#child:by-laws',
                      stands: 'ground',
                      sentence: {
                        en: "The reader's date of birth lies later than 16 years before the day on which the application was handed in."
                      },
                      cite: [{ source: 'amendment-2018', place: 'art. 1', kind: 'law' }],
                      facts: ['reader.born-on', 'application.handed-in-on']
                    },
                    handbook: {
                      address: 'membership/admission@2018-01-01#child:handbook',
                      stands: 'ground',
                      sentence: { en: 'At least one of these:' },
                      cite: [],
                      group: 'any-of',
                      members: [
                        {
                          id: 'under-age',
                          address: 'membership/admission@2018-01-01#under-age',
                          stands: 'ground',
                          sentence: {
                            en: "The reader's date of birth lies no earlier than 16 years before the day on which the application was handed in."
                          },
                          cite: [{ source: 'handbook', place: 'p. 7', kind: 'circular' }],
                          facts: ['reader.born-on', 'application.handed-in-on']
                        },
                        {
                          id: 'still-at-school',
                          address: 'membership/admission@2018-01-01#still-at-school',
                          stands: 'ground',
                          sentence: { en: 'The kind of reader is “pupil of a school of the town”.' },
                          cite: [{ source: 'handbook', place: 'p. 7', kind: 'circular' }],
                          facts: ['reader.kind']
                        }
                      ]
                    }
                  },
                  follows: { volunteers: 'handbook' }
                }
              },
              {
                id: 'bars',
                address: 'membership/admission@2018-01-01#bars',
                stands: 'requirement',
                sentence: { en: 'None of these:' },
                cite: [],
                group: 'none-of',
                members: [
                  {
                    id: 'barred',
                    address: 'membership/admission@2018-01-01#barred',
                    stands: 'ground',
                    sentence: {
                      en: 'The misconduct for which the reader was barred is “damage to an item” or “noise in the reading room”.'
                    },
                    cite: [{ source: 'by-laws', place: 'art. 3 §1', kind: 'law' }],
                    facts: ['reader.barred-for'],
                    unless: {
                      id: 'bar-has-run-out',
                      address: 'membership/admission@2018-01-01#bar-has-run-out',
                      stands: 'ground',
                      sentence: {
                        en: 'The day on which the reader was last barred lies at least 1 year before the day asked about.'
                      },
                      cite: [{ source: 'by-laws', place: 'art. 3 §1', kind: 'law' }],
                      facts: ['reader.barred-on']
                    }
                  }
                ]
              }
            ]
          },
          gives: {}
        },
        {
          outcome: 'not-met',
          gives: {}
        }
      ],
      readings: ['by-laws', 'handbook'],
      conventions: ['end-of-month', 'full-period', 'time-limit'],
      settle: settle20180101
    },
    {
      address: 'membership/admission@2024-07-01',
      from: '2024-07-01',
      basis: 'attested',
      seen: [],
      state: 'not-known',
      why: { en: 'The town council changed the by-laws in June 2024; the new text has not been read.' }
    }
  ],
  rulebook
};

/** “Admission to the library”. Ask it with `decide(facts, { on })`. */
export const admission: TestEvaluator<AdmissionFacts, AdmissionAnswer, AdmissionVersions> = evaluator(provision, {
  '2010-01-01': [
    'reader.barred-on',
    'reader.born-on',
    'reader.careful',
    'reader.guardian-signed-on',
    'reader.kind',
    'reader.owes',
    'reader.pardoned-on',
    'reader.resident'
  ],
  '2018-01-01': [
    'application.handed-in-on',
    'reader.barred-for',
    'reader.barred-on',
    'reader.born-on',
    'reader.guardian-signed-on',
    'reader.kind',
    'reader.resident'
  ],
  '2024-07-01': []
});
