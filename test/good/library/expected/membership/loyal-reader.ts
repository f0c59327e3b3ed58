// Generated from rules/membership/loyal-reader. Edit the rule, not this file.
import { provision as fines_fine } from '../fines/fine.js';
import { provision as membership_admission } from './admission.js';
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { answersAsOf, date } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { allOf, anyOf, not } from '../runtime/truth.js';
import type { TestVersion } from '../runtime/version-evaluator.js';

/** The facts that “Reader of the old days” can ask for. What is left out is not known. */
export interface LoyalReaderFacts {
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
  /** Day on which the item was reported lost. On which day was the item reported lost? `none`: The item has not been reported lost. */
  readonly 'loan.lost-on'?: IsoDate | 'none' | 'unknown';
  /** Day of the loan. On which day was the item lent? */
  readonly 'loan.made-on'?: IsoDate | 'unknown';
  /** Day of the return. On which day was the item returned? `none`: The item has not been returned. */
  readonly 'loan.returned-on'?: IsoDate | 'none' | 'unknown';
  /** Day stamped on the slip. Which day is stamped on the slip? `none`: The slip bears no stamp. */
  readonly 'loan.stamped-on'?: IsoDate | 'none' | 'unknown';
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

export type LoyalReaderOutcome = 'met' | 'not-met';

export type LoyalReaderAnswer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<LoyalReaderOutcome, FactOf<LoyalReaderFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface LoyalReaderVersions {
  readonly '2018-01-01': TestVersion<Pick<LoyalReaderFacts, 'application.handed-in-on' | 'loan.lost-on' | 'loan.made-on' | 'loan.returned-on' | 'loan.stamped-on' | 'reader.barred-for' | 'reader.barred-on' | 'reader.born-on' | 'reader.careful' | 'reader.guardian-signed-on' | 'reader.kind' | 'reader.owes' | 'reader.pardoned-on' | 'reader.resident'>, LoyalReaderAnswer>;
  readonly '2024-07-01': TestVersion<Pick<LoyalReaderFacts, 'application.handed-in-on' | 'loan.lost-on' | 'loan.made-on' | 'loan.returned-on' | 'loan.stamped-on' | 'reader.barred-for' | 'reader.barred-on' | 'reader.born-on' | 'reader.careful' | 'reader.guardian-signed-on' | 'reader.kind' | 'reader.owes' | 'reader.pardoned-on' | 'reader.resident'>, LoyalReaderAnswer>;
}

/** The law in force from 2018-01-01. */
function settle20180101(inquiry: Inquiry): Settled {
  const admittedBefore = answersAsOf(inquiry, membership_admission, ['met'], date('2017-12-31'));
  const noLargeFine = not(answersAsOf(inquiry, fines_fine, ['large-fine'], date('2017-12-31')));
  return {
    conditions: {
      'admitted-before': admittedBefore,
      'no-large-fine': noLargeFine
    },
    branches: [allOf(admittedBefore, noLargeFine)]
  };
}

/** The law in force from 2024-07-01. */
function settle20240701(inquiry: Inquiry): Settled {
  const loyalBefore = answersAsOf(inquiry, provision, ['met'], date('2024-06-30'));
  const notAdmittedThen = not(answersAsOf(inquiry, membership_admission, ['met'], date('2017-12-31')));
  const replacedAnItem = answersAsOf(inquiry, fines_fine, ['replace'], date('2024-06-30'));
  const toBeReplaced = allOf(notAdmittedThen, replacedAnItem);
  return {
    conditions: {
      'loyal-before': loyalBefore,
      'not-admitted-then': notAdmittedThen,
      'replaced-an-item': replacedAnItem,
      'to-be-replaced': toBeReplaced
    },
    branches: [anyOf(loyalBefore, toBeReplaced)]
  };
}

/** “Reader of the old days”: every version, as data. */
export const provision: Provision = {
  id: 'membership/loyal-reader',
  kind: 'test',
  title: { en: 'Reader of the old days' },
  versions: [
    {
      address: 'membership/loyal-reader@2018-01-01',
      from: '2018-01-01',
      basis: 'in-force',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            address: 'membership/loyal-reader@2018-01-01',
            stands: 'requirement',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'admitted-before',
                address: 'membership/loyal-reader@2018-01-01#admitted-before',
                stands: 'requirement',
                sentence: { en: '“Admission to the library” was met on 31 December 2017.' },
                cite: [{ source: 'amendment-2018', place: 'art. 1', kind: 'law' }],
                asks: { asOf: '2017-12-31', asks: membership_admission }
              },
              {
                id: 'no-large-fine',
                address: 'membership/loyal-reader@2018-01-01#no-large-fine',
                stands: 'requirement',
                sentence: { en: '“Fine for a late return” was not answered “a fine of ten euros” on 31 December 2017.' },
                cite: [{ source: 'by-laws', place: 'art. 7 §1', kind: 'law' }],
                asks: { asOf: '2017-12-31', asks: fines_fine }
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
      conventions: [],
      settle: settle20180101
    },
    {
      address: 'membership/loyal-reader@2024-07-01',
      from: '2024-07-01',
      basis: 'in-force',
      seen: [],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            address: 'membership/loyal-reader@2024-07-01',
            stands: 'requirement',
            sentence: { en: 'At least one of these:' },
            cite: [],
            group: 'any-of',
            members: [
              {
                id: 'loyal-before',
                address: 'membership/loyal-reader@2024-07-01#loyal-before',
                stands: 'requirement',
                sentence: { en: '“Reader of the old days” was met on 30 June 2024.' },
                cite: [{ source: 'amendment-2018', place: 'art. 1', kind: 'law' }],
                asks: { asOf: '2024-06-30', asks: () => provision }
              },
              {
                id: 'to-be-replaced',
                address: 'membership/loyal-reader@2024-07-01#to-be-replaced',
                stands: 'requirement',
                sentence: { en: 'All of these:' },
                cite: [],
                group: 'all-of',
                members: [
                  {
                    id: 'not-admitted-then',
                    address: 'membership/loyal-reader@2024-07-01#not-admitted-then',
                    stands: 'requirement',
                    sentence: { en: '“Admission to the library” was not met on 31 December 2017.' },
                    cite: [{ source: 'amendment-2018', place: 'art. 1', kind: 'law' }],
                    asks: { asOf: '2017-12-31', asks: membership_admission }
                  },
                  {
                    id: 'replaced-an-item',
                    address: 'membership/loyal-reader@2024-07-01#replaced-an-item',
                    stands: 'requirement',
                    sentence: { en: '“Fine for a late return” was answered “the item is to be replaced” on 30 June 2024.' },
                    cite: [{ source: 'by-laws', place: 'art. 7 §2', kind: 'law' }],
                    asks: { asOf: '2024-06-30', asks: fines_fine }
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
      conventions: [],
      settle: settle20240701
    }
  ],
  rulebook
};

/** “Reader of the old days”. Ask it with `decide(facts, { on })`. */
export const loyalReader: TestEvaluator<LoyalReaderFacts, LoyalReaderAnswer, LoyalReaderVersions> = evaluator(provision, {
  '2018-01-01': [
    'application.handed-in-on',
    'loan.lost-on',
    'loan.made-on',
    'loan.returned-on',
    'loan.stamped-on',
    'reader.barred-for',
    'reader.barred-on',
    'reader.born-on',
    'reader.careful',
    'reader.guardian-signed-on',
    'reader.kind',
    'reader.owes',
    'reader.pardoned-on',
    'reader.resident'
  ],
  '2024-07-01': [
    'application.handed-in-on',
    'loan.lost-on',
    'loan.made-on',
    'loan.returned-on',
    'loan.stamped-on',
    'reader.barred-for',
    'reader.barred-on',
    'reader.born-on',
    'reader.careful',
    'reader.guardian-signed-on',
    'reader.kind',
    'reader.owes',
    'reader.pardoned-on',
    'reader.resident'
  ]
});
