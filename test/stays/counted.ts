import { dateOf, numberOf } from '../oracle/calendar.js';
import { type History, type Lapse, monthsAfter } from './history.js';

/** Days in a row, to before `until`, each counting so much, in halves. */
interface Run {
  readonly from: number;
  readonly until: number;
  readonly halves: number;
}

/** A stay or an absence as days: a stay’s last day belongs to it, the day of return does not; what runs holds today. */
function daysOf({ from, to }: Lapse, lastDay: 0 | 1, on: number): { from: number; until: number } {
  return { from, until: to === undefined ? on + 1 : to + lastDay };
}

const reaches = ({ from, until }: { from: number; until: number }, months: number): number =>
  until - monthsAfter(from, months);

/** How much a day of a stay counts, in halves, by the version of the day of the application: art. 15bis §2. */
function halvesOf({ says }: Lapse, span: { from: number; until: number }, history: History): number {
  const { ground = '', limited } = says;
  const study = ['study', 'training'].includes(ground);
  if (history.lodged < numberOf('2014-05-15')) {
    const spared = ['long-term-resident-elsewhere', ...(history.lodged < numberOf('2012-09-10') ? [] : ['blue-card'])];
    if (study) return 1;
    return (limited === 'holds' || ground === 'diplomatic') && !spared.includes(ground) ? 0 : 2;
  }
  if (['temporary-ground', 'diplomatic'].includes(ground)) return 0;
  if (history.protectionWithdrawn && ['asylum-procedure', 'refugee', 'subsidiary-protection'].includes(ground))
    return 0;
  if (study) return 1;
  return ground === 'asylum-procedure' && reaches(span, 18) <= 0 ? 1 : 2;
}

/** Days of stay credited, in halves, and the days of the five years, by going back day after day: art. 15bis §§1, 2, 4. */
export function credited(history: History): {
  readonly halves: number;
  readonly whole: Run | undefined;
  readonly runs: number;
} {
  const { lodged, on } = history;
  const spans = history.stays.map((stay) => {
    const { from, until } = daysOf(stay, 1, on);
    const span = { from, until: Math.min(until, lodged) };
    return { ...span, halves: span.from < span.until ? halvesOf(stay, span, history) : 0 };
  });
  const blueCard = history.lodged >= numberOf('2012-09-10') && history.currentGround === 'blue-card';
  const ends = new Set(
    history.absences
      .map((absence) => daysOf(absence, 0, on))
      .map(({ from, until }) => ({ from, until: Math.min(until, lodged) }))
      .filter((absence) => !blueCard && absence.from < absence.until && reaches(absence, 6) >= 0)
      .flatMap(({ from, until }) => Array.from({ length: until - from }, (_, at) => from + at)),
  );
  const runs: Run[] = [];
  let halves = 0;
  for (let day = lodged - 1; ; day--) {
    const over = spans.filter(({ from, until }) => from <= day && day < until);
    if (over.length === 0 || ends.has(day)) break;
    const most = Math.max(...over.map((span) => span.halves));
    halves += most;
    const last = runs.at(-1);
    if (most === 0) continue;
    if (last && last.from === day + 1 && last.halves === most) runs[runs.length - 1] = { ...last, from: day };
    else runs.push({ from: day, until: day + 1, halves: most });
  }
  const [only] = runs;
  return { halves, whole: runs.length === 1 && only?.halves === 2 ? only : undefined, runs: runs.length };
}

/** Below, at or above so many years, counted back from the application: one whole run by the calendar, else by days. */
export function creditedSign(history: History, years: number): number {
  const { halves, whole } = credited(history);
  if (whole) return reaches(whole, 12 * years);
  return halves - 2 * (history.lodged - monthsAfter(history.lodged, -12 * years));
}

/** Absences as days, up to a day, those that lie after a day with a part at least. */
function lying(
  lapses: readonly Lapse[],
  on: number,
  from: number,
  to: number,
): readonly { from: number; until: number }[] {
  return lapses
    .map((lapse) => daysOf(lapse, 0, on))
    .map(({ from: begins, until }) => ({ from: begins, until: Math.min(until, to) }))
    .filter((span) => span.from < span.until && span.until > from);
}

/** Whether the longest absence that lies in a window, whole, compares so; none at all is a length of nothing. */
export function longestSign(lapses: readonly Lapse[], on: number, from: number, to: number, count: number): number {
  return Math.max(...lying(lapses, on, from, to).map((span) => reaches(span, count)), -Math.sign(count) * 1e6);
}

/** All absence in a window against so many months, by each way of adding lengths. */
export function totalSigns(
  spans: readonly { from: number; until: number }[],
  from: number,
  to: number,
  count: number,
): { readonly days: number; readonly months: number } {
  const inside = new Set<number>();
  for (const span of spans)
    for (let day = Math.max(span.from, from); day < Math.min(span.until, to); day++) inside.add(day);
  const runs: { from: number; until: number }[] = [];
  for (const day of [...inside].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.until === day) runs[runs.length - 1] = { ...last, until: day + 1 };
    else runs.push({ from: day, until: day + 1 });
  }
  const [only] = runs;
  if (!only) return { days: -1, months: -1 };
  if (runs.length === 1) return { days: reaches(only, count), months: reaches(only, count) };
  const thirtieths = runs.reduce((sum, run) => {
    let months = 0;
    while (monthsAfter(run.from, months + 1) <= run.until) months++;
    return sum + 30 * months + (run.until - monthsAfter(run.from, months));
  }, 0);
  return { days: inside.size - (monthsAfter(from, count) - from), months: thirtieths - 30 * count };
}

/** Whether six months a year are passed in some year since a day, a period spared: art. 42quinquies §3, by each way. */
export function interrupted(history: History, start: number): { readonly [way: string]: boolean } {
  const { on } = history;
  const counting = history.absences.filter(({ says }) => says.reason !== 'military-service');
  const important = counting.filter((absence) => {
    const { from, until } = daysOf(absence, 0, on);
    return absence.says.reason !== 'none-given' && Math.min(until, on) - monthsAfter(from, 12) <= 0;
  });
  const over = (years: readonly (readonly [number, number])[], by: 'days' | 'months'): boolean => {
    const spared = [undefined, ...important];
    return spared.every((without) => {
      const left = counting.filter((absence) => absence !== without);
      const spans = lying(left, on, start, on).map((span) => ({ ...span, from: Math.max(span.from, start) }));
      return years.some(([from, to]) => totalSigns(spans, from, to, 6)[by] > 0);
    });
  };
  const stay = years(start, on);
  return {
    chosen: over(stay, 'days'),
    'months-and-days': over(stay, 'months'),
    'calendar-year': over(years(newYear(start), on), 'days'),
  };
}

/** Year after year from a day, to before another. */
function years(start: number, on: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let year = 0; monthsAfter(start, 12 * year) < on; year++) {
    found.push([monthsAfter(start, 12 * year), monthsAfter(start, 12 * year + 12)]);
  }
  return found;
}

/** The first of January of the year of a day. */
function newYear(day: number): number {
  return numberOf(`${dateOf(day).slice(0, 4)}-01-01`);
}
