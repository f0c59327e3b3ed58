import { describe, expect, it } from 'vitest';
import { ask, json, meets, says, steps } from './asking.js';
import { deciding, law, type Part, provision, requiring } from './handmade.js';

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
