import { describe, expect, it, test } from 'vitest';
import { type AnswerJson, answerJson } from '../../runtime/answer-json.js';
import { decide } from '../../runtime/decide.js';
import type { Evidence, Provision } from '../../runtime/provision.js';
import { meets, says } from './asking.js';
import { keeping, notKnown, type Part, provision, requiring } from './handmade.js';

const shown = (source: string, on: Evidence['on']): Evidence => ({ source, kind: 'law', on });

const documented = (asked: Provision, facts: object, documentedBy: string, on = '2020-06-01'): AnswerJson =>
  answerJson(decide(asked, facts, { on, documentedBy }));

describe('what a source documents', () => {
  const changed = provision('t/changed', [
    requiring(says('a.b'), { from: '2008-01-01', seen: [shown('book', '2009-01-01')] }),
    requiring(says('a.c'), { from: '2014-01-01', seen: [shown('book', '2015-01-01'), shown('letter', '2014-02-01')] }),
    requiring(says('a.d'), { from: '2018-01-01', seen: [shown('law', '2030-01-01')] }),
  ]);

  test.each([
    [
      'the last version that it showed, not that of the day',
      'book',
      { 'a.c': true, 'a.d': false },
      'met',
      '2014-01-01',
    ],
    ['whatever another source showed later', 'letter', { 'a.c': false, 'a.d': true }, 'not-met', '2014-01-01'],
    ['the law of today, where it showed that', 'law', { 'a.c': false, 'a.d': true }, 'met', '2018-01-01'],
  ])('is %s', (_, by, facts, outcome, from) => {
    const answer = documented(changed, facts, by);
    expect(answer).toMatchObject({ outcome, version: `t/changed@${from}`, documentedBy: by, currency: 'attested' });
    expect(documented(changed, facts, by, '2001-01-01')).toEqual(answer);
  });

  it('is not known of a provision that it showed nothing of', () => {
    expect(documented(changed, {}, 'diary')).toEqual({
      provision: 't/changed',
      documentedBy: 'diary',
      version: null,
      outcome: 'unknown',
      because: [],
      citations: [],
      missing: [],
      notKnown: ['t/changed as documented by diary'],
    });
  });

  it('holds of the provisions asked too', () => {
    const asker = provision('t/asker', [
      requiring({ group: 'any-of', members: [says('a.e'), meets(changed)] }, { seen: [shown('diary', '2019-01-01')] }),
    ]);
    expect(documented(asker, { 'a.e': true }, 'diary').outcome).toBe('met');
    expect(documented(asker, { 'a.e': false, 'a.c': true }, 'diary')).toMatchObject({
      outcome: 'unknown',
      missing: [],
      notKnown: ['t/changed as documented by diary'],
    });
    expect(documented(asker, { 'a.e': false }, 'book').notKnown).toEqual(['t/asker as documented by book']);
  });

  it('is read as the source reads it, and never contested', () => {
    const rivals: Part = {
      id: 'rivals',
      readings: { statute: says('a.b'), circular: says('a.c') },
      follows: { book: 'circular' },
    };
    const seen = ['book', 'circular', 'statute', 'letter'].map((source) => shown(source, '2010-01-01'));
    const rival = provision('t/rival', [requiring(rivals, { seen })]);
    const facts = { 'a.b': false, 'a.c': true };
    expect(answerJson(decide(rival, facts, { on: '2020-06-01' })).outcome).toBe('contested');
    expect(['book', 'circular', 'statute', 'letter'].map((by) => documented(rival, facts, by).outcome)).toEqual([
      'met',
      'met',
      'not-met',
      // It has no reading of its own: the first.
      'not-met',
    ]);
    expect(documented(rival, { 'a.c': true }, 'book')).toMatchObject({ outcome: 'met', missing: [] });
    expect(documented(rival, {}, 'book')).toMatchObject({ outcome: 'unknown', missing: ['a.c'] });
  });

  it('comes with its transition: what the version keeps, goes on applying', () => {
    const pending = {
      applies: '2008-01-01',
      grounds: { id: 'pending', group: 'all-of', members: [says('a.e')] },
    } as const;
    const kept = provision('t/kept', [
      requiring(says('a.b'), { from: '2008-01-01' }),
      keeping([pending], requiring(says('a.c'), { from: '2014-01-01', seen: [shown('book', '2015-01-01')] })),
    ]);
    const facts = { 'a.b': true, 'a.c': false, 'a.e': true };
    expect(answerJson(decide(kept, facts, { on: '2020-06-01' })).outcome).toBe('met');
    expect(documented(kept, facts, 'book')).toMatchObject({ outcome: 'met', version: 't/kept@2008-01-01' });
  });

  it('may be read of a provision that a date governs, without that date', () => {
    const governed = provision('t/governed', [requiring(says('a.b'), { seen: [shown('book', '2010-01-01')] })], {
      governedBy: 'a.lodged-on',
    });
    expect(answerJson(decide(governed, { 'a.b': true }, { on: '2020-06-01', documentedBy: 'book' })).outcome).toBe(
      'met',
    );
  });

  it('is not known where the version was not read', () => {
    const unread = provision('t/unread', [
      requiring(says('a.b'), { from: '2008-01-01', seen: [shown('book', '2009-01-01')] }),
      notKnown('2014-01-01'),
    ]);
    expect(documented(unread, { 'a.b': true }, 'book')).toMatchObject({ outcome: 'met' });
    expect(documented(unread, { 'a.b': true }, 'law')).toMatchObject({ outcome: 'unknown' });
  });
});
