import { numberOf, type Period } from './calendar.js';

/** A rule of JsonLogic. */
export type Logic = boolean | number | string | null | readonly Logic[] | { readonly [operator: string]: Logic };

/** A period added to the earlier of two days: `complete` where it must be full, `limit` where it must not be passed. */
export interface Sum {
  readonly bound: 'complete' | 'limit';
  readonly event: string;
  readonly period: Period;
  readonly name: string;
}

/** Two days that a phrase sets against one another; it turns where the earlier and the period make the later. */
export interface Threshold {
  readonly earlier: string;
  readonly later: string;
  readonly period?: Period;
}

/** A part of a sum: cents, or so many percent of an amount, as often as a fact says. */
export interface SumPart {
  readonly cents?: number;
  readonly amount?: string;
  readonly percent: number;
  readonly each?: string;
}

/** A fact set against a sum; while an amount of the sum is not known, whether the phrase holds is open. */
export interface Wanted {
  readonly subject: string;
  readonly parts: readonly SumPart[];
  readonly name: string;
}

/** A whole number that a phrase sets a fact against; it turns there. */
export interface Mark {
  readonly fact: string;
  readonly number: number;
}

/** What a phrase says: its JsonLogic, and what that must be handed. */
export interface Said {
  readonly logic: Logic;
  readonly sums: readonly Sum[];
  readonly thresholds: readonly Threshold[];
  readonly wanted: readonly Wanted[];
  readonly marks?: readonly Mark[];
}

export const askedAbout = 'asked-about';

/** The tables of the language, section 4: how the later day stands to the earlier one and the period. */
const before: Readonly<Record<string, readonly [Sum['bound'], string]>> = {
  'at least': ['complete', '>='],
  'more than': ['limit', '>'],
  'later than': ['complete', '<'],
  'no earlier than': ['limit', '<='],
};
const after: typeof before = {
  'at least': ['complete', '>='],
  'more than': ['limit', '>'],
  'earlier than': ['complete', '<'],
  'no later than': ['limit', '<='],
};
const orders: Readonly<Record<string, string>> = {
  before: '<',
  'on or before': '<=',
  on: '===',
  'on or after': '>=',
  after: '>',
};

/** Reads a phrase by a few patterns of our own. Throws for one that it does not know: it is then to be taught here. */
export function say(subject: string, phrase: string): Said {
  const provision = subject.includes('/');
  const value: Logic = provision ? { var: `asked.${subject}` } : { var: subject };
  const only = (logic: Logic): Said => ({ logic, sums: [], thresholds: [], wanted: [] });
  const negated = (word: string | undefined, logic: Logic): Logic => (word ? { '!': logic } : logic);

  if (phrase === 'holds') return only({ '===': [value, true] });
  if (phrase === 'does not hold') return only({ '===': [value, false] });
  const happened = /^has (not )?happened$/.exec(phrase);
  if (happened) return happening(subject, happened[1] !== undefined);
  const number = /^(at least|more than|at most|less than|is) (\d+)$/.exec(phrase);
  if (number) {
    const [, words = '', digits] = number;
    const count = Number(digits);
    return { ...only({ [comparing[words] ?? '===']: [value, count] }), marks: [{ fact: subject, number: count }] };
  }
  const money = /^(at least|more than|at most|less than) (.*(?:EUR|amount ).*)$/.exec(phrase);
  if (money) return wanting(subject, comparing[money[1] ?? ''] ?? '', money[2] ?? '');
  const span = /^([a-z ]+) (\d+) (day|week|month|year)s? (ago|before|after)(?: (\S+))?$/.exec(phrase);
  if (span) {
    const [, words = '', count = '', unit = '', side = '', other = askedAbout] = span;
    const period = { count: Number(count), unit: unit as Period['unit'] };
    const found = (side === 'after' ? after : before)[words];
    if (!found) throw new Error(`the oracle does not know "${words}" ${side}`);
    return side === 'after' ? spanning(other, subject, period, found) : spanning(subject, other, period, found);
  }
  const order = /^is (before|on or before|on or after|on|after) (\S+)$/.exec(phrase);
  if (order) return ordering(subject, orders[order[1] ?? ''] ?? '', order[2] ?? '');
  const several = /^is (?:one|(none)) of (.+)$/.exec(phrase);
  if (several) return only(negated(several[1], { in: [value, (several[2] ?? '').split(', ')] }));
  const one = /^is (not )?([a-z0-9-]+)$/.exec(phrase);
  if (one) return only(negated(one[1], { '===': [value, one[2] ?? ''] }));
  throw new Error(`the oracle cannot read "${phrase}"`);
}

