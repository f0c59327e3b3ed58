import { describe, expect, it, test } from 'vitest';
import { answers } from '../../runtime/operators.js';
import { not } from '../../runtime/truth.js';
import { ask, json, meets, says, steps } from './asking.js';
import { deciding, notKnown, type Part, provision, repealed, requiring } from './handmade.js';

describe('versions', () => {
  const changed = [
    requiring(says('a.b'), { from: '2008-09-08' }),
    requiring(says('a.c'), { from: '2014-05-15' }),
  ] as const;
  const amended = provision('t/amended', changed);
  const facts = { 'a.b': true, 'a.c': false };

  test.each([
    ['2008-09-07', undefined, 'not-covered'],
    ['2008-09-08', undefined, 'met'],
    ['2014-05-14', undefined, 'met'],
    ['2014-05-15', undefined, 'not-met'],
    ['2014-05-15', '2014-05-14', 'met'],
    ['2008-09-07', '2014-05-15', 'not-met'],
  ])('asked on %s with the law of %s: %s', (on, lawOn, outcome) => {
    expect(json(amended, facts, on, lawOn).outcome).toBe(outcome);
  });

  it('say what is not covered, not known and repealed', () => {
    const ended = provision('t/ended', [...changed, notKnown('2020-01-01'), repealed('2021-01-01')]);
    expect(ask(ended, facts, '2000-01-01')).toEqual({
      provision: 't/ended',
      outcome: 'not-covered',
      firstDay: '2008-09-08',
    });
    expect(ask(ended, facts, '2020-06-01')).toEqual({
      provision: 't/ended',
      version: 't/ended@2020-01-01',
      outcome: 'not-known',
      why: { en: 'the new text has not been read' },
    });
    expect(json(ended, facts, '2021-01-01')).toMatchObject({
      outcome: 'repealed',
      version: 't/ended@2021-01-01',
      citations: [{ cite: 'repealing-law art. 1', kind: 'law' }],
    });
  });

  it('are picked by the governing date before all else', () => {
    const governed = provision('t/governed', changed, { governedBy: 'a.lodged-on' });
    expect(json(governed, { ...facts, 'a.lodged-on': '2014-05-14' }, '2015-01-01', '2016-01-01').outcome).toBe('met');
    expect(json(governed, { ...facts, 'a.lodged-on': '2014-05-15' }, '2013-01-01').outcome).toBe('not-met');
    expect(json(governed, { ...facts, 'a.lodged-on': '2001-01-01' }).outcome).toBe('not-covered');
    expect(json(governed, { ...facts, 'a.lodged-on': 'none' }, '2015-01-01', '2013-01-01').outcome).toBe('met');
  });

  it('are open while the governing date is not known, even where they agree', () => {
    const governed = provision('t/governed', changed, { governedBy: 'a.lodged-on' });
    expect(ask(governed, { 'a.b': true, 'a.c': true })).toMatchObject({
      outcome: 'unknown',
      missing: ['a.lodged-on'],
      notKnown: [],
    });
    expect(json(governed, { 'a.b': true })).toMatchObject({ version: null, missing: ['a.lodged-on', 'a.c'] });
    const unread = provision('t/unread', [...changed, notKnown('2020-01-01')], { governedBy: 'a.lodged-on' });
    expect(json(unread, { 'a.b': true })).toMatchObject({ missing: ['a.lodged-on', 'a.c'], notKnown: [] });
  });

  it('of a provision asked are those of the asker’s law', () => {
    const asker = provision('t/asker', [requiring(meets(amended))], { governedBy: 'a.lodged-on' });
    expect(json(asker, { ...facts, 'a.lodged-on': '2014-05-14' }, '2015-01-01').outcome).toBe('met');
    expect(json(asker, { ...facts, 'a.lodged-on': '2014-05-15' }, '2015-01-01').outcome).toBe('not-met');
  });

  it('of a provision asked twice may differ with the asker', () => {
    const then = provision('t/then', [requiring(meets(amended))], { governedBy: 'a.lodged-on' });
    const now: Part = { ...meets(amended), id: 'now', says: (inquiry) => not(answers(inquiry, amended, ['met'])) };
    const both = provision('t/both', [requiring({ group: 'all-of', members: [meets(then), now] })]);
    expect(json(both, { ...facts, 'a.lodged-on': '2014-05-14' }, '2015-01-01').outcome).toBe('met');
  });
});

describe('a provision asked', () => {
  const decision = provision('t/decision', [
    deciding(
      [
        { outcome: 'granted', stands: 'ground', grounds: says('a.b') },
        { outcome: 'refused', stands: 'ground', grounds: says('a.c') },
        { outcome: 'pending' },
      ],
      { from: '2008-01-01' },
    ),
    notKnown('2020-01-01'),
    repealed('2021-01-01'),
  ]);
  const granted = provision('t/granted', [requiring(meets(decision, 'granted'))]);

  it('answers as soon as the outcomes still possible agree', () => {
    expect(json(granted, { 'a.b': false }).outcome).toBe('not-met');
    expect(json(granted, { 'a.c': true }).outcome).toBe('not-met');
    expect(json(granted, {})).toMatchObject({ outcome: 'unknown', missing: ['a.b', 'a.c'], notKnown: [] });
  });

  test.each([
    ['2007-12-31', ['t/decision']],
    ['2020-01-01', ['t/decision@2020-01-01']],
    ['2021-01-01', ['t/decision@2021-01-01']],
  ])('that does not answer on %s leaves the asker unknown: %o', (on, expected) => {
    expect(json(granted, { 'a.b': true }, on)).toMatchObject({ outcome: 'unknown', missing: [], notKnown: expected });
  });

  it('that does not answer does not matter where another way is open', () => {
    const either = provision('t/either', [requiring({ group: 'any-of', members: [meets(decision), says('a.d')] })]);
    expect(json(either, { 'a.d': true }, '2020-01-01').outcome).toBe('met');
    expect(json(either, { 'a.d': false }, '2020-01-01')).toMatchObject({
      outcome: 'unknown',
      notKnown: ['t/decision@2020-01-01'],
    });
  });

  it('is named by the step that asks', () => {
    expect(steps(ask(granted, {}))[0]).toMatchObject({ word: 'unknown', asks: ['t/decision'] });
  });
});
