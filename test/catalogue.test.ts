import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../compiler/diagnostics/catalogue.js';
import type { Entry } from '../compiler/diagnostics/entry.js';
import { codes, pageFor } from '../compiler/diagnostics/pages.js';
import { nearest } from '../compiler/diagnostics/suggest.js';

const entries = codes().map((code) => [code, catalogue[code] as Entry] as const);
const spoken = entries.flatMap(([code, { title, messages, why, mend }]) => [
  ...Object.entries(messages).map(([variant, { template }]) => [`${code} ${variant}`, template] as const),
  [`${code} title`, title] as const,
  [`${code} why`, why] as const,
  [`${code} mend`, mend] as const,
]);

/** Words of programmers, and not of lawyers. What stands in backticks is quoted and does not count. */
const jargon =
  /\b(?:nodes?|schemas?|propert(?:y|ies)|undefined|null|objects?|arrays?|mappings?|scalars?|tokens?|pars(?:e|ed|er|ing)|strings?|booleans?|integers?|invalid|enum|regex|identifiers?|validat\w+|syntax|parameters?)\b/i;

const source = readdirSync('compiler', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('diagnostics/codes/'))
  .map((path) => readFileSync(`compiler/${path}`, 'utf8'))
  .join('\n');

describe('catalogue of messages', () => {
  test.each(entries)('%s is told, explained and used', (code, { title, messages, why, mend, instead, use }) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(title).toMatch(/^[`A-Z].*[^.]$/);
    for (const { template } of Object.values(messages)) expect(template).toMatch(/^[`A-Z{].*\.$/s);
    for (const text of [why, mend]) expect(text).toMatch(/^[`*A-Z].{10,}\.$/s);
    // A lesson has two sides: what was written, and the same mended.
    expect(instead === undefined).toBe(use === undefined);
    if (instead !== undefined) expect(instead).not.toBe(use);
    expect(pageFor(code)).toContain(why);
    expect(source).toContain(`'${code}'`);
  });

  test.each(entries)('every message of %s is given somewhere', (_, { messages }) => {
    const unused = Object.keys(messages).filter((variant) => !source.includes(`'${variant}'`));
    expect(unused).toEqual([]);
  });

  test('they speak a lawyer’s language', () => {
    const foreign = spoken.filter(([, text]) => jargon.test(text.replace(/`[^`]*`/g, '')));
    expect(foreign).toEqual([]);
  });

  test('no two codes share a title', () => {
    expect(new Set(entries.map(([, { title }]) => title)).size).toBe(entries.length);
  });
});

describe('near names', () => {
  const names = ['sponsor.arrived-on', 'sponsor.born-on', 'applicant.born-on', 'law-1980', 'met', 'on', 'family/age'];
  test.each([
    ['sponsor.arived-on', 'sponsor.arrived-on'],
    ['sponser.arrived-on', 'sponsor.arrived-on'],
    ['law-1908', 'law-1980'],
    ['mte', 'met'],
    ['no', 'on'],
    ['famly/age', 'family/age'],
    // What is shared before the dot or the slash makes no name nearer.
    ['sponsor.title', undefined],
    ['family/tie', undefined],
    ['sponsor.', undefined],
    ['', undefined],
    ['x', undefined],
  ])('%j: %s', (name, near) => {
    expect(nearest(name, names)).toBe(near);
  });
});
