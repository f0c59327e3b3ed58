/** A part of a JSON Schema (2020-12). */
export type Schema = { readonly [keyword: string]: unknown };

/** A value that is one of some texts. */
export function words(of: readonly string[]): Schema {
  return of.length === 1 ? { const: of[0] } : { enum: of };
}

export function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

/** An object with these keys and no others; all of them are there, but those said to be optional. */
export function closed(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    ...(Object.keys(required).length === 0 ? {} : { required: Object.keys(required) }),
    additionalProperties: false,
  };
}

/** A map from names to values of one form. */
export function mapOf(values: Schema): Schema {
  return { type: 'object', additionalProperties: values };
}

/** One of several forms; where there is one, that. */
export function anyOf(forms: readonly Schema[]): Schema {
  const [only] = forms;
  return forms.length === 1 && only ? only : { anyOf: forms };
}

/** A schema that stands under a name of its own. */
export function named(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** Every schema under a name that some schemas lead to, from a stock of them, sorted. */
function defsFor(
  schemas: readonly unknown[],
  stock: Readonly<Record<string, Schema>>,
): Readonly<Record<string, Schema>> {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === '$ref' && typeof value === 'string') {
        const name = value.slice('#/$defs/'.length);
        if (found.has(name)) continue;
        found.add(name);
        visit(stock[name]);
      } else visit(value);
    }
  };
  for (const schema of schemas) visit(schema);
  const entries = [...found].sort().map((name): readonly [string, Schema] => {
    const schema = stock[name];
    if (!schema) throw new Error(`no schema is called ${name}`);
    return [name, schema];
  });
  return Object.fromEntries(entries);
}

/** A whole schema as a file of its own. */
export function asFile(title: string, schema: Schema, stock: Readonly<Record<string, Schema>>): Schema {
  const defs = defsFor([schema], stock);
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title };
  return { ...head, ...schema, ...(Object.keys(defs).length === 0 ? {} : { $defs: defs }) };
}
