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

/** Everything made from the rules on a machine, each file by its bytes. */
async function madeOn({ at, umask, env, order, saved, changed }: Machine): Promise<ReadonlyMap<string, string>> {
  const project = join(folder, at);
  for (const path of order(filesUnder('rules'))) {
    const copy = join(project, 'rules', path);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, saved(readFileSync(join('rules', path), 'utf8')));
    utimesSync(copy, changed, changed);
  }
  const made = `umask ${umask}; node "$0" build && node "$0" docs`;
  await run('sh', ['-c', made, cli], { cwd: project, env: { PATH: process.env.PATH, ...env } });
  const files = filesUnder(project).filter((path) => !path.startsWith('rules/'));
  return new Map(files.map((path) => [path, hashOf(join(project, path))]));
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

describe('determinism', () => {
  test('the same rules give the same bytes, wherever, whenever and for whomever they are built', {
    timeout: 300_000,
  }, async () => {
    const [first, ...others] = await Promise.all(machines.map(madeOn));
    const paths = [...(first?.keys() ?? [])];
    expect(paths).toContain('dist/package/family/age.js');
    expect(paths).toContain('docs/law/family/age.md');
    expect(paths).toContain('schema/editor/provision.schema.json');
    for (const other of others) expect(other).toEqual(first);
  });
});
