import { describe, expect, test } from 'vitest';
import { emitLawPages } from '../compiler/emit/docs/law-pages.js';
import { emitModules } from '../compiler/emit/package.js';
import { check, load } from '../compiler/index.js';
import { expectFolder, foldersOf } from './support/golden.js';

// One folder a rulebook: its rules, and every module and page made from them.
describe('good rules', () => {
  test.each(foldersOf('test/good'))('%s gives the modules and pages that are kept', async (folder) => {
    const { rulebook, diagnostics } = await load(`test/good/${folder}/rules`);
    expect(diagnostics).toEqual([]);
    const pages = rulebook ? emitLawPages(rulebook).map(({ path, text }) => ({ path: `law/${path}`, text })) : [];
    expectFolder([...(rulebook ? emitModules(rulebook) : []), ...pages], `test/good/${folder}/expected`);
  });

  test.each(foldersOf('test/good'))('%s answers its cases as expected', async (folder) => {
    const { diagnostics, questions } = await check(`test/good/${folder}/rules`);
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    expect(questions).toBeGreaterThan(0);
  });
});
