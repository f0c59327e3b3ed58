// Generated from rules/rulebook.yaml and rules/facts.
import type { IsoDate } from './runtime/date.js';
import type { RulebookData } from './runtime/provision.js';

/** Every fact of “Règles du jardin partagé”. What is left out is not known. */
export interface Facts {
  /** Jour de la plantation. Quand la parcelle a-t-elle été plantée ? `none`: Rien n'a été planté. */
  readonly 'parcelle.plantee-le'?: IsoDate | 'none' | 'unknown';
}

/** “Règles du jardin partagé”: what all its provisions share. */
export const rulebook: RulebookData = {
  name: 'jardin',
  version: '0.1.0',
  hash: 'sha256-59f3a5f4828331ab1bf69794bfc34be3317a0e895ec57ca1adbca75df89f3fce',
  vocabulary: {
    'parcelle.plantee-le': { kind: 'date', none: true }
  },
  counting: {
    chosen: {
      'end-of-month': 'last-day',
      'full-period': 'anniversary',
      'time-limit': 'same-number',
      'adding-lengths': 'days',
      'year-of-absence': 'year-of-stay'
    },
    open: ['end-of-month', 'full-period', 'time-limit', 'adding-lengths', 'year-of-absence'],
    alsoAccepted: {
      'end-of-month': ['next-day'],
      'full-period': ['day-after'],
      'time-limit': ['eve-of-same-number'],
      'adding-lengths': ['months-and-days'],
      'year-of-absence': ['calendar-year']
    }
  }
};
