/** A space that looks like one and is another character, as word processors put between a number and its unit. */
export function oddSpace(text: string): string | undefined {
  return /[^\S ]/.exec(text)?.[0];
}

/** How to get rid of such a space, for it cannot be seen. */
export function spaceHint(space: string): string {
  const code = (space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `one of its spaces is U+${code}, which only looks like a space: type them anew`;
}
