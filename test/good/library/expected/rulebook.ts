// Generated from rules/rulebook.yaml and rules/facts.
import type { IsoDate } from './runtime/date.js';
import { daysOff } from './runtime/days-off.js';
import type { Money } from './runtime/facts.js';
import type { RulebookData } from './runtime/provision.js';

/** Every fact of “Rules of the town library”. What is left out is not known. */
export interface Facts {
  /** The application came by post. Did the application come by post? */
  readonly 'application.by-post'?: boolean | 'unknown';
  /** Day on which the application was handed in. On which day was the application handed in? */
  readonly 'application.handed-in-on'?: IsoDate | 'unknown';
  /** Gifts of the reader. What has the reader given to the library? */
  readonly 'history.gifts'?: readonly {
    readonly worth?: Money | 'unknown';
    readonly kept?: boolean | 'unknown';
  }[] | 'unknown';
  /** Memberships of the reader. From when to when has the reader been a member? The last day of a period belongs to it. */
  readonly 'history.memberships'?: readonly ({
    readonly from: IsoDate | 'unknown';
    readonly to: IsoDate | 'unknown';
    readonly tariff?: 'full' | 'pupil' | 'guest' | 'unknown';
    readonly paused?: boolean | 'unknown';
    readonly borrowed?: number | 'unknown';
    readonly 'signed-on'?: IsoDate | 'unknown';
  } | {
    readonly since: IsoDate | 'unknown';
    readonly tariff?: 'full' | 'pupil' | 'guest' | 'unknown';
    readonly paused?: boolean | 'unknown';
    readonly borrowed?: number | 'unknown';
    readonly 'signed-on'?: IsoDate | 'unknown';
  })[] | 'unknown';
  /** Suspensions of the reader. When was the reader suspended, and when let in again? The last day of a period does not belong to it. */
  readonly 'history.suspensions'?: readonly ({
    readonly from: IsoDate | 'unknown';
    readonly to: IsoDate | 'unknown';
    readonly for?: 'damage' | 'noise' | 'unknown';
  } | {
    readonly since: IsoDate | 'unknown';
    readonly for?: 'damage' | 'noise' | 'unknown';
  })[] | 'unknown';
  /** Kind of item. What kind of item is it? */
  readonly 'loan.item'?: 'book' | 'map' | 'film' | 'score' | 'unknown';
  /** Day on which the item was reported lost. On which day was the item reported lost? `none`: The item has not been reported lost. */
  readonly 'loan.lost-on'?: IsoDate | 'none' | 'unknown';
  /** Day of the loan. On which day was the item lent? */
  readonly 'loan.made-on'?: IsoDate | 'unknown';
  /** Day on which renewal is asked for. On which day is renewal asked for? */
  readonly 'loan.renewal-asked-on'?: IsoDate | 'unknown';
  /** Number of renewals so far. How often has the loan been renewed? A whole number, 0 or more. */
  readonly 'loan.renewals'?: number | 'unknown';
  /** Day of the return. On which day was the item returned? `none`: The item has not been returned. */
  readonly 'loan.returned-on'?: IsoDate | 'none' | 'unknown';
  /** Day stamped on the slip. Which day is stamped on the slip? `none`: The slip bears no stamp. */
  readonly 'loan.stamped-on'?: IsoDate | 'none' | 'unknown';
  /** Another reader has asked for the item. Has another reader asked for the item? */
  readonly 'loan.wanted-by-another'?: boolean | 'unknown';
  /** Worth of the item. What is the item worth? */
  readonly 'loan.worth'?: Money | 'unknown';
  /** Misconduct for which the reader was barred. For what was the reader barred? `none`: The reader has never been barred. */
  readonly 'reader.barred-for'?: 'damage' | 'noise' | 'none' | 'unknown';
  /** Day on which the reader was last barred. When was the reader last barred? `none`: The reader has never been barred. */
  readonly 'reader.barred-on'?: IsoDate | 'none' | 'unknown';
  /** Reader's date of birth. When was the reader born? */
  readonly 'reader.born-on'?: IsoDate | 'unknown';
  /** The reader treats items with care. Does the reader treat items with care? Judged by: Library committee. */
  readonly 'reader.careful'?: boolean | 'unknown';
  /** Number of children of the reader. How many children does the reader have? A whole number, 0 or more. */
  readonly 'reader.children'?: number | 'unknown';
  /** Day on which a guardian signed. On which day did a guardian sign? `none`: No guardian has signed. */
  readonly 'reader.guardian-signed-on'?: IsoDate | 'none' | 'unknown';
  /** Income of the reader. What does the reader earn a month? A sum per month. */
  readonly 'reader.income'?: Money | 'unknown';
  /** Number of items that the reader has out. How many items does the reader have out? A whole number, 0 or more. */
  readonly 'reader.items-out'?: number | 'unknown';
  /** Kind of reader. What kind of reader is it? */
  readonly 'reader.kind'?: 'adult' | 'pupil' | 'teacher' | 'founder' | 'unknown';
  /** Sum that the reader owes. How much does the reader owe? */
  readonly 'reader.owes'?: Money | 'unknown';
  /** Day on which the committee pardoned the debts. On which day did the committee pardon the debts? `none`: The committee has pardoned nothing. */
  readonly 'reader.pardoned-on'?: IsoDate | 'none' | 'unknown';
  /** The reader lives in the town. Does the reader live in the town? */
  readonly 'reader.resident'?: boolean | 'unknown';
  /** Day on which the item is collected. On which day was the item collected? `none`: The item has not been collected. */
  readonly 'reservation.collected-on'?: IsoDate | 'none' | 'unknown';
  /** Day on which the letter is posted. On which day was the letter posted? */
  readonly 'reservation.posted-on'?: IsoDate | 'unknown';
  /** Way in which the reader is told that the item is there. In which way was the reader told that the item is there? `none`: Nobody has told the reader yet. */
  readonly 'reservation.told'?: 'at-the-desk' | 'by-phone' | 'by-letter' | 'none' | 'unknown';
  /** Day on which the reader is told that the item is there. On which day was the reader told that the item is there? */
  readonly 'reservation.told-on'?: IsoDate | 'unknown';
}

