/** An example of a schema, as it is written inside a line of a rule file. */
export function exampleLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(exampleLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${key}: ${exampleLine(inner)}`);
    return `{ ${entries.join(', ')} }`;
  }
  const text = String(value);
  return /[,[\]{}]|: |^["'@`]/.test(text) ? `"${text}"` : text;
}
