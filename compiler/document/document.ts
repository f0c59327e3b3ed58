import type { SourceFile, Span } from '../source/source-file.js';
import type { FileKind, Shapes } from './shapes.js';

/**
 * Where every part of a document stands. Positions travel beside the data: a part is named by the
 * object or list that holds it and its key there, so values stay plain and no pass handles offsets.
 */
export interface Places {
  /** The span of the value under a key, or of an item of a list. */
  value(holder: object, key: string | number): Span;
  /** The span of a key itself; of the value, where the holder is a list. */
  key(holder: object, key: string | number): Span;
  /** The span of a whole mapping or list. */
  whole(holder: object): Span;
}

/** A rule file read safely: one mapping of plain values, and where each of them stands. */
export interface Document {
  readonly file: SourceFile;
  readonly value: Readonly<Record<string, unknown>>;
  readonly places: Places;
}

/** A document whose value has the shape its schema promises. */
export interface ValidDocument<K extends FileKind = FileKind> extends Document {
  readonly kind: K;
  readonly value: Shapes[K] & Readonly<Record<string, unknown>>;
}
