import type { Inquiry } from './inquiry.js';
import { own } from './own.js';
import type { Settled, Step, Transition, TransitionEntry, Version } from './provision.js';
import type { Truth } from './truth.js';
import type { Walked, Walking } from './walk.js';

/** The transition of a version as one inquiry read it: to whom an earlier version goes on applying. */
export interface Crossing extends Walking {
  /** The version that the law's day picks, and its transition. */
  readonly version: Version;
  readonly transition: Transition;
  readonly settled: Settled;
}

/** Reads the transition of a version, where it has one; its readings and its ways of counting are then in play. */
export function crossingOf(version: Version, inquiry: Inquiry): Crossing | undefined {
  const transition = own(version, 'transition');
  if (!transition) return undefined;
  const { trace } = inquiry;
  for (const reading of transition.readings) trace.readings.add(reading);
  for (const convention of transition.conventions) trace.counts.add(convention);
  const counting = 'counting' in version ? own(version, 'counting') : undefined;
  const here: Inquiry = { ...inquiry, conventions: { ...trace.conventions, ...counting } };
  const walked = new Map<Step, Walked>();
  return { version, transition, inquiry: here, settled: transition.settle(here), walked };
}

/** The entries that hold; where none does, those that are not known to fail. */
export function holding(crossing: Crossing): readonly TransitionEntry[] {
  const { entries } = crossing.transition;
  const known = entries.filter((entry) => truthOf(entry, crossing) === true);
  return known.length > 0 ? known : entries.filter((entry) => truthOf(entry, crossing) !== false);
}

/** Whether it is settled that an earlier version goes on applying. */
export function applies(crossing: Crossing): boolean {
  return holding(crossing).some((entry) => truthOf(entry, crossing) === true);
}

function truthOf(entry: TransitionEntry, { transition, settled }: Crossing): Truth {
  return settled.branches[transition.entries.indexOf(entry)];
}

/** The grounds of all entries, in the order of the rule. */
export function entrySteps({ transition }: Crossing): readonly Step[] {
  return transition.entries.map(({ step }) => step);
}

/** What an earlier version that applies rests on: the entries that hold. Where none does, all of them fail. */
export function crossedBy(crossing: Crossing): readonly Step[] {
  const kept = applies(crossing) ? holding(crossing) : crossing.transition.entries;
  return kept.map(({ step }) => step);
}
