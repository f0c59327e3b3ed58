import type { SourceFile, Span } from '../source/source-file.js';
import type { Places } from './document.js';

interface Noted {
  readonly whole: Span;
  readonly parts: Map<string | number, { readonly key: Span; readonly value: Span }>;
}

/**
 * The places of one document, written down while its values are built. What is asked of a key that is
 * not there is answered with the place of its holder.
 */
export class PlaceBook implements Places {
  readonly #file: SourceFile;
  readonly #holders = new Map<object, Noted>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** The stretch between two offsets, without the white space at its end. */
  span(start: number, end: number): Span {
    const text = this.#file.text.slice(start, end);
    return { file: this.#file, start, end: start + Math.max(text.trimEnd().length, Math.min(1, text.length)) };
  }

  noteWhole(holder: object, whole: Span): void {
    this.#holders.set(holder, { whole, parts: new Map() });
  }

  notePart(holder: object, part: string | number, key: Span, value: Span): void {
    this.#holders.get(holder)?.parts.set(part, { key, value });
  }

  value(holder: object, key: string | number): Span {
    return this.#holders.get(holder)?.parts.get(key)?.value ?? this.whole(holder);
  }

  key(holder: object, key: string | number): Span {
    return this.#holders.get(holder)?.parts.get(key)?.key ?? this.whole(holder);
  }

  whole(holder: object): Span {
    return this.#holders.get(holder)?.whole ?? this.span(0, 0);
  }
}
