import type { AnswerStep, Reasons } from './answer.js';
import { groundsOf, type Read, restingOn } from './finding.js';
import { own } from './own.js';
import type { Citation } from './provision.js';
import { type Shown, shown } from './shown.js';
import { supportOf } from './sum.js';
import { deciding, type Walked, walk } from './walk.js';

/** Why a version finds what it finds. */
export function reasonsOf(read: Read): Reasons {
  const because = restingOn(read).flatMap((step) => deciding(walk(step, read)));
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
  return [...walked.body.cite, ...(sum ? supportOf(sum).flat() : [])];
}

/** All that a version asks, as trees, with what became of each step. */
export function treesOf(read: Read, already: Shown = new Map()): readonly AnswerStep[] {
  return groundsOf(read).map((step) => shown(walk(step, read), already));
}

function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [citationText(citation), citation])).values()];
}

/** A citation as it is written: source and place in one line. */
export function citationText(citation: Citation): string {
  const place = own(citation, 'place');
  return place === undefined ? citation.source : `${citation.source} ${place}`;
}
