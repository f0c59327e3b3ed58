import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { topicName } from '../compiler/emit/index-modules.js';
import { emitModules } from '../compiler/emit/package.js';
import { load } from '../compiler/index.js';
import * as runtime from '../runtime/index.js';
import { type CompilerVersion, compilers, compileStrictly, type Resolution } from './support/compilers.js';
import { expectText, filesUnder, foldersOf } from './support/golden.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'sejour-package-'));
const built = join(folder, 'built');
const project = join(folder, 'project');
const installed = join(project, 'node_modules/@sejour/belgium');

/** The TypeScript modules of a rulebook beside the sources of the runtime, to be compiled as one. */
async function writeModules(rules: string, into: string): Promise<void> {
  const { rulebook } = await load(rules);
  if (!rulebook) throw new Error(`${rules} has mistakes`);
  for (const { path, text } of emitModules(rulebook)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
  cpSync('runtime', join(into, 'runtime'), { recursive: true });
}

beforeAll(async () => {
  await run('node', ['dist/compiler/cli.js', 'build', '--out', built]);
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  await run('npm', ['pack', built, '--pack-destination', project, '--silent']);
  const [tarball = ''] = filesUnder(project).filter((path) => path.endsWith('.tgz'));
  const quietly = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  await run('npm', ['install', ...quietly, `./${tarball}`], { cwd: project });
  cpSync('test/consumer', join(project, 'consumer'), { recursive: true });
  await writeModules('rules', join(project, 'modules'));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('package', () => {
  const versions = Object.keys(compilers) as readonly CompilerVersion[];
  const resolutions = ['node16', 'nodenext', 'bundler'] as const;
  const ways = versions.flatMap((version) => resolutions.map((way) => [version, way] as const));

  // The program of a user and wrong uses of the package.
  test.concurrent.each<readonly [CompilerVersion, Resolution]>(ways)(
    'TypeScript %s, found as %s, takes a program under its strictest flags',
    async (version, resolution) => {
      // The declarations of the package themselves are looked at once for each compiler.
      const loosened = { skipLibCheck: resolution !== 'nodenext' };
      expect(await compileStrictly(project, version, resolution, ['consumer'], loosened)).toBe('');
    },
    300_000,
  );

  test('the generated modules are well typed under the strictest flags', async () => {
    expect(await compileStrictly(project, '7.0', 'nodenext', ['modules'])).toBe('');
  });

  test.each(foldersOf('test/good'))('the modules of the rulebook %s are well typed', async (name) => {
    await writeModules(`test/good/${name}/rules`, join(folder, name));
    writeFileSync(join(folder, name, 'package.json'), '{ "type": "module" }\n');
    expect(await compileStrictly(join(folder, name), '7.0', 'nodenext', ['**/*.ts'])).toBe('');
  });

  test('what the guide and its own readme show is well typed', async () => {
    const pages = ['docs/using-the-package.md', join(built, 'README.md')];
    const shown = pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)]);
    mkdirSync(join(project, 'shown'));
    for (const [at, [, code]] of shown.entries()) {
      const console = 'declare const console: { log(...words: readonly unknown[]): void };';
      writeFileSync(join(project, 'shown', `${at}.ts`), `${console}\n${code}`);
    }
    expect(shown.length).toBeGreaterThan(1);
    const loosened = { noPropertyAccessFromIndexSignature: false };
    expect(await compileStrictly(project, '7.0', 'nodenext', ['shown'], loosened)).toBe('');
  });

  test('every entry is found and typed, as publint and attw see it', async () => {
    const [tarball = ''] = filesUnder(project).filter((path) => path.endsWith('.tgz'));
    const linted = run('node', [resolve('node_modules/publint/src/cli.js'), join(project, tarball), '--strict']);
    // The way of CommonJS before node 20.19 is not promised. One entry of each kind: all are made alike.
    const attw = [resolve('node_modules/@arethetypeswrong/cli/dist/index.js'), join(project, tarball)];
    const quietly = [
      '--profile',
      'esm-only',
      '--format',
      'json',
      '--entrypoints',
      '.',
      'family',
      'family/age',
      'amounts',
    ];
    const typed = run('node', [...attw, ...quietly], { maxBuffer: 1e8 });
    expect((await linted).stdout).toMatch(/All good!/);
    const { problems } = JSON.parse((await typed).stdout);
    const kinds = Object.entries<readonly { readonly resolutionKind: string }[]>(problems ?? {}).flatMap(
      ([kind, all]) =>
        all
          .filter(({ resolutionKind }) => resolutionKind === 'bundler' || resolutionKind === 'node16-esm')
          .map(() => kind),
    );
    expect(kinds).toEqual([]);
  });

  test('the readme leads to a first decision that comes out as it says', async () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    const [, code = ''] = /^```ts\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    writeFileSync(join(project, 'first.mjs'), code.replaceAll(' as const', ''));
    const { stdout } = await run('node', [join(project, 'first.mjs')], { cwd: project });
    const promised = [...code.matchAll(/\); \/\/ (.+)$/gm)].map(([, said = '']) => said);
    expect(promised.length).toBeGreaterThan(1);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(promised));
    expect(stdout.split('\n').length).toBeGreaterThan(promised.length + 2);
  });

  test('its bill of materials names it and nothing else', () => {
    const bill = JSON.parse(readFileSync(join(installed, 'sbom.cdx.json'), 'utf8'));
    const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const purl = `pkg:npm/%40sejour/belgium@${version}`;
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] });
    expect(bill.metadata.component).toMatchObject({ type: 'library', name: '@sejour/belgium', version, purl });
    expect(bill.dependencies).toEqual([{ ref: bill.metadata.component['bom-ref'], dependsOn: [] }]);
  });

  test('a program that uses it runs under plain node', async () => {
    await compileStrictly(project, '7.0', 'nodenext', ['consumer']);
    const program = join(project, 'out-7.0-nodenext/consumer/forum.js');
    const { stdout, stderr } = await run('node', [program], { cwd: project });
    expect(stderr).toBe('');
    expectText(stdout, 'test/consumer/forum.txt');
  });

  test('it can be required too, and touches nothing outside itself', async () => {
    const script = `
      const before = Reflect.ownKeys(globalThis).length;
      const frozen = [Object, Array, Function, Map, Set, String, Number, Date, RegExp, Error, JSON, Math, Reflect]
        .flatMap((one) => [one, one.prototype ?? {}])
        .map((one) => Object.freeze(one));
      const names = Object.keys(require('@sejour/belgium'));
      process.stdout.write(JSON.stringify({ names, added: Reflect.ownKeys(globalThis).length - before }));
    `;
    const { stdout } = await run('node', ['-e', `"use strict"; ${script}`], { cwd: project });
    expect(JSON.parse(stdout)).toEqual({
      names: [
        ...['FactsError', 'IncompleteFactsError', 'UndecidedError', 'amounts', 'answerJson', 'assess', 'day', 'decide'],
        ...['earliest', 'euCitizen', 'euFamily', 'eur', 'explain', 'explanationText', 'family', 'fees'],
        ...['longTermResident', 'measures', 'missing', 'nextQuestion', 'protection', 'provisions', 'receipt', 'replay'],
        ...['rights', 'settlement', 'stay', 'when', 'why', 'whyNot'],
      ],
      added: 0,
    });
  });

  test('it depends on nothing, runs nothing when installed, and shows only what it means to', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(manifest)).toEqual(
      'name version description license type files sideEffects engines types exports'.split(' '),
    );
    expect(manifest.sideEffects).toBe(false);
    const entries = Object.values<string | Readonly<Record<string, string>>>(manifest.exports);
    const files = entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
    expect(files.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
    expect(Object.keys(manifest.exports).filter((path) => path.includes('runtime') || path.includes('*'))).toEqual([]);
    const kinds = filesUnder(installed).filter((path) => !/\.(js|d\.ts)$/.test(path));
    expect(kinds).toEqual(['LICENSE', 'README.md', 'package.json', 'sbom.cdx.json']);
  });

  test('no module imports anything but another module of the package', () => {
    const foreign = filesUnder(installed)
      .filter((path) => /\.(js|d\.ts)$/.test(path))
      .flatMap((path) => {
        const { importedFiles } = ts.preProcessFile(readFileSync(join(installed, path), 'utf8'));
        return importedFiles
          .map(({ fileName }) => resolve(installed, dirname(path), fileName))
          .filter((target) => !target.startsWith(installed) || !existsSync(target));
      });
    expect(foreign).toEqual([]);
  });

  test('no declaration says any', () => {
    const loose = filesUnder(installed)
      .filter((path) => path.endsWith('.d.ts'))
      .filter((path) => {
        const source = ts.createSourceFile(path, readFileSync(join(installed, path), 'utf8'), ts.ScriptTarget.ES2022);
        const isLoose = (node: ts.Node): boolean =>
          node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, isLoose) ?? false);
        return isLoose(source);
      });
    expect(loose).toEqual([]);
  });

  test('what is shown without the law is all that the index shows beside it', async () => {
    const script = `
      import * as all from '@sejour/belgium';
      import * as asking from '@sejour/belgium/explanations';
      const law = [...Object.keys(all)].filter((name) => !(name in asking));
      process.stdout.write(law.join(' '));
    `;
    const { stdout } = await run('node', ['--input-type=module', '-e', script], { cwd: project });
    expect(stdout).toBe(
      'amounts euCitizen euFamily family fees longTermResident protection provisions rights settlement stay',
    );
  });

  test('it says what the law in it hashes to', () => {
    expect(readFileSync(join(installed, 'rulebook.js'), 'utf8')).toMatch(/hash: 'sha256-[0-9a-f]{64}'/);
  });

  test('no topic takes a name that the package exports beside it', () => {
    const shared = Object.keys(runtime).filter((name) => /^[a-z]/.test(name));
    const topics = shared.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    expect(shared.length).toBeGreaterThan(10);
    expect(topics.map(topicName).filter((name) => shared.includes(name))).toEqual([]);
  });

  test('packed twice it has the same bytes', async () => {
    const again = join(folder, 'again');
    mkdirSync(again);
    await run('npm', ['pack', built, '--pack-destination', again, '--silent']);
    const [name = ''] = filesUnder(again);
    expect(readFileSync(join(again, name)).equals(readFileSync(join(project, name)))).toBe(true);
  });
});
