import { describe, expect, it, test } from 'vitest';
import { atLeast, dayAfter, dayFrom, moreThan } from '../../runtime/operators.js';
import type { Given, Provision } from '../../runtime/provision.js';
import { json, meets } from './asking.js';
import { deciding, type Part, provision, requiring, rulebook } from './handmade.js';

const lastDay: Given = {
  kind: 'date',
  facts: ['a.since'],
  settle: (inquiry) => dayAfter(inquiry, dayFrom(inquiry, 'a.since'), 5, 'month'),
};
const since = (id: string, count: number): Part => ({
  id,
  facts: ['a.since'],
  says: (inquiry) => atLeast(inquiry, dayFrom(inquiry, 'a.since'), inquiry.on, count, 'month'),
});
const passed: Part = {
  id: 'passed',
  facts: ['a.since'],
  says: (inquiry) => moreThan(inquiry, dayFrom(inquiry, 'a.since'), inquiry.on, 5, 'month'),
};

describe('conventions', () => {
  const silence = provision('t/silence', [
    deciding([
      { outcome: 'granted', stands: 'ground', grounds: passed, gives: { 'last-day': lastDay } },
      { outcome: 'pending', gives: { 'last-day': lastDay } },
    ]),
  ]);
  const turns = (asked: Provision, facts: object, on: string) => {
    const { outcome, turnsOn } = json(asked, facts, on);
    return [outcome, turnsOn];
  };

  test.each([
    ['2013-07-28', ['pending', []]],
    ['2013-07-29', ['granted', ['time-limit']]],
    ['2013-07-31', ['granted', ['time-limit']]],
    ['2013-08-01', ['granted', []]],
  ])('on %s, five months after the last of February: %o', (on, expected) => {
    expect(turns(silence, { 'a.since': '2013-02-28' }, on)).toEqual(expected);
  });

  it('say of a day given on what it turns, whatever the outcome', () => {
    expect(json(silence, { 'a.since': '2013-02-28' }, '2013-07-01').gives).toEqual({
      'last-day': { kind: 'date', day: '2013-07-28', turnsOn: ['time-limit'] },
    });
    expect(json(silence, { 'a.since': '2013-09-30' }, '2013-10-01').gives).toEqual({
      'last-day': { kind: 'date', day: '2014-02-28', turnsOn: ['end-of-month'] },
    });
    expect(json(silence, { 'a.since': 'none' }, '2013-10-01')).toMatchObject({
      outcome: 'pending',
      gives: { 'last-day': { kind: 'date', day: 'none', turnsOn: [] } },
    });
  });

  it('leave a day given unknown with its facts', () => {
    const always = provision('t/always', [deciding([{ outcome: 'granted', gives: { 'last-day': lastDay } }])]);
    expect(json(always, {}).gives).toEqual({ 'last-day': { kind: 'unknown', missing: ['a.since'], notKnown: [] } });
  });

  it('turn an answer on the anniversary alone', () => {
    const year = provision('t/year', [requiring(since('year', 12))]);
    expect(turns(year, { 'a.since': '2012-08-12' }, '2013-08-11')).toEqual(['not-met', []]);
    expect(turns(year, { 'a.since': '2012-08-12' }, '2013-08-12')).toEqual(['met', ['full-period']]);
    expect(turns(year, { 'a.since': '2012-08-12' }, '2013-08-13')).toEqual(['met', []]);
    expect(turns(year, { 'a.since': '2012-02-29' }, '2013-02-28')).toEqual(['met', ['end-of-month', 'full-period']]);
  });

  it('leave the answer unknown while they are open', () => {
    const open = { ...rulebook, counting: { ...rulebook.counting, open: ['time-limit' as const] } };
    const unsure = provision('t/unsure', silenceVersions, { rulebook: open });
    expect(json(unsure, { 'a.since': '2013-02-28' }, '2013-07-29')).toMatchObject({
      outcome: 'unknown',
      missing: [],
      notKnown: ['time-limit'],
      version: 't/unsure@2000-01-01',
    });
    expect(json(unsure, { 'a.since': '2013-02-28' }, '2013-08-01')).toMatchObject({
      outcome: 'granted',
      gives: { 'last-day': { kind: 'unknown', missing: [], notKnown: ['time-limit'] } },
    });
    expect(json(unsure, { 'a.since': '2013-03-15' }, '2013-08-15').outcome).toBe('pending');
  });
  const silenceVersions = [
    deciding([
      { outcome: 'granted', stands: 'ground' as const, grounds: passed, gives: { 'last-day': lastDay } },
      { outcome: 'pending', gives: { 'last-day': lastDay } },
    ]),
  ] as const;

  it('chosen by a version hold for its own phrases, not for those of a provision asked', () => {
    const inner = provision('t/inner', [requiring(since('year', 12))]);
    const own = provision('t/own', [requiring(since('year', 12), { counting: { 'full-period': 'day-after' } })]);
    const outer = provision('t/outer', [requiring(meets(inner), { counting: { 'full-period': 'day-after' } })]);
    expect(turns(own, { 'a.since': '2012-08-12' }, '2013-08-12')).toEqual(['not-met', []]);
    expect(turns(outer, { 'a.since': '2012-08-12' }, '2013-08-12')).toEqual(['met', ['full-period']]);
    const codified = provision('t/codified', [
      deciding([{ outcome: 'granted', gives: { 'last-day': lastDay } }], {
        counting: { 'time-limit': 'eve-of-same-number' },
      }),
    ]);
    expect(json(codified, { 'a.since': '2013-02-28' }).gives).toEqual({
      'last-day': { kind: 'date', day: '2013-07-31', turnsOn: [] },
    });
  });
});
