import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ended, hashOf, Rules, sejour, shell, start, told } from './cli/sejour.js';

const folder = mkdtempSync(join(tmpdir(), 'sejour-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const esc = '\u001b';
const library = 'test/good/library/rules';
const bad = 'test/bad/unknown-phrase--misspelt/rules';
const life = `${library}/cases/anna.yaml`;
const admission = `${library}/membership/admission/cases.yaml`;
const child = ['--case', 'child', '--provision', 'membership/admission'];

describe('four mistakes in the law', () => {
  const version = 'family/tcn-sponsor-status';
  let rules: Rules;
  let places: readonly string[];

  beforeAll(() => {
    rules = new Rules('rules', join(folder, 'four', 'rules'));
    places = [
      rules.change('family/age/2011-09-22.yaml', 'applicant.born-on', 'applicant.born-no'),
      rules.change('family/chain-wait/2016-07-07.yaml', 'law-1980 art.', 'law-1890 art.'),
      rules.change(`${version}/2011-09-22.yaml`, 'at least 12 months ago', 'atleast 12 monts ago'),
      rules.change(`${version}/2016-07-08.yaml`, '2016-07-08', '2011-09-22'),
    ];
  });

  test('four messages, each at its line and column, and nothing is written', async () => {
    const { code, err, out } = await told(['build', '--rules', rules.folder, '--out', join(folder, 'four', 'out')]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.match(/^error\[.*/gm)).toEqual([
      'error[unknown-fact]: No fact is called `applicant.born-no`.',
      'error[unknown-source]: No source is called `law-1890`.',
      'error[unknown-phrase]: `sponsor.unlimited-since` is a date, and `atleast 12 monts ago` cannot be said of it.',
      `error[versions-on-one-day]: Two versions of \`${version}\` begin on 2011-09-22.`,
    ]);
    expect([...err.matchAll(/^ *--> (.*)$/gm)].map(([, place]) => place)).toEqual(places);
    expect([...err.matchAll(/^ *= help: (.*)$/gm)].map(([, hint]) => hint)).toEqual([
      'did you mean `applicant.born-on`?',
      'did you mean `law-1980`?',
      'did you mean `at least 12 months ago`?',
      'this file is named after 2016-07-08: does it begin then?',
    ]);
    expect(err).toContain(` ::: rules/${version}/2011-09-22.yaml:3:16`);
    expect(err).toMatch(/\n4 errors in 4 files\. .*\nNothing was written\.\n$/);
    expect(readdirSync(join(folder, 'four'))).toEqual(['rules']);
  });

  test('one line for each of them', async () => {
    const { code, err } = await told(['check', '--plain', '--rules', rules.folder]);
    expect(code).toBe(1);
    const lines = err.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(': error[')))).toEqual(places);
  });

  test('the same for machines, with columns as editors count them', async () => {
    const { code, out, err } = await told(['check', '--json', '--rules', rules.folder]);
    expect([code, err]).toEqual([1, '']);
    const { diagnostics } = JSON.parse(out);
    expect(diagnostics).toHaveLength(4);
    expect(diagnostics.map((one: Record<string, unknown>) => `${one.file}:${one.line}:${one.column}`)).toEqual(places);
    const due = ['code', 'severity', 'title', 'message', 'hint', 'file', 'line', 'column', 'endLine', 'endColumn'];
    expect(Object.keys(diagnostics[0])).toEqual([...due, 'related']);
    expect(diagnostics[3].related).toEqual([
      {
        file: `rules/${version}/2011-09-22.yaml`,
        ...{ line: 3, column: 16, endLine: 3, endColumn: 26 },
        note: 'and so does this one',
      },
    ]);
  });

  test('what was built before stands, byte for byte', async () => {
    const out = join(folder, 'before', 'package');
    const own = new Rules(library, join(folder, 'before', 'rules'));
    expect((await told(['build', '--rules', own.folder, '--out', out])).code).toBe(0);
    const before = hashOf(out);
    own.change('rulebook.yaml', 'languages:', 'langauges:');
    expect((await told(['build', '--rules', own.folder, '--out', out])).code).toBe(1);
    expect(hashOf(out)).toBe(before);
    expect(readdirSync(join(folder, 'before')).sort()).toEqual(['package', 'rules']);
  });
});

