// Generated from rules/lending/collect-by. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { FactOf, Measured, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type Evaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { dayAfter, dayFrom, isOneOf } from '../runtime/operators.js';
import type { Provision } from '../runtime/provision.js';
import { allOf, takenAway } from '../runtime/truth.js';
import type { VersionEvaluator } from '../runtime/version-evaluator.js';
import { type DayFound, whichDay } from '../runtime/which-day.js';

/** The facts that “Last day on which a reserved item is kept” can ask for. What is left out is not known. */
export interface CollectByFacts {
  /** Kind of reader. What kind of reader is it? */
  readonly 'reader.kind'?: 'adult' | 'pupil' | 'teacher' | 'founder' | 'unknown';
  /** Day on which the letter is posted. On which day was the letter posted? */
  readonly 'reservation.posted-on'?: IsoDate | 'unknown';
  /** Way in which the reader is told that the item is there. In which way was the reader told that the item is there? `none`: Nobody has told the reader yet. */
  readonly 'reservation.told'?: 'at-the-desk' | 'by-phone' | 'by-letter' | 'none' | 'unknown';
  /** Day on which the reader is told that the item is there. On which day was the reader told that the item is there? */
  readonly 'reservation.told-on'?: IsoDate | 'unknown';
}

export type CollectByAnswer = Measured | Undecided<IsoDate | 'none', FactOf<CollectByFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface CollectByVersions {
  readonly '2018-01-01': VersionEvaluator<Pick<CollectByFacts, 'reader.kind' | 'reservation.posted-on' | 'reservation.told' | 'reservation.told-on'>, CollectByAnswer>;
}

/** The law in force from 2018-01-01. */
function settle20180101(inquiry: Inquiry): DayFound {
  const toldInPerson = isOneOf(inquiry, 'reservation.told', ['at-the-desk', 'by-phone']);
  const toldByLetter = isOneOf(inquiry, 'reservation.told', ['by-letter']);
  const founder = isOneOf(inquiry, 'reader.kind', ['founder']);
  const letter = isOneOf(inquiry, 'reservation.told', ['by-letter']);
  const belongsForGood = isOneOf(inquiry, 'reader.kind', ['founder']);
  const founderToldByLetter = allOf(letter, belongsForGood);
  return whichDay({
    'told-in-person': toldInPerson,
    'told-by-letter': toldByLetter,
    founder,
    letter,
    'belongs-for-good': belongsForGood,
    'founder-told-by-letter': founderToldByLetter
  }, [
    {
      id: 'told-in-person',
      holds: toldInPerson,
      day: () => dayAfter(inquiry, dayFrom(inquiry, 'reservation.told-on'), 5, 'working day')
    },
    {
      id: 'told-by-letter',
      holds: takenAway(toldByLetter, founder),
      day: () => dayAfter(inquiry, dayFrom(inquiry, 'reservation.posted-on'), 8, 'day', 'or the next working day')
    },
    {
      id: 'founder-told-by-letter',
      holds: founderToldByLetter,
      day: () => dayAfter(inquiry, dayFrom(inquiry, 'reservation.posted-on'), 1, 'month')
    }
  ]);
}

/** “Last day on which a reserved item is kept”: every version, as data. */
export const provision: Provision = {
  id: 'lending/collect-by',
  kind: 'measure',
  title: { en: 'Last day on which a reserved item is kept' },
  versions: [
    {
      address: 'lending/collect-by@2018-01-01',
      from: '2018-01-01',
      basis: 'in-force',
      seen: [{ source: 'by-laws', kind: 'law', on: '2019-04-02' }],
      state: 'measures',
      step: {
        id: 'keep-until',
        address: 'lending/collect-by@2018-01-01#keep-until',
        stands: 'ground',
        sentence: { en: 'The day of whichever of these cases is met, or no day.' },
        cite: [{ source: 'amendment-2018', place: 'art. 3', kind: 'law' }]
      },
      rows: [
        {
          id: 'told-in-person',
          address: 'lending/collect-by@2018-01-01#told-in-person',
          stands: 'ground',
          sentence: {
            en: '5 working days after the day on which the reader is told that the item is there, if: The way in which the reader is told that the item is there is “at the desk” or “by phone”.'
          },
          cite: [{ source: 'amendment-2018', place: 'art. 3', kind: 'law' }],
          facts: ['reservation.told'],
          day: { facts: ['reservation.told-on'], workingDays: true }
        },
        {
          id: 'told-by-letter',
          address: 'lending/collect-by@2018-01-01#told-by-letter',
          stands: 'ground',
          sentence: {
            en: '8 days after the day on which the letter is posted, or the next working day, if: The way in which the reader is told that the item is there is “by letter”.'
          },
          cite: [{ source: 'amendment-2018', place: 'art. 3', kind: 'law' }],
          facts: ['reservation.told'],
          day: { facts: ['reservation.posted-on'], workingDays: true },
          unless: {
            id: 'founder',
            address: 'lending/collect-by@2018-01-01#founder',
            stands: 'ground',
            sentence: { en: 'The kind of reader is “founder of the library”.' },
            cite: [{ source: 'by-laws', place: 'art. 1 §3', kind: 'law' }],
            facts: ['reader.kind']
          }
        },
        {
          id: 'founder-told-by-letter',
          address: 'lending/collect-by@2018-01-01#founder-told-by-letter',
          stands: 'ground',
          sentence: { en: '1 month after the day on which the letter is posted, if: All of these:' },
          cite: [],
          day: { facts: ['reservation.posted-on'] },
          group: 'all-of',
          members: [
            {
              id: 'letter',
              address: 'lending/collect-by@2018-01-01#letter',
              stands: 'ground',
              sentence: { en: 'The way in which the reader is told that the item is there is “by letter”.' },
              cite: [{ source: 'amendment-2018', place: 'art. 3', kind: 'law' }],
              facts: ['reservation.told']
            },
            {
              id: 'belongs-for-good',
              address: 'lending/collect-by@2018-01-01#belongs-for-good',
              stands: 'ground',
              sentence: { en: 'The kind of reader is “founder of the library”.' },
              cite: [{ source: 'by-laws', place: 'art. 1 §3', kind: 'law' }],
              facts: ['reader.kind']
            }
          ]
        }
      ],
      readings: [],
      conventions: ['end-of-month', 'time-limit'],
      settle: settle20180101
    }
  ],
  rulebook
};

/** “Last day on which a reserved item is kept”. Ask it with `decide(facts, { on })`. */
export const collectBy: Evaluator<CollectByFacts, CollectByAnswer, CollectByVersions> = evaluator(provision, {
  '2018-01-01': ['reader.kind', 'reservation.posted-on', 'reservation.told', 'reservation.told-on']
});
