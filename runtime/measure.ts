import type { Day } from './date.js';
import { itemsFact } from './facts.js';
import type { Inquiry } from './inquiry.js';
import type { Item } from './items.js';
import type { Length, Run, Stretch } from './length.js';
import type { MaybeDay } from './operators.js';
import { own } from './own.js';
import { covered, inYears } from './stretches.js';
import { daysOf, inquiryInto, openRows, type Row, type RowTruths, Scales } from './weighing.js';

/** What a measure runs over. */
export interface Over {
  readonly list: string;
  /** Where it begins and ends; it ends on the day asked about unless said. Neither day is the period's own last. */
  readonly from?: MaybeDay;
  readonly to?: MaybeDay;
  readonly counting?: readonly Row[];
}

/** What a measure gives: a length, a whole number, or cents in 2520ths. */
export type Quantity =
  | Length
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'sum'; readonly cents: bigint };

/** A measure taken: `null` where a day it begins or ends on is none, `undefined` where it is not known. */
export interface Taken {
  readonly quantity: Quantity | null | undefined;
  readonly rows: RowTruths;
  /** A day is not known from or up to which it runs. */
  readonly bounds?: 'open';
}

interface Window {
  readonly from: Day | undefined;
  readonly to: Day;
}

/** A period as it lies in the window, with its weight. */
interface Weighed extends Stretch {
  /** From its first day, also where that lies before the window. */
  readonly begins: Day;
}

/** The parts of the periods inside the window, each by its weight; in the worst year, if wanted. */
export function total(inquiry: Inquiry, over: Over, inAny?: 'year'): Taken {
  return overPeriods(inquiry, over, ({ from, to }, weighed, scales) => {
    const inside = covered(weighed, from, to);
    const runs =
      inAny && from !== undefined ? inYears(inside, from, to, inquiry.conventions) : [{ stretches: inside, from, to }];
    return lengthOf(runs, inquiry, scales);
  });
}

/** Like `total`, over the last periods without a day between them that reach the end, after the last break. */
export function unbroken(
  inquiry: Inquiry,
  over: Over,
  brokenBy?: Omit<Row, 'counts'> & { readonly list: string },
): Taken {
  const breaks: { truth: boolean | undefined } = { truth: undefined };
  const taken = overPeriods(inquiry, over, ({ from, to }, weighed, scales) => {
    const start = runStart(weighed, to);
    const broken = brokenBy && lastBreak(inquiry, brokenBy, start, to);
    if (broken) breaks.truth = broken.truth;
    if (broken && broken.until === undefined) return undefined;
    const after = Math.max(start, broken?.until ?? start, from ?? start) as Day;
    return lengthOf([{ stretches: covered(weighed, after, to), from, to }], inquiry, scales);
  });
  if (!brokenBy) return taken;
  return { ...taken, rows: { [brokenBy.id]: breaks.truth, ...taken.rows } };
}

/** The longest of the periods that overlap the window, each whole, up to its end. */
export function longest(inquiry: Inquiry, over: Over): Taken {
  return overPeriods(inquiry, over, ({ to }, weighed, scales) => {
    const runs = weighed
      .filter(({ weight }) => weight > 0)
      .map(({ begins, ...stretch }): Run => ({ stretches: [{ ...stretch, from: begins }], from: begins, to }));
    return lengthOf(runs, inquiry, scales);
  });
}

/** How many periods overlap the window, or how many items of a list count. */
export function count(inquiry: Inquiry, over: Over): Taken {
  return overPeriods(inquiry, over, (_, weighed) => {
    return { is: 'number', number: weighed.filter(({ weight }) => weight > 0).length };
  });
}

/** How many items of a list count. */
export function countItems(inquiry: Inquiry, { list, counting = [] }: Over): Taken {
  return overItems(inquiry, list, counting, (weighed) => {
    return { is: 'number', number: weighed.filter(({ weight }) => weight > 0).length };
  });
}

/** The sum of a field over the items of a list, each by its weight. */
export function totalOf(inquiry: Inquiry, { list, counting = [] }: Over, field: string): Taken {
  return overItems(inquiry, list, counting, (weighed) => {
    let cents = 0n;
    for (const { weight, item } of weighed) {
      const value = item.fields.get(field);
      if (weight > 0 && typeof value !== 'number') return undefined;
      if (typeof value === 'number') cents += BigInt(weight) * BigInt(value);
    }
    return { is: 'sum', cents };
  });
}

