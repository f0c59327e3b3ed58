import { describe, expect, it, test } from 'vitest';
import type { IsoDate } from '../../runtime/date.js';
import { dayFrom } from '../../runtime/operators.js';
import type { Evidence } from '../../runtime/provision.js';
import { because, json, meets, says } from './asking.js';
import {
  deciding,
  type Keeping,
  keeping,
  law,
  measuring,
  notKnown,
  type Part,
  provision,
  repealed,
  requiring,
  secondary,
} from './handmade.js';

/** Grounds under an id, as an entry of a transition has them. */
const when = (id: string, ...members: readonly Part[]): Part => ({ id, group: 'all-of', members });

const old = requiring(says('a.b'), { from: '2008-01-01' });
const later = requiring(says('a.c'), { from: '2014-01-01' });
const pending: Keeping = { applies: '2008-01-01', grounds: when('pending', says('a.d')) };
const changed = provision('t/changed', [old, keeping([pending], later)]);
const [kept, anew] = ['t/changed@2008-01-01', 't/changed@2014-01-01'];
const on = '2014-06-01';

describe('a transition', () => {
  test.each([
    ['to those on its ground the earlier version applies', { 'a.d': true, 'a.b': true, 'a.c': false }, 'met', kept],
    ['to those on its ground the later one does not', { 'a.d': true, 'a.b': false, 'a.c': true }, 'not-met', kept],
    ['to all others the later version applies', { 'a.d': false, 'a.b': true, 'a.c': false }, 'not-met', anew],
    ['where both say the same, that is the answer', { 'a.b': true, 'a.c': true }, 'met', anew],
    ['where they differ, nothing is said', { 'a.b': true, 'a.c': false }, 'unknown', anew],
    ['of the version that does not apply nothing is asked', { 'a.d': true, 'a.b': true }, 'met', kept],
  ])('%s', (_, facts, outcome, version) => {
    expect(json(changed, facts, on)).toMatchObject({ outcome, version });
  });

  it('has no part in the law of a day before its version', () => {
    expect(json(changed, { 'a.d': false, 'a.b': true }, '2013-12-31')).toMatchObject({ outcome: 'met', version: kept });
  });

  it('says that it keeps a version, and on which grounds', () => {
    const facts = { 'a.d': true, 'a.b': true };
    expect(json(changed, facts, on)).toMatchObject({ transition: [`${anew}#pending`] });
    expect(because(changed, facts, on)).toEqual(['pending', 'd', 'b']);
    expect(json(changed, { 'a.d': false, 'a.c': true }, on)).not.toHaveProperty('transition');
    expect(because(changed, { 'a.d': false, 'a.c': true }, on)).toEqual(['c']);
  });

  it('says which other versions would say the same', () => {
    expect(json(changed, { 'a.b': true, 'a.c': true }, on)).toMatchObject({ version: anew, alsoUnder: [kept] });
    expect(json(changed, { 'a.d': false, 'a.c': true }, on)).not.toHaveProperty('alsoUnder');
  });

  test.each([
    [{}, ['a.d', 'a.c', 'a.b']],
    [{ 'a.b': true, 'a.c': false }, ['a.d']],
    [{ 'a.b': true }, ['a.d', 'a.c']],
    [{ 'a.d': true }, ['a.b']],
    [{ 'a.d': false }, ['a.c']],
  ])('waits, with %o known, for %o', (facts, missing) => {
    expect(json(changed, facts, on)).toMatchObject({ outcome: 'unknown', missing, notKnown: [] });
  });

  it('of a law that has not been read leaves an answer to those it keeps', () => {
    const unread = provision('t/unread', [old, keeping([pending], notKnown('2014-01-01'))]);
    expect(json(unread, { 'a.d': true, 'a.b': true }, on)).toMatchObject({
      outcome: 'met',
      version: 't/unread@2008-01-01',
    });
    expect(json(unread, { 'a.d': false, 'a.b': true }, on)).toMatchObject({ outcome: 'not-known' });
    const open = { outcome: 'unknown', missing: ['a.d'], notKnown: ['t/unread@2014-01-01'] };
    expect(json(unread, { 'a.b': true }, on)).toMatchObject(open);
  });

  it('of a law that has ended does so too', () => {
    const ended = provision('t/ended', [old, keeping([pending], repealed('2014-01-01'))]);
    expect(json(ended, { 'a.d': true, 'a.b': false }, on)).toMatchObject({ outcome: 'not-met' });
    expect(json(ended, { 'a.d': false }, on)).toMatchObject({ outcome: 'repealed' });
  });

  it('between two laws that have not been read asks for nothing', () => {
    const unread = provision('t/unread', [notKnown('2008-01-01'), keeping([pending], notKnown('2014-01-01'))]);
    expect(json(unread, {}, on)).toMatchObject({ outcome: 'not-known', version: 't/unread@2014-01-01', missing: [] });
  });

  it('leads on to the transition of the version that it keeps', () => {
    const further: Keeping = { applies: '2014-01-01', grounds: when('filed', says('a.e')) };
    const last = keeping([further], requiring(says('a.f'), { from: '2020-01-01' }));
    const twice = provision('t/twice', [old, keeping([pending], later), last]);
    const facts = { 'a.e': true, 'a.d': true, 'a.b': true };
    expect(json(twice, facts, '2021-01-01')).toMatchObject({
      outcome: 'met',
      version: 't/twice@2008-01-01',
      transition: ['t/twice@2020-01-01#filed', 't/twice@2014-01-01#pending'],
    });
    expect(because(twice, facts, '2021-01-01')).toEqual(['filed', 'e', 'pending', 'd', 'b']);
    expect(json(twice, { 'a.e': true, 'a.d': false, 'a.c': false }, '2021-01-01')).toMatchObject({
      outcome: 'not-met',
    });
    expect(json(twice, { 'a.b': true, 'a.c': false, 'a.f': true }, '2021-01-01')).toMatchObject({
      outcome: 'unknown',
      missing: ['a.e', 'a.d'],
    });
  });

  it('with several entries keeps what each says, and says nothing where two that differ hold', () => {
    const middle = requiring(says('a.c'), { from: '2010-01-01' });
    const entries: Keeping[] = [pending, { applies: '2010-01-01', grounds: when('granted', says('a.e')) }];
    const both = provision('t/both', [old, middle, keeping(entries, requiring(says('a.f'), { from: '2014-01-01' }))]);
    const facts = { 'a.b': true, 'a.c': false, 'a.f': false };
    expect(json(both, { ...facts, 'a.d': true, 'a.e': false }, on)).toMatchObject({ outcome: 'met' });
    expect(json(both, { ...facts, 'a.d': false, 'a.e': true }, on)).toMatchObject({ outcome: 'not-met' });
    expect(json(both, { ...facts, 'a.d': true, 'a.e': true }, on)).toMatchObject({ outcome: 'unknown', missing: [] });
    expect(json(both, { 'a.b': true, 'a.c': true, 'a.d': true, 'a.e': true }, on)).toMatchObject({ outcome: 'met' });
  });

  it('is read in more than one way where its grounds are', () => {
    const rivals: Part = { id: 'who', readings: { office: says('a.d'), firm: says('a.e') } };
    const read = keeping([{ applies: '2008-01-01', grounds: when('pending', rivals) }], later);
    const contested = provision('t/contested', [old, read]);
    const facts = { 'a.d': true, 'a.e': false, 'a.b': true, 'a.c': false };
    const answer = json(contested, facts, on);
    expect(answer.outcome).toBe('contested');
    expect(answer.readings).toMatchObject({
      office: { outcome: 'met', version: 't/contested@2008-01-01', transition: ['t/contested@2014-01-01#pending'] },
      firm: { outcome: 'not-met', version: 't/contested@2014-01-01' },
    });
    expect(json(contested, { ...facts, 'a.c': true }, on)).toMatchObject({ outcome: 'met' });
    const unread = provision('t/half', [
      old,
      keeping([{ applies: '2008-01-01', grounds: when('pending', rivals) }], notKnown('2014-01-01')),
    ]);
    expect(json(unread, facts, on)).toMatchObject({ outcome: 'unknown', notKnown: ['t/half@2014-01-01'] });
  });

  it('is in play too where another provision asks', () => {
    const asker = provision('t/asker', [requiring(meets(changed))]);
    expect(json(asker, { 'a.d': true, 'a.b': true }, on)).toMatchObject({ outcome: 'met' });
    expect(json(asker, { 'a.b': true, 'a.c': true }, on)).toMatchObject({ outcome: 'met' });
    expect(json(asker, { 'a.b': true, 'a.c': false }, on)).toMatchObject({ outcome: 'unknown', missing: ['a.d'] });
    const outcomes = deciding([{ outcome: 'granted', grounds: says('a.b') }, { outcome: 'pending' }], {
      from: '2008-01-01',
    });
    const others = deciding([{ outcome: 'lost', grounds: says('a.c') }, { outcome: 'refused' }], {
      from: '2014-01-01',
    });
    const decision = provision('t/decision', [outcomes, keeping([pending], others)]);
    const refused = provision('t/refused', [requiring(meets(decision, 'refused'))]);
    expect(json(refused, { 'a.c': true }, on)).toMatchObject({ outcome: 'not-met' });
  });
});

