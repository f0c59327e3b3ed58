import type { Span } from '../source/source-file.js';
import type { ValidDocument } from './document.js';
import { schemas } from './schemas.js';
import type { TextShape } from './shapes.js';

/** A text for readers, and where it stands. */
export interface PlacedText {
  readonly text: TextShape;
  readonly at: Span;
}

type Schema = Readonly<Record<string, unknown>>;

/** Every text of a document that readers see in their own language: wherever its schema says `text`. */
export function textsOf({ kind, value, places }: ValidDocument): readonly PlacedText[] {
  const root: Schema = schemas[kind];
  const definitions = record(root.$defs);
  const found: PlacedText[] = [];
  const walk = (schema: Schema, part: unknown, at: Span): void => {
    const named = /^#\/\$defs\/(.*)$/.exec(String(schema.$ref))?.[1];
    const holds = named === undefined ? schema : { ...record(definitions[named]), ...schema };
    if (named === 'text' || (named === 'reading' && !Object.hasOwn(record(part), 'says'))) {
      found.push({ text: part as TextShape, at });
    } else if (Array.isArray(part)) {
      for (const [item, inner] of part.entries()) walk(record(holds.items), inner, places.value(part, item));
    } else if (typeof part === 'object' && part !== null) {
      const own = record(holds.properties);
      for (const [key, inner] of Object.entries(part)) {
        walk(record(own[key] ?? holds.additionalProperties), inner, places.key(part, key));
      }
    }
  };
  for (const [key, part] of Object.entries(value)) {
    walk(record(record(root.properties)[key]), part, places.key(value, key));
  }
  return found;
}

function record(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? (value as Schema) : {};
}
