import type { ReleaseLevel } from './change.js';

/** A version of the package, such as `1.4.0`, as its three numbers. */
function numbersOf(version: string): readonly [number, number, number] {
  const [first = 0, second = 0, third = 0] = version.split('.').map(Number);
  return [first, second, third];
}

/**
 * The least version that a release may have after another, by what it changes. Before 1.0.0 nothing is promised by the
 * first number: the second says what the first would, the third all else.
 */
export function leastVersion(before: string, level: ReleaseLevel): string {
  const [first, second, third] = numbersOf(before);
  if (level === 'none') return before;
  if (first === 0) return level === 'major' ? `0.${second + 1}.0` : `0.${second}.${third + 1}`;
  if (level === 'major') return `${first + 1}.0.0`;
  return level === 'minor' ? `${first}.${second + 1}.0` : `${first}.${second}.${third + 1}`;
}

/** Whether a version comes before another. */
export function isLower(version: string, other: string): boolean {
  const [one, two] = [numbersOf(version), numbersOf(other)];
  const at = one.findIndex((number, place) => number !== two[place]);
  return at >= 0 && (one[at] ?? 0) < (two[at] ?? 0);
}