describe('exit codes', () => {
  const project = join(folder, 'project');
  const rules = ['--rules', library];
  const pinned = join(folder, 'pinned', 'rules');
  beforeAll(() => {
    mkdirSync(project);
    mkdirSync(join(pinned, 'sources'), { recursive: true });
    writeFileSync(
      join(pinned, 'rulebook.yaml'),
      'rulebook: a\npackage: { name: a, version: 0.1.0 }\ntitle: A\nlanguages: [en]\nlaw-as-known-on: 2026-01-01\n',
    );
    writeFileSync(
      join(pinned, 'sources', 'by-laws.yaml'),
      'source: by-laws\ntitle: By-laws\npublisher: Town\nkind: law\nlanguage: en\npassages:\n  - at: art. 1\n' +
        `    words: Readers who … may borrow.\n    fingerprint: sha256-${'0'.repeat(64)}\n`,
    );
  });
  const cases: readonly (readonly [code: number, words: readonly string[], says: RegExp])[] = [
    [0, ['check', ...rules], /No errors\./],
    [0, ['build', ...rules, '--out', join(folder, 'out')], /files in/],
    [0, ['assess', life, ...rules], /Not legal advice/],
    [
      0,
      ['assess', admission, ...rules, '--as-documented-by', 'handbook'],
      /, as documented by `handbook`[\s\S]*This life or `handbook` does not concern/,
    ],
    [0, ['assess', admission, ...rules, ...child, '--earliest', 'met'], /not met[\s\S]* first met {4}2012-05-03\n/],
    [0, ['assess', admission, ...rules, ...child, '--earliest', 'met', '--as-documented-by', 'handbook'], /not within/],
    [
      0,
      ['assess', admission, ...rules, ...child, '--earliest', 'met', '--json'],
      /"membership\/admission": "2012-05-03"/,
    ],
    [
      0,
      ['show', 'membership/admission', '--as-documented-by', 'handbook', ...rules],
      /membership\/admission@2018-01-01/,
    ],
    [0, ['show', 'fines/fine', ...rules], /fines\/fine/],
    [0, ['show', 'documents/reader-card', '--on', '2017-12-31', ...rules], /Letter R, valid for 2 years/],
    [0, ['show', 'documents/reader-card', '--on', '2018-01-01', ...rules], /Letter R\+, marked “reader since”/],
    [0, ['show', 'documents/reader-card', '--on', '2010-01-01', ...rules], /known from 3 January 2011/],
    [0, ['show', 'documents/reader-card', '--on', '2010-01-01', '--json', ...rules], /"firstDay": "2011-01-03"/],
    [0, ['show', 'documents/clearance', '--json', ...rules], /"is": "withdrawn"/],
    [0, ['explain', 'unknown-fact'], /# Unknown fact/],
    [0, ['explain', 'fines/fine@2010-01-01#late', ...rules], /late/],
    [0, ['docs', ...rules, '--project', project], /added/],
    [0, ['sources', ...rules], /by-laws +(whole|in part)/],
    [1, ['sources', 'check', 'LICENSE', '--source', 'by-laws', '--rules', pinned], /gone +art\. 1: Readers who/],
    [2, ['sources', 'check', 'LICENSE', ...rules], /No source is named as `LICENSE`/],
    [2, ['sources', '--source', 'by-law', ...rules], /Did you mean `by-laws`\?/],
    [0, ['--version'], /^\d+\.\d+\.\d+\n$/],
    [1, ['check', '--rules', bad], /unknown-phrase/],
    [1, ['build', '--rules', bad, '--out', join(folder, 'none')], /Nothing was written/],
    [1, ['assess', life, '--rules', bad, '--json'], /^{\n {2}"diagnostics": \[\n {4}{\n {6}"code": "unknown-/],
    [1, ['show', 'family/sponsor-status', '--rules', bad, '--json'], /^{\n {2}"diagnostics"/],
    [1, ['explain', 'family/sponsor-status@2011-09-22#waiting-time', '--rules', bad], /unknown-phrase/],
    [1, ['docs', '--rules', bad, '--project', project, '--json'], /^{\n {2}"diagnostics"/],
    [1, ['docs', '--check', ...rules, '--project', join(folder, 'four')], /not up to date/],
    [2, [], /Usage: sejour/],
    [2, ['chek'], /unknown command 'chek'[\s\S]*Did you mean check\?/],
    [2, ['check', '--rule', library], /unknown option '--rule'[\s\S]*Did you mean --rules\?/],
    [2, ['show'], /missing required argument 'provision'/],
    [2, ['show', 'fines/fin', ...rules], /Did you mean `fines\/fine`\?/],
    [2, ['show', 'documents/reader-crad', ...rules], /Did you mean `documents\/reader-card`\?/],
    [2, ['show', 'fines/fine', '--on', '2013-02-30', ...rules], /`2013-02-30` is no day of the calendar/],
    [2, ['show', 'fines/fine', '--on', '1999-01-01', ...rules], /not yet on 1999-01-01/],
    [2, ['show', 'fines/fine', '--as-documented-by', 'hanbook', ...rules], /Did you mean `handbook`\?/],
    [
      2,
      ['show', 'fines/fine', '--as-documented-by', 'handbook', ...rules],
      /`handbook` showed no version of `fines\/fine`; /,
    ],
    [
      2,
      ['assess', life, '--as-documented-by', 'by-law', ...rules],
      /No source is called `by-law`\. Did you mean `by-laws`/,
    ],
    [2, ['assess', life, '--earliest', 'mett', ...rules], /No provision asked answers `mett`\. Did you mean `met`\?/],
    [2, ['assess', life, '--on', '30/02/2013', ...rules], /`30\/02\/2013` is no day of the calendar/],
    [2, ['assess', life, '--case', 'nobody', ...rules], /has no case `nobody`/],
    [2, ['assess', life, '--provision', 'fines/wavier', ...rules], /Did you mean `fines\/waiver`\?/],
    [2, ['explain', 'unknown-fakt'], /Did you mean `unknown-fact`\?/],
    [2, ['explain', 'fines/fine@2010-01-01#lat', ...rules], /Nothing stands at/],
    [2, ['build', ...rules, '--out', 'package.json'], /is not a folder/],
    [3, ['check', '--rules', join(folder, 'nowhere')], /cannot be read: it does not exist/],
    [3, ['assess', join(folder, 'nobody.yaml'), ...rules], /cannot be read: it does not exist/],
    [3, ['build', ...rules, '--out', '/proc/sejour'], /cannot be/],
    [3, ['docs', ...rules, '--project', join(folder, 'nowhere')], /cannot be/],
  ];
  test.each(cases)('%i: sejour %j', async (code, words, says) => {
    const ending = await told(words);
    expect(`${ending.out}${ending.err}`).toMatch(says);
    expect(ending.code).toBe(code);
    // What went wrong is told beside the result, never in it.
    if (code > 1) expect(ending.out).toBe('');
  });

  // As a person starts it: the code reaches the shell, and into a pipe go no colours, whatever the surroundings wish.
  test.each(cases.filter(([code], at) => cases.findIndex(([other]) => other === code) === at))(
    '%i: sejour %j, as a process',
    async (code, words, says) => {
      const ending = await sejour(words, { env: { FORCE_COLOR: '1', TERM: 'xterm' } });
      expect(`${ending.out}${ending.err}`).toMatch(says);
      expect(`${ending.out}${ending.err}`).not.toContain(esc);
      expect(ending.code).toBe(code);
    },
  );

  test('2: facts that cannot be are named', async () => {
    const cases = join(folder, 'late.yaml');
    writeFileSync(
      cases,
      'cases:\n  - id: early\n    case: Acknowledged before it was lodged\n    authority: constructed\n' +
        '    given: { application.lodged-on: 2014-06-02, application.acknowledged-on: 2014-06-01 }\n' +
        '    asked: [{ on: 2015-01-01, provision: long-term-resident/decision, expect: unknown }]\n',
    );
    const { code, out, err } = await told(['assess', cases]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/cannot be:\n {2}application\.acknowledged-on: .*application\.lodged-on/);
  });

  test('4: a mistake of our own says how to report it, and shows where only when asked', async () => {
    const copy = join(folder, 'sabotaged');
    cpSync('dist', join(copy, 'dist'), { recursive: true });
    cpSync('package.json', join(copy, 'package.json'));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const broken = 'export function buildRulebook() { throw new RangeError("sabotage"); }\n';
    writeFileSync(join(copy, 'dist/compiler/model/build.js'), broken);
    const cli = join(copy, 'dist/compiler/cli.js');
    const out = join(folder, 'never');
    const plain = await sejour(['build', '--rules', library, '--out', out], { cli });
    expect([plain.code, plain.out]).toEqual([4, '']);
    expect(plain.err).toMatch(/^internal error: sabotage\n.*report/);
    expect(plain.err).not.toMatch(/\n\s+at /);
    const debug = await sejour(['check', '--rules', library, '--debug'], { cli });
    expect(debug.code).toBe(4);
    expect(debug.err).toMatch(/sabotage\n\s+at buildRulebook/);
    expect(existsSync(out)).toBe(false);
  });
});

describe('help', () => {
  const commands = ['check', 'build', 'assess', 'show', 'explain', 'docs', 'sources'];
  test.each(commands)('sejour %s --help shows examples', async (command) => {
    const { code, out, err } = await told([command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: sejour ${command} `));
    expect(out).toMatch(new RegExp(`\nExamples:\n  sejour ${command}`));
  });

  test('sejour --help tells every command and the exit codes', async () => {
    const { code, out } = await told(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toMatch(new RegExp(`\n  ${command} `));
    expect(out).toMatch(/\nExit codes: 0 /);
  });
});

describe('for machines', () => {
  test('check', async () => {
    const { code, out } = await told(['check', '--json', '--rules', library]);
    expect([code, JSON.parse(out)]).toEqual([0, { diagnostics: [] }]);
  });

  test('assess', async () => {
    const { out } = await told(['assess', 'rules/cases/forum-couple.yaml', '--on', '2017-04-25', '--json']);
    const assessment = JSON.parse(out);
    expect(Object.keys(assessment)).toEqual(['on', 'case', 'provisions']);
    expect(assessment.on).toBe('2017-04-25');
    for (const answer of assessment.provisions) {
      const first = ['provision', 'version', 'outcome', 'because', 'missing', 'citations'];
      expect(Object.keys(answer).slice(0, 6)).toEqual(first);
    }
    expect(assessment.provisions.length).toBeGreaterThan(3);
  });

  test('show', async () => {
    const { out } = await told(['show', 'family/age', '--on', '2013-08-13', '--json']);
    const version = JSON.parse(out);
    expect(version).toMatchObject({
      provision: 'family/age',
      on: '2013-08-13',
      version: 'family/age@2011-09-22',
      from: '2011-09-22',
      basis: 'in-force',
    });
    expect(Object.keys(version).slice(0, 6)).toEqual(['provision', 'on', 'version', 'from', 'basis', 'introducedBy']);
  });

  test('docs', async () => {
    const words = ['docs', '--check', '--json', '--rules', library, '--project', join(folder, 'four')];
    const { code, out } = await told(words);
    expect([code, Object.keys(JSON.parse(out))]).toEqual([1, ['missing', 'stale', 'extra']]);
  });
});

describe('terminals, pipes and signals', () => {
  test('colours on a terminal, unless NO_COLOR says otherwise', async () => {
    const onTerminal = (env: Record<string, string>) => {
      return shell(`script -qec "$SEJOUR check --rules ${bad}" /dev/null`, { TERM: 'xterm', NO_COLOR: '', ...env });
    };
    expect((await onTerminal({})).out).toContain(`${esc}[1m`);
    const plain = (await onTerminal({ NO_COLOR: '1' })).out;
    expect(plain).toContain('error[unknown-phrase]');
    expect(plain).not.toContain(`${esc}[1m`);
    expect(plain).not.toContain(`${esc}[31m`);
  });

  test('a pipe that closes early ends it quietly', async () => {
    const long = `$SEJOUR assess rules/cases/forum-couple.yaml --all --json`;
    expect(await shell(`${long} | head -1`)).toEqual({ code: 0, out: '{\n', err: '' });
    const messages = await shell(`$SEJOUR check --rules ${bad} 2>&1 | head -1`);
    expect(messages.err).toBe('');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends it at once, with nothing left behind', async (signal, code) => {
    const temporary = join(folder, `temporary-${signal}`);
    const place = join(folder, `stopped-${signal}`);
    mkdirSync(temporary);
    mkdirSync(place);
    const env = { TMPDIR: temporary, VERBOSE: '1' };
    const child = start(['build', '--rules', 'rules', '--out', join(place, 'package')], { env });
    const ending = ended(child);
    // While the evaluators lie in their temporary folder.
    child.stderr?.on('data', (text: string) => {
      if (text.includes('asking')) child.kill(signal);
    });
    expect((await ending).code).toBe(code);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(place)).toEqual([]);
  });
});
