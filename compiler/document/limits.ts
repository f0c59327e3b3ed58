/** How large a rule file may be: far above what a person writes, small enough to be read at once. */
export const limits = {
  /** Bytes of a file. */
  bytes: 1_000_000,
  /** Levels of nesting, of keys and lists together. */
  depth: 64,
  /** Keys that stand together. */
  keys: 2_000,
  /** Items of a list. */
  items: 10_000,
  /** UTF-16 units of a text. */
  text: 20_000,
} as const;

/** What to do where a file is too large, or nested too deeply. */
export const sizeHint = 'split it into several files';
export const depthHint = 'no rule needs so many levels: look for a bracket too many';

/** A number with its thousands apart, the same in every locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
