import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codes } from '../compiler/diagnostics/pages.js';
import { renderText } from '../compiler/diagnostics/render.js';
import { load } from '../compiler/index.js';
import { expectText, foldersOf } from './support/golden.js';

// One folder a mistake, named `<code>--<case>`: its rules, and the exact text that the author reads.
const folders = foldersOf('test/bad').filter((folder) => !folder.startsWith('case-fails--'));

describe('bad rules', () => {
  test.each(folders)('%s', async (folder) => {
    const [code] = folder.split('--');
    const { diagnostics, rulebook } = await load(`test/bad/${folder}/rules`);
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
    expect(rulebook).toBe(undefined);
    expectText(renderText(diagnostics), `test/bad/${folder}/expected.txt`);
  });

  test('every code of the catalogue has a folder', () => {
    const shown = new Set(foldersOf('test/bad').map((folder) => folder.split('--')[0]));
    expect(codes().filter((code) => !shown.has(code))).toEqual([]);
    expect([...shown].filter((code) => !codes().includes(code as never))).toEqual([]);
  });

  test('every folder keeps its text', () => {
    expect(foldersOf('test/bad').filter((folder) => !existsSync(`test/bad/${folder}/expected.txt`))).toEqual([]);
  });
});
