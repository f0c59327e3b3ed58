/** Who says something has no part in what is said. */
const notSaid: ReadonlySet<string> = new Set(['provision', 'version', 'given']);

const keys = new WeakMap<object, string>();
const numbers = new Map<string, string>();

/**
 * A short text that is the same for what is built alike: formulas, days, measures. What has a key of its own is
 * known by that, and which provision says something has no part in it. What stands in many places is read once.
 */
export function sameKey(built: unknown): string {
  if (typeof built !== 'object' || built === null) return JSON.stringify(built) ?? 'undefined';
  const found = keys.get(built) ?? numbered(written(built));
  keys.set(built, found);
  return found;
}

function written(built: object): string {
  if (Array.isArray(built)) return `[${built.map(sameKey).join()}]`;
  if ('key' in built) return `key ${JSON.stringify(built.key)}`;
  const parts = Object.entries(built).filter(([name]) => !notSaid.has(name));
  return `{${parts.map(([name, part]) => `${name}:${sameKey(part)}`).join()}}`;
}

function numbered(text: string): string {
  const number = numbers.get(text) ?? `#${numbers.size}`;
  numbers.set(text, number);
  return number;
}