function overItems(
  inquiry: Inquiry,
  list: string,
  counting: readonly Row[],
  take: (weighed: readonly { readonly weight: number; readonly item: Item }[]) => Quantity | undefined,
): Taken {
  const items = itemsFact(inquiry.facts, list);
  if (!items) return { quantity: undefined, rows: openRows(counting) };
  const scales = new Scales(counting);
  const weights = items.map((item, at) => ({ weight: scales.weigh(at, inquiryInto(item, inquiry, undefined)), item }));
  const known = weights.flatMap(({ weight, item }) => (weight === undefined ? [] : [{ weight, item }]));
  return taken(known.length < weights.length ? undefined : take(known), scales);
}

/** Weighs the periods that overlap the window; what a measure makes of them is its own. */
function overPeriods(
  inquiry: Inquiry,
  over: Over,
  take: (window: Window, weighed: readonly Weighed[], scales: Scales) => Quantity | undefined,
): Taken {
  const { counting = [] } = over;
  const items = itemsFact(inquiry.facts, over.list);
  const from = own(over, 'from');
  const to = Object.hasOwn(over, 'to') ? over.to : inquiry.on;
  const open = Object.hasOwn(over, 'from') && from === undefined;
  // A day that is none begins or ends nothing: whatever is asked of the measure then does not hold.
  if (from === null || to === null) return { quantity: null, rows: openRows([]) };
  const bounds = to === undefined || open ? { bounds: 'open' as const } : {};
  if (!items || to === undefined || open) return { quantity: undefined, rows: openRows(counting), ...bounds };
  const scales = new Scales(counting);
  const weighed: Weighed[] = [];
  let known = true;
  for (const [at, item] of items.entries()) {
    const days = daysOf(item, inquiry, to);
    if (!days) known = false;
    if (!days || days.until <= days.from || (from !== undefined && days.until <= from)) continue;
    const weight = scales.weigh(at, inquiryInto(item, inquiry, days));
    if (weight === undefined) known = false;
    else weighed.push({ ...days, begins: days.from, weight, item: at });
  }
  // The order in which periods are told says nothing, in what an answer shows neither.
  weighed.sort((a, b) => a.begins - b.begins || a.until - b.until);
  return taken(known ? take({ from, to }, weighed, scales) : undefined, scales);
}

function taken(quantity: Quantity | undefined, scales: Scales): Taken {
  return { quantity, rows: quantity === undefined ? scales.openTruths : scales.truths };
}

function lengthOf(runs: readonly Run[], { conventions }: Inquiry, scales: Scales): Length {
  const { spared, sparedWeight } = scales;
  const one = spared.size === 0 ? {} : { spared: { items: spared, weight: sparedWeight } };
  return { is: 'length', runs, ...one, conventions };
}

/** The first day of the last periods without a day between them that reach a day; that day where none reach it. */
function runStart(weighed: readonly Stretch[], to: Day): Day {
  let start = to;
  for (const { from, until } of [...weighed].sort((a, b) => b.until - a.until)) {
    if (until < start) break;
    if (from < start) start = from;
  }
  return start;
}

interface Break {
  /** The day on which the count begins anew; `undefined` where it is not known. */
  readonly until: Day | undefined;
  /** Whether something breaks the run. */
  readonly truth: boolean | undefined;
}

/** The end of the last period that breaks a run begun on a day. */
function lastBreak(
  inquiry: Inquiry,
  { list, fits }: Pick<Row, 'fits'> & { readonly list: string },
  start: Day,
  to: Day,
): Break {
  const items = itemsFact(inquiry.facts, list);
  if (!items) return { until: undefined, truth: undefined };
  let last = start;
  let breaks = false;
  let open: number = start;
  for (const item of items) {
    const days = daysOf(item, inquiry, to);
    if (!days) open = Infinity;
    else if (days.until > days.from && days.until > start) {
      const truth = fits(inquiryInto(item, inquiry, days));
      if (truth === true) breaks = true;
      if (truth === true && days.until > last) last = days.until;
      if (truth === undefined && days.until > open) open = days.until;
    }
  }
  if (open > last) return { until: undefined, truth: undefined };
  return { until: last, truth: breaks };
}
