import { describe, expect, it, test } from 'vitest';
import { FactsError, readFacts, type Vocabulary } from '../../runtime/facts.js';
import { type Inquiry, inquire } from '../../runtime/inquiry.js';
import { lengthIs } from '../../runtime/length.js';
import { count, countItems, longest, type Taken, total, totalOf, unbroken } from '../../runtime/measure.js';
import { amountGiven, isOneOf, lengthGiven, lengthHere, sumGiven } from '../../runtime/operators.js';
import type { Provision, Version } from '../../runtime/provision.js';
import { quantityText, sameQuantity } from '../../runtime/quantity.js';
import { day, provision, rulebook } from './handmade.js';

const vocabulary: Vocabulary = {
  'p.stays': {
    kind: 'periods',
    lastDay: true,
    overlap: true,
    fields: { ground: { kind: 'choice', words: ['work', 'study'] } },
  },
  'p.absences': { kind: 'periods' },
  'p.incomes': { kind: 'list', fields: { monthly: { kind: 'money' } } },
};

const inquiry = (facts: object, on = '2013-08-13'): Inquiry =>
  inquire(
    { facts: readFacts(vocabulary, facts), on: day(on), lawOn: day(on), daysOff: undefined },
    rulebook.counting.chosen,
    undefined,
  );
const text = ({ quantity }: Taken): string => (quantity === undefined ? 'not known' : quantityText(quantity));
const stays = { 'p.stays': [{ from: '2013-01-01', to: '2013-01-31', ground: 'study' }, { since: '2013-02-01' }] };
const study = {
  id: 'study',
  counts: [1, 2] as const,
  fits: (of: Inquiry) => isOneOf(of, 'p.stays.ground', ['study']),
};

describe('measures over periods and lists', () => {
  it.each<readonly [string, Taken, string]>([
    ['all', total(inquiry(stays), { list: 'p.stays' }), '224 days'],
    ['a window', total(inquiry(stays), { list: 'p.stays', from: day('2013-01-31'), to: day('2013-02-03') }), '3 days'],
    ['no list', total(inquiry({}), { list: 'p.stays' }), 'not known'],
    ['no periods', total(inquiry({ 'p.stays': [] }), { list: 'p.stays' }), '0 days'],
    ['from none', total(inquiry(stays), { list: 'p.stays', from: null }), 'none'],
    ['from what is not known', total(inquiry(stays), { list: 'p.stays', from: undefined }), 'not known'],
    ['a weight that is not known', total(inquiry(stays), { list: 'p.stays', counting: [study] }), 'not known'],
    ['a weight', total(inquiry(stays), { list: 'p.stays', to: day('2013-02-01'), counting: [study] }), '15 1/2 days'],
    ['the last run', unbroken(inquiry(stays), { list: 'p.stays' }), '224 days'],
    ['the longest', longest(inquiry(stays), { list: 'p.stays' }), '193 days'],
    ['how many', count(inquiry(stays), { list: 'p.stays', from: day('2013-02-01') }), '1'],
    ['how many items', countItems(inquiry({ 'p.incomes': [{}, {}] }), { list: 'p.incomes' }), '2'],
    [
      'a sum',
      totalOf(
        inquiry({ 'p.incomes': [{ monthly: '0.10 EUR' }, { monthly: '0.20 EUR' }] }),
        { list: 'p.incomes' },
        'p.incomes.monthly',
      ),
      '0.30 EUR',
    ],
    [
      'a sum that is not known',
      totalOf(inquiry({ 'p.incomes': [{}] }), { list: 'p.incomes' }, 'p.incomes.monthly'),
      'not known',
    ],
  ])('%s', (_, taken, expected) => {
    expect(text(taken)).toBe(expected);
  });

  const measured = (gives: 'length' | 'sum', settle: (asked: Inquiry) => Taken): Provision => {
    const version: Version = {
      address: 'p/measure@2000-01-01',
      from: '2000-01-01',
      basis: 'attested',
      seen: [],
      state: 'counts',
      gives,
      step: { id: 'measure', address: 'p/measure@2000-01-01#measure', stands: 'ground', sentence: {}, cite: [] },
      rows: [],
      readings: [],
      conventions: [],
      settle,
    };
    return provision('p/measure', [() => version], { kind: 'measure' });
  };

  test('are asked by others', () => {
    const asked = inquiry({ ...stays, 'p.incomes': [{ monthly: '10.00 EUR' }] });
    const all = measured('length', (of) => total(of, { list: 'p.stays' }));
    expect(lengthIs(lengthGiven(asked, all), 'at-least', 7, 'month')).toBe(true);
    expect(lengthIs(lengthGiven(asked, all), 'more-than', 8, 'month')).toBe(false);
    expect(lengthIs(lengthGiven(inquiry({}), all), 'at-least', 0, 'day')).toBe(undefined);
    const income = measured('sum', (of) => totalOf(of, { list: 'p.incomes' }, 'p.incomes.monthly'));
    expect(amountGiven(inquiry({ 'p.incomes': [{ monthly: '10.00 EUR' }] }), income, 'at-least', 1000)).toBe(true);
    expect(amountGiven(inquiry({ 'p.incomes': [{ monthly: '10.00 EUR' }] }), income, 'more-than', 1000)).toBe(false);
    expect(
      sumGiven(inquiry({ 'p.incomes': [{ monthly: '10.00 EUR' }] }), income, 'less-than', [{ money: '10.01 EUR' }]),
    ).toBe(true);
    expect(sumGiven(inquiry({}), income, 'less-than', [{ money: '10.01 EUR' }])).toBe(undefined);
  });

  test('ask of each period how long it is', () => {
    const period = { from: day('2013-01-31'), until: day('2013-02-28') };
    expect(lengthIs(lengthHere({ ...inquiry({}), period }), 'at-least', 1, 'month')).toBe(true);
    expect(lengthIs(lengthHere(inquiry({})), 'at-least', 1, 'month')).toBe(undefined);
  });
});

