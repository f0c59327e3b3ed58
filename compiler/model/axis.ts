import type { Comparison, Order, Period } from '../phrases/phrase.js';
import type { Day, PhraseCondition, Subject } from './condition.js';

/** Where a quantity, a choice or a statement stands; `none` where there is no such day. */
export type Way = string | number | boolean;

/** What a phrase asks of one quantity: which it is, where it is cut, and of which ways the phrase holds. */
export interface Axis {
  /** Phrases with one key speak of one thing. */
  readonly key: string;
  /** All ways in which it can stand; `undefined` for a quantity, which stands about the bounds. */
  readonly ways?: readonly Way[];
  readonly bounds: readonly number[];
  readonly holds: (way: Way) => boolean;
  /** Where it stands, in words; absent for a quantity. */
  readonly says?: (way: Way) => string;
}

/** What a phrase asks, as far as it can be told from the phrase alone. */
export function axisOf({ subject, phrase, text }: PhraseCondition): Axis {
  const key = nameOf(subject);
  switch (phrase.says) {
    case 'holds':
      return stated(key, phrase.negated, (way) => `\`${key}\` ${way ? 'holds' : 'does not hold'}`);
    case 'is-met': {
      const on = phrase.on === undefined ? '' : ` on ${phrase.on}`;
      return stated(`${key}${on}`, phrase.negated, (way) => `\`${key}\`${on} is ${way ? '' : 'not '}met`);
    }
    case 'is': {
      const words = subject.is === 'fact' ? [...(subject.fact.words?.keys() ?? [])] : subject.provision.outcomes;
      const ways = [...words, ...(subject.is === 'fact' && subject.fact.none ? ['none'] : [])];
      const on = phrase.on === undefined ? '' : ` on ${phrase.on}`;
      const holds = (way: Way): boolean => phrase.words.includes(String(way)) !== phrase.negated;
      return { key: `${key}${on}`, ways, bounds: [], holds, says: (way) => `\`${key}\`${on} is \`${way}\`` };
    }
    case 'has-happened': {
      const gap = gapBetween(subject, { is: 'asked' }, 0, 'at-most');
      return phrase.negated ? { ...gap, holds: (way) => !gap.holds(way) } : gap;
    }
    case 'order':
      return gapBetween(subject, phrase.day, 0, phrase.order);
    case 'distance': {
      const far = daysIn(phrase.period) + (phrase.rolled ? rollsOn : 0);
      if (phrase.side === 'after') return gapBetween(subject, phrase.from, far, phrase.comparison);
      return gapBetween(subject, phrase.from, -far, mirrored[phrase.comparison]);
    }
    case 'length':
      return measured(key, daysIn(phrase.period), phrase.comparison);
    case 'number':
      return measured(key, phrase.value, phrase.comparison);
    case 'money': {
      const [only, another] = phrase.sum;
      const cents = only?.is === 'money' && !only.each && !another ? only.cents : undefined;
      // What amounts come to is not known here: such a phrase holds or not, whatever others say.
      if (cents !== undefined) return measured(key, cents, phrase.comparison);
      return stated(`${key} ${text}`, false, (way) => `\`${key}\` is ${way ? '' : 'not '}${text}`);
    }
  }
}

/** Every way in which what some phrases ask can stand: below, at and above each bound. */
export function waysAlong(axes: readonly Axis[]): readonly Way[] {
  const [ways] = axes.flatMap((axis) => (axis.ways ? [axis.ways] : []));
  const bounds = [...new Set(axes.flatMap((axis) => axis.bounds))].sort((a, b) => a - b);
  // Whole bounds are bounds of what is whole itself: between 3 and 4 there is nothing.
  const step = bounds.every(Number.isInteger) ? 1 : 0.25;
  return [...(ways ?? []), ...new Set(bounds.flatMap((bound) => [bound - step, bound, bound + step]))];
}

function stated(key: string, negated: boolean, says: (way: Way) => string): Axis {
  return { key, ways: [true, false], bounds: [], holds: (way) => (way === true) !== negated, says };
}

function measured(key: string, bound: number, comparison: Comparison | Order | 'is'): Axis {
  return { key, bounds: [bound], holds: (way) => typeof way === 'number' && stands(way, comparison, bound) };
}

/** How far a day lies after another: the gap between two days is one quantity, whichever of the two is asked about. */
function gapBetween(subject: Subject, day: Day, bound: number, comparison: Comparison | Order): Axis {
  const own = nameOf(subject);
  const none = mayBeNone(subject) || mayBeNone(day) ? { ways: ['none'] } : {};
  if (day.is === 'date') return { ...measured(`day ${own}`, dayNumber(day.date) + bound, comparison), ...none };
  const other = day.is === 'asked' ? 'asked' : nameOf(day);
  if (own <= other) return { ...measured(`${own} to ${other}`, bound, comparison), ...none };
  return { ...measured(`${other} to ${own}`, 0 - bound, mirrored[comparison]), ...none };
}

function mayBeNone(day: Subject | Day): boolean {
  return day.is === 'fact' ? day.fact.none !== undefined : day.is === 'provision';
}

function nameOf(named: Subject | (Day & { is: 'fact' | 'provision' })): string {
  return named.is === 'fact' ? named.fact.path : named.provision.id;
}

/** A comparison seen from the other side: so long before is as far after, with the sign turned. */
const mirrored = {
  'at-least': 'at-most',
  'more-than': 'less-than',
  'at-most': 'at-least',
  'less-than': 'more-than',
  before: 'after',
  'on-or-before': 'on-or-after',
  on: 'on',
  'on-or-after': 'on-or-before',
  after: 'before',
} as const satisfies Record<Comparison | Order, Comparison | Order>;

/** Days a unit takes, about: enough to order the periods that rules name. */
const about = { day: 1, 'working day': 1.4, week: 7, month: 30.5, year: 366 } as const;
/** How far a day moves on to the next working day, about. */
const rollsOn = 1.3;

function daysIn({ count, unit }: Period): number {
  return count * about[unit];
}

/** A date as so many days, about, by the same measure as periods. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return year * about.year + (month - 1) * about.month + day;
}

function stands(value: number, comparison: Comparison | Order | 'is', bound: number): boolean {
  switch (comparison) {
    case 'at-least':
    case 'on-or-after':
      return value >= bound;
    case 'more-than':
    case 'after':
      return value > bound;
    case 'at-most':
    case 'on-or-before':
      return value <= bound;
    case 'less-than':
    case 'before':
      return value < bound;
    case 'is':
    case 'on':
      return value === bound;
  }
}
