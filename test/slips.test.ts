import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile.js';
import { type Diagnostic, Report } from '../compiler/diagnostics/diagnostic.js';
import { placeOf } from '../compiler/diagnostics/frame.js';
import { readDocuments } from '../compiler/document/read.js';
import { buildRulebook } from '../compiler/model/build.js';
import type { RawFile } from '../compiler/source/raw-file.js';
import { type Slip, slipped, slipsOf } from './slips/slip.js';
import { filesUnder } from './support/golden.js';

/** `npm run slips` tries them all; the tests a part, spread over all files. */
const whole = process.env.SEJOUR_SLIPS === 'all';
const part = 400;

const files: readonly RawFile[] = filesUnder('rules').map((path) => {
  return { path: `rules/${path}`, bytes: readFileSync(`rules/${path}`) };
});
const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
const slips = [...texts].flatMap(([path, text]) => slipsOf(path, text));
const documents = readDocuments(files, new Report());

function withSlip(slip: Slip): RawFile {
  return { path: slip.path, bytes: new TextEncoder().encode(slipped(texts.get(slip.path) ?? '', slip)) };
}

/** What `compile` tells; the files without the slip are read only once. */
function told(slip: Slip): readonly Diagnostic[] {
  const report = new Report();
  const changed = readDocuments([withSlip(slip)], report);
  buildRulebook([...documents.filter(({ file }) => file.path !== slip.path), ...changed], report);
  return report.diagnostics;
}

/** What a version or a case says wrongly is told there; what is defined wrongly, where it is used. */
function isOwnLine({ path }: Slip): boolean {
  return /\/\d{4}-\d\d-\d\d\.yaml$|cases/.test(path);
}

function placesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ at, code }) => `${placeOf(at)} ${code}`);
}

// One wrong letter in what means something has one message, and no echo.
describe('slips of a letter', () => {
  test('there are thousands of them, in every file', () => {
    expect(slips.filter(isOwnLine).length).toBeGreaterThan(20_000);
    expect(new Set(slips.map(({ path }) => path)).size).toBe(files.length);
  });

  test(`${whole ? 'each' : `${part} of them`} is told once`, { timeout: 3_600_000 }, () => {
    const step = whole ? 1 : Math.floor(slips.length / part);
    const tried = slips.filter((_, at) => at % step === 0);
    const wrong = tried.flatMap((slip) => {
      const places = placesOf(told(slip));
      const due = isOwnLine(slip) ? `${slip.path}:${slip.line}:` : 'rules/';
      const right = places.length === 1 && places[0]?.startsWith(due);
      return right ? [] : [`${slip.path}:${slip.line} ${slip.says}: ${places.join(', ') || 'nothing'}`];
    });
    if (whole) process.stdout.write(`${tried.length} slips in ${files.length} files, ${wrong.length} told otherwise\n`);
    expect(wrong).toEqual([]);
  });

  test('the compiler as a whole tells the same', () => {
    const tried = slips.filter((_, at) => at % Math.floor(slips.length / 10) === 0);
    for (const slip of tried) {
      const changed = files.map((file) => (file.path === slip.path ? withSlip(slip) : file));
      expect(placesOf(compile(changed).diagnostics)).toEqual(placesOf(told(slip)));
    }
  });
});
