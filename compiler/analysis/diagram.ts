/** A place in a diagram: a question with a way on for each cell of its quantity, or an end. */
export type Place = number;

interface Fork {
  /** The rank of the quantity that is asked: questions are asked in this order on every way. */
  readonly rank: number;
  readonly ways: readonly Place[];
}

/** What two ends come to together, and where one place alone tells it already. */
export interface Joining {
  readonly name: string;
  readonly ends: (a: string, b: string) => string;
  readonly early?: (a: Place, b: Place) => Place | undefined;
}

/** The end of all ways that were not followed because the diagram had grown too large. */
export const tooLarge = '…';

/**
 * Decision diagrams over quantities with any number of cells (Bryant's, with more than two ways a question).
 * What is the same is one place: two diagrams mean the same if and only if they are the same number.
 * A diagram that grows beyond `most` places ends in `tooLarge` there, and says so.
 */
export class Diagrams {
  #most: number;
  readonly #forks = new Map<Place, Fork>();
  readonly #places = new Map<string, Place>();
  readonly #ends: string[] = [];
  readonly #joined = new Map<string, Map<number, Place>>();
  #next = 0;

  constructor(most = 200_000) {
    this.#most = most;
  }

  /** How many questions stand in all diagrams together. */
  get size(): number {
    return this.#forks.size;
  }

  /** Lets the diagrams grow further: what is looked up in them needs room of its own. */
  allow(more: number): void {
    this.#most = Math.max(this.#most, this.size + more);
  }

  end(value: string): Place {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    const place = this.#next++;
    this.#places.set(value, place);
    this.#ends[place] = value;
    return place;
  }

  /** What stands at an end; `undefined` of a question. */
  valueAt(place: Place): string | undefined {
    return this.#ends[place];
  }

  forkAt(place: Place): Fork | undefined {
    return this.#forks.get(place);
  }

  /** A question; where all its ways lead to one place, that place. */
  fork(rank: number, ways: readonly Place[]): Place {
    const [first = this.end(tooLarge)] = ways;
    if (ways.every((way) => way === first)) return first;
    const key = `${rank}>${ways.join()}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    if (this.#forks.size >= this.#most) return this.end(tooLarge);
    const place = this.#next++;
    this.#places.set(key, place);
    this.#forks.set(place, { rank, ways });
    return place;
  }

  /** Two diagrams as one: its ends are what theirs come to together. */
  join(joining: Joining, a: Place, b: Place): Place {
    const early = joining.early?.(a, b);
    if (early !== undefined) return early;
    const [valueA, valueB] = [this.#ends[a], this.#ends[b]];
    if (valueA !== undefined && valueB !== undefined) {
      return this.end(valueA === tooLarge || valueB === tooLarge ? tooLarge : joining.ends(valueA, valueB));
    }
    const done = this.#doneFor(joining);
    const key = a * 2 ** 26 + b;
    const known = done.get(key);
    if (known !== undefined) return known;
    const [forkA, forkB] = [this.#forks.get(a), this.#forks.get(b)];
    const rank = Math.min(forkA?.rank ?? Infinity, forkB?.rank ?? Infinity);
    const count = (forkA?.rank === rank ? forkA : forkB)?.ways.length ?? 0;
    const ways: Place[] = [];
    for (let way = 0; way < count; way++) {
      const at = (fork: Fork | undefined, place: Place): Place =>
        fork?.rank === rank ? (fork.ways[way] ?? place) : place;
      ways.push(this.join(joining, at(forkA, a), at(forkB, b)));
    }
    const place = this.fork(rank, ways);
    done.set(key, place);
    return place;
  }

  /** A diagram with its ends changed. */
  map(name: string, place: Place, change: (value: string) => string): Place {
    return this.join({ name, ends: (value) => change(value) }, place, this.end(''));
  }

  /** All ends that a diagram has. */
  endsOf(place: Place): ReadonlySet<string> {
    const seen = new Set<Place>();
    const ends = new Set<string>();
    const visit = (at: Place): void => {
      if (seen.has(at)) return;
      seen.add(at);
      const value = this.#ends[at];
      if (value !== undefined) ends.add(value);
      for (const way of this.#forks.get(at)?.ways ?? []) visit(way);
    };
    visit(place);
    return ends;
  }

  #doneFor({ name }: Joining): Map<number, Place> {
    const done = this.#joined.get(name) ?? new Map<number, Place>();
    this.#joined.set(name, done);
    return done;
  }
}
