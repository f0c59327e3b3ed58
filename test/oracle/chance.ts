/**
 * Chance from a seed (mulberry32): the same seed and the same number give the same case on every machine, so
 * any case of a campaign can be drawn again alone.
 */
export class Chance {
  #state: number;

  constructor(seed: number, number: number) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35);
    this.#next();
  }

  /** A whole number from 0, below a bound. */
  below(bound: number): number {
    return Math.floor(this.#next() * bound);
  }

  /** A whole number between two, both counted. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in so many of a hundred. */
  inHundred(times: number): boolean {
    return this.#next() * 100 < times;
  }

  /** One of a list that is not empty. */
  oneOf<Item>(list: readonly Item[]): Item {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** The same items in another order. */
  shuffled<Item>(list: readonly Item[]): readonly Item[] {
    const items = [...list];
    const mixed: Item[] = [];
    while (items.length > 0) mixed.push(...items.splice(this.below(items.length), 1));
    return mixed;
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
