import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addPeriod, type Day, isoOf } from '../../runtime/date.js';
import { decide } from '../../runtime/decide.js';
import { type AskedFrom, earliest } from '../../runtime/earliest.js';
import { total } from '../../runtime/measure.js';
import { atLeast, dayFrom, hasHappened, lessThan } from '../../runtime/operators.js';
import type { Provision, RulebookData } from '../../runtime/provision.js';
import { meets, says } from './asking.js';
import { day, keeping, notKnown, type Part, provision, requiring, rulebook } from './handmade.js';

const waited = (count: number, unit: 'month' | 'year', part: Part = {}): Part => ({
  id: 'waited',
  facts: ['a.since'],
  says: (inquiry) => atLeast(inquiry, dayFrom(inquiry, 'a.since'), inquiry.on, count, unit),
  ...part,
});
const year = provision('t/year', [requiring(waited(1, 'year'))]);
const since = { 'a.since': '2012-06-01' };
const from: AskedFrom = { on: '2013-01-01' };

describe('the first day of an outcome', () => {
  test.each([
    ['after a wait', year, since, from, 'met', '2013-06-01'],
    ['that is reached already is the day asked about', year, since, { on: '2014-01-01' }, 'met', '2014-01-01'],
    ['that is over does not come back', year, since, { on: '2014-01-01' }, 'not-met', undefined],
    ['within twenty years', year, { 'a.since': '2032-01-01' }, from, 'met', '2033-01-01'],
    ['not later, unless it is asked until later', year, { 'a.since': '2032-01-02' }, from, 'met', undefined],
    ['later, then', year, { 'a.since': '2032-01-02' }, { ...from, until: '2033-01-02' }, 'met', '2033-01-02'],
    ['within a day', year, since, { on: '2013-05-31', until: '2013-05-31' }, 'met', undefined],
    ['of what is not known', year, {}, from, 'met', undefined],
  ] as const)('%s', (_, asked, facts, when, outcome, expected) => {
    expect(earliest(asked, facts, when, outcome)).toBe(expected);
  });

  const pending = {
    applies: '2000-01-01',
    grounds: { id: 'pending', group: 'all-of', members: [says('a.d')] },
  } as const;
  const changed = provision('t/changed', [
    requiring(waited(3, 'year')),
    keeping([pending], requiring(waited(2, 'year'), { from: '2013-09-01' })),
  ]);

  it('goes by the law of each day, and by what its transitions keep', () => {
    expect(earliest(changed, { 'a.since': '2011-01-01', 'a.d': false }, from, 'met')).toBe('2013-09-01');
    expect(earliest(changed, { 'a.since': '2011-01-01', 'a.d': true }, from, 'met')).toBe('2014-01-01');
    // Not before both versions say so: whether the old one is kept is not known.
    expect(earliest(changed, { 'a.since': '2011-01-01' }, from, 'met')).toBe('2014-01-01');
    expect(earliest(changed, { 'a.since': '2011-01-01', 'a.d': false }, { ...from, lawOn: '2013-01-01' }, 'met')).toBe(
      '2014-01-01',
    );
    const document = { ...from, documentedBy: 'book' };
    expect(earliest(changed, { 'a.since': '2011-01-01', 'a.d': false }, document, 'met')).toBe(undefined);
  });

  it('passes over days of which the law is not known', () => {
    const unread = provision('t/unread', [
      requiring(waited(3, 'year')),
      notKnown('2013-06-01'),
      requiring(waited(1, 'year'), { from: '2014-06-01' }),
    ]);
    expect(earliest(unread, { 'a.since': '2010-07-01' }, from, 'met')).toBe('2014-06-01');
    expect(earliest(unread, { 'a.since': '2010-07-01' }, { ...from, until: '2014-05-31' }, 'met')).toBe(undefined);
  });

  it('holds under every reading', () => {
    const rival = provision('t/rival', [
      requiring({ id: 'rival', readings: { statute: waited(2, 'year'), office: waited(3, 'year') } }),
    ]);
    expect(earliest(rival, since, from, 'met')).toBe('2015-06-01');
    expect(earliest(rival, since, from, 'not-met')).toBe('2013-01-01');
  });

  const open: RulebookData = { ...rulebook, counting: { ...rulebook.counting, open: ['full-period'] } };
  const within: Part = {
    id: 'within',
    facts: ['a.since'],
    says: (inquiry) => lessThan(inquiry, dayFrom(inquiry, 'a.since'), inquiry.on, 1, 'year'),
  };

  it('is by the chosen way of counting, and where none is chosen by every one', () => {
    expect(earliest(year, since, from, 'met')).toBe('2013-06-01');
    const unsettled = provision('t/unsettled', [requiring(waited(1, 'year'))], { rulebook: open });
    expect(earliest(unsettled, since, from, 'met')).toBe('2013-06-02');
    const ends = provision('t/ends', [requiring(within)], { rulebook: open });
    expect(earliest(ends, since, { on: '2013-05-01' }, 'not-met')).toBe('2013-06-02');
  });

  it('comes only with an outcome that there is', () => {
    expect(() => earliest(year, since, from, 'granted')).toThrow(new RangeError('t/year never answers granted'));
    const length = { comparison: 'at-least', count: 1, unit: 'year' } as const;
    expect(() => earliest(year, since, from, length)).toThrow(new RangeError('t/year never answers with a length'));
    expect(() => earliest(year, since, { ...from, until: '2113-01-02' }, 'met')).toThrow(RangeError);
    expect(() => earliest(year, since, { ...from, until: '2013-02-29' }, 'met')).toThrow(RangeError);
    expect(() => earliest(year, since, { on: 'today' }, 'met')).toThrow(RangeError);
    expect(() => earliest(year, { 'a.b': 1 }, from, 'met')).toThrow('a.b');
  });

  it('is none of a law that was never read', () => {
    expect(earliest(provision('t/never', [notKnown('2000-01-01')]), {}, from, 'met')).toBe(undefined);
  });

  it('is none where it ends before it begins', () => {
    expect(earliest(year, since, { on: '2014-01-01', until: '2013-12-31' }, 'met')).toBe(undefined);
  });
});

