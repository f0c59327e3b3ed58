import type { Country } from './cube.js';
import { Diagrams, type Place } from './diagram.js';
import { Drawing } from './draw.js';
import { branchesOf, type Decision, type Formula } from './formula.js';
import { branchesAt, lawNotKnown } from './outcomes.js';
import { type Region, regionsOf } from './regions.js';
import { type Space, spaceOf } from './space.js';

/** Lives that two decisions answer otherwise than one another, by the quantities of a space. */
export interface Turning {
  readonly space: Space;
  readonly first: Region | undefined;
  readonly regions: Iterable<Region>;
}

const same = 'same';
const open = 'open';
const notKnown = 'not known';

/**
 * All lives that two decisions answer for sure and not alike; `first` is absent where there is none. That the law is
 * not known is an answer; an answer that the law itself leaves open, an amount that has not been read say, is none.
 */
export function turning(
  before: Decision | undefined,
  after: Decision | undefined,
  where: Omit<Country, 'space'>,
): Turning {
  const decisions = [before, after].filter((one) => one !== undefined);
  const space = spaceOf(
    decisions.map((decision): Formula => ({ is: 'among', decision, outcomes: [] })),
    where.facts,
  );
  const drawing = new Drawing(new Diagrams(), space);
  const { diagrams } = drawing;
  const joining = {
    name: 'turning',
    ends: (a: string, b: string): string => (a === b || a === open || b === open ? same : `${a} → ${b}`),
  };
  const whole = diagrams.join(joining, answered(before, drawing), answered(after, drawing));
  const country: Country = { ...where, space };
  const regions = (): Generator<Region> => regionsOf(whole, diagrams, country, (end) => end !== same);
  const [first] = regions();
  return { space, first, regions: regions() };
}

/** What a decision answers: one answer for sure, or that it is open. */
function answered(decision: Decision | undefined, drawing: Drawing): Place {
  if (!decision) return drawing.diagrams.end(notKnown);
  const answers = branchesOf(decision).map(({ outcome, gives }) => JSON.stringify([outcome, gives]));
  const name = `answered ${JSON.stringify(answers)}`;
  return drawing.diagrams.map(name, drawing.decision(decision), (end) => {
    const possible = new Set(branchesAt(end).map((at) => (at === lawNotKnown ? notKnown : (answers[at] ?? notKnown))));
    const [only = open] = possible;
    return possible.size === 1 ? only : open;
  });
}
