// Generated from rules/fines/fine. Edit the rule, not this file.
import { provision as lending_dueDay } from '../lending/due-day.js';
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type DecisionEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { atLeast, atMost, dayFrom, dayGiven, hasNotHappened, isAfter, isOnOrAfter, isOnOrBefore, moreThan } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { allOf, takenAway } from '../runtime/truth.js';
import type { DecisionVersion } from '../runtime/version-evaluator.js';

/** The facts that “Fine for a late return” can ask for. What is left out is not known. */
export interface FineFacts {
  /** Day on which the item was reported lost. On which day was the item reported lost? `none`: The item has not been reported lost. */
  readonly 'loan.lost-on'?: IsoDate | 'none' | 'unknown';
  /** Day of the loan. On which day was the item lent? */
  readonly 'loan.made-on'?: IsoDate | 'unknown';
  /** Day of the return. On which day was the item returned? `none`: The item has not been returned. */
  readonly 'loan.returned-on'?: IsoDate | 'none' | 'unknown';
  /** Day stamped on the slip. Which day is stamped on the slip? `none`: The slip bears no stamp. */
  readonly 'loan.stamped-on'?: IsoDate | 'none' | 'unknown';
}

export type FineOutcome = 'no-fine' | 'small-fine' | 'large-fine' | 'replace' | 'still-out';

export type FineAnswer = Decided<'no-fine', Nothing> | Decided<'small-fine', Nothing> | Decided<'large-fine', Nothing> | Decided<'replace', Nothing> | Decided<'still-out', Nothing> | Undecided<FineOutcome, FactOf<FineFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface FineVersions {
  readonly '2010-01-01': DecisionVersion<Pick<FineFacts, 'loan.lost-on' | 'loan.made-on' | 'loan.returned-on' | 'loan.stamped-on'>, FineAnswer, FineOutcome>;
}

/** The law in force from 2010-01-01. */
function settle20100101(inquiry: Inquiry): Settled {
  const backInTime = isOnOrBefore(dayFrom(inquiry, 'loan.returned-on'), dayGiven(inquiry, lending_dueDay));
  const late = isAfter(dayFrom(inquiry, 'loan.returned-on'), dayGiven(inquiry, lending_dueDay));
  const littleLate = atMost(inquiry, dayGiven(inquiry, lending_dueDay), dayFrom(inquiry, 'loan.returned-on'), 2, 'week');
  const veryLate = moreThan(inquiry, dayGiven(inquiry, lending_dueDay), dayFrom(inquiry, 'loan.returned-on'), 2, 'week');
  const reportedLost = atLeast(inquiry, dayFrom(inquiry, 'loan.lost-on'), inquiry.on, 3, 'month');
  const neverCameBack = hasNotHappened(inquiry, dayFrom(inquiry, 'loan.returned-on'));
  const comesBackLater = isOnOrAfter(dayFrom(inquiry, 'loan.returned-on'), dayFrom(inquiry, 'loan.made-on'));
  return {
    conditions: {
      'back-in-time': backInTime,
      late,
      'little-late': littleLate,
      'very-late': veryLate,
      'reported-lost': reportedLost,
      'never-came-back': neverCameBack,
      'comes-back-later': comesBackLater
    },
    branches: [
      backInTime,
      allOf(late, littleLate),
      veryLate,
      takenAway(allOf(reportedLost, neverCameBack), comesBackLater)
    ]
  };
}

