import { describe, expect, it, test } from 'vitest';
import type { Answer, AnswerStep, MeasureAnswer } from '../../runtime/answer.js';
import { answerJson } from '../../runtime/answer-json.js';
import { assess } from '../../runtime/assess.js';
import { decide } from '../../runtime/decide.js';
import { evaluator } from '../../runtime/evaluator.js';
import {
  answers,
  atLeast,
  dayAfter,
  dayFrom,
  dayGiven,
  hasHappened,
  holds,
  isBefore,
  isOneOf,
  lessThan,
  moreThan,
} from '../../runtime/operators.js';
import type { Evidence, Given, Provision } from '../../runtime/provision.js';
import { not } from '../../runtime/truth.js';
import {
  deciding,
  law,
  measuring,
  notKnown,
  type Part,
  provision,
  repealed,
  requiring,
  rulebook,
  secondary,
} from './handmade.js';

const says = (fact: string, part: Omit<Part, 'says' | 'facts'> = {}): Part => ({
  id: fact.slice(2),
  cite: [law('law-1980', `art. ${fact.slice(2)}`)],
  ...part,
  says: (inquiry) => holds(inquiry, fact),
  facts: [fact],
});
const meets = (asks: Provision, outcome = 'met'): Part => ({
  id: `asks-${asks.id.replace('/', '-')}`,
  cite: [law('law-1980', 'art. 1')],
  asks,
  says: (inquiry) => answers(inquiry, asks, [outcome]),
});
const ask = (asked: Provision, facts: object, on = '2013-08-13', lawOn?: string): Answer | MeasureAnswer =>
  decide(asked, facts, { on, lawOn });

/** What a test reads off an answer: its parts where it has them. */
const json = (asked: Provision, facts: object, on?: string, lawOn?: string) => answerJson(ask(asked, facts, on, lawOn));
const because = (asked: Provision, facts: object, on?: string) => json(asked, facts, on).because.map(({ id }) => id);
const steps = (answer: Answer | MeasureAnswer): readonly AnswerStep[] => ('steps' in answer ? answer.steps : []);

const values = { yes: true, no: false, open: 'unknown' } as const;
type Value = keyof typeof values;

