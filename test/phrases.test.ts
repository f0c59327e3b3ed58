import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unclearDirection } from '../compiler/phrases/direction.js';
import { type Expression, ruleNamed, ruleNames } from '../compiler/phrases/ebnf.js';
import type { PhraseRule } from '../compiler/phrases/grammar.js';
import { kinds, type SubjectKind } from '../compiler/phrases/kinds.js';
import { nearestPhrase } from '../compiler/phrases/nearest.js';
import { parse } from '../compiler/phrases/parse.js';
import { patternOf } from '../compiler/phrases/pattern.js';
import { readPhrase, readPoint, readValidity } from '../compiler/phrases/read.js';

const rules: readonly PhraseRule[] = [
  'yes-or-no',
  'choice',
  'date',
  'number',
  'money',
  'test',
  'decision',
  'point',
  'validity',
  'seen',
];

/** Letters for each rule that is spelt out, so that a phrase can be drawn from the grammar. */
const spelt: Readonly<Record<string, readonly string[]>> = {
  word: ['marriage', 'art-10-partner', 'x'],
  FACT: ['sponsor.arrived-on', 'residence.stays.ground'],
  PROVISION: ['family/age', 'eu-citizen/period-start'],
  DATE: ['2013-07-11', '1999-02-29'],
  INTEGER: ['0', '7', '120'],
  ONE: ['1'],
  MANY: ['0', '12', '45'],
  MONEY: ['1282.14 EUR', '0.00 EUR'],
  PERCENT: ['120 %'],
  FRACTION: ['1/2'],
};

/** A phrase drawn from the grammar: the same text that its author would read it by. */
function drawn(expression: Expression, started: boolean): fc.Arbitrary<string> {
  switch (expression.is) {
    case 'text':
      return fc.constant(started && expression.text !== ',' ? ` ${expression.text}` : expression.text);
    case 'letters':
      throw new Error('letters are drawn by the name of their rule');
    case 'rule': {
      const words = spelt[expression.rule];
      if (words) return fc.constantFrom(...words).map((word) => (started ? ` ${word}` : word));
      return drawn(ruleNamed(expression.rule), started);
    }
    case 'choice':
      return fc.oneof(...expression.of.map((part) => drawn(part, started)));
    case 'optional':
      return fc.oneof(fc.constant(''), drawn(expression.of, started));
    case 'repeated':
      return fc.array(drawn(expression.of, started), { maxLength: 2 }).map((parts) => parts.join(''));
    case 'sequence':
      return expression.of.reduce<fc.Arbitrary<string>>((before, part) => {
        return before.chain((text) => drawn(part, started || text !== '').map((next) => text + next));
      }, fc.constant(''));
  }
}

