/** Above this, an example of what to write would only repeat the author's line. */
const longest = 80;

/** A text in the quotes that fit it: double ones, or single ones around a text that has double ones. */
function inQuotes(text: string): string | undefined {
  if (text.length > longest || text.includes('`')) return undefined;
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? undefined : `'${text}'`;
}

/** The hint that shows a text in quotes. */
export function quoteHint(text: string): string {
  const quoted = inQuotes(text);
  return quoted === undefined ? 'put the whole text in quotes' : `write \`${quoted}\``;
}

/** How to tell a comment from a text. */
export const commentHint = 'write a space after the `#` of a comment, or put the whole text in quotes';