const comparing: Readonly<Record<string, string>> = {
  'at least': '>=',
  'more than': '>',
  'at most': '<=',
  'less than': '<',
};

const isDate = (day: string): boolean => /^\d/.test(day);

/** JsonLogic has no dates: it is given day numbers. */
const dayIn = (day: string): Logic => (isDate(day) ? numberOf(day) : { var: day });

/** JsonLogic takes `null` for 0: a comparison with a day that is none is kept from holding by hand. */
function unlessNone(days: readonly string[], logic: Logic): Logic {
  const facts = days.filter((day) => !isDate(day) && day !== askedAbout);
  return { and: [...facts.map((fact): Logic => ({ '!==': [{ var: fact }, null] })), logic] };
}

function happening(subject: string, not: boolean): Said {
  const logic = unlessNone([subject], { '<=': [dayIn(subject), dayIn(askedAbout)] });
  const thresholds = [{ earlier: subject, later: askedAbout }];
  return { logic: not ? { '!': logic } : logic, sums: [], thresholds, wanted: [] };
}

function ordering(left: string, operator: string, right: string): Said {
  const logic = unlessNone([left, right], { [operator]: [dayIn(left), dayIn(right)] });
  return { logic, sums: [], thresholds: [{ earlier: left, later: right }], wanted: [] };
}

function spanning(
  earlier: string,
  later: string,
  period: Period,
  [bound, operator]: readonly [Sum['bound'], string],
): Said {
  const name = `${earlier.replaceAll('.', '/')} + ${period.count} ${period.unit}`;
  const sum: Sum = { bound, event: earlier, period, name };
  const logic = unlessNone([earlier, later], { [operator]: [dayIn(later), { var: `${bound}.${name}` }] });
  return { logic, sums: [sum], thresholds: [{ earlier, later, period }], wanted: [] };
}

/** All in hundredths of a cent, so that a percentage is never rounded. */
function wanting(subject: string, operator: string, text: string): Said {
  const parts = text.split(' plus ').map(partOf);
  const name = `${subject} ${operator} ${text}`.replaceAll('.', '/');
  const count = ({ each }: SumPart): Logic => (each === undefined ? 1 : { var: each });
  const once = ({ cents, amount }: SumPart): Logic => cents ?? { var: `amounts.${amount}` };
  const known = parts.map((part): Logic => ({ or: [{ '!==': [once(part), null] }, { '===': [count(part), 0] }] }));
  const comes = parts.map((part): Logic => {
    return { if: [{ '===': [count(part), 0] }, 0, { '*': [once(part), part.percent, count(part)] }] };
  });
  const compared: Logic = { [operator]: [{ '*': [{ var: subject }, 100] }, { '+': comes }] };
  const logic: Logic = { if: [{ and: known }, compared, { var: `open.${name}` }] };
  return { logic, sums: [], thresholds: [], wanted: [{ subject, parts, name }] };
}

function partOf(text: string): SumPart {
  const [once = '', each] = text.split(' for each ');
  const counted = each === undefined ? {} : { each };
  const money = /^(\d+)\.(\d\d) EUR$/.exec(once);
  if (money) return { cents: Number(`${money[1]}${money[2]}`), percent: 100, ...counted };
  const amount = /^(?:(\d+) % of )?amount ([a-z0-9-]+)$/.exec(once);
  if (!amount) throw new Error(`the oracle cannot read the sum "${text}"`);
  return { amount: amount[2] ?? '', percent: Number(amount[1] ?? 100), ...counted };
}
