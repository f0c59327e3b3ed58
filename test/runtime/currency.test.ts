import { describe, expect, it, test } from 'vitest';
import type { Evidence, Provision } from '../../runtime/provision.js';
import { because, json, meets, says } from './asking.js';
import { law, type Part, provision, requiring, secondary } from './handmade.js';

describe('currency', () => {
  const shown = (kind: Evidence['kind'], on: Evidence['on']): Evidence => ({ source: `some-${kind}`, kind, on });
  const current = (asked: Provision, facts: object, on: string) => {
    const { currency, lastSeen } = json(asked, facts, on);
    return lastSeen === undefined ? [currency] : [currency, lastSeen];
  };
  const seen = provision('t/seen', [
    requiring(says('a.b'), { from: '2008-01-01' }),
    requiring(says('a.b'), { from: '2013-01-01', seen: [shown('law', '2014-07-01'), shown('circular', '2015-07-01')] }),
  ]);

  test.each([
    ['2012-06-01', ['in-force']],
    ['2014-07-01', ['in-force']],
    ['2014-07-02', ['attested']],
    ['2015-07-01', ['attested']],
    ['2015-07-02', ['presumed', '2015-07-01']],
  ])('on %s: %o', (on, expected) => {
    expect(current(seen, { 'a.b': true }, on)).toEqual(expected);
  });

  const inForce = { seen: [shown('law', '2030-01-01')] };
  it('is the weakest of what the answer rests on, and of nothing else', () => {
    const either = provision('t/either', [
      requiring({ group: 'any-of', members: [says('a.c'), meets(seen)] }, inForce),
    ]);
    expect(current(either, { 'a.c': true, 'a.b': false }, '2020-01-01')).toEqual(['in-force']);
    expect(current(either, { 'a.c': false, 'a.b': true }, '2020-01-01')).toEqual(['presumed', '2015-07-01']);
    expect(current(either, { 'a.c': false, 'a.b': true }, '2012-01-01')).toEqual(['in-force']);
  });

  it('is that of the presumption last seen earlier, and the weakest of all readings', () => {
    const older = provision('t/older', [requiring(says('a.c'), { seen: [shown('law', '2010-01-01')] })]);
    const both = (members: readonly Part[]) => provision('t/both', [requiring({ group: 'all-of', members }, inForce)]);
    const facts = { 'a.b': true, 'a.c': true };
    const expected = ['presumed', '2010-01-01'];
    expect(current(both([meets(seen), meets(older)]), facts, '2020-01-01')).toEqual(expected);
    expect(current(both([meets(older), meets(seen)]), facts, '2020-01-01')).toEqual(expected);
    const rivals: Part = { id: 'rivals', readings: { statute: says('a.d'), office: meets(older) } };
    const rival = provision('t/rival', [requiring(rivals, inForce)]);
    expect(current(rival, { 'a.d': true, 'a.c': true }, '2020-01-01')).toEqual(expected);
    expect(current(rival, { 'a.d': false, 'a.c': true }, '2020-01-01')).toEqual(expected);
  });

  it('counts an exception that fails', () => {
    const unless = provision('t/unless', [requiring({ ...says('a.c'), unless: meets(seen) }, inForce)]);
    expect(current(unless, { 'a.c': false, 'a.b': false }, '2020-01-01')).toEqual(['presumed', '2015-07-01']);
    expect(current(unless, { 'a.c': true, 'a.b': false }, '2020-01-01')).toEqual(['in-force']);
    expect(because(unless, { 'a.c': false, 'a.b': false }, '2020-01-01')).toEqual(['c']);
  });

  it('is at most attested where a deciding condition has only secondary sources', () => {
    const hearsay = says('a.b', { cite: [secondary('blog')] });
    const said = provision('t/said', [requiring({ group: 'any-of', members: [hearsay, says('a.c')] }, inForce)]);
    expect(current(said, { 'a.b': true, 'a.c': false }, '2020-01-01')).toEqual(['attested']);
    expect(current(said, { 'a.b': false, 'a.c': true }, '2020-01-01')).toEqual(['in-force']);
    const asker = provision('t/asker', [requiring(meets(said), inForce)]);
    expect(current(asker, { 'a.b': true, 'a.c': false }, '2020-01-01')).toEqual(['attested']);
    const supported = provision('t/supported', [
      requiring({ ...hearsay, cite: [secondary('blog'), law('law-1980')] }, inForce),
    ]);
    expect(current(supported, { 'a.b': true }, '2020-01-01')).toEqual(['in-force']);
  });

  it('comes with what only secondary sources tell, also where a provision asked rests on it', () => {
    const hearsay = says('a.b', { cite: [secondary('blog'), secondary('press')] });
    const said = provision('t/said', [requiring({ group: 'any-of', members: [hearsay, says('a.c')] }, inForce)]);
    const asker = provision('t/asker', [requiring(meets(said), inForce)]);
    const facts = { 'a.b': true, 'a.c': false };
    expect(json(said, facts, '2020-01-01').secondary).toEqual(['t/said@2000-01-01#b']);
    expect(json(asker, facts, '2020-01-01').secondary).toEqual(['t/said@2000-01-01#b']);
    expect(json(said, { 'a.b': true, 'a.c': true }, '2020-01-01').secondary).toEqual(['t/said@2000-01-01#b']);
    expect(json(said, { 'a.b': false, 'a.c': true }, '2020-01-01')).not.toHaveProperty('secondary');
    expect(json(said, { 'a.b': false, 'a.c': false }, '2020-01-01').secondary).toEqual(['t/said@2000-01-01#b']);
    const rivals: Part = { id: 'rivals', readings: { statute: says('a.c'), office: hearsay } };
    const rival = provision('t/rival', [requiring(rivals, inForce)]);
    expect(json(rival, facts, '2020-01-01')).toMatchObject({ outcome: 'contested', currency: 'attested' });
    expect(json(rival, facts, '2020-01-01').secondary).toHaveLength(1);
  });

  it('of a version never seen is presumed', () => {
    const never = provision('t/never', [requiring(says('a.b'))]);
    expect(current(never, { 'a.b': true }, '2020-01-01')).toEqual(['presumed']);
  });
});