/** “Fine for a late return”: every version, as data. */
export const provision: Provision = {
  id: 'fines/fine',
  kind: 'decision',
  title: { en: 'Fine for a late return' },
  governedBy: 'loan.made-on',
  versions: [
    {
      address: 'fines/fine@2010-01-01',
      from: '2010-01-01',
      basis: 'in-force',
      seen: [{ source: 'readers-club', kind: 'secondary', on: '2021-05-02' }],
      state: 'decides',
      branches: [
        {
          outcome: 'no-fine',
          grounds: {
            id: 'back-in-time',
            address: 'fines/fine@2010-01-01#back-in-time',
            stands: 'ground',
            sentence: { en: 'The day of the return lies on or before “Day on which an item is due”.' },
            cite: [{ source: 'by-laws', place: 'art. 7 §1', kind: 'law' }],
            facts: ['loan.returned-on'],
            asks: lending_dueDay
          },
          gives: {}
        },
        {
          outcome: 'small-fine',
          grounds: {
            address: 'fines/fine@2010-01-01',
            stands: 'ground',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'late',
                address: 'fines/fine@2010-01-01#late',
                stands: 'ground',
                sentence: { en: 'The day of the return lies after “Day on which an item is due”.' },
                cite: [{ source: 'by-laws', place: 'art. 7 §1', kind: 'law' }],
                facts: ['loan.returned-on'],
                asks: lending_dueDay
              },
              {
                id: 'little-late',
                address: 'fines/fine@2010-01-01#little-late',
                stands: 'ground',
                sentence: {
                  en: 'The day of the return lies no later than 2 weeks after “Day on which an item is due”.'
                },
                cite: [{ source: 'readers-club', place: 'fines', kind: 'secondary' }],
                corrected: [
                  {
                    on: '2016-05-02',
                    says: {
                      en: "The rulebook had told the small fine for three weeks; the readers' club tells it for two."
                    },
                    cite: [{ source: 'readers-club', place: 'fines', kind: 'secondary' }]
                  }
                ],
                facts: ['loan.returned-on'],
                asks: lending_dueDay
              }
            ]
          },
          gives: {}
        },
        {
          outcome: 'large-fine',
          grounds: {
            id: 'very-late',
            address: 'fines/fine@2010-01-01#very-late',
            stands: 'ground',
            sentence: { en: 'The day of the return lies more than 2 weeks after “Day on which an item is due”.' },
            cite: [{ source: 'readers-club', place: 'fines', kind: 'secondary' }],
            corrected: [
              {
                on: '2016-05-02',
                says: {
                  en: "The rulebook had told the small fine for three weeks; the readers' club tells it for two."
                },
                cite: [{ source: 'readers-club', place: 'fines', kind: 'secondary' }]
              }
            ],
            facts: ['loan.returned-on'],
            asks: lending_dueDay
          },
          gives: {}
        },
        {
          outcome: 'replace',
          grounds: {
            address: 'fines/fine@2010-01-01',
            stands: 'ground',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'reported-lost',
                address: 'fines/fine@2010-01-01#reported-lost',
                stands: 'ground',
                sentence: {
                  en: 'The day on which the item was reported lost lies at least 3 months before the day asked about.'
                },
                cite: [{ source: 'by-laws', place: 'art. 7 §2', kind: 'law' }],
                corrected: [
                  {
                    on: '2012-03-01',
                    says: { en: 'An item that is found again is brought back, and no longer lost.' },
                    cite: []
                  }
                ],
                facts: ['loan.lost-on']
              },
              {
                id: 'never-came-back',
                address: 'fines/fine@2010-01-01#never-came-back',
                stands: 'ground',
                sentence: { en: 'The day of the return has not come.' },
                cite: [{ source: 'by-laws', place: 'art. 7 §2', kind: 'law' }],
                facts: ['loan.returned-on']
              }
            ],
            unless: {
              id: 'comes-back-later',
              address: 'fines/fine@2010-01-01#comes-back-later',
              stands: 'ground',
              sentence: { en: 'The day of the return lies on or after the day of the loan.' },
              cite: [{ source: 'by-laws', place: 'art. 7 §2', kind: 'law' }],
              facts: ['loan.returned-on', 'loan.made-on']
            }
          },
          gives: {}
        },
        {
          outcome: 'still-out',
          gives: {}
        }
      ],
      readings: [],
      conventions: ['end-of-month', 'full-period'],
      settle: settle20100101
    }
  ],
  rulebook
};

/** “Fine for a late return”. Ask it with `decide(facts, { on })`. */
export const fine: DecisionEvaluator<FineFacts, FineAnswer, FineOutcome, FineVersions> = evaluator(provision, {
  '2010-01-01': ['loan.lost-on', 'loan.made-on', 'loan.returned-on', 'loan.stamped-on']
});
