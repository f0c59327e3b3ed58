import type { Day } from './date.js';
import type { KnownFacts } from './facts.js';
import type { Inquiry } from './inquiry.js';
import type { Item } from './items.js';
import { whole } from './length.js';
import { own } from './own.js';
import { anyOf, type Truth } from './truth.js';

/** What some periods or items count: a ground and a weight. Rows do not overlap; what fits none counts in full. */
export interface Row {
  readonly id: string;
  /** Counter and denominator of its weight: `[1, 2]`. */
  readonly counts: readonly [number, number];
  /** The weight goes to one item alone, the one that makes the measure smallest. */
  readonly oneOfThem?: true;
  readonly fits: (inquiry: Inquiry) => Truth;
}

/** What became of the rows: each fits some item, none, or that is not known. */
export type RowTruths = Record<string, Truth>;

/** The days of a period up to a day; `undefined` where an end is not known. Empty where it begins later. */
export function daysOf({ begins, ends }: Item, inquiry: Inquiry, upTo: Day): Inquiry['period'] {
  if (begins === undefined || ends === undefined) return undefined;
  // A period still running holds on the day asked about; what comes after it is not known.
  const last = ends === 'running' ? ((inquiry.on + 1) as Day) : ends;
  return { from: begins, until: last < upTo ? last : upTo };
}

/** The question put of one item: its fields are facts, and its length can be asked. */
export function inquiryInto(item: Item, inquiry: Inquiry, period: Inquiry['period']): Inquiry {
  const facts: KnownFacts = {
    get: (path) => (item.fields.has(path) ? item.fields.get(path) : inquiry.facts.get(path)),
    has: (path) => item.fields.has(path) || inquiry.facts.has(path),
  };
  return { ...inquiry, facts, ...(period ? { period } : {}) };
}

/** Weighs items one after another, and notes which rows fit. */
export class Scales {
  readonly truths: RowTruths = {};
  /** The items that the row fits whose weight goes to one of them. */
  readonly spared: Set<number> = new Set();
  readonly #rows: readonly Row[];
  readonly #open: Set<string> = new Set();

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
    for (const { id } of rows) this.truths[id] = false;
  }

  /** The weight of an item in 2520ths; `undefined` where it is not known. */
  weigh(at: number, item: Inquiry): number | undefined {
    let weight: number | undefined = whole;
    for (const row of this.#rows) {
      const fits = row.fits(item);
      this.truths[row.id] = anyOf(this.truths[row.id], fits);
      if (fits === undefined) {
        this.#open.add(row.id);
        weight = undefined;
      }
      if (fits !== true) continue;
      if (!own(row, 'oneOfThem')) return weightOf(row);
      this.spared.add(at);
      return whole;
    }
    return weight;
  }

  /** The rows of a measure that is not known: one that is not known of some item can still matter. */
  get openTruths(): RowTruths {
    const open = [...this.#open].map((id) => [id, undefined] as const);
    return { ...this.truths, ...Object.fromEntries(open) };
  }

  /** The weight of the one item that is spared. */
  get sparedWeight(): number {
    const row = this.#rows.find((one) => own(one, 'oneOfThem'));
    return row ? weightOf(row) : whole;
  }
}

/** Nothing is known of the rows, for the list is not. */
export function openRows(rows: readonly Row[]): RowTruths {
  return Object.fromEntries(rows.map(({ id }) => [id, undefined]));
}

function weightOf({ counts: [counter, denominator] }: Row): number {
  return (whole / denominator) * counter;
}
