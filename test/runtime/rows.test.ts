import { describe, expect, it } from 'vitest';
import { daysOff } from '../../runtime/days-off.js';
import { atMost, dayAfter, dayFrom, dayGiven, isOnOrBefore } from '../../runtime/operators.js';
import { ask, because, json, says, steps } from './asking.js';
import { choosing, measuring, provision, type Row, requiring, rulebook } from './handmade.js';

const rowOf = (fact: string, date: string, part: object = {}): Row => ({
  ground: says(fact, part),
  day: (inquiry) => dayFrom(inquiry, date),
  reads: { facts: [date] },
});

describe('the rows of a measure', () => {
  const rows = [rowOf('a.b', 'a.since'), rowOf('a.c', 'a.until')];
  const day = provision('t/day', [choosing(rows)], { kind: 'measure' });
  const both = { 'a.since': '2008-01-01', 'a.until': '2009-01-01' };

  it('give the day of the one that holds, and say why', () => {
    const asked = { ...both, 'a.b': false, 'a.c': true };
    expect(json(day, asked)).toMatchObject({ outcome: 'measured', day: '2009-01-01' });
    expect(because(day, asked)).toEqual(['chosen', 'c']);
  });

  it('give none where none holds, and the rows that fail are the reason', () => {
    const asked = { 'a.b': false, 'a.c': false };
    expect(json(day, asked)).toMatchObject({ outcome: 'measured', day: 'none' });
    expect(because(day, asked)).toEqual(['chosen', 'b', 'c']);
  });

  it('wait for what decides between them, and for the days of those that may hold', () => {
    expect(json(day, {})).toMatchObject({ outcome: 'unknown', missing: ['a.b', 'a.since', 'a.c', 'a.until'] });
    expect(json(day, { 'a.b': false, 'a.c': true })).toMatchObject({ missing: ['a.until'] });
    expect(json(day, { ...both, 'a.b': true })).toMatchObject({ outcome: 'unknown', missing: ['a.c'] });
    expect(json(day, { 'a.since': '2008-01-01', 'a.until': '2008-01-01', 'a.b': true })).toMatchObject({
      outcome: 'measured',
      day: '2008-01-01',
    });
  });

  it('that hold at once and differ are no silent choice', () => {
    expect(json(day, { ...both, 'a.b': true, 'a.c': true })).toMatchObject({
      outcome: 'unknown',
      missing: [],
      notKnown: ['overlap t/day@2000-01-01#chosen'],
    });
    expect(json(day, { 'a.since': '2008-01-01', 'a.until': '2008-01-01', 'a.b': true, 'a.c': true })).toMatchObject({
      day: '2008-01-01',
    });
  });

  it('ask others for their day, whose law and evidence count', () => {
    const start = provision(
      't/start',
      [measuring({ id: 'start', facts: ['a.since'] }, (inquiry) => dayFrom(inquiry, 'a.since'))],
      { kind: 'measure' },
    );
    const asking: Row = {
      ground: says('a.b'),
      day: (inquiry) => dayGiven(inquiry, start),
      reads: { asks: start },
    };
    const asked = provision(
      't/asked',
      [choosing([asking], { seen: [{ source: 's', kind: 'law', on: '2020-01-01' }] })],
      {
        kind: 'measure',
      },
    );
    expect(json(asked, { 'a.b': true })).toMatchObject({ missing: ['a.since'] });
    // The text of `t/start` was seen by nobody.
    expect(json(asked, { 'a.b': true, 'a.since': '2008-01-01' })).toMatchObject({ currency: 'presumed' });
    expect(json(asked, { 'a.b': false })).toMatchObject({ day: 'none' });
    expect(steps(ask(asked, {}))[1]).toMatchObject({ id: 'b', asks: ['t/start'] });
  });

  it('may be taken away, and read in two ways', () => {
    const exception = provision('t/exception', [choosing([rowOf('a.b', 'a.since', { unless: says('a.d') })])], {
      kind: 'measure',
    });
    expect(json(exception, { ...both, 'a.b': true, 'a.d': true }).day).toBe('none');
    const rival = { id: 'rival', readings: { one: says('a.b'), two: says('a.c') } };
    const read = provision(
      't/read',
      [choosing([{ ground: rival, day: (inquiry) => dayFrom(inquiry, 'a.since'), reads: { facts: ['a.since'] } }])],
      { kind: 'measure' },
    );
    expect(json(read, { ...both, 'a.b': true, 'a.c': false })).toMatchObject({
      outcome: 'contested',
      readings: { one: { outcome: '2008-01-01' }, two: { outcome: 'none' } },
    });
  });
});

describe('working days', () => {
  const closed = daysOff({
    everyWeek: ['saturday', 'sunday'],
    knownFrom: '2026-01-01',
    knownUntil: '2026-12-31',
    days: ['2026-05-14'],
  });
  const counting = { rulebook: { ...rulebook, daysOff: closed } };
  const limit = provision(
    't/limit',
    [
      requiring({
        id: 'in-time',
        facts: ['a.since', 'a.until'],
        workingDays: true,
        says: (inquiry) => atMost(inquiry, dayFrom(inquiry, 'a.since'), dayFrom(inquiry, 'a.until'), 3, 'working day'),
      }),
    ],
    counting,
  );

  it('pass over days off', () => {
    expect(json(limit, { 'a.since': '2026-05-12', 'a.until': '2026-05-18' }).outcome).toBe('met');
    expect(json(limit, { 'a.since': '2026-05-12', 'a.until': '2026-05-19' }).outcome).toBe('not-met');
    expect(json(limit, { 'a.since': 'none', 'a.until': '2026-05-19' }).outcome).toBe('not-met');
  });

  it('are not known beyond the list, which is said once nothing else is missing', () => {
    expect(json(limit, { 'a.since': '2026-12-29', 'a.until': '2027-01-05' })).toMatchObject({
      outcome: 'unknown',
      missing: [],
      notKnown: ['holidays'],
    });
    expect(json(limit, { 'a.until': '2027-01-05' })).toMatchObject({ missing: ['a.since'], notKnown: [] });
  });

  it('move a last day that is none', () => {
    const moved = provision(
      't/moved',
      [
        measuring({ id: 'moved', facts: ['a.since'], workingDays: true }, (inquiry) =>
          dayAfter(inquiry, dayFrom(inquiry, 'a.since'), 1, 'day', 'or the next working day'),
        ),
      ],
      { ...counting, kind: 'measure' },
    );
    expect(json(moved, { 'a.since': '2026-05-13' }).day).toBe('2026-05-15');
    expect(json(moved, { 'a.since': '2026-05-15' }).day).toBe('2026-05-18');
    expect(json(moved, { 'a.since': '2026-05-11' }).day).toBe('2026-05-12');
    expect(json(moved, { 'a.since': '2026-12-31' })).toMatchObject({ outcome: 'unknown', notKnown: ['holidays'] });
    // A weekend is off whatever the list says; the Monday after it is not known.
    expect(json(moved, { 'a.since': '2027-01-01' })).toMatchObject({ outcome: 'unknown', notKnown: ['holidays'] });
    const before = provision(
      't/before',
      [
        requiring({
          id: 'before',
          asks: moved,
          says: (inquiry) => isOnOrBefore(dayFrom(inquiry, 'a.until'), dayGiven(inquiry, moved)),
          facts: ['a.until'],
        }),
      ],
      counting,
    );
    expect(json(before, { 'a.since': '2026-12-31', 'a.until': '2027-01-01' })).toMatchObject({
      outcome: 'unknown',
      notKnown: ['holidays'],
    });
  });
});
