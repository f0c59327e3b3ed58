import { answersOf, same, sideBySide } from './answers.js';
import type { Diagrams, Place } from './diagram.js';
import type { Drawing } from './draw.js';
import type { Decision } from './formula.js';
import { type Part, PartDrawing } from './parts.js';

/** Two sides drawn over the truths of their parts. */
export interface Sided {
  readonly drawing: PartDrawing;
  /** Where the two differ, and how. */
  readonly place: Place;
}

type Side = readonly (Decision | undefined)[];

/** How many orders are tried. */
const tries = 60;

/**
 * Two sides drawn so that their differences fall into as few regions as possible: the order in which parts are asked
 * decides how they are cut. Each part in turn is asked earlier, as long as that helps (Rudell's sifting, upwards).
 */
export function withFewestRegions(parts: readonly Part[], before: Side, after: Side, drawing: Drawing): Sided {
  const draw = (order: readonly Part[]): Sided => {
    const drawn = new PartDrawing(drawing, order);
    return { drawing: drawn, place: sideBySide(answersOf(before, drawn), answersOf(after, drawn), drawn.diagrams) };
  };
  let best = draw(parts);
  let fewest = regionsAt(best);
  let tried = 0;
  for (const part of parts) {
    const others = best.drawing.parts.filter((one) => one !== part);
    for (let at = 0; at < others.length && tried < tries; at++, tried++) {
      const next = draw([...others.slice(0, at), part, ...others.slice(at)]);
      const count = regionsAt(next);
      if (count >= fewest) continue;
      [best, fewest] = [next, count];
    }
  }
  return best;
}

/** How many ways lead to a difference. */
function regionsAt({ drawing: { diagrams }, place }: Sided): number {
  return waysTo(place, diagrams, new Map());
}

function waysTo(place: Place, diagrams: Diagrams, known: Map<Place, number>): number {
  const end = diagrams.valueAt(place);
  if (end !== undefined) return end === same ? 0 : 1;
  const found = known.get(place);
  if (found !== undefined) return found;
  // The way of a part whose law is not known is no region of its own.
  const ways = (diagrams.forkAt(place)?.ways ?? []).slice(0, 2);
  const count = ways.reduce((sum, way) => sum + waysTo(way, diagrams, known), 0);
  known.set(place, count);
  return count;
}