describe('where and unless', () => {
  const demand = provision('t/demand', [requiring(says('a.b', { where: says('a.c'), unless: says('a.d') }))]);

  // One line of the table of the language for each combination: condition, where, unless; then outcome and word.
  test.each([
    ['yes', 'yes', 'yes', 'met', 'met'],
    ['yes', 'yes', 'no', 'met', 'met'],
    ['yes', 'yes', 'open', 'met', 'met'],
    ['yes', 'no', 'yes', 'met', 'not asked'],
    ['yes', 'no', 'no', 'met', 'not asked'],
    ['yes', 'no', 'open', 'met', 'not asked'],
    ['yes', 'open', 'yes', 'met', 'met'],
    ['yes', 'open', 'no', 'met', 'met'],
    ['yes', 'open', 'open', 'met', 'met'],
    ['no', 'yes', 'yes', 'met', 'lifted'],
    ['no', 'yes', 'no', 'not-met', 'not met'],
    ['no', 'yes', 'open', 'unknown', 'unknown'],
    ['no', 'no', 'yes', 'met', 'not asked'],
    ['no', 'no', 'no', 'met', 'not asked'],
    ['no', 'no', 'open', 'met', 'not asked'],
    ['no', 'open', 'yes', 'met', 'lifted'],
    ['no', 'open', 'no', 'unknown', 'unknown'],
    ['no', 'open', 'open', 'unknown', 'unknown'],
    ['open', 'yes', 'yes', 'met', 'lifted'],
    ['open', 'yes', 'no', 'unknown', 'unknown'],
    ['open', 'yes', 'open', 'unknown', 'unknown'],
    ['open', 'no', 'yes', 'met', 'not asked'],
    ['open', 'no', 'no', 'met', 'not asked'],
    ['open', 'no', 'open', 'met', 'not asked'],
    ['open', 'open', 'yes', 'met', 'lifted'],
    ['open', 'open', 'no', 'unknown', 'unknown'],
    ['open', 'open', 'open', 'unknown', 'unknown'],
  ] as const)('a demand %s, where %s, unless %s: %s, %s', (itself, where, unless, outcome, word) => {
    const facts = { 'a.b': values[itself], 'a.c': values[where], 'a.d': values[unless] };
    const answer = ask(demand, facts);
    expect([answer.outcome, steps(answer)[0]?.word]).toEqual([outcome, word]);
    const open = (
      [
        ['a.b', itself],
        ['a.c', where],
        ['a.d', unless],
      ] as const
    ).filter(([, value]) => value === 'open');
    const missing = outcome === 'unknown' ? open.map(([fact]) => fact) : [];
    expect(answerJson(answer).missing).toEqual(missing);
  });

  const bar = provision('t/bar', [
    deciding([
      { outcome: 'lost', stands: 'ground', grounds: says('a.b', { unless: says('a.d') }) },
      { outcome: 'kept' },
    ]),
  ]);

  test.each<[Value, Value, string, string]>([
    ['yes', 'yes', 'kept', 'lifted'],
    ['yes', 'no', 'lost', 'met'],
    ['yes', 'open', 'unknown', 'unknown'],
    ['no', 'yes', 'kept', 'not met'],
    ['no', 'no', 'kept', 'not met'],
    ['no', 'open', 'kept', 'not met'],
    ['open', 'yes', 'kept', 'lifted'],
    ['open', 'no', 'unknown', 'unknown'],
    ['open', 'open', 'unknown', 'unknown'],
  ])('a ground %s, unless %s: %s, %s', (itself, unless, outcome, word) => {
    const answer = ask(bar, { 'a.b': values[itself], 'a.d': values[unless] });
    expect([answer.outcome, steps(answer)[0]?.word]).toEqual([outcome, word]);
  });

  it('takes away from a bar in none-of, and lifts the whole group', () => {
    const barred = says('a.b', { unless: says('a.c') });
    const bars = provision('t/bars', [
      requiring({ id: 'bars', group: 'none-of', members: [barred, says('a.d')], unless: says('a.e') }),
    ]);
    const words = (facts: object) => {
      const [group] = steps(ask(bars, facts));
      return [group?.word, ...(group?.members ?? []).map(({ word }) => word)];
    };
    const no = { 'a.b': false, 'a.c': false, 'a.d': false, 'a.e': false };
    expect(words(no)).toEqual(['met', 'not met', 'not met']);
    expect(words({ ...no, 'a.b': true })).toEqual(['not met', 'met', 'not met']);
    expect(words({ ...no, 'a.b': true, 'a.c': true })).toEqual(['met', 'lifted', 'not met']);
    expect(words({ ...no, 'a.b': true, 'a.e': true })).toEqual(['lifted', 'met', 'not met']);
    expect(because(bars, { ...no, 'a.b': true })).toEqual(['bars', 'b']);
    expect(because(bars, { ...no, 'a.b': true, 'a.c': true })).toEqual(['bars', 'c', 'd']);
    expect(because(bars, { ...no, 'a.b': true, 'a.e': true })).toEqual(['e']);
    expect(json(bars, { 'a.b': false, 'a.d': 'unknown' }).missing).toEqual(['a.d', 'a.e']);
  });
});

describe('what is missing', () => {
  const lifted = provision('t/lifted', [
    requiring({
      group: 'any-of',
      members: [
        { id: 'both', group: 'all-of', members: [says('a.b'), says('a.c')], unless: says('a.d') },
        { id: 'either', group: 'any-of', members: [says('a.e'), says('a.f')], where: says('a.c', { id: 'again' }) },
      ],
    }),
  ]);

  test.each([
    [{}, ['a.b', 'a.c', 'a.d', 'a.e', 'a.f']],
    [{ 'a.b': false }, ['a.d', 'a.e', 'a.f', 'a.c']],
    [{ 'a.c': true, 'a.e': false }, ['a.b', 'a.d', 'a.f']],
    [{ 'a.b': false, 'a.c': true, 'a.d': false }, ['a.e', 'a.f']],
    [{ 'a.d': true }, []],
  ])('with %o is %o: nothing below a part that is settled', (facts, expected) => {
    expect(json(lifted, facts).missing).toEqual(expected);
  });

  it('is only what a phrase lacks, and nothing where the other day is none', () => {
    const before = provision('t/before', [
      requiring({
        id: 'x',
        facts: ['a.since', 'a.until'],
        says: (inquiry) => isBefore(dayFrom(inquiry, 'a.since'), dayFrom(inquiry, 'a.until')),
      }),
    ]);
    expect(json(before, {}).missing).toEqual(['a.since', 'a.until']);
    expect(json(before, { 'a.until': '2013-01-01' }).missing).toEqual(['a.since']);
    expect(json(before, { 'a.until': 'none' }).outcome).toBe('not-met');
  });
});

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

