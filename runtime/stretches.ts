import type { Conventions } from './convention.js';
import { addPeriod, type Day, yearBegins } from './date.js';
import type { Run, Stretch } from './length.js';

/** Some periods as stretches in order, between two days, no day in two: one covered twice has the greater weight. */
export function covered(periods: readonly Stretch[], from: Day | undefined, to: Day): readonly Stretch[] {
  const inside = periods.flatMap((period) => {
    const [begins, ends] = [Math.max(period.from, from ?? period.from), Math.min(period.until, to)] as [Day, Day];
    return begins < ends ? [{ ...period, from: begins, until: ends }] : [];
  });
  const sorted = inside.sort((a, b) => a.from - b.from);
  if (sorted.every(({ from: begins }, at) => at === 0 || begins >= (sorted[at - 1]?.until ?? begins))) return sorted;
  // Laid one over another, the lightest first: what lies on top counts.
  return byWeight(sorted).reduce<readonly Stretch[]>(laidOver, []);
}

/** Stretches of each weight on their own, none twice; the lightest first. */
function byWeight(sorted: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const weights = [...new Set(sorted.map(({ weight }) => weight))].sort((a, b) => a - b);
  return weights.map((weight) => {
    const apart: Stretch[] = [];
    let end = -Infinity;
    for (const stretch of sorted) {
      if (stretch.weight !== weight || stretch.until <= end) continue;
      apart.push({ ...stretch, from: Math.max(stretch.from, end) as Day });
      end = stretch.until;
    }
    return apart;
  });
}

/** Stretches in order laid over others in order: of those below only what is not covered stays. */
function laidOver(below: readonly Stretch[], above: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  let next = 0;
  for (const stretch of below) {
    let { from } = stretch;
    for (let on = above[next]; on && on.from < stretch.until; on = above[next]) {
      if (on.from > from) all.push({ ...stretch, from, until: on.from });
      if (on.until > from) from = on.until;
      if (on.until >= stretch.until) break;
      next++;
    }
    if (from < stretch.until) all.push({ ...stretch, from });
  }
  return [...all, ...above].sort((a, b) => a.from - b.from);
}

/** Stretches in order as one run a year: years since a day, or calendar years. */
export function inYears(
  stretches: readonly Stretch[],
  from: Day,
  to: Day,
  { 'year-of-absence': years, 'end-of-month': endOfMonth }: Conventions,
): readonly Run[] {
  const first = years === 'calendar-year' ? yearBegins(from) : from;
  const runs: Run[] = [];
  let at = 0;
  for (let year = 0, begins = first; begins < to; year++) {
    const ends = addPeriod(first, year + 1, 'year', endOfMonth);
    const inside: Stretch[] = [];
    for (let stretch = stretches[at]; stretch && stretch.from < ends; stretch = stretches[at]) {
      const part = { from: Math.max(stretch.from, begins) as Day, until: Math.min(stretch.until, ends) as Day };
      if (part.from < part.until) inside.push({ ...stretch, ...part });
      if (stretch.until > ends) break;
      at++;
    }
    if (inside.length > 0) runs.push({ stretches: inside, from: begins, to: ends });
    begins = ends;
  }
  return runs;
}
