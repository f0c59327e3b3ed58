import { describe, expect, it } from 'vitest';
import type { Correction } from '../../runtime/provision.js';
import { ask, json, says, steps } from './asking.js';
import { law, measuring, provision, requiring } from './handmade.js';

describe('corrections', () => {
  const corrected: readonly Correction[] = [
    { on: '2019-06-01', says: { en: 'It was told of all.' }, cite: [law('law-1980', 'art. 2')] },
    { on: '2020-01-01', says: { en: 'It was told of some.' }, cite: [] },
  ];
  const mended = says('a.b', { corrected });
  const either = provision('t/either', [requiring({ group: 'any-of', members: [mended, says('a.c')] })]);

  it('are told with the steps that decide', () => {
    const { because, citations } = json(either, { 'a.b': true, 'a.c': false }, '2013-08-13');
    expect(because).toMatchObject([
      {
        id: 'b',
        corrected: [
          {
            on: '2019-06-01',
            says: { en: 'It was told of all.' },
            citations: [{ cite: 'law-1980 art. 2', kind: 'law' }],
          },
          { on: '2020-01-01', says: { en: 'It was told of some.' }, citations: [] },
        ],
      },
    ]);
    // The answer rests on what it says now, not on what tells that it said otherwise.
    expect(citations.map(({ cite }) => cite)).toEqual(['law-1980 art. b']);
    const [step] = json(either, { 'a.b': false, 'a.c': true }).because;
    expect(step).toMatchObject({ id: 'c' });
    expect(step).not.toHaveProperty('corrected');
  });

  it('are told with the steps of an open answer', () => {
    const [tree] = steps(ask(either, {}));
    expect(tree?.members.map((one) => one.corrected?.map(({ on }) => on))).toEqual([
      ['2019-06-01', '2020-01-01'],
      undefined,
    ]);
  });

  it('stand with a group, with a condition of rival readings and with a measure', () => {
    const group = provision('t/group', [
      requiring({ id: 'both', group: 'all-of', members: [says('a.b'), says('a.c')], corrected }),
    ]);
    expect(json(group, { 'a.b': true, 'a.c': true }).because.map((one) => [one.id, one.corrected?.length])).toEqual([
      ['both', 2],
      ['b', undefined],
      ['c', undefined],
    ]);
    const rivals = provision('t/rivals', [
      requiring({ id: 'rivals', corrected, readings: { statute: says('a.b'), office: says('a.c') } }),
    ]);
    expect(json(rivals, { 'a.b': true, 'a.c': true }).because).toMatchObject([{ id: 'rivals', corrected: [{}, {}] }]);
    const start = measuring({ id: 'start', facts: ['a.since'], corrected }, () => null);
    expect(json(provision('t/start', [start], { kind: 'measure' }), {}).because).toMatchObject([
      { corrected: [{}, {}] },
    ]);
  });
});
