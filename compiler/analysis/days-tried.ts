import type { Day } from '../../runtime/date.js';
import { everyDay, type Span } from './bounds.js';
import { fixedDay, type Step } from './day-term.js';
import type { Reach } from './reach.js';
import { margin } from './working-days.js';

/** Days of four years, a leap day among them: from 1901 to 2099 the calendar repeats itself in as many days. */
const cycle = 1461;
const start = fixedDay('1999-03-01');

/** The days that stand for all days, where it is asked how moves from a day stand to one another. */
export function daysTried(reaches: readonly Reach[]): Span {
  const steps = reaches.flatMap(({ low, high }) => [...low.steps, ...high.steps]);
  // Where all moves are whole days, the calendar has no part in it.
  if (steps.every(({ is }) => is === 'days')) return { first: start, last: start };
  const lists = steps.flatMap((step) => ('of' in step ? [step.of.known] : []));
  if (lists.length === 0) return { first: start, last: (start + cycle - 1) as Day };
  // Working days repeat themselves never: all days of the list, those that moves lead to it from, and four years beyond.
  const away = margin + Math.max(...reaches.map(({ low, high }) => farthest(low.steps) + farthest(high.steps)));
  const first = Math.min(...lists.map((known) => known.first)) - away;
  const last = Math.max(...lists.map((known) => known.last)) + away + cycle;
  return { first: Math.max(first, everyDay.first) as Day, last: Math.min(last, everyDay.last) as Day };
}

/** So far steps lead at most, whether forward or back. */
function farthest(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + lengthAtMost(step), 0);
}

function lengthAtMost(step: Step): number {
  switch (step.is) {
    case 'days':
      return Math.abs(step.count);
    case 'months':
      return Math.abs(step.count) * 31 + 1;
    case 'working-days':
      return Math.abs(step.count) * 7 + margin;
    case 'next-working-day':
      return margin;
  }
}