describe('periods from outside', () => {
  const computed = Object.defineProperty({ to: '2013-01-02' }, 'from', { get: () => '2013-01-01', enumerable: true });
  const problems = (facts: object): readonly string[] => {
    try {
      readFacts(vocabulary, facts);
    } catch (error) {
      if (error instanceof FactsError) return error.problems.map(({ problem }) => problem);
      throw error;
    }
    return [];
  };
  it.each<readonly [string, unknown, string | undefined]>([
    ['none', [], undefined],
    ['one that runs', [{ since: '2013-01-01' }], undefined],
    ['an end not known', [{ from: '2013-01-01', to: 'unknown' }], undefined],
    ['no list', { length: 0 }, 'expected a list of periods'],
    ['a word', '2013-01-01', 'expected a list of periods'],
    ['a gap', new Array(2), 'period 1: expected a plain object'],
    ['a list in a list', [[]], 'period 1: expected a plain object'],
    ['a date', [new Date(0)], 'period 1: expected a plain object'],
    ['what is computed', [computed], 'period 1: expected a plain object'],
    ['no end', [{ from: '2013-01-01' }], 'period 1: expected from and to, or since, each a date that exists'],
    [
      'two beginnings',
      [{ from: '2013-01-01', since: '2013-01-01' }],
      'period 1: expected from and to, or since, each a date that exists',
    ],
    ['no such day', [{ since: '2013-02-29' }], 'period 1: expected from and to, or since, each a date that exists'],
    ['the end first', [{ from: '2013-01-02', to: '2013-01-01' }], 'period 1: ends before it begins'],
    [
      'another key',
      [{ since: '2013-01-01', constructor: 'x' }],
      'period 1: has something that no field is called; the fields are none',
    ],
    [
      'two that touch',
      [
        { from: '2013-01-01', to: '2013-01-02' },
        { from: '2013-01-02', to: '2013-01-03' },
      ],
      undefined,
    ],
    [
      'two that overlap',
      [{ since: '2013-01-01' }, { from: '2013-01-02', to: '2013-01-03' }],
      'two periods overlap, which cannot be',
    ],
  ])('%s', (_, given, problem) => {
    expect(problems({ 'p.absences': given })).toEqual(problem === undefined ? [] : [problem]);
  });
});

describe('two quantities', () => {
  const lengthOf = (facts: object, over: object = {}) => total(inquiry(facts), { list: 'p.stays', ...over }).quantity;
  const whole = lengthOf(stays) ?? null;
  const counted = count(inquiry(stays), { list: 'p.stays' }).quantity ?? null;

  it.each([
    ['the same stretches', whole, lengthOf(stays), true],
    ['no length', null, null, true],
    ['a length and none', whole, null, false],
    [
      'as many days that lie elsewhere',
      lengthOf({ 'p.stays': [{ from: '2010-01-01', to: '2010-01-31' }] }),
      lengthOf({ 'p.stays': [{ from: '2011-01-01', to: '2011-01-31' }] }),
      false,
    ],
    [
      'another weight',
      lengthOf(stays, { to: day('2013-02-01') }),
      lengthOf(stays, { to: day('2013-02-01'), counting: [study] }),
      false,
    ],
    ['the same number', counted, count(inquiry(stays), { list: 'p.stays' }).quantity, true],
    ['another number', counted, count(inquiry(stays), { list: 'p.stays', from: day('2013-02-01') }).quantity, false],
    ['a number and a length', counted, whole, false],
  ])('of %s are one or not', (_, a, b, same) => {
    expect(sameQuantity(a ?? null, b ?? null)).toBe(same);
  });
});
