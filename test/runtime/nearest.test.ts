import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nearest } from '../../runtime/nearest.js';

describe('the nearest name', () => {
  const names = ['sponsor.arrived-on', 'sponsor.admitted-on', 'applicant.nationality'];
  test.each([
    ['sponsor.arived-on', 'sponsor.arrived-on'],
    ['sponsor.admited', 'sponsor.admitted-on'],
    ['applicant.nationality', 'applicant.nationality'],
    ['applicant', undefined],
    ['', undefined],
  ])('to %s is %s', (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });

  it('counts letters like Levenshtein', () => {
    const naive = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const rest = naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
      return Math.min(rest, naive(a.slice(1), b) + 1, naive(a, b.slice(1)) + 1);
    };
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(nearest(a, [b])).toBe(naive(a, b) <= Math.floor(a.length / 3) ? b : undefined);
      }),
    );
  });
});