describe('readings', () => {
  const child: Part = {
    id: 'child',
    readings: {
      statute: says('a.b', { id: 'sense', cite: [law('law-1980', 'art. 10')] }),
      circular: { group: 'any-of', members: [says('a.b'), says('a.c')] },
    },
    follows: { office: 'circular' },
    unless: says('a.d'),
  };
  const office: Part = {
    id: 'office',
    readings: { office: says('a.e', { id: 'x' }), statute: says('a.f', { id: 'y' }) },
  };
  const rival = provision('t/rival', [requiring(child)]);
  const no = { 'a.b': false, 'a.c': false, 'a.d': false };

  it('that agree are not contested', () => {
    expect(json(rival, no)).toMatchObject({ outcome: 'not-met', citations: [{ cite: 'law-1980 art. 10' }] });
    expect(json(rival, { ...no, 'a.c': true, 'a.d': true }).outcome).toBe('met');
    expect(json(rival, { 'a.b': true }).outcome).toBe('met');
  });

  it('that differ are contested, each with its outcome and reasons', () => {
    const answer = json(rival, { ...no, 'a.c': true });
    expect(answer).toMatchObject({ outcome: 'contested', because: [], missing: [], turnsOn: [], currency: 'presumed' });
    expect(
      Object.entries(answer.readings ?? {}).map(([name, reading]) => [
        name,
        reading.outcome,
        reading.because.map(({ id }) => id),
      ]),
    ).toEqual([
      ['statute', 'not-met', ['child']],
      ['circular', 'met', ['child', 'c']],
    ]);
  });

  it('that are unknown under one name are unknown, for what that name waits for', () => {
    expect(json(rival, { 'a.b': false, 'a.d': false })).toMatchObject({ outcome: 'unknown', missing: ['a.c'] });
    expect(json(rival, { 'a.b': false })).toMatchObject({ outcome: 'unknown', missing: ['a.c', 'a.d'] });
    const [step] = steps(ask(rival, no));
    expect(step).toMatchObject({ id: 'child', reading: 'statute', word: 'not met' });
  });

  it('take the name they follow, or their first', () => {
    const both = provision('t/both', [requiring({ group: 'all-of', members: [child, office] })]);
    const facts = { ...no, 'a.c': true, 'a.e': true, 'a.f': true };
    // statute: child no. circular: child yes, office by its first name. office: child as the circular.
    const outcomes = (given: object) => {
      const readings = Object.entries(json(both, given).readings ?? {});
      return Object.fromEntries(readings.map(([name, reading]) => [name, reading.outcome]));
    };
    expect(outcomes(facts)).toEqual({ statute: 'not-met', circular: 'met', office: 'met' });
    expect(json(both, { ...facts, 'a.e': false }).outcome).toBe('not-met');
    expect(outcomes({ ...facts, 'a.b': true, 'a.f': false })).toEqual({
      statute: 'not-met',
      circular: 'met',
      office: 'met',
    });
  });

  it('that stand in a provision asked bear on the asker', () => {
    const asker = provision('t/asker', [requiring(meets(rival))]);
    expect(json(asker, { ...no, 'a.c': true })).toMatchObject({
      outcome: 'contested',
      readings: { statute: { outcome: 'not-met' }, circular: { outcome: 'met' } },
    });
  });

  it('that stand in a provision which only one of them asks are tried too', () => {
    const further = provision('t/further', [requiring(office)]);
    const { id: _, ...asking } = meets(further);
    const chosen = provision('t/chosen', [
      requiring({ id: 'chosen', readings: { statute: { ...asking }, circular: { ...says('a.b'), id: 'b' } } }),
    ]);
    const facts = { 'a.b': true, 'a.e': true, 'a.f': true };
    expect(json(chosen, facts).outcome).toBe('met');
    expect(Object.keys(json(chosen, { ...facts, 'a.e': false }).readings ?? {})).toEqual([
      'statute',
      'circular',
      'office',
    ]);
    const late = provision('t/late', [
      requiring({
        id: 'late',
        readings: { circular: { ...says('a.b'), id: 'b' }, statute: { ...asking } },
        follows: { office: 'statute' },
      }),
    ]);
    expect(json(late, { ...facts, 'a.e': false })).toMatchObject({
      outcome: 'contested',
      readings: { circular: { outcome: 'met' }, statute: { outcome: 'met' }, office: { outcome: 'not-met' } },
    });
  });

  it('that agree on the outcome may contest what it gives', () => {
    const gives = (document: string) => ({ card: { kind: 'document' as const, document, title: { en: document } } });
    const cards = provision('t/cards', [
      deciding([
        { outcome: 'granted', grounds: { group: 'all-of', members: [says('a.e'), child] }, gives: gives('d-card') },
        {
          outcome: 'granted',
          grounds: { group: 'none-of', members: [says('a.e', { id: 'e2' }), says('a.f')] },
          gives: gives('l-card'),
        },
        { outcome: 'granted', gives: gives('b-card') },
      ]),
    ]);
    expect(json(cards, { ...no, 'a.e': true, 'a.f': false, 'a.c': true })).toMatchObject({
      outcome: 'granted',
      gives: {
        card: { kind: 'contested', readings: { statute: { document: 'b-card' }, circular: { document: 'd-card' } } },
      },
    });
    expect(json(cards, { ...no, 'a.e': true })).toMatchObject({
      outcome: 'granted',
      gives: { card: { document: 'b-card' } },
    });
    expect(json(cards, { 'a.e': false }).gives).toEqual({ card: { kind: 'unknown', missing: ['a.f'], notKnown: [] } });
  });
});

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
        counting: { 'time-limit': 'judicial-code' },
      }),
    ]);
    expect(json(codified, { 'a.since': '2013-02-28' }).gives).toEqual({
      'last-day': { kind: 'date', day: '2013-07-31', turnsOn: [] },
    });
  });
});

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

  it('of a version never seen is presumed', () => {
    const never = provision('t/never', [requiring(says('a.b'))]);
    expect(current(never, { 'a.b': true }, '2020-01-01')).toEqual(['presumed']);
  });
});

