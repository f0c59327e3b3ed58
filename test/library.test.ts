import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEvaluators, type Rulebook } from '../compiler/index.js';
import type { Condition, Day, PhraseCondition } from '../compiler/model/condition.js';
import { conditionsOf, pointsIn } from '../compiler/model/grounds.js';
import type { Content } from '../compiler/model/provision.js';
import { countsWorkingDays, type Point } from '../compiler/phrases/phrase.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import { filesUnder } from './support/golden.js';

let rulebook: Rulebook;
let evaluators: LoadedPackage;

beforeAll(async () => {
  const loaded = await loadEvaluators('test/good/library/rules');
  if (!loaded.rulebook || !loaded.evaluators) throw new Error('the rules of the library have mistakes');
  ({ rulebook, evaluators } = { rulebook: loaded.rulebook, evaluators: loaded.evaluators });
});

/** A phrase in a few words: everything that the language lets one say. */
function sayingOf({ phrase, subject }: PhraseCondition): string {
  switch (phrase.says) {
    case 'holds':
    case 'has-happened':
      return `${phrase.negated ? 'not ' : ''}${phrase.says}`;
    case 'is-met':
      return `${phrase.negated ? 'not ' : ''}${phrase.on === undefined ? phrase.says : 'was-met'}`;
    case 'is': {
      if (phrase.on !== undefined) return phrase.negated ? 'was not one word' : 'was one word';
      const one = phrase.words.length === 1 ? 'one word' : 'words';
      return `${subject.is} ${phrase.negated ? 'is not' : 'is'} ${one}`;
    }
    case 'order':
      return `order ${phrase.order}`;
    case 'distance':
      return `${phrase.comparison} ${phrase.from.is === 'asked' ? 'ago' : phrase.side}`;
    case 'length':
    case 'number':
    case 'money':
      return `${phrase.says} ${phrase.comparison}`;
  }
}

const sayings = [
  'holds',
  'not holds',
  'is-met',
  'not is-met',
  'was-met',
  'not was-met',
  'was one word',
  'was not one word',
  'has-happened',
  'not has-happened',
  ...['fact', 'provision'].flatMap((subject) =>
    ['is', 'is not'].flatMap((is) => ['one word', 'words'].map((words) => `${subject} ${is} ${words}`)),
  ),
  ...['before', 'on-or-before', 'on', 'on-or-after', 'after'].map((order) => `order ${order}`),
  ...['ago', 'before', 'after'].flatMap((side) =>
    ['at-least', 'more-than', 'less-than', 'at-most'].map((comparison) => `${comparison} ${side}`),
  ),
  ...['at-least', 'more-than', 'less-than', 'at-most', 'is'].map((comparison) => `number ${comparison}`),
  ...['at-least', 'more-than', 'less-than', 'at-most'].map((comparison) => `money ${comparison}`),
  ...['at-least', 'more-than', 'less-than', 'at-most'].map((comparison) => `length ${comparison}`),
];

function contents(): readonly Content[] {
  return rulebook.provisions.flatMap(({ versions }) => versions.map(({ content }) => content));
}

function conditions(): readonly Condition[] {
  return rulebook.provisions.flatMap(({ versions }) => versions.flatMap(conditionsOf));
}

/** The days of the rules: those that outcomes give, and those that measures name. */
function points(): readonly Point<Day>[] {
  return contents().flatMap((content) => {
    if (content.is === 'measures') return content.measure.senses.flatMap(pointsIn);
    const gives = content.is === 'decides' ? content.outcomes.flatMap((outcome) => outcome.gives) : [];
    return gives.flatMap((given) => (given.is === 'date' ? [given.point] : []));
  });
}

function seen(things: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(things.filter((thing) => thing !== undefined))].sort();
}

