import { describe, expect, test } from 'vitest';
import { isLower, leastVersion } from '../compiler/diff/least-version.js';
import { surfacePage } from '../compiler/emit/docs/surface-page.js';
import { load, type Rulebook, unraised } from '../compiler/index.js';

describe('the version of the package', () => {
  test.each([
    ['1.4.2', 'major', '2.0.0'],
    ['1.4.2', 'minor', '1.5.0'],
    ['1.4.2', 'patch', '1.4.3'],
    ['1.4.2', 'none', '1.4.2'],
    ['0.9.9', 'major', '0.10.0'],
    ['0.9.9', 'minor', '0.9.10'],
    ['0.9.9', 'patch', '0.9.10'],
  ] as const)('after %s, where a %s change is made, is at least %s', (before, level, least) => {
    expect(leastVersion(before, level)).toBe(least);
    expect(isLower(before, least)).toBe(level !== 'none');
    expect(isLower(least, before)).toBe(false);
  });

  test.each([
    ['9.0.0', '10.0.0', true],
    ['1.10.0', '1.9.9', false],
    ['1.0.0', '1.0.0', false],
  ])('%s before %s: %s', (one, other, lower) => {
    expect(isLower(one, other)).toBe(lower);
  });

  /** The rulebook of a release, and what became of it. */
  async function released(folder: string, version?: string): Promise<readonly [Rulebook, Rulebook]> {
    const root = `test/bad/version-not-raised--${folder}`;
    const [before, after] = await Promise.all([load(`${root}/before`), load(`${root}/rules`)]);
    if (!before.rulebook || !after.rulebook) throw new Error(folder);
    const { settings } = after.rulebook;
    const raised = version === undefined ? settings.package : { ...settings.package, version };
    return [before.rulebook, { ...after.rulebook, settings: { ...settings, package: raised } }];
  }

  test.each([
    ['removed', '2.0.0', '1.99.0'],
    ['another-answer', '1.5.0', '1.4.99'],
    ['other-words', '1.4.1', '1.4.0'],
  ])('is enough once it says what changes: %s', async (folder, enough, little) => {
    expect(await unraised(...(await released(folder, enough)))).toEqual([]);
    expect(await unraised(...(await released(folder, little)))).toHaveLength(1);
  });
});

test('the surface shows another text of the law, and no other words', async () => {
  const surface = async (folder: string, side: string): Promise<string> => {
    const { rulebook } = await load(`test/bad/version-not-raised--${folder}/${side}`);
    if (!rulebook) throw new Error(folder);
    const runtime = [
      { path: 'runtime/index.d.ts', text: "export { a, type B } from './a.js';\nexport type { C } from './c.js';\n" },
    ];
    return surfacePage(rulebook, { runtime }).text.replace(/version \d+\.\d+\.\d+/, 'version');
  };
  expect(await surface('removed', 'before')).toMatch(/- `a`\n- `type B`\n- `type C`\n/);
  expect(await surface('other-words', 'before')).toBe(await surface('other-words', 'rules'));
  for (const folder of ['another-answer', 'removed']) {
    const [before, after] = [await surface(folder, 'before'), await surface(folder, 'rules')];
    const lines = before.split('\n').filter((line) => !after.split('\n').includes(line));
    expect(lines).toHaveLength(1);
  }
});
