import { describe, expect, it, test } from 'vitest';
import { because, json, says } from './asking.js';
import { deciding, provision, requiring } from './handmade.js';

describe('reasons', () => {
  const couple = provision('t/couple', [
    requiring({
      group: 'all-of',
      members: [
        { id: 'wait', group: 'any-of', members: [says('a.b'), says('a.c')], unless: says('a.d') },
        says('a.e', { where: says('a.f') }),
      ],
    }),
  ]);
  const facts = { 'a.b': false, 'a.c': true, 'a.d': false, 'a.e': true, 'a.f': true };

  test.each([
    [{}, ['wait', 'c', 'e']],
    [{ 'a.c': false }, ['wait', 'b', 'c']],
    [{ 'a.c': false, 'a.d': true }, ['d', 'e']],
    [{ 'a.e': false }, ['e', 'f']],
    [{ 'a.e': false, 'a.f': false }, ['wait', 'c', 'f']],
    [{ 'a.c': false, 'a.e': false }, ['wait', 'b', 'c', 'e', 'f']],
  ])('with %o, because of %o', (changed, expected) => {
    expect(because(couple, { ...facts, ...changed })).toEqual(expected);
  });

  it('are cited once each, and an address names each step', () => {
    const answer = json(couple, facts);
    expect(answer.citations.map(({ cite }) => cite)).toEqual(['law-1980 art. c', 'law-1980 art. e']);
    expect(answer.because.map(({ address }) => address)).toEqual(
      ['wait', 'c', 'e'].map((id) => `t/couple@2000-01-01#${id}`),
    );
    expect(answer.version).toBe('t/couple@2000-01-01');
  });

  it('of an outcome that holds otherwise are all the grounds that do not hold', () => {
    const outcomes = provision('t/outcomes', [
      deciding([
        { outcome: 'granted', stands: 'ground', grounds: says('a.b') },
        { outcome: 'refused', stands: 'ground', grounds: { group: 'all-of', members: [says('a.c'), says('a.d')] } },
        { outcome: 'pending' },
      ]),
    ]);
    expect(because(outcomes, { 'a.b': false, 'a.c': true, 'a.d': false })).toEqual(['b', 'd']);
    expect(because(outcomes, { 'a.b': true })).toEqual(['b']);
    expect(json(outcomes, { 'a.b': false, 'a.c': true })).toMatchObject({ outcome: 'unknown', missing: ['a.d'] });
  });
});
