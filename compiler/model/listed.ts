/** `a`, `b` or `c` */
export function listed(words: readonly string[], joint: 'or' | 'and' = 'or'): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop();
  return quoted.length === 0 ? (last ?? '') : `${quoted.join(', ')} ${joint} ${last}`;
}
