/**
 * Rule text in Markdown: every character that could mark something up, begin a list or a block, become a
 * link of its own, or leave the line, is made inert.
 */
export function inert(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\\`*_{}[\]()<>#+!|~&$@]/g, (letter) => `\\${letter}`)
    .replace(/^( ?)([-=:])|^( ?\d+)(\.)/, '$1$3\\$2$4')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/\\([<>&])/g, (_, letter: string) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[letter] ?? letter);
}

/** Rule text as code: its fence is longer than any run of backticks inside. */
export function code(text: string): string {
  const flat = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ');
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${flat}${fence}` : `${fence} ${flat} ${fence}`;
}

/** A link; the address is one that the schema has allowed, with what could end it encoded. */
export function link(text: string, address: string): string {
  return `[${text}](${address.replace(/[()\s<>]/g, percent)})`;
}

/** A character of an address as `%28`; `encodeURIComponent` leaves parentheses alone. */
function percent(letter: string): string {
  return [...new TextEncoder().encode(letter)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** The anchor of a place or id: lower case, letters and digits, the rest hyphens. */
export function anchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/§/g, 'par-')
    .replace(/°/g, '-o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A table; cells are Markdown already. A bar ends a cell even inside code. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => {
    return `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  };
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
