import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { IssuedEdition } from '../../runtime/answer.js';
import { type Day, type IsoDate, isoOf } from '../../runtime/date.js';
import { documentGiven } from '../../runtime/edition.js';
import type { DocumentData } from '../../runtime/provision.js';
import { ask, json, says } from './asking.js';
import { day, deciding, law, provision, rulebook } from './handmade.js';

function edition(from: IsoDate, more: Partial<IssuedEdition> = {}): IssuedEdition {
  return { is: 'issued', from, basis: 'attested', sentence: { en: from }, citations: [law('law-1980', from)], ...more };
}

const card: DocumentData = {
  kind: 'document',
  document: 'card',
  title: { en: 'card' },
  editions: [
    edition('2008-09-08', { letter: 'D', validFor: { kind: 'period', count: 5, unit: 'year' } }),
    edition('2014-05-15', { letter: 'D', basis: 'in-force', mark: { en: 'EU' }, validFor: { kind: 'without-limit' } }),
    edition('2021-10-11', { letter: 'L', validFor: { kind: 'not-known' } }),
    edition('2030-01-01', { is: 'withdrawn', replacedBy: 'other' }),
  ],
};
const form: DocumentData = { kind: 'document', document: 'form', title: { en: 'form' } };

const issuing = provision('t/issuing', [
  deciding([
    { outcome: 'granted', grounds: says('a.b'), gives: { card, form } },
    { outcome: 'refused', gives: { form } },
  ]),
]);

function cardOn(on: string, lawOn?: string): unknown {
  const { gives } = json(issuing, { 'a.b': true }, on, lawOn);
  return gives?.card;
}

describe('a document that changes in time', () => {
  test.each([
    ['2008-09-08', 'D'],
    ['2014-05-14', 'D'],
    ['2014-05-15', 'D'],
    ['2021-10-10', 'D'],
    ['2021-10-11', 'L'],
    ['2029-12-31', 'L'],
  ])('is given on %s with the letter %s', (on, letter) => {
    expect(cardOn(on)).toMatchObject({ kind: 'document', document: 'card', edition: { is: 'issued', letter } });
  });

  it('brings the whole edition, and not those of other days', () => {
    expect(cardOn('2014-05-15')).toEqual({
      kind: 'document',
      document: 'card',
      title: { en: 'card' },
      edition: card.editions?.[1],
    });
  });

  it('is withdrawn from its day on, which is said', () => {
    expect(cardOn('2030-01-01')).toMatchObject({ edition: { is: 'withdrawn', replacedBy: 'other' } });
  });

  it('is not guessed at before its first edition', () => {
    expect(cardOn('2008-09-07')).toMatchObject({ edition: { is: 'not-covered', firstDay: '2008-09-08' } });
  });

  it('is of the day asked about, whatever day picks the version', () => {
    expect(cardOn('2021-10-11', '2013-08-13')).toMatchObject({ edition: { letter: 'L' } });
    expect(cardOn('2013-08-13', '2021-10-11')).toMatchObject({ edition: { letter: 'D' } });
  });

  it('leaves documents without editions as they are, and the currency to the provision', () => {
    const answer = json(issuing, { 'a.b': false }, '2014-05-15');
    expect(answer.gives).toEqual({ form: { kind: 'document', document: 'form', title: { en: 'form' } } });
    expect(answer.currency).toBe(json(issuing, { 'a.b': true }, '2014-05-15').currency);
  });

  it('has no edition in an answer that is not known', () => {
    expect(ask(issuing, {}, '2014-05-15')).toMatchObject({ outcome: 'unknown', missing: ['a.b'] });
  });

  it('is not known where it is open whether it is given, and known where all that can hold give it', () => {
    const open = provision('t/open', [
      deciding([
        { outcome: 'granted', grounds: says('a.b'), gives: { card } },
        { outcome: 'granted', gives: { card: form } },
      ]),
    ]);
    expect(json(open, {}, '2014-05-15').gives).toMatchObject({ card: { kind: 'unknown', missing: ['a.b'] } });
    const alike = provision('t/alike', [
      deciding([
        { outcome: 'granted', grounds: says('a.b'), gives: { card } },
        { outcome: 'granted', gives: { card } },
      ]),
    ]);
    expect(json(alike, {}, '2014-05-15').gives).toEqual({ card: cardOn('2014-05-15') });
  });

  it('changes no answer by the ways of counting', () => {
    expect(rulebook.counting.alsoAccepted['end-of-month']).toBeDefined();
    expect(ask(issuing, { 'a.b': true }, '2014-05-15')).toMatchObject({ turnsOn: [] });
  });

  it('stays in one edition between two borders, whichever day is asked about', () => {
    const [first, last] = [day('1990-01-01'), day('2040-12-31')];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (number) => {
        const { edition: found } = documentGiven(card, number as Day);
        const text = isoOf(number as Day);
        // Dates sort as texts in the order of their days.
        const begun = (card.editions ?? []).filter(({ from }) => from <= text);
        expect(found).toEqual(begun.at(-1) ?? { is: 'not-covered', firstDay: '2008-09-08' });
      }),
      { numRuns: 5_000 },
    );
  });
});
