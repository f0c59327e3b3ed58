import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile.js';
import type { Diagnostic } from '../compiler/diagnostics/diagnostic.js';
import { placeOf } from '../compiler/diagnostics/frame.js';
import { fileOf, files, texts, toldWith } from './slips/law.js';
import { type Slip, slipped, slipsOf } from './slips/slip.js';

/** `npm run slips` tries them all; the tests a part, spread over all files. */
const whole = process.env.SEJOUR_SLIPS === 'all';
const part = 120;
const slips = [...texts].flatMap(([path, text]) => slipsOf(path, text));

function withSlip(slip: Slip): (typeof files)[number] {
  return fileOf(slip.path, slipped(texts.get(slip.path) ?? '', slip));
}

/** What a version or a case says wrongly is told there; what is defined wrongly, where it is used. */
function isOwnLine({ path }: Slip): boolean {
  return /\/\d{4}-\d\d-\d\d\.yaml$|cases/.test(path);
}

function placesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ at, code }) => `${placeOf(at)} ${code}`);
}

/** What is told otherwise than once and in the right place. */
function wrongly(slip: Slip): string | undefined {
  const places = placesOf(toldWith(withSlip(slip)));
  const due = isOwnLine(slip) ? `${slip.path}:${slip.line}:` : 'rules/';
  if (places.length === 1 && places[0]?.startsWith(due)) return undefined;
  return `${slip.path}:${slip.line} ${slip.says}: ${places.join(', ') || 'nothing'}`;
}

// One wrong letter in what means something has one message, and no echo.
describe('slips of a letter', () => {
  test('there are thousands of them, in every file', () => {
    expect(slips.filter(isOwnLine).length).toBeGreaterThan(20_000);
    expect(new Set(slips.map(({ path }) => path)).size).toBe(files.length);
  });

  test(`${whole ? 'each' : `${part} of them`} is told once`, { timeout: 7_200_000 }, async () => {
    const tried = slips.filter((_, at) => whole || at % Math.floor(slips.length / part) === 0);
    const wrong: string[] = [];
    for (const [at, slip] of tried.entries()) {
      if (whole && at % 5_000 === 0) {
        process.stdout.write(`${at} of ${tried.length} slips\n`);
        await setImmediate();
      }
      const told = wrongly(slip);
      if (told !== undefined) wrong.push(told);
    }
    if (whole) process.stdout.write(`${tried.length} slips in ${files.length} files, ${wrong.length} told otherwise\n`);
    expect(wrong).toEqual([]);
  });

  test('the compiler as a whole tells the same', () => {
    for (const slip of slips.filter((_, at) => at % Math.floor(slips.length / 10) === 0)) {
      const changed = files.map((file) => (file.path === slip.path ? withSlip(slip) : file));
      expect(placesOf(compile(changed).diagnostics)).toEqual(placesOf(toldWith(withSlip(slip))));
    }
  });
});

// A file that cannot be read has its own message; what it defines is not called unknown elsewhere.
describe('files that cannot be read', () => {
  const ways: readonly (readonly [name: string, spoil: (text: string) => string])[] = [
    ['a quote that is not closed', (text) => text.replace(/^(\w+): /m, '$1: "')],
    ['nothing in it', () => ''],
    ['a key that nobody knows', (text) => `${text}\nexceptoin: none\n`],
    ['a key without a value', (text) => `${text}\nsays:\n`],
    ['the name of another file', (text) => text.replace(/^(provision|source|subject|document): .*$/m, '$1: a/b')],
  ];
  // Every second file is spoilt in some way; each in every way by `npm run slips`.
  test.each(ways.map((way, at) => [...way, at] as const))('%s', (_, spoil, way) => {
    const tried = [...texts].filter((__, at) => whole || at % (2 * ways.length) === way);
    const echoes = tried.flatMap(([path, text]) => {
      const spoilt = spoil(text);
      const told = spoilt === text ? [] : toldWith(fileOf(path, spoilt));
      const right = spoilt === text || (told.length === 1 && told[0]?.at.file.path === path);
      return right ? [] : [`${path}: ${placesOf(told).join(', ')}`];
    });
    expect(echoes).toEqual([]);
  });

  test('two mistakes in two files are told in one run', () => {
    const age = 'rules/family/age/2011-09-22.yaml';
    const sponsor = 'rules/facts/sponsor.yaml';
    const changed = [
      fileOf(age, (texts.get(age) ?? '').replace('born-on: at least', 'born-no: at least')),
      fileOf(sponsor, (texts.get(sponsor) ?? '').replace('facts:', 'fcats:')),
    ];
    expect(toldWith(...changed).map(({ code }) => code)).toEqual(['unknown-key', 'unknown-fact']);
  });

  test('a rulebook.yaml that cannot be read leaves the rest to be checked', () => {
    const age = 'rules/family/age/2011-09-22.yaml';
    const changed = [
      fileOf(age, (texts.get(age) ?? '').replace('born-on: at least', 'born-on: atleast')),
      fileOf('rules/rulebook.yaml', 'rulebook: [\n'),
    ];
    expect(toldWith(...changed).map(({ code }) => code)).toEqual(['unknown-phrase', 'unclosed-bracket']);
  });
});
