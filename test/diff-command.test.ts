import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Rules, sejour } from './cli/sejour.js';

const folder = mkdtempSync(join(tmpdir(), 'sejour-diff-'));
const pool = 'test/diff/pull-request';
const project = join(folder, 'project');

function git(...words: readonly string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...words], { cwd: project, stdio: 'ignore' });
}

describe('sejour diff', () => {
  beforeAll(() => {
    mkdirSync(project);
    cpSync(`${pool}/before`, join(project, 'rules'), { recursive: true });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'Rules of the pool');
    new Rules(`${pool}/before`, join(project, 'rules')).change('pool/sauna/2010-01-01.yaml', '16 years', '18 years');
    git('add', '.');
    git('commit', '-qm', 'The sauna from eighteen on');
  });

  test('two git revisions of the rules', async () => {
    const { code, out, err } = await sejour(['diff', 'HEAD~1', 'HEAD', '--format', 'json'], { cwd: project });
    expect([code, err]).toEqual([0, '']);
    const { before, after, provisions } = JSON.parse(out);
    expect([before, after]).toEqual(['HEAD~1', 'HEAD']);
    expect(provisions.map((one: { id: string; kind: string }) => [one.id, one.kind])).toEqual([
      ['pool/sauna', 'correction'],
    ]);
  });

  test('a git revision and a folder', async () => {
    const { code, out } = await sejour(['diff', 'HEAD~1', 'rules'], { cwd: project });
    expect(code).toBe(0);
    expect(out).toContain('at least 16 years before the day asked about, but later than 18');
  });

  const library = ['--rules', 'test/good/library/rules'];
  const wrong: readonly (readonly [code: number, words: readonly string[], told: RegExp])[] = [
    [2, ['2018-01-01', '2018-02-30', ...library], /`2018-02-30` is no day of the calendar/],
    [2, ['2018-01-01', 'rules', ...library], /two days, or two folders or git revisions/],
    [2, ['2017-12-31', '2018-01-01', '--format', 'pdf', ...library], /no format `pdf`.*markdown/],
    [2, ['2017-12-31', '2018-01-01', '--provision', 'fines/fien', ...library], /Did you mean `fines\/fine`/],
    [3, ['no-such-revision', 'HEAD', ...library], /`no-such-revision` is no revision that git knows/],
    [3, ['--', '-x', 'HEAD'], /`-x` is no revision that git knows/],
    [1, ['2017-12-31', '2018-01-01', '--rules', 'test/bad/unknown-fact--near/rules'], /unknown-fact/],
  ];
  test.each(wrong)('%i: sejour diff %j', async (due, words, told) => {
    const { code, out, err } = await sejour(['diff', ...words]);
    expect([code, `${out}${err}`]).toEqual([due, expect.stringMatching(told)]);
  });
});
