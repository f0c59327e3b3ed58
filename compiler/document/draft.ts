import type { Document } from './document.js';

/** The places of values that a message was written about already, by holder and key. */
export class Flaws {
  readonly #found = new Map<object, Set<string | number>>();

  note(holder: object, key: string | number): void {
    const keys = this.#found.get(holder) ?? new Set();
    this.#found.set(holder, keys.add(key));
  }

  has(holder: object, key: string | number): boolean {
    return this.#found.get(holder)?.has(key) ?? false;
  }

  get any(): boolean {
    return this.#found.size > 0;
  }
}

/** A document as first read: some of its values may have been reported, and are not reported again. */
export interface Draft extends Document {
  readonly flaws: Flaws;
}
