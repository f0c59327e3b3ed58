/** A JSON Schema, or a part of one. */
export type Schema = { readonly [key: string]: Json };
type Json = string | number | boolean | null | readonly Json[] | Schema;

/** A part of a schema, named by its keys with `/` between: `$defs/condition`. A gap is our own bug. */
export function partOf(schema: Schema, path: string): Schema {
  const part = path
    .split('/')
    .reduce<Json | undefined>((whole, key) => (isSchema(whole) ? whole[key] : undefined), schema);
  if (!isSchema(part)) throw new Error(`the schema has no ${path}`);
  return part;
}

/** A schema with parts replaced or added, each named by its keys with `/` between; `undefined` takes a part away. */
export function refined(schema: Schema, changes: Readonly<Record<string, Json | undefined>>): Schema {
  return Object.entries(changes).reduce((whole, [path, part]) => withPart(whole, path.split('/'), part), schema);
}

function withPart(schema: Schema, [key = '', ...rest]: readonly string[], part: Json | undefined): Schema {
  if (rest.length > 0) return { ...schema, [key]: withPart(partOf(schema, key), rest, part) };
  const { [key]: _, ...others } = schema;
  return part === undefined ? others : { ...others, [key]: part };
}

/**
 * One of some words, each with what it means; the editor completes and explains them. No type is asked for beside, or
 * an editor would say the same mistake twice.
 */
export function wordSchema(words: ReadonlyMap<string, string>): Schema {
  return { enum: [...words.keys()], enumDescriptions: [...words.values()] };
}

/** Something the editor offers to write. */
export interface Offer {
  readonly label: string;
  /** The same with stops for the cursor; the label itself unless said. */
  readonly body?: string;
  readonly description?: string | undefined;
}

/** A stop for the cursor in the body of an offer: a text to keep or write over. */
export function cursorAt(stop: number, text: string): string {
  return `\${${stop}:${text}}`;
}

/** A stop for the cursor with a list to choose from. */
export function choiceAt(stop: number, words: readonly string[]): string {
  return `\${${stop}|${[...new Set(words)].join(',')}|}`;
}

/** A text that follows a pattern; `says` is the message where it does not, for a value of another type too. */
export function textSchema(pattern: string, says: string, offers: readonly Offer[]): Schema {
  return {
    type: 'string',
    pattern: `^(?:${pattern})$`,
    patternErrorMessage: says,
    errorMessage: says,
    defaultSnippets: offers.map(({ label, body, description }) => {
      return { label, body: body ?? literally(label), ...(description === undefined ? {} : { description }) };
    }),
  };
}

/** A text as a snippet that inserts just it, quoted where YAML would read it otherwise. */
function literally(text: string): string {
  const quoted = /^[^\p{L}\p{N}]|: | #|[,[\]{}]|:$/u.test(text) ? JSON.stringify(text) : text;
  return quoted.replace(/[\\$}]/g, '\\$&');
}

/** A text of the rules as Markdown that shows just it: no link and no markup comes to life. */
export function plainMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+!|~&:@]/g, '\\$&');
}

/**
 * A hand-written schema as the editor's is built on it: examples become a part of what is explained, since an editor
 * would offer them beside the words of the vocabulary.
 */
export function explained(schema: Schema): Schema {
  const { examples, ...others } = schema;
  const [example] = Array.isArray(examples) ? examples : [];
  const parts = Object.entries(others).map(([key, part]) => [key, isSchema(part) ? explained(part) : part] as const);
  const described = typeof others.description === 'string' && typeof example === 'string';
  return {
    ...Object.fromEntries(parts),
    ...(described ? { description: `${others.description} For example: ${example}` } : {}),
  };
}

function isSchema(part: Json | undefined): part is Schema {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
