// Generated from rules/membership/admission-by-post. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { dayFrom, holds, moreThan } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import { allOf } from '../runtime/truth.js';
import type { TestVersion } from '../runtime/version-evaluator.js';

/** The facts that “Admission by post” can ask for. What is left out is not known. */
export interface AdmissionByPostFacts {
  /** The application came by post. Did the application come by post? */
  readonly 'application.by-post'?: boolean | 'unknown';
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
  /** Reader's date of birth. When was the reader born? */
  readonly 'reader.born-on'?: IsoDate | 'unknown';
}

export type AdmissionByPostOutcome = 'met' | 'not-met';

export type AdmissionByPostAnswer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<AdmissionByPostOutcome, FactOf<AdmissionByPostFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface AdmissionByPostVersions {
  readonly '2010-01-01': TestVersion<Pick<AdmissionByPostFacts, 'application.by-post' | 'application.handed-in-on' | 'reader.born-on'>, AdmissionByPostAnswer>;
  readonly '2015-01-01': TestVersion<Pick<AdmissionByPostFacts, never>, AdmissionByPostAnswer>;
}

/** The law in force from 2010-01-01. */
function settle20100101(inquiry: Inquiry): Settled {
  const byPost = holds(inquiry, 'application.by-post');
  const grownUp = moreThan(inquiry, dayFrom(inquiry, 'reader.born-on'), dayFrom(inquiry, 'application.handed-in-on'), 18, 'year');
  return {
    conditions: {
      'by-post': byPost,
      'grown-up': grownUp
    },
    branches: [allOf(byPost, grownUp)]
  };
}

/** “Admission by post”: every version, as data. */
export const provision: Provision = {
  id: 'membership/admission-by-post',
  kind: 'test',
  title: { en: 'Admission by post' },
  versions: [
    {
      address: 'membership/admission-by-post@2010-01-01',
      from: '2010-01-01',
      basis: 'in-force',
      seen: [],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            address: 'membership/admission-by-post@2010-01-01',
            stands: 'requirement',
            sentence: { en: 'All of these:' },
            cite: [],
            group: 'all-of',
            members: [
              {
                id: 'by-post',
                address: 'membership/admission-by-post@2010-01-01#by-post',
                stands: 'requirement',
                sentence: { en: 'The application came by post.' },
                cite: [{ source: 'by-laws', place: 'art. 1 §1', kind: 'law' }],
                facts: ['application.by-post']
              },
              {
                id: 'grown-up',
                address: 'membership/admission-by-post@2010-01-01#grown-up',
                stands: 'requirement',
                sentence: {
                  en: "The reader's date of birth lies more than 18 years before the day on which the application was handed in."
                },
                cite: [{ source: 'by-laws', place: 'art. 2', kind: 'law' }],
                facts: ['reader.born-on', 'application.handed-in-on']
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
      conventions: ['end-of-month', 'time-limit'],
      settle: settle20100101
    },
    {
      address: 'membership/admission-by-post@2015-01-01',
      from: '2015-01-01',
      basis: 'in-force',
      seen: [],
      state: 'repealed',
      by: [{ source: 'amendment-2015', place: 'art. 1', kind: 'law' }]
    }
  ],
  rulebook
};

/** “Admission by post”. Ask it with `decide(facts, { on })`. */
export const admissionByPost: TestEvaluator<AdmissionByPostFacts, AdmissionByPostAnswer, AdmissionByPostVersions> = evaluator(provision, {
  '2010-01-01': ['application.by-post', 'application.handed-in-on', 'reader.born-on'],
  '2015-01-01': []
});
