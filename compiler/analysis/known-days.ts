import type { Day } from '../../runtime/date.js';
import { everyDay } from './bounds.js';
import { landing, type Step } from './day-term.js';

/** The first and the last day from which it is known where steps lead; `undefined` where the calendar alone tells. */
export function knownFrom(steps: readonly Step[]): { readonly first: Day; readonly last: Day } | undefined {
  if (steps.every(({ is }) => is === 'days' || is === 'months')) return undefined;
  // The further a day lies, the further steps lead: what lies too far for the list lies there with all that follows.
  const first = firstWith((day) => !leaves(steps, day, 'before'));
  const last = (firstWith((day) => leaves(steps, day, 'after')) - 1) as Day;
  return { first, last };
}

/** Whether some step asks of a day before, or after, the days of which it is known whether they are working days. */
function leaves(steps: readonly Step[], from: Day, side: 'before' | 'after'): boolean {
  let at = from;
  for (const step of steps) {
    const next = landing([step], at);
    if ((step.is === 'working-days' && step.count !== 0) || step.is === 'next-working-day') {
      const { known } = step.of;
      // The first day that it asks of, leaving out those that never are working days, and the last.
      const begun = step.is === 'next-working-day' ? next : landing([{ ...step, count: Math.sign(step.count) }], at);
      const [early, late] = next < begun ? [next, begun] : [begun, next];
      if (side === 'before' ? early < known.first : late > known.last) return true;
    }
    at = next;
  }
  return false;
}

/** The first day of all for which something holds that from then on always holds; the day after all where it never does. */
function firstWith(holds: (day: Day) => boolean): Day {
  let [from, to] = [everyDay.first as number, everyDay.last + 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle as Day)) to = middle;
    else from = middle + 1;
  }
  return from as Day;
}
