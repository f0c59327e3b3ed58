import type { Logic } from '../../../logic/logic.js';
import type { Comparison, Order, Period, SumPart } from '../../../phrases/phrase.js';
import { addMonths, dayNumber, nextDay, packed } from './civil.js';
import { factValue } from './facts.js';
import { isKnown, isSaid } from './intake.js';
import { among, and, choose, minus, once, or, plus, type Rule, same, stands, times } from './rule.js';
import { refuse, type Scene } from './scene.js';
import { notKnown, type Truth } from './truth.js';

/** Whether a statement holds. */
export function holds(fact: string, scene: Scene): Truth {
  const value = factValue(fact, scene);
  if (value === undefined) return notKnown;
  return { yes: same(value, true), no: or(same(value, false), same(value, 'none')) };
}

/** Whether a choice is one of some words; `none` is none of them. */
export function isOneOf(fact: string, words: readonly string[], scene: Scene): Truth {
  const value = factValue(fact, scene);
  if (value === undefined) return notKnown;
  return { yes: among(value, words), no: and(isKnown(value), { '!': [among(value, words)] }) };
}

/** A comparison of two days; with a day that is none it does not hold. */
function compared(left: Rule, right: Rule, test: (left: Rule, right: Rule) => Rule): Truth {
  const none = or(same(left, 'none'), same(right, 'none'));
  const both = and(isSaid(left), isSaid(right));
  return { yes: and(both, test(left, right)), no: or(none, and(both, opposite(test(left, right)))) };
}

function opposite(test: Rule): Rule {
  return typeof test === 'boolean' ? !test : { '!': [test] };
}

const orders = {
  before: '<',
  'on-or-before': '<=',
  on: '===',
  'on-or-after': '>=',
  after: '>',
} as const satisfies Record<Order, string>;

export function inOrder(order: Order, left: Rule, right: Rule): Truth {
  return compared(left, right, (a, b) => stands(a, orders[order], b));
}

/** On or before the day asked about. */
export function happened(day: Rule, { on }: Scene): Truth {
  return compared(day, on, (a, b) => stands(a, '<=', b));
}

/** How long lies between an earlier and a later day. */
export function distance(
  { comparison, period, rolled }: Logic & { readonly is: 'distance' },
  earlier: Rule,
  later: Rule,
  scene: Scene,
): Truth {
  if (period.unit === 'working day' || rolled) {
    refuse(scene, 'it counts working days, and JsonLogic has no calendar of days off');
    return notKnown;
  }
  const within = comparison === 'at-most' || comparison === 'less-than';
  return compared(earlier, later, (from, to) => {
    const test = isPast(from, to, period, comparison, scene);
    return within ? opposite(test) : test;
  });
}

/** Whether a period since a day is complete on another, or its last day has passed. */
function isPast(from: Rule, to: Rule, { count, unit }: Period, comparison: Comparison, { counting }: Scene): Rule {
  const complete = comparison === 'at-least' || comparison === 'less-than';
  const dayAfter = complete ? counting.get('full-period') === 'day-after' : true;
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'week' ? 7 * count : count;
    return stands(minus(dayNumber(to), dayNumber(from)), dayAfter ? '>' : '>=', days);
  }
  const months = unit === 'year' ? 12 * count : count;
  const endOfMonth = counting.get('end-of-month') ?? 'last-day';
  // From the day after the event to the eve of the same number: past the eve is on that number or later.
  if (!complete && counting.get('time-limit') === 'eve-of-same-number') {
    return stands(to, '>=', addMonths(nextDay(from), months, 'next-day'));
  }
  return stands(to, dayAfter ? '>' : '>=', addMonths(from, months, endOfMonth));
}

const comparisons = { 'at-least': '>=', 'more-than': '>', 'at-most': '<=', 'less-than': '<', is: '===' } as const;

/** A whole number set against its bound; with `none` it does not hold. */
export function number(fact: string, comparison: Comparison | 'is', bound: number, scene: Scene): Truth {
  const value = factValue(fact, scene);
  return value === undefined ? notKnown : compared(value, bound, (a, b) => stands(a, comparisons[comparison], b));
}

/** A sum set against one that may be made of amounts of the day asked about, both in hundredths of a cent. */
export function money(fact: string, comparison: Comparison, sum: readonly SumPart[], scene: Scene): Truth {
  const value = factValue(fact, scene);
  const parts = sum.map((part) => sumPart(part, scene));
  if (value === undefined || parts.includes(undefined)) return notKnown;
  const known = and(...parts.map((part) => part?.known ?? false));
  const comes = plus(...parts.map((part) => part?.comes ?? 0));
  const { yes, no } = compared(value, 0, (cents) => stands(times(cents, 100), comparisons[comparison], comes));
  return { yes: and(known, yes), no: and(known, no) };
}

/** What a part of a sum comes to, and whether that is known; what is counted no times adds nothing. */
function sumPart(part: SumPart, scene: Scene): { readonly known: Rule; readonly comes: Rule } | undefined {
  const value = part.is === 'money' ? { known: true, cents: part.cents } : amountOn(part.amount, scene);
  const single = times(value.cents, part.is === 'money' ? 100 : part.percent);
  if (part.each === undefined) return { known: value.known, comes: single };
  const count = factValue(part.each, scene);
  if (count === undefined) return undefined;
  const nothing = same(count, 0);
  return { known: and(isSaid(count), or(nothing, value.known)), comes: choose([[nothing, 0]], times(single, count)) };
}

/** The cents of an amount on the day asked about, and whether there is a value for it. */
function amountOn(name: string, { all, on }: Scene): { readonly known: Rule; readonly cents: Rule } {
  const values = all.rulebook.amounts.get(name)?.values ?? [];
  const spans = values.map(({ from, knownUntil, cents }, at) => {
    const next = values[at + 1]?.from;
    const begun = stands(on, '>=', packed(from));
    const ends = and(
      next === undefined ? true : stands(on, '<', packed(next)),
      knownUntil === undefined ? true : stands(on, '<=', packed(knownUntil)),
    );
    return [and(begun, ends), cents] as const;
  });
  return { known: or(...spans.map(([when]) => when)), cents: choose(spans, 0) };
}

/** A day so long before or after another, as far as it is one; `undefined` where JsonLogic cannot say it. */
export function shifted(
  day: Rule,
  side: 'before' | 'after',
  { count, unit }: Period,
  rolled: boolean,
  scene: Scene,
): Rule | undefined {
  if (rolled || unit === 'working day' || unit === 'day' || unit === 'week') {
    const why = rolled || unit === 'working day' ? 'working days' : 'days across months';
    refuse(scene, `it counts ${why} to a day that it gives, and JsonLogic has no calendar`);
    return undefined;
  }
  const months = unit === 'year' ? 12 * count : count;
  const endOfMonth = scene.counting.get('end-of-month') ?? 'last-day';
  if (side === 'before' && months > 11_000) {
    refuse(scene, 'it leads behind the years that are counted');
    return undefined;
  }
  if (side === 'after' && scene.counting.get('time-limit') === 'eve-of-same-number') {
    refuse(scene, 'it counts to the eve of a day, and JsonLogic has no calendar');
    return undefined;
  }
  return once([day], (known = day) =>
    choose([[isSaid(known), addMonths(known, side === 'before' ? -months : months, endOfMonth)]], known),
  );
}
