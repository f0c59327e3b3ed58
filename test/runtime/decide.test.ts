import { describe, expect, it, test } from 'vitest';
import type { Answer, MeasureAnswer } from '../../runtime/answer.js';
import { answerJson } from '../../runtime/answer-json.js';
import { assess } from '../../runtime/assess.js';
import { decide } from '../../runtime/decide.js';
import { type Evaluator, evaluator } from '../../runtime/evaluator.js';
import { dayFrom, hasHappened, isOneOf } from '../../runtime/operators.js';
import { ask, because, json, says } from './asking.js';
import { measuring, provision, requiring } from './handmade.js';

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

  it('put to many come with what is answered first, then what waits for the fewest facts, then where there is no law', () => {
    const waiting = provision('a/waiting', [requiring({ group: 'all-of', members: [says('a.c'), says('a.d')] })]);
    const nearer = provision('b/nearer', [requiring(says('a.c'))]);
    const twin = provision('c/twin', [requiring(says('a.c'))]);
    const later = provision('a/later', [requiring(says('a.b'), { from: '2020-01-01' })]);
    const answered = assess([later, waiting, twin, nearer, simple], { 'a.b': true }, { on: '2013-08-13' });
    expect(answered.map((answer) => [answer.provision, answer.outcome])).toEqual([
      ['t/simple', 'met'],
      ['b/nearer', 'unknown'],
      ['c/twin', 'unknown'],
      ['a/waiting', 'unknown'],
      ['a/later', 'not-covered'],
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
    type Facts = { readonly 'a.b'?: boolean };
    const asking = evaluator<Evaluator<Facts, Answer<'met' | 'not-met', object, 'a.b'>>>(simple);
    const answer = asking.decide({}, { on: '2013-08-13' });
    const missing: readonly 'a.b'[] = answer.outcome === 'unknown' ? answer.missing : [];
    expect(missing).toEqual(['a.b']);
    expect([asking.id, asking.title]).toEqual(['t/simple', { en: 't/simple' }]);
    expect(asking.on('2013-08-13')?.address).toBe('t/simple@2000-01-01');
    expect(asking.on('1999-12-31')).toBeUndefined();
    expect(() => asking.on('1999-12-32')).toThrow(RangeError);
    const start = provision('t/start', [measuring({ id: 'x' }, () => null)], { kind: 'measure' });
    expect(evaluator<Evaluator<object, MeasureAnswer>>(start).decide({}, { on: '2013-08-13' })).toMatchObject({
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
