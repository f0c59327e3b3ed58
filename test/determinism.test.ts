import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { filesUnder } from './support/golden.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'sejour-determinism-'));
const cli = resolve('dist/compiler/cli.js');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Machine {
  /** Where the copy of the rules lies. */
  readonly at: string;
  readonly umask: string;
  readonly env: Readonly<Record<string, string>>;
  /** The rule files in the order in which they are copied. */
  readonly order: (paths: readonly string[]) => readonly string[];
  /** How an editor there would save a file. */
  readonly saved: (text: string) => string;
  /** When the files were last changed, in seconds since 1970. */
  readonly changed: number;
}

const asIs = (text: string): string => text;

const machines: readonly Machine[] = [
  {
    at: 'a',
    umask: '022',
    env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', USER: 'root', HOSTNAME: 'one' },
    order: (paths) => paths,
    saved: asIs,
    changed: 0,
  },
  {
    at: 'Büro der Änderungen/ı I/b',
    umask: '077',
    env: {
      TZ: 'Asia/Tokyo',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      USER: 'İsmail',
      HOSTNAME: 'iki',
      NODE_OPTIONS: '--import=data:text/javascript,Date.now=()=>4e12',
    },
    order: (paths) => [...paths].reverse(),
    saved: asIs,
    changed: 2e9,
  },
  {
    at: 'windows',
    umask: '002',
    env: { TZ: 'Pacific/Kiritimati', LANG: 'fr_BE.UTF-8' },
    order: (paths) => [...paths].sort((x, y) => x.length - y.length),
    saved: (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    changed: 1e9,
  },
];

/** Rules, and the commands that make everything from them. */
interface Making {
  readonly of: string;
  readonly rules: string;
  readonly commands: readonly string[];
}

// The pages of the whole law, of which those of its changes take longest, are made anew by `npm run docs -- --check`.
const law: Making = { of: 'the package of the law', rules: 'rules', commands: ['build'] };
const library: Making = { of: 'the pages of the library', rules: 'test/good/library/rules', commands: ['docs'] };

/** Everything made from rules on a machine, each file by its bytes. */
async function madeOn(
  { at, umask, env, order, saved, changed }: Machine,
  { rules, commands }: Making,
): Promise<ReadonlyMap<string, string>> {
  const project = join(folder, at, rules.replaceAll('/', '-'));
  for (const path of order(filesUnder(rules))) {
    const copy = join(project, 'rules', path);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, saved(readFileSync(join(rules, path), 'utf8')));
    utimesSync(copy, changed, changed);
  }
  const made = [`umask ${umask}`, ...commands.map((command) => `node "$0" ${command}`)].join(' && ');
  await run('sh', ['-c', made, cli], { cwd: project, env: { PATH: process.env.PATH, ...env } });
  const files = filesUnder(project).filter((path) => !path.startsWith('rules/'));
  return new Map(files.map((path) => [path, hashOf(join(project, path))]));
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

describe('determinism', () => {
  test.each([
    [law.of, law, ['dist/package/family/age.js', 'dist/package/family/age.d.ts']],
    [library.of, library, ['docs/law/README.md', 'docs/changes/2018-01-01.md', 'schema/editor/provision.schema.json']],
  ] as const)(
    '%o: the same bytes, wherever, whenever and for whomever they are made',
    {
      timeout: 120_000,
    },
    async (_, making, made) => {
      const [first, ...others] = await Promise.all(machines.map((machine) => madeOn(machine, making)));
      const paths = [...(first?.keys() ?? [])];
      for (const path of made) expect(paths).toContain(path);
      for (const other of others) expect(other).toEqual(first);
    },
  );
});
