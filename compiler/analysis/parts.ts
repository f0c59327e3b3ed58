import { Diagrams, type Place } from './diagram.js';
import type { Drawing, Drawn } from './draw.js';
import { type Decision, type Formula, groundsOf } from './formula.js';
import { drawn } from './outcomes.js';
import { Truths } from './truths.js';

/**
 * A condition as a whole, of which only its truth is looked at. What stands on both sides of a comparison and means
 * the same there is one part, however much it holds: so a change is told by what changed, and by what did not.
 */
export interface Part {
  /** Where it is true. */
  readonly place: Place;
  readonly formula: Formula;
  /** Whether it stands on both sides. */
  readonly shared: boolean;
}

/** Whether a formula is a condition of the law, so that it can be spoken of, and of which kind. */
export type ConditionAt = (formula: Formula) => 'phrase' | 'group' | undefined;

/** The parts of some decisions, as large as both sides have them, and else single phrases; first those that changed. */
export function partsOf(
  drawing: Drawing,
  before: readonly Decision[],
  after: readonly Decision[],
  conditionAt: ConditionAt,
): readonly Part[] {
  const placesIn = (decisions: readonly Decision[]): ReadonlySet<Place> => {
    const conditions = decisions
      .flatMap(groundsOf)
      .flatMap((ground) => [...within(ground)])
      .filter(conditionAt);
    return new Set(conditions.map((one) => drawing.truth(one)));
  };
  const [first, second] = [placesIn(before), placesIn(after)];
  const shared = (place: Place): boolean => first.has(place) && second.has(place);
  const found = new Map<Place, Part>();
  const visit = (formula: Formula): void => {
    const place = drawing.truth(formula);
    if (drawing.diagrams.valueAt(place) !== undefined) return;
    const inner = innerOf(formula);
    const kind = conditionAt(formula);
    if (inner.length > 0 && kind !== 'phrase' && !(kind && shared(place))) {
      for (const part of inner) visit(part);
      return;
    }
    const known = found.has(place) || found.has(drawing.truths.not(place));
    if (!known) found.set(place, { place, formula, shared: shared(place) });
  };
  for (const ground of [...before, ...after].flatMap(groundsOf)) visit(ground);
  const all = [...found.values()];
  return [...all.filter((part) => !part.shared), ...all.filter((part) => part.shared)];
}

/** Decisions drawn over the truths of their parts, which are asked in the order given. */
export class PartDrawing implements Drawn {
  readonly diagrams: Diagrams = new Diagrams();
  readonly parts: readonly Part[];
  readonly #truths = new Truths(this.diagrams);
  readonly #drawing: Drawing;
  readonly #rank: ReadonlyMap<Place, number>;
  readonly #drawn = new Map<Formula, Place>();

  constructor(drawing: Drawing, parts: readonly Part[]) {
    this.#drawing = drawing;
    this.parts = parts;
    this.#rank = new Map(parts.map(({ place }, rank) => [place, rank]));
  }

  decision(decision: Decision): Place {
    return drawn(decision, (formula) => this.#truth(formula), this.diagrams);
  }

  #truth(formula: Formula): Place {
    const known = this.#drawn.get(formula);
    if (known !== undefined) return known;
    const drawn = this.#draw(formula);
    this.#drawn.set(formula, drawn);
    return drawn;
  }

  #draw(formula: Formula): Place {
    const { truths, diagrams } = this.#drawing;
    const place = this.#drawing.truth(formula);
    const end = diagrams.valueAt(place);
    if (end !== undefined) return this.diagrams.end(end);
    const rank = this.#rank.get(place);
    if (rank !== undefined) return this.#fork(rank, true);
    const opposite = this.#rank.get(truths.not(place));
    if (opposite !== undefined) return this.#fork(opposite, false);
    if (formula.is === 'not') return this.#truths.not(this.#truth(formula.of));
    if (formula.is === 'sure') return this.#truths.sure(this.#truth(formula.of));
    const inner = innerOf(formula).map((part) => this.#truth(part));
    return formula.is === 'any' ? this.#truths.any(inner) : this.#truths.all(inner);
  }

  /** A part holds, or does not; where its law is not known, it may be neither. */
  #fork(rank: number, straight: boolean): Place {
    const { yes, no, open } = this.#truths;
    return this.diagrams.fork(rank, straight ? [yes, no, open] : [no, yes, open]);
  }
}

/** What a formula joins; a phrase about another provision is one part, whatever that provision asks. */
function innerOf(formula: Formula): readonly Formula[] {
  if (formula.is === 'all' || formula.is === 'any') return formula.of;
  return formula.is === 'not' || formula.is === 'sure' ? [formula.of] : [];
}

/** A formula and all it joins, each once. */
function within(formula: Formula): ReadonlySet<Formula> {
  const found = new Set([formula]);
  for (const one of found) for (const inner of innerOf(one)) found.add(inner);
  return found;
}
