import type { Diagrams, Place } from './diagram.js';
import type { Drawn } from './draw.js';
import type { Decision } from './formula.js';
import { branchesAt } from './outcomes.js';

/** An outcome, and what it gives as a text to compare. */
export interface Answered {
  readonly outcome: string;
  readonly gives: string;
}

/**
 * What a decision answers under one reading: one outcome, several where facts leave it open, none where the law of
 * the day does not say.
 */
export type Ruling = readonly Answered[];

/** What a decision answers under each of some readings: its ends are read by `rulingsAt`. */
export function answersOf(decisions: readonly (Decision | undefined)[], drawing: Drawn): Place {
  const { diagrams } = drawing;
  const joining = {
    name: 'each reading',
    ends: (so: string, ruling: string) => (so === '' ? ruling : `${so}\n${ruling}`),
  };
  return decisions
    .map((decision) => rulingOf(decision, drawing))
    .reduce((done, place) => diagrams.join(joining, done, place), diagrams.end(''));
}

/** The rulings at an end, one for each reading, in their order. */
export function rulingsAt(end: string): readonly Ruling[] {
  return end.split('\n').map((line) => JSON.parse(line) as Ruling);
}

function rulingOf(decision: Decision | undefined, drawing: Drawn): Place {
  const { diagrams } = drawing;
  if (!decision) return diagrams.end(JSON.stringify([]));
  const answers = decision.branches.map(({ outcome, gives }): Answered => ({ outcome, gives }));
  return diagrams.map(`ruling ${JSON.stringify(answers)}`, drawing.decision(decision), (end) => {
    const possible = branchesAt(end).map((at) => JSON.stringify(answers[at]));
    return `[${[...new Set(possible)].sort().join()}]`;
  });
}

/** Two diagrams of answers side by side: `same` where they agree, else read by `sidesAt`. */
export function sideBySide(before: Place, after: Place, diagrams: Diagrams): Place {
  return diagrams.join({ name: 'side by side', ends: (a, b) => (a === b ? same : `${a}\n\n${b}`) }, before, after);
}

/** The end of lives for which nothing changes. */
export const same = 'same';

export function sidesAt(end: string): readonly [before: readonly Ruling[], after: readonly Ruling[]] {
  const [before = '', after = ''] = end.split('\n\n');
  return [rulingsAt(before), rulingsAt(after)];
}