describe('what a transition does to an answer', () => {
  const shown = (source: string): Evidence => ({ source, kind: 'secondary', on: '2014-06-01' });
  const told: Keeping = {
    applies: '2008-01-01',
    grounds: when('pending', says('a.d', { cite: [secondary('press')] })),
  };

  it('is no surer than the later version, and than the sources of its grounds', () => {
    const attested = provision('t/attested', [
      old,
      keeping([told], requiring(says('a.c'), { from: '2014-01-01', seen: [shown('press')] })),
    ]);
    expect(json(attested, { 'a.d': true, 'a.b': true }, on)).toMatchObject({ currency: 'attested' });
    expect(json(attested, { 'a.d': true, 'a.b': true }, '2014-06-02')).toMatchObject({
      currency: 'presumed',
      lastSeen: '2014-06-01',
    });
    const seen: Evidence[] = [{ source: 'law-1980', kind: 'law', on: '2020-01-01' }];
    const certain = provision('t/certain', [
      old,
      keeping([told], requiring(says('a.c'), { from: '2014-01-01', seen })),
    ]);
    expect(json(certain, { 'a.d': true, 'a.b': true }, on)).toMatchObject({ currency: 'attested' });
    // That it does not keep the earlier version, the press alone says too.
    expect(json(certain, { 'a.d': false, 'a.c': true }, on)).toMatchObject({ currency: 'attested' });
    expect(json(certain, { 'a.b': true, 'a.c': true }, on)).toMatchObject({ currency: 'in-force' });
  });

  it('leaves open what is given where both versions may apply and give different things', () => {
    const giving = (from: IsoDate, count: number) =>
      deciding(
        [
          { outcome: 'granted', grounds: says('a.b'), gives: { 'valid-for': { kind: 'period', count, unit: 'year' } } },
          { outcome: 'refused' },
        ],
        { from },
      );
    const card = provision('t/card', [giving('2008-01-01', 3), keeping([pending], giving('2014-01-01', 5))]);
    const open = { kind: 'unknown', missing: ['a.d'], notKnown: [] };
    expect(json(card, { 'a.b': true }, on)).toMatchObject({ outcome: 'granted', gives: { 'valid-for': open } });
    expect(json(card, { 'a.b': true, 'a.d': true }, on).gives).toMatchObject({ 'valid-for': { count: 3 } });
    expect(json(card, { 'a.b': true, 'a.d': false }, on).gives).toMatchObject({ 'valid-for': { count: 5 } });
  });

  it('picks the version of a measure', () => {
    const part: Part = { id: 'day', cite: [law('law-1980', 'art. 1')], facts: ['a.since'] };
    const other: Part = { ...part, facts: ['a.until'] };
    const start = provision(
      't/start',
      [
        measuring(part, (inquiry) => dayFrom(inquiry, 'a.since'), { from: '2008-01-01' }),
        keeping(
          [pending],
          measuring(other, (inquiry) => dayFrom(inquiry, 'a.until'), { from: '2014-01-01' }),
        ),
      ],
      { kind: 'measure' },
    );
    const facts = { 'a.since': '2010-01-01', 'a.until': '2011-01-01' };
    expect(json(start, { ...facts, 'a.d': true }, on)).toMatchObject({ day: '2010-01-01' });
    expect(json(start, { ...facts, 'a.d': false }, on)).toMatchObject({ day: '2011-01-01' });
    expect(json(start, facts, on)).toMatchObject({ outcome: 'unknown', missing: ['a.d'] });
    expect(json(start, { ...facts, 'a.until': '2010-01-01' }, on)).toMatchObject({ day: '2010-01-01' });
  });
});
