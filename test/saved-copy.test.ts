import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { citedBy, load, passageStates, type Rulebook, type Source } from '../compiler/index.js';
import type { Passage } from '../compiler/model/rulebook.js';
import { checkCopy } from '../compiler/run/saved-copy.js';
import { startOf } from '../compiler/source/source-file.js';

const text =
  'By-laws\n\nart. 1. Readers who live in the\ntown may borrow.\nart. 2. Cafés close at noon.\nart. 3. Fines are paid.\n';

function pinned(place: string, words: string, whole: string): Passage {
  return { place, words, fingerprint: `sha256-${createHash('sha256').update(whole).digest('hex')}` };
}

function ledger(...passages: readonly Passage[]): Source {
  const map = new Map(passages.map((passage) => [passage.place, passage]));
  const at = startOf({ path: 'rules/sources/by-laws.yaml', text: '' });
  return { id: 'by-laws', title: {}, publisher: '', kind: 'law', language: 'en', whole: true, passages: map, at };
}

const source = ledger(
  pinned('art. 1', 'Readers who live … may borrow.', 'Readers who live in the town may borrow.'),
  pinned('art. 2', 'Cafés close … noon.', 'Cafés close at noon.'),
  pinned('art. 3', 'Fines are … paid.', 'Fines are paid.'),
  { place: 'art. 4', about: 'not pinned' },
);

describe('a saved copy', () => {
  test('holds its passages word for word, each with its line', async () => {
    expect(checkCopy(text, source).map(({ place, is, line }) => [place, is, line])).toEqual([
      ['art. 1', 'found', 3],
      ['art. 2', 'found', 5],
      ['art. 3', 'found', 6],
      ['art. 4', 'not-pinned', undefined],
    ]);
  });

  test('may break its lines elsewhere, and write its accents apart', async () => {
    const other = text.replaceAll('\n', '\r\n').replaceAll(' ', '  \t').normalize('NFD');
    expect(checkCopy(other, source).map(({ is }) => is)).toEqual(['found', 'found', 'found', 'not-pinned']);
  });

  test('with other words between has changed; without the first or last ones the passage is gone', async () => {
    const other = text.replace('in the\ntown', 'anywhere').replace('at noon', 'at nine');
    expect(checkCopy(other, source).map(({ is, line }) => [is, line])).toEqual([
      ['changed', 3],
      ['gone', undefined],
      ['found', 5],
      ['not-pinned', undefined],
    ]);
  });

  test('is searched past a false start', async () => {
    const other = `Fines are many, and some are paid.\n${text}`;
    expect(checkCopy(other, source)[2]).toMatchObject({ is: 'found', line: 7 });
  });
});

describe('the ledger of BEL104544.E', () => {
  let rulebook: Rulebook;
  beforeAll(async () => {
    const loaded = await load('rules');
    if (!loaded.rulebook) throw new Error('the rules have mistakes');
    rulebook = loaded.rulebook;
  });

  test('says of every passage what became of it', () => {
    const bel = rulebook.sources.get('bel104544e');
    const states = bel ? passageStates(bel, citedBy(rulebook)) : new Map();
    expect(states.size).toBe(80);
    expect(states.get('P22')).toBe('encoded');
    expect(states.get('P80')).toBe('not-a-rule');
  });
});
