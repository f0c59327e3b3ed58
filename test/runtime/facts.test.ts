import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { decide } from '../../runtime/decide.js';
import { type FactProblem, FactsError, readFacts, type Vocabulary } from '../../runtime/facts.js';
import { holds } from '../../runtime/operators.js';
import { provision, requiring, vocabulary } from './handmade.js';

function problems(given: unknown, words: Vocabulary = vocabulary): readonly FactProblem[] {
  try {
    readFacts(words, given as object);
    return [];
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    return error.problems;
  }
}

const read = (given: object): unknown => Object.fromEntries(readFacts(vocabulary, given));
const parsed = (text: string): object => JSON.parse(text);

describe('facts', () => {
  it('are read into truths, words, days, numbers, cents and none', () => {
    const given = {
      'a.b': true,
      'a.c': false,
      'a.since': '1970-01-02',
      'a.until': 'none',
      'a.nationality': 'eu',
      'a.children': 5.0,
      'a.income': '1282.14 EUR',
    };
    expect(read(given)).toEqual({
      'a.b': true,
      'a.c': false,
      'a.since': 1,
      'a.until': null,
      'a.nationality': 'eu',
      'a.children': 5,
      'a.income': 128214,
    });
  });

  it('not known, undefined and left out are the same, and never false', () => {
    expect(read({ 'a.b': 'unknown', 'a.c': undefined })).toEqual({});
    const asks = provision('t/b', [requiring({ id: 'b', facts: ['a.b'], says: (inquiry) => holds(inquiry, 'a.b') })]);
    for (const facts of [{}, { 'a.b': undefined }, { 'a.b': 'unknown' }]) {
      expect(decide(asks, facts, { on: '2013-08-13' })).toMatchObject({ outcome: 'unknown', missing: ['a.b'] });
    }
  });

  test.each<[string, unknown]>([
    ['a.b', 'true'],
    ['a.b', 1],
    ['a.b', 0],
    ['a.b', null],
    ['a.b', Object(true)],
    ['a.b', 'none'],
    ['a.b', {}],
    ['a.b', []],
    ['a.b', Promise.resolve(true)],
    ['a.b', () => true],
    ['a.nationality', 'french'],
    ['a.nationality', 'toString'],
    ['a.nationality', ['eu']],
    ['a.nationality', Object('eu')],
    ['a.since', '2013-02-29'],
    ['a.since', '2013-7-1'],
    ['a.since', new Date(0)],
    ['a.since', 0],
    ['a.since', 'today'],
    ['a.since', '2013-07-11T00:00:00Z'],
    ['a.children', Number.NaN],
    ['a.children', Number.POSITIVE_INFINITY],
    ['a.children', Number.NEGATIVE_INFINITY],
    ['a.children', -0],
    ['a.children', -1],
    ['a.children', 1.5],
    ['a.children', '5'],
    ['a.children', 5n],
    ['a.children', 2 ** 53],
    ['a.children', Object(5)],
    ['a.income', 1282.14],
    ['a.income', '1282.1 EUR'],
    ['a.income', '1,282.14 EUR'],
    ['a.income', '-1.00 EUR'],
    ['a.income', '01.00 EUR'],
    ['a.income', '1282.14'],
    ['a.income', '1282.14 USD'],
  ])('%s is refused as %o', (fact, value) => {
    const [problem, ...others] = problems({ [fact]: value });
    expect(others).toEqual([]);
    expect(problem?.fact).toBe(fact);
    expect(problem?.problem).toMatch(/^expected /);
  });

  it('from JSON that overflow or lose their sign are refused', () => {
    expect(problems(parsed('{"a.children": 1e400}'))).toHaveLength(1);
    expect(problems(parsed('{"a.children": -0}'))).toHaveLength(1);
    expect(problems(parsed('{"a.children": 5.0}'))).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'a.b'],
    ['a list', [true]],
    ['a function', () => true],
    ['a map', new Map([['a.b', true]])],
    ['a date', new Date(0)],
    ['a boxed value', Object(true)],
    ['inherited facts', Object.create({ 'a.b': true })],
    [
      'an instance',
      new (class {
        'a.b' = true;
      })(),
    ],
    ['the proxy of a list', new Proxy([], {})],
  ])('are refused as %s', (_, given) => {
    expect(problems(given)).toEqual([{ fact: '', problem: 'expected the facts as one plain object' }]);
  });

  it('without a prototype, of another realm or behind a proxy are read', () => {
    const bare: object = Object.assign(Object.create(null), { 'a.b': true });
    expect(read(bare)).toEqual({ 'a.b': true });
    expect(read(runInNewContext('({ "a.b": true })'))).toEqual({ 'a.b': true });
    expect(read(new Proxy({ 'a.b': true }, {}))).toEqual({ 'a.b': true });
  });

  it('are read once each: a proxy cannot answer twice', () => {
    const asked: string[] = [];
    const changing = new Proxy(
      { 'a.b': true, 'a.c': true },
      {
        getOwnPropertyDescriptor: (target, key) => {
          asked.push(String(key));
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
        get: () => {
          throw new Error('no property is got');
        },
      },
    );
    expect(read(changing)).toEqual({ 'a.b': true, 'a.c': true });
    expect(asked).toEqual(['a.b', 'a.c']);
  });

  it('that are computed are refused and not computed', () => {
    let computed = 0;
    const given = Object.defineProperty({}, 'a.b', { enumerable: true, get: () => ++computed > 0 });
    expect(problems(given)).toEqual([{ fact: 'a.b', problem: 'is computed; give a plain value' }]);
    expect(computed).toBe(0);
  });

  it('of names that no fact has are refused, with a near name', () => {
    const given = { ...parsed('{"__proto__": {"polluted": true}}'), [Symbol('a.b')]: true, constructor: true };
    expect(problems({ 'a.nationalty': 'eu', 'z.unlike-all': 1 })).toEqual([
      { fact: 'a.nationalty', problem: 'no fact has this name; did you mean a.nationality?' },
      { fact: 'z.unlike-all', problem: 'no fact has this name' },
    ]);
    expect(problems(given).map(({ fact }) => fact)).toEqual(['__proto__', 'constructor', 'Symbol(a.b)']);
    expect(problems(parsed('{"__proto__": {"a.b": true}}')).map(({ fact }) => fact)).toEqual(['__proto__']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('in an order that cannot be are refused, also across one that is not known', () => {
    const ordered: Vocabulary = {
      'a.born-on': { kind: 'date' },
      'a.arrived-on': { kind: 'date', notBefore: 'a.born-on', none: true },
      'a.left-on': { kind: 'date', notBefore: 'a.arrived-on', none: true },
    };
    const wrong = (given: object) => problems(given, ordered).map(({ fact, problem }) => `${fact} ${problem}`);
    expect(wrong({ 'a.born-on': '1990-01-02', 'a.arrived-on': '1990-01-01' })).toEqual([
      'a.arrived-on lies before a.born-on, which cannot be',
    ]);
    expect(wrong({ 'a.born-on': '1990-01-02', 'a.left-on': '1990-01-01' })).toEqual([
      'a.left-on lies before a.born-on, which cannot be',
    ]);
    expect(wrong({ 'a.born-on': '1990-01-02', 'a.arrived-on': '1990-01-02', 'a.left-on': 'none' })).toEqual([]);
    expect(wrong({ 'a.born-on': '2990-01-02' })).toEqual([]);
    const circle: Vocabulary = {
      'a.x-on': { kind: 'date', notBefore: 'a.y-on' },
      'a.y-on': { kind: 'date', notBefore: 'a.z-on' },
      'a.z-on': { kind: 'date', notBefore: 'a.y-on' },
    };
    expect(problems({ 'a.x-on': '2013-01-01' }, circle)).toEqual([]);
  });

  it('are all judged at once, and no message tells what another fact says', () => {
    const given = {
      'a.since': '1999-12-31',
      'a.nationality': 'belgian',
      'a.income': '5555.55 EUR',
      'a.b': 'secret',
      x: 1,
      [`\u001b[31m${'y'.repeat(99)}`]: 1,
    };
    let message = '';
    try {
      readFacts(vocabulary, given);
    } catch (error) {
      message = error instanceof FactsError ? error.message : '';
    }
    expect(message.split('\n')).toEqual([
      'a.b: expected true or false',
      'x: no fact has this name',
      `\ufffd[31m${'y'.repeat(75)}…: no fact has this name`,
    ]);
  });

  it('are never changed', () => {
    const since = { 'a.since': '2013-07-11', 'a.b': 'unknown' };
    const before = JSON.stringify(since);
    expect(read(Object.freeze(since))).toEqual({ 'a.since': 15897 });
    expect(JSON.stringify(since)).toBe(before);
  });

  it('end soon, however many unknown names there are', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`a.nationality-${at}`, true]));
    const start = performance.now();
    expect(problems(many)).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
