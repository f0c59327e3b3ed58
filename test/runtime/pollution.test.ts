import { describe, expect, test } from 'vitest';
import type { Amount } from '../../runtime/amount.js';
import { answerJson } from '../../runtime/answer-json.js';
import { decide } from '../../runtime/decide.js';
import { earliest } from '../../runtime/earliest.js';
import { FactsError } from '../../runtime/facts.js';
import { answers, atLeast, dayFrom, holds, sumIs } from '../../runtime/operators.js';
import type { SumPart } from '../../runtime/sum.js';
import { deciding, type Part, provision, requiring } from './handmade.js';

describe('a polluted prototype', () => {
  const leaf = (fact: string, part: Part = {}): Part => ({
    id: fact.slice(2),
    facts: [fact],
    cite: [{ source: 'law-1980', kind: 'law' }],
    ...part,
    says: (inquiry) => holds(inquiry, fact),
  });
  const pension = (value: `${number} EUR`): Amount => {
    return { name: 'pension', title: { en: 'Pension' }, values: [{ from: '2000-01-01', value, cite: [] }] };
  };
  const pensions: readonly SumPart[] = [
    { amount: pension('50.00 EUR') },
    { money: '10.00 EUR', forEach: 'a.children' },
    { amount: { ...pension('0.00 EUR'), values: [] }, forEach: 'a.children' },
  ];
  const inner = provision('t/inner', [requiring(leaf('a.d'))], { governedBy: 'a.lodged-on' });
  const asked = provision('t/asked', [
    deciding([
      {
        outcome: 'granted',
        grounds: {
          group: 'all-of',
          members: [
            leaf('a.b'),
            {
              id: 'year',
              facts: ['a.since'],
              says: (inquiry) => atLeast(inquiry, dayFrom(inquiry, 'a.since'), inquiry.on, 1, 'year'),
            },
            { id: 'inner', asks: inner, says: (inquiry) => answers(inquiry, inner, ['met']) },
            {
              id: 'sum',
              facts: ['a.income', 'a.children'],
              sum: pensions,
              says: (inquiry) => sumIs(inquiry, 'a.income', 'at-least', pensions),
            },
            { id: 'rival', readings: { statute: leaf('a.e'), circular: leaf('a.f') } },
          ],
        },
      },
      { outcome: 'refused' },
    ]),
  ]);
  const paid = { 'a.income': '50.00 EUR', 'a.children': 0 };
  const cases: readonly object[] = [
    {},
    { 'a.b': true },
    { 'a.b': false },
    {
      'a.b': true,
      'a.since': '2012-08-13',
      'a.d': true,
      ...paid,
      'a.lodged-on': '2013-01-01',
      'a.e': true,
      'a.f': true,
    },
    {
      'a.b': true,
      'a.since': '2012-08-13',
      'a.d': true,
      ...paid,
      'a.lodged-on': '2013-01-01',
      'a.e': true,
      'a.f': false,
    },
    { 'a.b': true, 'a.since': '2012-08-14', 'a.d': true, ...paid, 'a.lodged-on': 'none', 'a.e': true, 'a.f': true },
    { 'a.c': 'wrong' },
    { 'a.nationalty': 'eu' },
  ];
  const all = (): string => {
    const lines = cases.map((facts) => {
      try {
        const answer = answerJson(decide(asked, facts, { on: '2013-08-13' }));
        return [answer, earliest(asked, facts, { on: '2013-08-13', until: '2013-08-15' }, 'granted') ?? 'none'];
      } catch (error) {
        return error instanceof FactsError ? error.problems : 'thrown';
      }
    });
    return JSON.stringify(lines);
  };

  test.each<[string, unknown]>([
    ['where', leaf('a.c')],
    ['unless', leaf('a.c')],
    ['members', [leaf('a.c')]],
    ['group', 'any-of'],
    ['readings', { statute: leaf('a.c') }],
    ['follows', { statute: 'circular' }],
    ['facts', ['a.c']],
    ['asks', inner],
    ['governedBy', 'a.lodged-on'],
    ['id', 'polluted'],
    ['counting', { 'full-period': 'day-after' }],
    ['open', ['full-period']],
    ['none', true],
    ['words', ['wrong']],
    ['notBefore', 'a.lodged-on'],
    ['place', 'art. 1'],
    ['lastSeen', '2000-01-01'],
    ['lawOn', '1990-01-01'],
    ['on', '1990-01-01'],
    ['reading', 'circular'],
    ['documentedBy', 'book'],
    ['corrected', [{ on: '2013-08-13', says: {}, cite: [] }]],
    ['until', '2013-08-13'],
    ['value', true],
    ['get', () => true],
    ['enumerable', false],
    ['a.b', true],
    ['a.c', false],
    ['version', 'x'],
    ['day', '2000-01-01'],
    ['grounds', leaf('a.c')],
    ['full-period', ['anniversary']],
    ['constructor', true],
    ['missing', ['a.c']],
    ['amount', pension('1.00 EUR')],
    ['money', '1.00 EUR'],
    ['percent', 1],
    ['forEach', 'a.children'],
    ['knownUntil', '2000-01-02'],
    ['sum', pensions],
    ['per', 'year'],
    ['crossed', [{}]],
    ['also', [{}]],
    ['transition', { entries: [], readings: ['circular'], conventions: [] }],
    ['0', true],
    ['-1', true],
  ])('by %s changes no answer', (name, value) => {
    const before = all();
    const kept = Object.getOwnPropertyDescriptor(Object.prototype, name);
    let during = '';
    try {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: true });
      during = all();
    } finally {
      if (kept) Object.defineProperty(Object.prototype, name, kept);
      else Reflect.deleteProperty(Object.prototype, name);
    }
    expect(during).toBe(before);
    expect(before).toContain('"contested"');
  });
});
