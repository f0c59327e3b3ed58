import { describe, expect, it } from 'vitest';
import { answersAsOf, atLeast, date, dayFrom, holds } from '../../runtime/operators.js';
import type { Provision } from '../../runtime/provision.js';
import { ask, json, steps } from './asking.js';
import { deciding, type Part, provision, requiring } from './handmade.js';

const then = (asked: () => Provision, on: '2012-12-31' | '2004-12-31', id = 'then'): Part => ({
  id,
  asks: { asOf: on, asks: asked },
  says: (inquiry) => answersAsOf(inquiry, asked(), ['met'], date(on)),
});

const long: Part = {
  id: 'long',
  facts: ['a.since'],
  says: (inquiry) => atLeast(inquiry, dayFrom(inquiry, 'a.since'), inquiry.on, 3, 'year'),
};
const wealthy: Part = { id: 'b', facts: ['a.b'], says: (inquiry) => holds(inquiry, 'a.b') };

describe('a question as of a past day', () => {
  const old = provision('t/old', [requiring(long), requiring(wealthy, { from: '2013-01-01' })], { kind: 'test' });
  const now = provision(
    't/now',
    [
      requiring(
        then(() => old, '2012-12-31'),
        { from: '2013-01-01' },
      ),
    ],
    { kind: 'test' },
  );

  it('takes the law of that day, and sees the life from it', () => {
    expect(json(now, { 'a.since': '2009-12-31', 'a.b': false }, '2020-01-01').outcome).toBe('met');
    expect(json(now, { 'a.since': '2010-01-01', 'a.b': true }, '2020-01-01').outcome).toBe('not-met');
    expect(json(now, {}, '2020-01-01')).toMatchObject({ outcome: 'unknown', missing: ['a.since'] });
    expect(steps(ask(now, {}, '2020-01-01'))[0]).toMatchObject({ asks: ['t/old'], asOf: '2012-12-31' });
  });

  it('is kept apart from the same question about today', () => {
    const both = provision('t/both', [
      requiring(
        {
          group: 'all-of',
          members: [
            then(() => old, '2012-12-31'),
            { id: 'today', asks: old, says: (inquiry) => answersAsOf(inquiry, old, ['met'], inquiry.on) },
          ],
        },
        { from: '2013-01-01' },
      ),
    ]);
    expect(json(both, { 'a.since': '2009-12-31', 'a.b': false }, '2020-01-01').outcome).toBe('not-met');
    expect(json(both, { 'a.since': '2009-12-31', 'a.b': true }, '2020-01-01').outcome).toBe('met');
  });

  it('is not covered before the first version', () => {
    const recent = provision('t/recent', [requiring(wealthy, { from: '2010-01-01' })]);
    const asks = provision('t/asks', [
      requiring(
        then(() => recent, '2004-12-31'),
        { from: '2013-01-01' },
      ),
    ]);
    expect(json(asks, { 'a.b': true }, '2020-01-01')).toMatchObject({ outcome: 'unknown', notKnown: ['t/recent'] });
  });

  it('may be put to the provision itself: each looks further back', () => {
    const self: Provision = provision('t/self', [
      requiring(long),
      requiring({ group: 'any-of', members: [wealthy, then(() => self, '2004-12-31')] }, { from: '2005-01-01' }),
      requiring({ group: 'any-of', members: [wealthy, then(() => self, '2012-12-31')] }, { from: '2013-01-01' }),
    ]);
    expect(json(self, { 'a.b': false, 'a.since': '2001-12-31' }, '2020-01-01').outcome).toBe('met');
    expect(json(self, { 'a.b': false, 'a.since': '2002-01-01' }, '2020-01-01').outcome).toBe('not-met');
  });

  it('knows no later law, even where a date governs: so it ends', () => {
    const governed: Provision = provision(
      't/governed',
      [
        requiring(long),
        requiring({ group: 'any-of', members: [wealthy, then(() => governed, '2012-12-31')] }, { from: '2013-01-01' }),
      ],
      { governedBy: 'a.lodged-on' },
    );
    const life = { 'a.b': false, 'a.since': '2009-12-31', 'a.lodged-on': '2019-05-05' };
    expect(json(governed, life, '2020-01-01').outcome).toBe('met');
    expect(json(governed, { ...life, 'a.since': '2010-01-01' }, '2020-01-01').outcome).toBe('not-met');
    const { 'a.lodged-on': _, ...open } = life;
    expect(json(governed, open, '2020-01-01')).toMatchObject({ outcome: 'unknown', missing: ['a.lodged-on'] });
  });

  it('may be answered in words', () => {
    const words = provision('t/words', [deciding([{ outcome: 'yes', grounds: wealthy }, { outcome: 'no' }])]);
    const asks = provision('t/asks', [
      requiring(
        {
          id: 'was',
          asks: { asOf: '2012-12-31', asks: () => words },
          says: (inquiry) => answersAsOf(inquiry, words, ['yes'], date('2012-12-31')),
        },
        { from: '2013-01-01' },
      ),
    ]);
    expect(json(asks, { 'a.b': true }, '2020-01-01').outcome).toBe('met');
  });
});