describe('the rules of a town library', () => {
  test('use every phrase of the language', () => {
    const phrases = conditions().filter((condition) => condition.is === 'phrase');
    expect(seen(phrases.map(sayingOf))).toEqual([...sayings].sort());
  });

  test('use every other construct of it', () => {
    const { documents, facts, provisions, settings } = rulebook;
    expect(seen([...facts.values()].map(({ kind }) => kind))).toEqual([
      'choice',
      'date',
      'list',
      'money',
      'number',
      'periods',
      'yes-or-no',
    ]);
    expect(
      [...facts.values()].filter(({ none, judgedBy, notBefore }) => none || judgedBy || notBefore).length,
    ).toBeGreaterThan(3);
    expect(seen(contents().map(({ is }) => is))).toEqual(['decides', 'measures', 'not-known', 'repealed']);
    expect(seen(provisions.map(({ kind }) => kind))).toEqual(['decision', 'measure', 'test']);
    const used = conditions().flatMap((condition) => {
      const shape = condition.is === 'group' ? condition.of : condition.is;
      return [
        shape,
        condition.where && 'where',
        condition.unless && `unless in a ${condition.stands} on a ${condition.is}`,
      ];
    });
    expect(seen(used)).toEqual([
      'all-of',
      'any-of',
      'none-of',
      'phrase',
      'readings',
      'unless in a ground on a group',
      'unless in a ground on a phrase',
      'unless in a requirement on a group',
      'unless in a requirement on a phrase',
      'where',
    ]);
    const given = contents().flatMap((content) => (content.is === 'decides' ? content.outcomes : []));
    const kinds = given.flatMap(({ gives }) =>
      gives.map((one) => (one.is === 'date' ? `date ${one.point.side}` : one.is)),
    );
    expect(seen(kinds)).toEqual(['date after', 'date before', 'date on', 'document', 'period', 'words']);
    const sums = conditions().flatMap((condition) => {
      return condition.is === 'phrase' && condition.phrase.says === 'money' ? condition.phrase.sum : [];
    });
    const parts = sums.map((part) => {
      const whole = part.is === 'money' ? 'money' : part.percent === 100 ? 'amount' : 'percentage of an amount';
      return part.each ? `${whole} for each` : whole;
    });
    expect(seen(parts)).toEqual(['amount', 'amount for each', 'money', 'money for each', 'percentage of an amount']);
    const values = [...rulebook.amounts.values()].map((amount) => amount.values);
    expect(values.some((known) => known.length === 0)).toBe(true);
    expect(values.some((known) => known.slice(0, -1).some(({ knownUntil }) => knownUntil !== undefined))).toBe(true);
    const editions = [...documents.values()].flatMap((document) => document.editions);
    const said = editions.flatMap((edition) => [
      edition.basis,
      edition.withdrawn ? 'withdrawn' : 'issued',
      edition.letter && 'letter',
      edition.mark && 'mark',
      edition.says && 'says',
      edition.replacedBy && 'replaced by',
      typeof edition.validFor === 'object' ? 'period' : edition.validFor,
    ]);
    const every = ['attested', 'in-force', 'issued', 'letter', 'mark', 'not-known', 'period', 'replaced by', 'says'];
    expect(seen(said)).toEqual([...every, 'withdrawn', 'without-limit']);
    const counted = points().filter((point) => point.side !== 'on' && countsWorkingDays(point));
    expect(
      seen(counted.map((point) => `${point.side}${point.side === 'on' || !point.rolled ? '' : ' rolled'}`)),
    ).toEqual(['after', 'after rolled', 'before']);
    const measured = contents().flatMap((content) => (content.is === 'measures' ? content.measure.senses : []));
    expect(seen(measured.map(({ is }) => is))).toEqual(['day', 'over', 'which-day']);
    expect([...settings.readings.values()].some(({ follows }) => follows !== undefined)).toBe(true);
    const versions = provisions.flatMap((provision) => provision.versions);
    expect(versions.some(({ counting }) => counting.size > 0)).toBe(true);
    expect(versions.some(({ transition }) => transition.length > 1)).toBe(true);
    const corrections = versions.flatMap((version) => version.corrections);
    expect(
      corrections.some(({ ids, takenOut, cite }) => ids.length > 0 && takenOut.length > 0 && cite.length === 0),
    ).toBe(true);
    expect(corrections.some(({ cite }) => cite.length > 0)).toBe(true);
    const questions = [...provisions.flatMap(({ cases }) => cases), ...rulebook.lives].flatMap((one) => one.questions);
    expect(questions.some(({ documentedBy }) => documentedBy !== undefined)).toBe(true);
    const first = questions.flatMap(({ expect: { earliest = [] } }) => earliest);
    expect(
      seen(first.map(({ length, day }) => `${length ? 'length' : 'outcome'} ${day === 'none' ? 'never' : 'some day'}`)),
    ).toEqual(['length never', 'length some day', 'outcome never', 'outcome some day']);
  });

  test('are answered in every way that there is', () => {
    const asked = [...rulebook.provisions.flatMap(({ cases }) => cases), ...rulebook.lives];
    const outcomes = asked.flatMap(({ questions }) => questions.map(({ expect: { outcome } }) => outcome));
    const words = outcomes.map((outcome) => (typeof outcome === 'string' ? outcome : 'contested'));
    const decided = rulebook.provisions.flatMap(({ outcomes: own }) => own);
    const ways = ['contested', 'not-covered', 'not-known', 'repealed', 'unknown'];
    const own = words.filter((word) => !/^\d|^none$|^(?:at|less|more)\b/.test(word));
    expect(seen(own)).toEqual(seen([...decided, ...ways]));
  });

  test('give no day that readings dispute, though the outcome is not contested', () => {
    const loan = evaluators.provisions.find(({ id }) => id === 'lending/loan');
    const admitted = {
      'application.handed-in-on': '2012-05-02',
      'reader.born-on': '1980-03-14',
      'reader.resident': true,
      'reader.kind': 'adult',
      'reader.barred-on': 'none',
      'reader.owes': '0.00 EUR',
      'reader.items-out': 0,
    };
    const given = (facts: object): object => {
      const answer = loan && evaluators.decide(loan, { ...admitted, ...facts }, { on: '2018-01-31' });
      return answer && 'gives' in answer ? answer.gives : {};
    };
    const stamped = { 'loan.item': 'book', 'loan.made-on': '2018-01-31', 'loan.stamped-on': '2018-03-03' };
    expect(given(stamped)).toMatchObject({
      slip: { kind: 'document', document: 'borrowing-slip' },
      'remind-on': {
        kind: 'contested',
        readings: { 'by-laws': { day: '2018-02-25' }, handbook: { day: '2018-02-28' } },
      },
    });
    expect(given({ ...stamped, 'loan.stamped-on': '2018-02-28' })).toMatchObject({
      'remind-on': { kind: 'date', day: '2018-02-25', turnsOn: ['end-of-month'] },
    });
    expect(given({ ...stamped, 'loan.stamped-on': 'unknown' })).toMatchObject({
      'remind-on': { kind: 'unknown', missing: ['loan.stamped-on'] },
    });
  });
});

test('the compiler and the runtime say nothing of Belgium', () => {
  const belgian = /belg|brussel|annex|ejustice|foreigner|residen|municip|vreemdeling|étranger|1980|IBZ|DVZ/i;
  const rooms = ['emit', 'logic', 'phrases', 'prose', 'run', 'source', 'workspace'].map((room) => `compiler/${room}`);
  const named = [...rooms, 'runtime'].flatMap((room) =>
    filesUnder(room).flatMap((path) => {
      const code = readFileSync(`${room}/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const lines = code.split('\n').filter((line) => belgian.test(line));
      return lines.map((line) => `${room}/${path}: ${line.trim()}`);
    }),
  );
  expect(named).toEqual([]);
});
