import { describe, expect, it } from 'vitest';
import { dayFrom, dayGiven, isBefore, lessThan } from '../../runtime/operators.js';
import { ask, json, steps } from './asking.js';
import { law, measuring, type Part, provision, requiring } from './handmade.js';

describe('measures of a day', () => {
  const start = provision(
    't/start',
    [
      measuring({ id: 'start', facts: ['a.since'], cite: [law('law-1980', 'art. 42')] }, (inquiry) =>
        dayFrom(inquiry, 'a.since'),
      ),
    ],
    { kind: 'measure' },
  );
  const rivals = provision(
    't/rivals',
    [
      measuring(
        { id: 'start', readings: { statute: { facts: ['a.since'] }, office: { facts: ['a.until'] } } },
        (inquiry) => dayFrom(inquiry, inquiry.reading === 'office' ? 'a.until' : 'a.since'),
      ),
    ],
    { kind: 'measure' },
  );

  it('give it, none, or what is missing', () => {
    expect(json(start, { 'a.since': '2008-01-01' })).toMatchObject({
      outcome: 'measured',
      day: '2008-01-01',
      because: [{ id: 'start', word: 'met' }],
      citations: [{ cite: 'law-1980 art. 42' }],
    });
    expect(json(start, { 'a.since': 'none' })).toMatchObject({ outcome: 'measured', day: 'none' });
    expect(ask(start, {})).toMatchObject({ outcome: 'unknown', missing: ['a.since'], steps: [{ word: 'unknown' }] });
  });

  it('may be contested', () => {
    expect(json(rivals, { 'a.since': '2008-01-01', 'a.until': '2009-01-01' })).toMatchObject({
      outcome: 'contested',
      readings: { statute: { outcome: '2008-01-01' }, office: { outcome: '2009-01-01' } },
    });
    expect(json(rivals, { 'a.since': '2008-01-01', 'a.until': '2008-01-01' })).toMatchObject({ outcome: 'measured' });
    expect(json(rivals, { 'a.since': '2008-01-01' })).toMatchObject({ outcome: 'unknown', missing: ['a.until'] });
  });

  it('serve the phrases of others', () => {
    const phrase: Part = {
      id: 'long',
      asks: start,
      facts: [],
      says: (inquiry) => lessThan(inquiry, dayGiven(inquiry, start), inquiry.on, 5, 'year'),
    };
    const short = provision('t/short', [requiring(phrase)]);
    expect(json(short, { 'a.since': '2008-01-01' }, '2012-12-31').outcome).toBe('met');
    expect(json(short, { 'a.since': '2008-01-01' }, '2013-01-01').outcome).toBe('not-met');
    expect(json(short, { 'a.since': 'none' }).outcome).toBe('not-met');
    expect(json(short, {})).toMatchObject({ outcome: 'unknown', missing: ['a.since'] });
  });

  it('of two provisions may be set against one another', () => {
    const end = provision('t/end', [
      measuring({ id: 'end', facts: ['a.until'] }, (inquiry) => dayFrom(inquiry, 'a.until'), { seen: [] }),
    ]);
    const ordered = provision('t/ordered', [
      requiring({
        id: 'ordered',
        asks: [start, end],
        says: (inquiry) => isBefore(dayGiven(inquiry, start), dayGiven(inquiry, end)),
      }),
    ]);
    expect(json(ordered, {}).missing).toEqual(['a.since', 'a.until']);
    expect(json(ordered, { 'a.since': '2013-01-01' }).missing).toEqual(['a.until']);
    expect(json(ordered, { 'a.since': '2013-01-01', 'a.until': '2013-01-02' }).outcome).toBe('met');
    expect(steps(ask(ordered, {}))[0]).toMatchObject({ asks: ['t/start', 't/end'] });
  });
});
