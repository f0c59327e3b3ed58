import type { AnswerStep, Reasons } from './answer.js';
import { applies, type Crossing, crossedBy, entrySteps } from './crossing.js';
import { groundsOf, type Read, restingOn } from './finding.js';
import { own } from './own.js';
import type { Citation } from './provision.js';
import { type Shown, shown } from './shown.js';
import { valuesIn } from './sum.js';
import { deciding, type Walked, walk } from './walk.js';

/** Why a version finds what it finds; where a transition kept it, first why it applies. */
export function reasonsOf(read: Read): Reasons {
  const kept = (own(read, 'crossed') ?? []).flatMap((crossing) => {
    return applies(crossing) ? crossedBy(crossing).flatMap((step) => deciding(walk(step, crossing))) : [];
  });
  const because = [...kept, ...restingOn(read).flatMap((step) => deciding(walk(step, read)))];
  const already: Shown = new Map();
  return {
    because: because.map((walked) => shown(walked, already)),
    steps: treesOf(read, already),
    citations: eachOnce(because.flatMap(citationsOf)),
  };
}

/** What a step rests on: its own citations, and those of the values of its amounts. */
function citationsOf(walked: Walked): readonly Citation[] {
  const sum = own(walked, 'sum');
  return [...walked.body.cite, ...(sum ? valuesIn(sum).flatMap(({ cite }) => cite) : [])];
}

/** All that a version asks, as trees, with what became of each step; before it the transitions that led to it. */
export function treesOf(read: Read, already: Shown = new Map()): readonly AnswerStep[] {
  const crossed = (own(read, 'crossed') ?? []).flatMap((crossing) => crossingTrees(crossing, already));
  return [...crossed, ...ownTreesOf(read, already)];
}

/** The same without the transitions. */
export function ownTreesOf(read: Read, already: Shown = new Map()): readonly AnswerStep[] {
  return groundsOf(read).map((step) => shown(walk(step, read), already));
}

/** To whom an earlier version goes on applying, as trees. */
export function crossingTrees(crossing: Crossing, already: Shown = new Map()): readonly AnswerStep[] {
  return entrySteps(crossing).map((step) => shown(walk(step, crossing), already));
}

function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [citationText(citation), citation])).values()];
}

/** A citation as it is written: source and place in one line. */
export function citationText(citation: Citation): string {
  const place = own(citation, 'place');
  return place === undefined ? citation.source : `${citation.source} ${place}`;
}
