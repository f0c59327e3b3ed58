// Generated from rules/membership/reduced-fee. Edit the rule, not this file.
import { childSupplement as amounts_childSupplement, livingWage as amounts_livingWage, mayorsGrant as amounts_mayorsGrant } from '../amounts.js';
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Money } from '../runtime/facts.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { sumIs } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { anyOf, lifted } from '../runtime/truth.js';
import type { TestVersion } from '../runtime/version-evaluator.js';

/** The facts that “Reduced fee” can ask for. What is left out is not known. */
export interface ReducedFeeFacts {
  /** Number of children of the reader. How many children does the reader have? A whole number, 0 or more. */
  readonly 'reader.children'?: number | 'unknown';
  /** Income of the reader. What does the reader earn a month? A sum per month. */
  readonly 'reader.income'?: Money | 'unknown';
}

export type ReducedFeeOutcome = 'met' | 'not-met';

export type ReducedFeeAnswer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<ReducedFeeOutcome, FactOf<ReducedFeeFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface ReducedFeeVersions {
  readonly '2012-01-01': TestVersion<Pick<ReducedFeeFacts, 'reader.children' | 'reader.income'>, ReducedFeeAnswer>;
}

/** The law in force from 2012-01-01. */
function settle20120101(inquiry: Inquiry): Settled {
  const belowTheWage = sumIs(inquiry, 'reader.income', 'less-than', [
    { amount: amounts_livingWage, percent: 110 },
    { amount: amounts_childSupplement, forEach: 'reader.children' }
  ]);
  const granted = sumIs(inquiry, 'reader.income', 'at-most', [{ amount: amounts_mayorsGrant }]);
  const hardlyAny = sumIs(inquiry, 'reader.income', 'at-most', [{ money: '100.00 EUR' }, { money: '20.00 EUR', forEach: 'reader.children' }]);
  return {
    conditions: {
      'below-the-wage': belowTheWage,
      granted,
      'hardly-any': hardlyAny
    },
    branches: [anyOf(lifted(belowTheWage, granted), hardlyAny)]
  };
}

/** “Reduced fee”: every version, as data. */
export const provision: Provision = {
  id: 'membership/reduced-fee',
  kind: 'test',
  title: { en: 'Reduced fee' },
  versions: [
    {
      address: 'membership/reduced-fee@2012-01-01',
      from: '2012-01-01',
      basis: 'in-force',
      seen: [{ source: 'by-laws', kind: 'law', on: '2024-12-01' }],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            address: 'membership/reduced-fee@2012-01-01',
            stands: 'requirement',
            sentence: { en: 'At least one of these:' },
            cite: [],
            group: 'any-of',
            members: [
              {
                id: 'below-the-wage',
                address: 'membership/reduced-fee@2012-01-01#below-the-wage',
                stands: 'requirement',
                sentence: {
                  en: 'The income of the reader: less than 110 % of “Living wage of the town” plus “Supplement for a child” times the number of children of the reader.'
                },
                cite: [{ source: 'by-laws', place: 'art. 1 §4', kind: 'law' }],
                facts: ['reader.income', 'reader.children'],
                sum: [
                  { amount: amounts_livingWage, percent: 110 },
                  { amount: amounts_childSupplement, forEach: 'reader.children' }
                ],
                unless: {
                  id: 'granted',
                  address: 'membership/reduced-fee@2012-01-01#granted',
                  stands: 'ground',
                  sentence: { en: 'The income of the reader: at most “Sum up to which the mayor pays”.' },
                  cite: [{ source: 'by-laws', place: 'art. 1 §4', kind: 'law' }],
                  facts: ['reader.income'],
                  sum: [{ amount: amounts_mayorsGrant }]
                }
              },
              {
                id: 'hardly-any',
                address: 'membership/reduced-fee@2012-01-01#hardly-any',
                stands: 'requirement',
                sentence: {
                  en: 'The income of the reader: at most 100.00 EUR plus 20.00 EUR times the number of children of the reader.'
                },
                cite: [{ source: 'by-laws', place: 'art. 1 §4', kind: 'law' }],
                facts: ['reader.income', 'reader.children'],
                sum: [{ money: '100.00 EUR' }, { money: '20.00 EUR', forEach: 'reader.children' }]
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
      settle: settle20120101
    }
  ],
  rulebook
};

/** “Reduced fee”. Ask it with `decide(facts, { on })`. */
export const reducedFee: TestEvaluator<ReducedFeeFacts, ReducedFeeAnswer, ReducedFeeVersions> = evaluator(provision, {
  '2012-01-01': ['reader.children', 'reader.income']
});