describe('questions', () => {
  const simple = provision('t/simple', [requiring(says('a.b'))]);

  test.each([['2013-02-30'], [''], ['13 August 2013'], [undefined], [new Date(0)], [20130813]])(
    'on %s are refused',
    (on) => {
      expect(() => decide(simple, {}, JSON.parse('{}'))).toThrow(RangeError);
      expect(() => decide(simple, {}, { on: on as unknown as string })).toThrow('on: expected a day that exists');
      expect(() => decide(simple, {}, { on: '2013-08-13', lawOn: (on ?? 5) as unknown as string })).toThrow(
        'lawOn: expected',
      );
    },
  );

  it('put to many are answered by id', () => {
    const other = provision('a/other', [requiring(says('a.c'))]);
    const answered = assess([simple, other], { 'a.b': true }, { on: '2013-08-13' });
    expect(answered.map((answer) => [answer.provision, answer.outcome])).toEqual([
      ['a/other', 'unknown'],
      ['t/simple', 'met'],
    ]);
    expect(assess([], {}, { on: '2013-08-13' })).toEqual([]);
  });

  it('give frozen plain data, the same each time', () => {
    const facts = Object.freeze({ 'a.b': true });
    const answer = ask(simple, facts);
    const everywhere = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(everywhere));
    expect(everywhere(answer)).toBe(true);
    expect(everywhere(answerJson(answer))).toBe(true);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(JSON.stringify(ask(simple, facts))).toBe(JSON.stringify(answer));
    expect(Object.keys(answerJson(answer))).toEqual([
      'provision',
      'version',
      'outcome',
      'because',
      'missing',
      'citations',
      'gives',
      'turnsOn',
      'currency',
    ]);
  });

  it('are put by evaluators in the provision’s own types', () => {
    const asking = evaluator<{ readonly 'a.b'?: boolean }, Answer<'met' | 'not-met', object, 'a.b'>>(simple);
    const answer = asking.decide({}, { on: '2013-08-13' });
    const missing: readonly 'a.b'[] = answer.outcome === 'unknown' ? answer.missing : [];
    expect(missing).toEqual(['a.b']);
    expect([asking.id, asking.title]).toEqual(['t/simple', { en: 't/simple' }]);
    expect(asking.on('2013-08-13')?.address).toBe('t/simple@2000-01-01');
    expect(asking.on('1999-12-31')).toBeUndefined();
    expect(() => asking.on('1999-12-32')).toThrow(RangeError);
    const start = provision('t/start', [measuring({ id: 'x' }, () => null)], { kind: 'measure' });
    expect(evaluator<object, MeasureAnswer>(start).decide({}, { on: '2013-08-13' })).toMatchObject({
      outcome: 'measured',
      day: 'none',
    });
  });

  it('about what has happened look at the day asked about', () => {
    const happened = provision('t/happened', [
      requiring({ id: 'x', facts: ['a.since'], says: (inquiry) => hasHappened(inquiry, dayFrom(inquiry, 'a.since')) }),
    ]);
    expect(json(happened, { 'a.since': '2013-08-13' }, '2013-08-13', '2020-01-01').outcome).toBe('met');
    expect(json(happened, { 'a.since': '2013-08-14' }, '2013-08-13', '2020-01-01').outcome).toBe('not-met');
    expect(json(happened, { 'a.since': 'none' }, '2013-08-13').outcome).toBe('not-met');
  });

  it('about a word that objects have by themselves are answered like any other', () => {
    const odd = provision('t/odd', [
      requiring({
        id: 'constructor',
        facts: ['a.nationality'],
        says: (inquiry) => isOneOf(inquiry, 'a.nationality', ['constructor']),
      }),
    ]);
    expect(because(odd, { 'a.nationality': 'constructor' })).toEqual(['constructor']);
    expect(json(odd, { 'a.nationality': 'none' }).outcome).toBe('not-met');
  });
});