/** “Rules of the town library”: what all its provisions share. */
export const rulebook: RulebookData = {
  name: 'town-library',
  version: '1.0.0',
  hash: 'sha256-32d0202962e1e0f6cfe30d5e524a0cb38f17229d20e26cabddfeb7e3c81ac21f',
  vocabulary: {
    'application.by-post': { kind: 'yes-or-no' },
    'application.handed-in-on': { kind: 'date' },
    'history.gifts': { kind: 'list', fields: { worth: { kind: 'money' }, kept: { kind: 'yes-or-no' } } },
    'history.memberships': {
      kind: 'periods',
      fields: {
        tariff: { kind: 'choice', words: ['full', 'pupil', 'guest'] },
        paused: { kind: 'yes-or-no' },
        borrowed: { kind: 'number' },
        'signed-on': { kind: 'date' }
      },
      lastDay: true,
      overlap: true
    },
    'history.suspensions': { kind: 'periods', fields: { for: { kind: 'choice', words: ['damage', 'noise'] } } },
    'loan.item': { kind: 'choice', words: ['book', 'map', 'film', 'score'] },
    'loan.lost-on': { kind: 'date', none: true, notBefore: 'loan.made-on' },
    'loan.made-on': { kind: 'date' },
    'loan.renewal-asked-on': { kind: 'date', notBefore: 'loan.made-on' },
    'loan.renewals': { kind: 'number' },
    'loan.returned-on': { kind: 'date', none: true, notBefore: 'loan.made-on' },
    'loan.stamped-on': { kind: 'date', none: true, notBefore: 'loan.made-on' },
    'loan.wanted-by-another': { kind: 'yes-or-no' },
    'loan.worth': { kind: 'money' },
    'reader.barred-for': { kind: 'choice', words: ['damage', 'noise'], none: true },
    'reader.barred-on': { kind: 'date', none: true },
    'reader.born-on': { kind: 'date' },
    'reader.careful': { kind: 'yes-or-no' },
    'reader.children': { kind: 'number' },
    'reader.guardian-signed-on': { kind: 'date', none: true, notBefore: 'reader.born-on' },
    'reader.income': { kind: 'money' },
    'reader.items-out': { kind: 'number' },
    'reader.kind': { kind: 'choice', words: ['adult', 'pupil', 'teacher', 'founder'] },
    'reader.owes': { kind: 'money' },
    'reader.pardoned-on': { kind: 'date', none: true },
    'reader.resident': { kind: 'yes-or-no' },
    'reservation.collected-on': { kind: 'date', none: true },
    'reservation.posted-on': { kind: 'date' },
    'reservation.told': { kind: 'choice', words: ['at-the-desk', 'by-phone', 'by-letter'], none: true },
    'reservation.told-on': { kind: 'date' }
  },
  counting: {
    chosen: {
      'end-of-month': 'last-day',
      'full-period': 'anniversary',
      'time-limit': 'same-number',
      'adding-lengths': 'days',
      'year-of-absence': 'year-of-stay'
    },
    open: ['adding-lengths'],
    alsoAccepted: {
      'end-of-month': ['next-day'],
      'full-period': ['day-after'],
      'adding-lengths': ['months-and-days'],
      'year-of-absence': ['calendar-year']
    }
  },
  daysOff: daysOff({
    everyWeek: ['sunday', 'monday'],
    knownFrom: '2018-01-01',
    knownUntil: '2018-12-31',
    days: [
      '2018-01-02',
      '2018-05-01',
      '2018-05-10',
      '2018-07-21',
      '2018-11-01',
      '2018-12-25'
    ]
  })
};
