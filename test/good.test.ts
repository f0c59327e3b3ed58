import { describe, expect, test } from 'vitest';
import { emitLawPages } from '../compiler/emit/docs/law-pages.js';
import { emitModules } from '../compiler/emit/package.js';
import { check, loadEvaluators } from '../compiler/index.js';
import { enquiryPages } from '../compiler/run/enquiry/pages.js';
import { expectFolder, foldersOf } from './support/golden.js';

// One folder a rulebook: its rules, and every module and page made from them.
describe('good rules', () => {
  test.each(foldersOf('test/good'))('%s gives the modules and pages that are kept', async (folder) => {
    const { rulebook, evaluators, diagnostics } = await loadEvaluators(`test/good/${folder}/rules`);
    expect(diagnostics).toEqual([]);
    if (!rulebook || !evaluators) throw new Error('no rulebook');
    const pages = emitLawPages(rulebook).map(({ path, text }) => ({ path: `law/${path}`, text }));
    const enquiries = enquiryPages(rulebook, evaluators).map(({ path, text }) => ({ path: path.slice(5), text }));
    expectFolder([...emitModules(rulebook), ...pages, ...enquiries], `test/good/${folder}/expected`);
  });

  test.each(foldersOf('test/good'))('%s answers its cases as expected', async (folder) => {
    const { diagnostics, questions } = await check(`test/good/${folder}/rules`);
    // A rulebook that leaves out how it counts, to show what becomes of its answers, is told so.
    const unsaid = diagnostics.filter(({ code }) => folder === 'open-counting' && code === 'counting-not-said');
    expect(diagnostics.filter((one) => !unsaid.includes(one)).map(({ message }) => message)).toEqual([]);
    expect(unsaid).toHaveLength(folder === 'open-counting' ? 2 : 0);
    expect(questions).toBeGreaterThan(0);
  });
});
