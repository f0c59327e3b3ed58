import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { senseCodes } from '../compiler/diagnostics/codes/sense.js';
import { codes } from '../compiler/diagnostics/pages.js';
import { renderText } from '../compiler/diagnostics/render.js';
import { check, type Diagnostic, load, uncorrected, unraised } from '../compiler/index.js';
import { expectText, foldersOf } from './support/golden.js';

// One folder a mistake, named `<code>--<case>`: its rules, and the exact text that the author reads.
const folders = foldersOf('test/bad');
/** What shows only when the rules are right enough to be asked. */
const asked = ['case-fails', ...Object.keys(senseCodes)];
const failing = folders.filter((folder) => asked.includes(codeOf(folder)));
const beside = folders.filter((folder) => ['uncorrected', 'version-not-raised'].includes(codeOf(folder)));
const wrong = folders.filter((folder) => !failing.includes(folder) && !beside.includes(folder));

function codeOf(folder: string): string {
  return folder.slice(0, folder.indexOf('--'));
}

function expectMessages(diagnostics: readonly Diagnostic[], folder: string): void {
  expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([codeOf(folder)]));
  expectText(renderText(diagnostics), `test/bad/${folder}/expected.txt`);
}

describe('bad rules', () => {
  test.each(wrong)('%s', async (folder) => {
    const { diagnostics, rulebook } = await load(`test/bad/${folder}/rules`);
    expect(rulebook === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    expectMessages(diagnostics, folder);
  });

  // What is wrong with these shows only when their cases are asked, or all lives are looked at.
  test.each(failing)('%s', async (folder) => {
    const { diagnostics, rulebook } = await check(`test/bad/${folder}/rules`);
    expect(rulebook).not.toBe(undefined);
    expectMessages(diagnostics, folder);
  });

  // What is wrong with these shows only beside an earlier state of the same rules.
  test.each(beside)('%s', async (folder) => {
    const [before, now] = await Promise.all(['before', 'rules'].map((one) => load(`test/bad/${folder}/${one}`)));
    if (!before?.rulebook || !now?.rulebook) throw new Error('rules with mistakes of another kind');
    const told = codeOf(folder) === 'uncorrected' ? uncorrected : unraised;
    expectMessages(await told(before.rulebook, now.rulebook), folder);
  });

  test('every code of the catalogue has a folder', () => {
    const shown = new Set(folders.map(codeOf));
    expect(codes().filter((code) => !shown.has(code))).toEqual([]);
    expect([...shown].filter((code) => !codes().includes(code as never))).toEqual([]);
  });

  test('every folder keeps its text, with a next step for each message', () => {
    const texts = folders.map((folder) => [folder, `test/bad/${folder}/expected.txt`] as const);
    const without = texts.filter(([, file]) => {
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const [messages, steps] = [/^(?:error|warning)\[/gm, /^ +. help: ./gm].map(
        (found) => text.match(found)?.length ?? 0,
      );
      return messages === 0 || messages !== steps;
    });
    expect(without.map(([folder]) => folder)).toEqual([]);
  });
});
