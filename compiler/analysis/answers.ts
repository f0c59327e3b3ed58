import type { Diagrams, Place } from './diagram.js';
import type { Drawn } from './draw.js';
import { branchesOf, type Decision } from './formula.js';
import { branchesAt } from './outcomes.js';

/** An outcome, and what it gives as a text to compare. */
export interface Answered {
  readonly outcome: string;
  readonly gives: string;
}

/** The end of lives of which the law itself leaves open what it answers, under some reading. */
const notSettled = 'not settled';

/** What a decision answers under each of some readings: its ends are read by `rulingsAt`. */
export function answersOf(decisions: readonly (Decision | undefined)[], drawing: Drawn): Place {
  const { diagrams } = drawing;
  const joining = {
    name: 'each reading',
    ends: (so: string, ruling: string) => {
      if (so === notSettled || ruling === notSettled) return notSettled;
      return so === '' ? ruling : `${so}\n${ruling}`;
    },
  };
  return decisions
    .map((decision) => rulingOf(decision, drawing))
    .reduce((done, place) => diagrams.join(joining, done, place), diagrams.end(''));
}

/** The rulings at an end, one for each reading, in their order; none where the law itself leaves one of them open. */
function rulingsAt(end: string): readonly Answered[] {
  return end === notSettled ? [] : end.split('\n').map((line) => JSON.parse(line) as Answered);
}

function rulingOf(decision: Decision | undefined, drawing: Drawn): Place {
  const { diagrams } = drawing;
  if (!decision) return diagrams.end(notSettled);
  const answers = branchesOf(decision).map(({ outcome, gives }): Answered => ({ outcome, gives }));
  return diagrams.map(`ruling ${JSON.stringify(answers)}`, drawing.decision(decision), (end) => {
    const [first, ...others] = branchesAt(end).map((at) => answers[at] && JSON.stringify(answers[at]));
    return first !== undefined && others.every((other) => other === first) ? first : notSettled;
  });
}

/** Two diagrams of answers side by side: `same` where they agree, else read by `sidesAt`. */
export function sideBySide(before: Place, after: Place, diagrams: Diagrams): Place {
  return diagrams.join({ name: 'side by side', ends: (a, b) => (a === b ? same : `${a}\n\n${b}`) }, before, after);
}

/** The end of lives for which nothing changes. */
export const same = 'same';

export function sidesAt(end: string): readonly [before: readonly Answered[], after: readonly Answered[]] {
  const [before = '', after = ''] = end.split('\n\n');
  return [rulingsAt(before), rulingsAt(after)];
}