describe('the grammar', () => {
  test('every rule it names is there', () => {
    const named = (expression: Expression): readonly string[] => {
      if (expression.is === 'rule') return [expression.rule];
      if (expression.is === 'text' || expression.is === 'letters') return [];
      const parts = Array.isArray(expression.of) ? expression.of : [expression.of as Expression];
      return parts.flatMap(named);
    };
    expect(ruleNames.flatMap((rule) => named(ruleNamed(rule))).filter((rule) => !ruleNames.includes(rule))).toEqual([]);
  });

  test.each(rules)('what is drawn from %s is parsed, and fits the pattern', (rule) => {
    const pattern = new RegExp(`^${patternOf(rule)}$`);
    fc.assert(
      fc.property(drawn(ruleNamed(rule), false), (text) => {
        expect(parse(rule, text)?.text).toBe(text);
        expect(text).toMatch(pattern);
      }),
      { numRuns: 300 },
    );
  });

  test.each(rules)('a slip in %s is refused by parser and pattern alike', (rule) => {
    const pattern = new RegExp(`^${patternOf(rule)}$`);
    const slip = fc.tuple(drawn(ruleNamed(rule), false), fc.nat(), fc.constantFrom('', ' ', 'x', ',', '1', '-'));
    fc.assert(
      fc.property(slip, ([text, at, letter]) => {
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + letter + text.slice(place + 1);
        expect(parse(rule, changed) !== undefined).toBe(pattern.test(changed));
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.keys(kinds) as SubjectKind[])('the examples shown for %s can be written', (kind) => {
    for (const example of kinds[kind].examples) expect(parse(kinds[kind].rule, example), example).toBeDefined();
  });

  test('patterns stay fast on long hostile texts', () => {
    for (const rule of rules) {
      const pattern = new RegExp(`^${patternOf(rule)}$`);
      for (const piece of ['a', 'a-', 'is one of a, ', '1', 'at least ', ' ']) {
        const began = performance.now();
        pattern.test(piece.repeat(100_000 / piece.length));
        expect(performance.now() - began, `${rule} on ${piece}`).toBeLessThan(500);
      }
    }
  });
});

describe('reading a phrase', () => {
  const asked = { is: 'asked' };
  const filed = { is: 'path', path: 'application.lodged-on' };
  const year = { count: 1, unit: 'year' };
  test.each([
    ['yes-or-no', 'holds', { says: 'holds', negated: false }],
    ['yes-or-no', 'does not hold', { says: 'holds', negated: true }],
    ['choice', 'is none of a, b-c', { says: 'is', words: ['a', 'b-c'], negated: true }],
    ['test', 'is not met', { says: 'is-met', negated: true }],
    ['date', 'has not happened', { says: 'has-happened', negated: true }],
    [
      'date',
      'is on or before 2013-07-11',
      { says: 'order', order: 'on-or-before', day: { is: 'date', date: '2013-07-11' } },
    ],
    [
      'date',
      'at least 1 year ago',
      { says: 'distance', comparison: 'at-least', side: 'before', period: year, from: asked },
    ],
    [
      'date',
      'later than 1 year ago',
      { says: 'distance', comparison: 'less-than', side: 'before', period: year, from: asked },
    ],
    [
      'date',
      'no earlier than 1 year before application.lodged-on',
      { says: 'distance', comparison: 'at-most', side: 'before', period: year, from: filed },
    ],
    [
      'date',
      'earlier than 1 year after application.lodged-on',
      { says: 'distance', comparison: 'less-than', side: 'after', period: year, from: filed },
    ],
    [
      'date',
      'no later than 1 year after application.lodged-on',
      { says: 'distance', comparison: 'at-most', side: 'after', period: year, from: filed },
    ],
    ['number', 'is 3', { says: 'number', comparison: 'is', value: 3 }],
    ['money', 'at most 1282.14 EUR', { says: 'money', comparison: 'at-most', sum: [{ is: 'money', cents: 128214 }] }],
    [
      'money',
      'at least 120 % of amount integration-income',
      {
        says: 'money',
        comparison: 'at-least',
        sum: [{ is: 'amount', amount: 'integration-income', percent: 120 }],
      },
    ],
    [
      'money',
      'less than amount a plus 0.05 EUR for each a.b plus 10 % of amount a for each c.d',
      {
        says: 'money',
        comparison: 'less-than',
        sum: [
          { is: 'amount', amount: 'a', percent: 100 },
          { is: 'money', cents: 5, each: 'a.b' },
          { is: 'amount', amount: 'a', percent: 10, each: 'c.d' },
        ],
      },
    ],
    [
      'date',
      'at least 3 working days ago',
      {
        says: 'distance',
        comparison: 'at-least',
        side: 'before',
        period: { count: 3, unit: 'working day' },
        from: asked,
      },
    ],
    [
      'date',
      'no later than 1 year after application.lodged-on or the next working day',
      { says: 'distance', comparison: 'at-most', side: 'after', period: year, from: filed, rolled: true },
    ],
    ['test', 'was met on 2013-07-10', { says: 'is-met', negated: false, on: '2013-07-10' }],
    ['test', 'was not met on 2013-07-10', { says: 'is-met', negated: true, on: '2013-07-10' }],
    ['decision', 'was granted on 2013-07-10', { says: 'is', words: ['granted'], negated: false, on: '2013-07-10' }],
    ['decision', 'was not granted on 2013-07-10', { says: 'is', words: ['granted'], negated: true, on: '2013-07-10' }],
  ] as const)('%s: %s', (rule, text, phrase) => {
    expect(readPhrase(rule, text)).toEqual(phrase);
  });

  test.each([
    ['2013-07-11', { side: 'on', day: { is: 'date', date: '2013-07-11' } }],
    [
      '45 days before card.expires-on',
      { side: 'before', period: { count: 45, unit: 'day' }, day: { is: 'path', path: 'card.expires-on' } },
    ],
    [
      '1 month after family/start or the next working day',
      {
        side: 'after',
        period: { count: 1, unit: 'month' },
        day: { is: 'path', path: 'family/start' },
        rolled: true,
      },
    ],
    [
      '3 working days before 2013-07-11',
      { side: 'before', period: { count: 3, unit: 'working day' }, day: { is: 'date', date: '2013-07-11' } },
    ],
  ] as const)('point: %s', (text, point) => {
    expect(readPoint(text)).toEqual(point);
  });

  test.each([
    ['5 years', { count: 5, unit: 'year' }],
    ['1 month', { count: 1, unit: 'month' }],
    ['without limit', 'without-limit'],
    ['not known', 'not-known'],
    ['without  limit', undefined],
    ['1 years', undefined],
  ] as const)('validity: %s', (text, validity) => {
    expect(readValidity(text)).toEqual(validity);
  });

  test.each([
    ['atleast 12 monts ago', 'at least 12 months ago'],
    ['at least 1 years ago', 'at least 1 year ago'],
    ['has hapened', 'has happened'],
    ['>= 12 months', undefined],
    ['somewhere over the rainbow', undefined],
  ] as const)('the phrase nearest to "%s"', (text, nearest) => {
    expect(nearestPhrase('date', text)).toBe(nearest);
  });

  test.each([
    ['less than 12 months ago', 'later than 12 months ago'],
    ['at most 5 months after application.lodged-on', 'no later than 5 months after application.lodged-on'],
    ['less than 2 days before 2013-07-11', 'later than 2 days before 2013-07-11'],
    ['at least 12 months ago', undefined],
    ['less than a while ago', undefined],
    [
      'at most 5 days after 2013-07-11 or the next working day',
      'no later than 5 days after 2013-07-11 or the next working day',
    ],
  ] as const)('"%s" can be read two ways: %s', (text, clear) => {
    expect(unclearDirection(text)).toBe(clear);
  });
});
