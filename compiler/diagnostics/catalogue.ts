import { caseCodes } from './codes/cases.js';
import { conditionCodes } from './codes/conditions.js';
import { documentCodes } from './codes/documents.js';
import { enquiryCodes } from './codes/enquiries.js';
import { fileCodes } from './codes/files.js';
import { lawCodes } from './codes/law.js';
import { measureCodes } from './codes/measures.js';
import { nameCodes } from './codes/names.js';
import { senseCodes } from './codes/sense.js';
import { shapeCodes } from './codes/shape.js';
import { yamlCodes } from './codes/yaml.js';
import type { Entries } from './entry.js';
import type { Message } from './message.js';

/**
 * Every mistake the compiler can report, in the order of the journey. A code is for good: it names a
 * page in `docs/diagnostics/` and at least one folder in `test/bad/`. Messages use the lawyer's words,
 * never the compiler's.
 */
export const catalogue = {
  ...fileCodes,
  ...yamlCodes,
  ...shapeCodes,
  ...nameCodes,
  ...documentCodes,
  ...conditionCodes,
  ...lawCodes,
  ...measureCodes,
  ...senseCodes,
  ...caseCodes,
  ...enquiryCodes,
} as const satisfies Entries;

export type Code = keyof typeof catalogue;
export type Variant<C extends Code> = keyof (typeof catalogue)[C]['messages'] & string;
type MessageOf<C extends Code, V extends Variant<C>> = (typeof catalogue)[C]['messages'][V];
/** The holes of a message, each to be filled with a text. */
export type Holes<C extends Code, V extends Variant<C>> =
  MessageOf<C, V> extends Message<infer Hole> ? Readonly<Record<Hole, string>> : never;