describe('the first day of a length', () => {
  const { vocabulary } = rulebook;
  const periods: RulebookData = { ...rulebook, vocabulary: { ...vocabulary, 'p.stays': { kind: 'periods' } } };
  const stays = (alike: RulebookData): Provision =>
    provision(
      'p/stays',
      [
        (id) => ({
          address: `${id}@2000-01-01`,
          from: '2000-01-01',
          basis: 'in-force',
          seen: [],
          state: 'counts',
          gives: 'length',
          step: { id: 'all', address: `${id}@2000-01-01#all`, stands: 'ground', sentence: {}, cite: [] },
          rows: [],
          readings: [],
          conventions: ['end-of-month', 'adding-lengths'],
          settle: (inquiry) => total(inquiry, { list: 'p.stays' }),
        }),
      ],
      { kind: 'measure', rulebook: alike },
    );
  const asked = stays(periods);
  const said = { comparison: 'at-least', count: 5, unit: 'year' } as const;

  it('that goes on running is reached', () => {
    const running = { 'p.stays': [{ since: '2008-09-01' }] };
    expect(earliest(asked, running, { on: '2013-01-01' }, said)).toBe('2013-09-01');
    expect(earliest(asked, running, { on: '2013-01-01' }, { ...said, comparison: 'less-than' })).toBe('2013-01-01');
    expect(earliest(asked, { 'p.stays': [{ from: '2008-09-01', to: '2009-09-01' }] }, { on: '2013-01-01' }, said)).toBe(
      undefined,
    );
    expect(earliest(asked, {}, { on: '2013-01-01' }, said)).toBe(undefined);
  });

  it('is counted in every way that is open', () => {
    const open = stays({ ...periods, counting: { ...periods.counting, open: ['end-of-month'] } });
    const leap = { 'p.stays': [{ since: '2008-02-29' }] };
    expect(earliest(asked, leap, { on: '2013-01-01' }, said)).toBe('2013-02-28');
    expect(earliest(open, leap, { on: '2013-01-01' }, said)).toBe('2013-03-01');
  });

  it('is no outcome', () => {
    expect(() => earliest(asked, {}, { on: '2013-01-01' }, 'measured')).toThrow('p/stays never answers measured');
  });
});

describe('the first day, against all of them', () => {
  const past = provision('t/past', [
    requiring({ id: 'past', facts: ['a.until'], says: (inquiry) => hasHappened(inquiry, dayFrom(inquiry, 'a.until')) }),
  ]);
  const nested = provision('t/nested', [
    requiring({ group: 'all-of', members: [waited(1, 'month'), meets(past, 'not-met')] }),
    keeping(
      [{ applies: '2000-01-01', grounds: { id: 'kept', group: 'all-of', members: [says('a.d')] } }],
      requiring({ group: 'any-of', members: [waited(2, 'month'), meets(past)] }, { from: '2013-02-15' }),
    ),
  ]);
  const start = day('2013-01-01');
  const days = fc.integer({ min: -60, max: 60 }).map((days) => isoOf((start + days) as Day));
  const facts = fc.record({ 'a.since': days, 'a.until': days, 'a.d': fc.boolean() }, { requiredKeys: [] });

  it('is the first with the outcome', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('met', 'not-met'), days, (known, outcome, lawOn) => {
        const last = addPeriod(start, 3, 'month', 'last-day');
        for (const law of [undefined, lawOn]) {
          let first: string | undefined;
          for (let on = start; on <= last && first === undefined; on = (on + 1) as Day) {
            const answer = decide(nested, known, { on: isoOf(on), ...(law === undefined ? {} : { lawOn: law }) });
            if (answer.outcome === outcome) first = isoOf(on);
          }
          const when = { on: isoOf(start), until: isoOf(last), ...(law === undefined ? {} : { lawOn: law }) };
          expect(earliest(nested, known, when, outcome)).toBe(first);
        }
      }),
      { numRuns: 100 },
    );
  });
});
