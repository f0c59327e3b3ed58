import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  checkInto,
  cleanUpNow,
  readFile,
  readRules,
  WorkspaceError,
  type Writer,
  withTemporary,
  writeFolder,
  writeInto,
} from '../compiler/workspace.js';

const base = mkdtempSync(join(tmpdir(), 'workspace-test-'));
const built = join(base, 'built');
/** A process number that no system gives out: the holder of a lock that was left behind. */
const dead = 2 ** 30;
const writer: Writer = { pid: process.pid, isRunning, patience: 0 };
let here = base;

beforeAll(() => {
  chmodSync(base, 0o755);
  compileWorkspace();
});
beforeEach(() => {
  here = mkdtempSync(join(base, 'case-'));
  chmodSync(here, 0o777);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const older = texts('older', 4);
const newer = texts('newer', 3);
const options = () => ({ rules: put('rules/rulebook.yaml', 'rulebook: x\n') && join(here, 'rules'), writer });

describe('readRules', () => {
  test('gives every file in code point order, under the name of the folder', async () => {
    for (const path of ['b.yaml', 'a/2.yaml', 'a/10.yml', 'a-b.yaml', 'Z.yaml', 'é.yaml', 'notes.txt'])
      put(`rules/${path}`, path);
    for (const path of ['.git/config', '.hidden.yaml', 'a/.swp']) put(`rules/${path}`, '');
    const files = await readRules(join(here, 'rules'));
    expect(files.map(({ path }) => path)).toEqual(
      ['Z.yaml', 'a-b.yaml', 'a/10.yml', 'a/2.yaml', 'b.yaml', 'notes.txt', 'é.yaml'].map((path) => `rules/${path}`),
    );
    expect(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual(
      files.map(({ path }) => [path, path.slice('rules/'.length)]),
    );
  });

  test('reads of a file that is too big only enough to tell', async () => {
    put('rules/big.yaml', 'x'.repeat(3 * 1024 * 1024));
    put('rules/full.yaml', 'x'.repeat(1024 * 1024));
    const [big, full] = await readRules(join(here, 'rules'));
    expect([big?.bytes.length, full?.bytes.length]).toEqual([1024 * 1024 + 1, 1024 * 1024]);
  });

  test('opens thousands of files without running out of handles', async () => {
    for (let at = 0; at < 3000; at++) put(`rules/${at}.yaml`, `${at}`);
    const script = `
      import { readRules } from '${moduleUrl('workspace.js')}';
      console.log((await readRules(${JSON.stringify(join(here, 'rules'))})).length);`;
    const child = `ulimit -n 64 && exec "$0" --input-type=module -e "$1"`;
    expect(execFileSync('bash', ['-c', child, process.execPath, script], { encoding: 'utf8' })).toBe('3000\n');
  });

  test('refuses more than 10,000 files', async () => {
    for (let at = 0; at <= 10_000; at++) put(`rules/${at}.yaml`, '');
    await expect(readRules(join(here, 'rules'))).rejects.toMatchObject({ exitCode: 3, message: /10,000 files/ });
  });

  test.each([
    ['a link to a file outside', (path: string) => symlinkSync('/etc/passwd', path)],
    ['a link in a circle', (path: string) => symlinkSync('.', path)],
    ['a link to nothing', (path: string) => symlinkSync('gone', path)],
    ['a pipe', (path: string) => execFileSync('bash', ['-c', 'mkfifo "$0"', path])],
  ])('refuses %s without opening it', async (_, make) => {
    put('rules/a.yaml', 'a');
    make(join(here, 'rules/b.yaml'));
    await expect(readRules(join(here, 'rules'))).rejects.toMatchObject({
      exitCode: 3,
      path: join(here, 'rules/b.yaml'),
      message: /is a link, a pipe or a device\. Put the file itself there/,
    });
  });

  test('names the folder that is missing, and the one that is a file', async () => {
    await expect(readRules(join(here, 'rulez'))).rejects.toMatchObject({
      exitCode: 3,
      message: `\`${join(here, 'rulez')}\` cannot be read: it does not exist (ENOENT). Check the spelling of the path.`,
    });
    put('rules', '');
    await expect(readRules(join(here, 'rules'))).rejects.toMatchObject({ message: /is not a folder/ });
  });

  test('names the file that cannot be read', () => {
    put('rules/a.yaml', 'a');
    chmodSync(put('rules/locked.yaml', 'b'), 0);
    const said = asNobody(`
      const { readRules } = await import('${moduleUrl('workspace.js')}');
      await readRules(${JSON.stringify(join(here, 'rules'))});`);
    expect(said).toContain(`3 \`${join(here, 'rules/locked.yaml')}\` cannot be read: permission is refused (EACCES)`);
  });

  test('shows controls in a path as code points', async () => {
    await expect(readRules(join(here, 'a\u001b[31m'))).rejects.toMatchObject({ message: /a\\u\{1b\}\[31m` cannot/ });
  });

  test('readFile gives one file under the path asked for, also through a link', async () => {
    put('case.yaml', 'x');
    symlinkSync('case.yaml', join(here, 'link.yaml'));
    const file = await readFile(join(here, 'link.yaml'));
    expect(file).toEqual({ path: join(here, 'link.yaml'), bytes: new Uint8Array([120]) });
    await expect(readFile(join(here, 'cas.yaml'))).rejects.toBeInstanceOf(WorkspaceError);
  });
});

describe('writeFolder', () => {
  test('makes the folder, then replaces it whole', async () => {
    const out = join(here, 'dist/package');
    await writeFolder(out, older, options());
    expect(contentOf(out)).toEqual(expected(older));
    await writeFolder(out, newer, options());
    expect(contentOf(out)).toEqual(expected(newer));
    expect(readdirSync(join(here, 'dist'))).toEqual(['package']);
  });

  test('takes an empty folder', async () => {
    mkdirSync(join(here, 'dist/package/empty'), { recursive: true });
    await writeFolder(join(here, 'dist/package'), older, options());
    expect(contentOf(join(here, 'dist/package'))).toEqual(expected(older));
  });

  test.each([
    ['the rules', 'rules'],
    ['the rules by another name', 'x/../rules/.'],
    ['a folder around the rules', '.'],
    ['a folder inside the rules', 'rules/dist'],
    ['a file', 'file'],
    ['a link', 'link'],
    ['a link to the rules', 'to-rules'],
    ['the root of the disk', '/'],
    ['the home folder', homedir()],
    ['a folder around the home folder', dirname(homedir())],
  ])('refuses %s as output', async (_, out) => {
    put('rules/a.yaml', 'a');
    put('file', 'mine');
    mkdirSync(join(here, 'somewhere'));
    symlinkSync('somewhere', join(here, 'link'));
    symlinkSync('rules', join(here, 'to-rules'));
    const before = contentOf(here);
    const folder = out.startsWith('/') ? out : `${here}/${out}`;
    await expect(writeFolder(folder, older, options())).rejects.toMatchObject({ exitCode: 2, path: folder });
    expect(contentOf(here)).toEqual({ ...before, 'rules/rulebook.yaml': 'rulebook: x\n' });
  });

  test.each([
    ['a file', (out: string) => writeFileSync(join(out, 'notes.txt'), 'mine')],
    ['a hidden file', (out: string) => writeFileSync(join(out, '.env'), 'mine')],
    ['a link', (out: string) => symlinkSync('/', join(out, 'root'))],
  ])('refuses a folder that holds %s of somebody else, and leaves all as it is', async (_, add) => {
    const out = join(here, 'dist');
    await writeFolder(out, older, options());
    add(out);
    const before = contentOf(out);
    await expect(writeFolder(out, newer, options())).rejects.toMatchObject({
      exitCode: 2,
      message: /holds `.+`, which this program did not make\. Move that file elsewhere/,
    });
    expect(contentOf(out)).toEqual(before);
  });

  test('a folder with files but no list of ours is somebody else’s', async () => {
    put('dist/package.json', '{}');
    await expect(writeFolder(join(here, 'dist'), older, options())).rejects.toMatchObject({ exitCode: 2 });
    expect(contentOf(join(here, 'dist'))).toEqual({ 'package.json': '{}' });
  });

  test('a list that names files outside removes nothing outside', async () => {
    const out = join(here, 'dist/package');
    put('dist/mine.txt', 'mine');
    await writeFolder(out, [], options());
    writeFileSync(join(out, '.sejour-manifest.json'), JSON.stringify({ files: ['../mine.txt', '..', '/'] }));
    await writeFolder(out, older, options());
    expect(contentOf(join(here, 'dist'))['mine.txt']).toBe('mine');
  });

  test.each(['../x', '/x', 'a//b', 'a/../b', '.', 'a/..', 'a\\b', 'a\0b', ''])(
    'never writes the path %j',
    async (path) => {
      await expect(writeFolder(join(here, 'dist'), [{ path, text: '' }], options())).rejects.toThrow(
        /an artifact has the path/,
      );
      const twice = [
        { path: 'Age.js', text: '' },
        { path: 'age.js', text: '' },
      ];
      await expect(writeFolder(join(here, 'dist'), twice, options())).rejects.toThrow(/two artifacts/);
      expect(readdirSync(here)).toEqual(['rules']);
    },
  );

  test('says what it may not write, and leaves the old folder as it was', async () => {
    const parent = join(here, 'dist');
    await writeFolder(join(parent, 'package'), older, options());
    chmodSync(parent, 0o555);
    const said = asNobody(`
      const { writeFolder } = await import('${moduleUrl('workspace.js')}');
      const writer = { pid: process.pid, isRunning: () => true };
      await writeFolder(${JSON.stringify(join(parent, 'package'))}, [], { rules: '${here}/rules', writer });`);
    expect(said).toMatch(/^3 `.*dist\/\.package\.sejour-lock` cannot be locked: permission is refused \(EACCES\)\. /);
    expect(contentOf(join(parent, 'package'))).toEqual(expected(older));
  });

  test('a part of the path that is a file is named', async () => {
    put('dist', 'a file');
    await expect(writeFolder(join(here, 'dist/package'), older, options())).rejects.toMatchObject({
      exitCode: 3,
      message: /dist.*ENOTDIR|dist.*EEXIST/,
    });
  });
});

describe('the lock', () => {
  const lock = () => join(here, 'dist/.package.sejour-lock');
  const holder = (pid: number, host = hostname()) =>
    put('dist/.package.sejour-lock', JSON.stringify({ pid, host, token: 'theirs' }));

  test.each([
    ['of a process that has died', () => holder(dead)],
    ['of a dead process with our own number', () => holder(process.pid)],
    ['that a fault of the disk emptied', () => put('dist/.package.sejour-lock', '')],
  ])('one %s is taken over', async (_, leave) => {
    leave();
    put(`dist/.package.sejour-lock-${dead}-x`, '');
    await writeFolder(join(here, 'dist/package'), older, options());
    expect(readdirSync(join(here, 'dist'))).toEqual(['package']);
  });

  test.each([
    ['a running process', () => holder(1)],
    ['another machine', () => holder(dead, 'elsewhere.example')],
  ])('one of %s is respected', async (_, leave) => {
    await writeFolder(join(here, 'dist/package'), older, options());
    leave();
    await expect(writeFolder(join(here, 'dist/package'), newer, options())).rejects.toMatchObject({
      exitCode: 3,
      path: lock(),
      message: /another run is writing here \(process \d+.*\)\. Wait until it has ended/,
    });
    expect(contentOf(join(here, 'dist/package'))).toEqual(expected(older));
    expect(existsSync(lock())).toBe(true);
  });

  test('of several writers at once each leaves a whole folder, and all have their turn', async () => {
    const out = join(here, 'dist/package');
    const patient = { ...options(), writer: { ...writer, patience: 20_000 } };
    await Promise.all([older, newer, older, newer].map((files) => writeFolder(out, files, patient)));
    expect([expected(older), expected(newer)]).toContainEqual(contentOf(out));
    expect(readdirSync(join(here, 'dist'))).toEqual(['package']);
  });
});

describe('a machine that fails', () => {
  test.each(['ENOSPC', 'EIO'])(
    '%s at any call: exit code 3, the path named, the old folder untouched',
    async (code) => {
      const calls = JSON.parse(await child('fail', code)) as Failure[];
      expect(calls.length).toBeGreaterThan(30);
      for (const { message, after } of calls) {
        expect(message).toMatch(/^3 `\/.+` cannot be (read|written|locked|removed): .+ \((ENOSPC|EIO)\)\. /);
        expect(after).toEqual(expected(older));
      }
    },
  );

  test('killed before any call: old or new, never a mix, and the next run leaves nothing behind', async () => {
    const total = Number(await child('count'));
    expect(total).toBeGreaterThan(30);
    const out = join(here, 'dist/package');
    let gaps = 0;
    for (let at = 1; at <= total; at += at < total - 30 ? 4 : 1) {
      rmSync(join(here, 'dist'), { recursive: true, force: true });
      await writeFolder(out, older, options());
      await child('kill', String(at));
      if (!existsSync(out)) gaps += 1;
      else expect([expected(older), expected(newer)]).toContainEqual(contentOf(out));
      await writeFolder(out, texts('last', 2), options());
      expect(contentOf(out)).toEqual(expected(texts('last', 2)));
      expect(readdirSync(join(here, 'dist'))).toEqual(['package']);
    }
    expect(gaps).toBe(1);
  });

  test('killed at any moment: old or new, never a mix', async () => {
    const out = join(here, 'dist/package');
    await writeFolder(out, older, options());
    for (let round = 0; round < 12; round++) {
      await killedAfter(round * 9);
      const found = existsSync(out) ? contentOf(out) : contentOf(join(here, 'dist/.package.sejour-old'));
      expect([expected(older), expected(newer)]).toContainEqual(found);
    }
    await writeFolder(out, newer, options());
    expect(readdirSync(join(here, 'dist'))).toEqual(['package']);
  });

  test('a signal: what is under way can be cleaned at once', async () => {
    const out = join(here, 'dist/package');
    await writeFolder(out, older, options());
    const under = writeFolder(out, newer, options()).catch((thrown: unknown) => thrown);
    const temporary = withTemporary(older, async (folder) => {
      cleanUpNow();
      return folder;
    });
    const folder = await temporary;
    await under;
    expect(existsSync(folder)).toBe(false);
    expect([expected(older), expected(newer)]).toContainEqual(contentOf(out));
    await writeFolder(out, older, options());
    expect(readdirSync(join(here, 'dist'))).toEqual(['package']);
  });
});

describe('writeInto and checkInto', () => {
  const owns = ['docs/law', 'schema/editor'];
  const pages = [
    { path: 'docs/law/family/age.md', text: 'age\n' },
    { path: 'docs/law/index.md', text: 'index\n' },
    { path: 'schema/editor/cases.schema.json', text: '{}\n' },
  ];

  test('writes what differs, removes what is no longer made, touches nothing else', async () => {
    put('docs/law/index.md', 'index\n');
    put('docs/law/old/gone.md', 'gone');
    put('docs/law/.gitattributes', 'x');
    put('docs/guide.md', 'by hand');
    put('schema/editor/cases.schema.json', '[]');
    const kept = statSync(join(here, 'docs/law/index.md'));
    const found = {
      missing: ['docs/law/family/age.md'],
      stale: ['schema/editor/cases.schema.json'],
      extra: ['docs/law/old/gone.md'],
    };
    const before = contentOf(here);
    expect(await checkInto(here, pages, { owns })).toEqual(found);
    expect(contentOf(here)).toEqual(before);
    expect(await writeInto(here, pages, { owns, writer })).toEqual(found);
    expect(contentOf(here)).toEqual({
      ...Object.fromEntries(pages.map(({ path, text }) => [path, text])),
      'docs/law/.gitattributes': 'x',
      'docs/guide.md': 'by hand',
    });
    expect(existsSync(join(here, 'docs/law/old'))).toBe(false);
    expect(statSync(join(here, 'docs/law/index.md')).ino).toBe(kept.ino);
    const none = { missing: [], stale: [], extra: [] };
    expect(await writeInto(here, pages, { owns, writer })).toEqual(none);
    expect(await checkInto(here, pages, { owns })).toEqual(none);
    expect(readdirSync(here).sort()).toEqual(['docs', 'schema']);
  });

  test('does not follow a link out of the generated folders', async () => {
    mkdirSync(join(here, 'elsewhere'));
    put('docs/law/a.md', '');
    symlinkSync('../../elsewhere', join(here, 'docs/law/family'));
    await expect(writeInto(here, pages, { owns, writer })).rejects.toMatchObject({
      exitCode: 3,
      path: join(here, 'docs/law/family'),
    });
    expect(readdirSync(join(here, 'elsewhere'))).toEqual([]);
  });

  test('an artifact outside the generated folders is our own bug', async () => {
    await expect(checkInto(here, [{ path: 'README.md', text: '' }], { owns })).rejects.toThrow(
      /outside the generated folders/,
    );
  });
});

test('withTemporary lends a private folder and removes it, also when its use fails', async () => {
  const lent: string[] = [];
  const use = async (folder: string): Promise<number> => {
    lent.push(folder);
    expect(contentOf(folder)).toEqual(Object.fromEntries(older.map(({ path, text }) => [path, text])));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    if (lent.length === 2) throw new Error('use failed');
    return 7;
  };
  expect(await withTemporary(older, use)).toBe(7);
  await expect(withTemporary(older, use)).rejects.toThrow('use failed');
  expect(lent.map((folder) => existsSync(folder))).toEqual([false, false]);
});

interface Failure {
  readonly message: string;
  readonly after: Record<string, string>;
}

function texts(mark: string, count: number): { path: string; text: string }[] {
  return Array.from({ length: count }, (_, at) => ({
    path: `part-${at % 2}/${mark}-${at}.js`,
    text: `${mark} ${at}\n`,
  }));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return (thrown as { code?: string }).code !== 'ESRCH';
  }
}

function put(path: string, text: string): string {
  const place = join(here, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  return place;
}

/** Every file of a folder with its text; links as what they are. */
function contentOf(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const place = join(entry.parentPath, entry.name);
    if (entry.isFile()) found[relative(folder, place)] = readFileSync(place, 'utf8');
    else if (!entry.isDirectory()) found[relative(folder, place)] = 'not a file';
  }
  return found;
}

function expected(files: readonly { path: string; text: string }[]): Record<string, string> {
  const list = files.map(({ path }) => path).sort();
  const manifest = `${JSON.stringify({ 'made-by': 'sejour', files: list }, null, 2)}\n`;
  return { '.sejour-manifest.json': manifest, ...Object.fromEntries(files.map(({ path, text }) => [path, text])) };
}

/** Workspace as plain JavaScript, for the processes that are killed; independent of what `dist/` holds. */
function compileWorkspace(): void {
  const compiler = join(import.meta.dirname, '../compiler');
  const files = [
    'workspace.ts',
    ...['workspace', 'source'].flatMap((room) => readdirSync(join(compiler, room)).map((name) => `${room}/${name}`)),
  ];
  const compilerOptions = { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022 };
  for (const file of files) {
    const place = join(built, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(
      place,
      ts.transpileModule(readFileSync(join(compiler, file), 'utf8'), { compilerOptions }).outputText,
    );
  }
  writeFileSync(join(built, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(built, 'faulty.js'), readFileSync(join(import.meta.dirname, 'workspace/faulty.mjs')));
}

function moduleUrl(file: string): string {
  return pathToFileURL(join(built, file)).href;
}

/** Runs a script as a user without rights, and gives the exit code and the message of the error it ends with. */
function asNobody(script: string): string {
  const caught = `try { ${script} console.log('no error'); } catch (thrown) { console.log(thrown.exitCode, thrown.message); }`;
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return execFileSync(process.execPath, ['--input-type=module', '-e', caught], { encoding: 'utf8', ...user });
}

/** Runs `workspace/faulty.mjs`, which writes `newer` over `older`, and gives what it prints. */
function child(...fault: readonly string[]): Promise<string> {
  put('rules/rulebook.yaml', 'rulebook: x\n');
  return finished(
    spawn(process.execPath, [
      join(built, 'faulty.js'),
      join(here, 'dist/package'),
      JSON.stringify([older, newer]),
      ...fault,
    ]),
  );
}

async function killedAfter(milliseconds: number): Promise<void> {
  const running = spawn(process.execPath, [
    join(built, 'faulty.js'),
    join(here, 'dist/package'),
    JSON.stringify([older, newer]),
    'endless',
  ]);
  await new Promise((ready) => running.stdout.once('data', ready));
  setTimeout(() => running.kill('SIGKILL'), milliseconds);
  await finished(running);
}

function finished(running: ReturnType<typeof spawn>): Promise<string> {
  let said = '';
  running.stdout?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  running.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  return new Promise((ended) => running.on('close', () => ended(said)));
}
