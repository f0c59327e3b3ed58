import { addPeriod, type Day, dayOf, isoOf } from '../../runtime/date.js';
import type { GivenItem } from '../model/case.js';
import type { Fact } from '../model/rulebook.js';
import { asked, type DayTerm, fixedDay, isFixed, landing } from './day-term.js';
import type { Bound, Formula, Measured } from './formula.js';
import { cutsSaid } from './gather.js';
import { countsTried } from './items-tried.js';
import type { Life } from './life.js';
import type { Cut } from './quantity.js';

/** Periods back from the end of what is measured: none, one that reaches it, one that does not, several in a row. */
export function periodsTried(
  fields: readonly GivenItem[],
  fact: Fact,
  own: readonly Measured[],
  life: Life,
  cuts: readonly Cut[],
): readonly (readonly GivenItem[])[] {
  const ends = [...new Set(own.flatMap(({ to }) => dayIn(life, to ?? { base: asked, steps: [] }) ?? []))];
  const lengths = lengthsTried(own, cuts);
  const found: (readonly GivenItem[])[] = [[]];
  for (const end of ends) {
    for (const count of countsTried(cuts)) {
      for (const item of fields) {
        for (const length of lengths) {
          for (const gap of count === 1 ? [0, 1, 400] : [1, 40]) {
            found.push(inRow(fact, item, end, length, gap, count));
          }
        }
      }
    }
  }
  return found;
}

interface LengthTried {
  readonly months: number;
  readonly days: number;
}

/** The lengths that bounds and rows name, each also a day shorter and longer; halves of them, and more than they are. */
function lengthsTried(own: readonly Measured[], cuts: readonly Cut[]): readonly LengthTried[] {
  const rows = own.flatMap(({ rows, brokenBy }) => [...rows, ...(brokenBy ? [brokenBy] : [])]);
  const named = [...cuts, ...rows.flatMap(({ fits }) => boundsIn(fits).flatMap(cutsSaid))].flatMap(
    (cut): LengthTried[] => {
      if (cut.is !== 'length') return [];
      return [cut.unit === 'day' ? { months: 0, days: cut.count } : { months: cut.count, days: 0 }];
    },
  );
  const near = named.flatMap(({ months, days }) => [0, -1, 1].map((more) => ({ months, days: days + more })));
  const others = named.flatMap(({ months, days }) => [
    { months: Math.ceil(months / 2), days: Math.ceil(days / 2) },
    { months: months + 1, days: days + 1 },
    { months: months * 2, days: days * 2 },
    { months: months * 3, days: days * 3 },
  ]);
  const all = [...near, ...others, { months: 1, days: 0 }].filter(({ months, days }) => months > 0 || days > 0);
  return [...new Map(all.map((length) => [JSON.stringify(length), length])).values()];
}

/** How long a period must be for some row to ask about it. */
function boundsIn(formula: Formula): readonly Bound[] {
  if (formula.is === 'all' || formula.is === 'any') return formula.of.flatMap(boundsIn);
  if (formula.is === 'not' || formula.is === 'sure') return boundsIn(formula.of);
  return formula.is === 'here' ? [formula.said] : [];
}

/** So many periods of one length with a gap between them; one alone ends so long before the end. */
function inRow(
  { lastDay }: Fact,
  item: GivenItem,
  end: Day,
  { months, days }: LengthTried,
  gap: number,
  count: number,
): readonly GivenItem[] {
  const items: GivenItem[] = [];
  let until = (count === 1 ? end - gap : end) as Day;
  for (let at = 0; at < count; at++) {
    const from = (addPeriod(until, -months, 'month', 'last-day') - days) as Day;
    const to = (lastDay ? until - 1 : until) as Day;
    if (from > to) break;
    items.unshift({ from: isoOf(from), to: isoOf(to), ...item });
    until = (from - gap) as Day;
  }
  return items;
}

/** Where a day lies in a life. */
function dayIn({ on, facts }: Life, term: DayTerm): Day | undefined {
  const base = term.base === asked ? dayOf(on) : isFixed(term) ? fixedDay(term.base) : dayOf(String(facts[term.base]));
  return base === undefined ? undefined : landing(term.steps, base);
}
