import type { Truth } from '../../runtime/truth.js';
import type { Diagrams, Joining, Place } from './diagram.js';

/** Kleene's three values as ends of a diagram. */
export const truthEnds = { yes: 'yes', no: 'no', open: 'open' } as const;

function truthEnd(truth: Truth): string {
  return truth === undefined ? truthEnds.open : truth ? truthEnds.yes : truthEnds.no;
}

/** Diagrams of truths, joined. */
export class Truths {
  readonly yes: Place;
  readonly no: Place;
  readonly open: Place;
  readonly #diagrams: Diagrams;
  readonly #all: Joining;
  readonly #any: Joining;

  constructor(diagrams: Diagrams) {
    this.#diagrams = diagrams;
    const [yes, no, open] = [truthEnds.yes, truthEnds.no, truthEnds.open].map((end) => diagrams.end(end)) as [
      Place,
      Place,
      Place,
    ];
    this.yes = yes;
    this.no = no;
    this.open = open;
    this.#all = joining('all', truthEnds.no, no, yes);
    this.#any = joining('any', truthEnds.yes, yes, no);
  }

  of(truth: Truth): Place {
    return this.#diagrams.end(truthEnd(truth));
  }

  all(places: readonly Place[]): Place {
    return places.reduce((done, place) => this.#diagrams.join(this.#all, done, place), this.yes);
  }

  any(places: readonly Place[]): Place {
    return places.reduce((done, place) => this.#diagrams.join(this.#any, done, place), this.no);
  }

  /** Where it is known to be true. */
  sure(place: Place): Place {
    return this.#diagrams.map('sure', place, (value) => (value === truthEnds.open ? truthEnds.no : value));
  }

  not(place: Place): Place {
    return this.#diagrams.map('not', place, (value) => {
      return value === truthEnds.yes ? truthEnds.no : value === truthEnds.no ? truthEnds.yes : value;
    });
  }
}

/** `all` and `any` are the same but for the value that decides: one such part is enough. */
function joining(name: string, deciding: string, decider: Place, neutral: Place): Joining {
  return {
    name,
    ends: (a, b) => {
      if (a === deciding || b === deciding) return deciding;
      return a === truthEnds.open ? a : b;
    },
    early: (a, b) => {
      if (a === decider || b === decider) return decider;
      if (a === neutral || a === b) return b;
      return b === neutral ? a : undefined;
    },
  };
}
