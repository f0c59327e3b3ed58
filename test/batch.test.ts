import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BatchFormat, batchAnswers } from '../compiler/batch/batch.js';
import { cellsOf, csvLine } from '../compiler/batch/cells.js';
import { linesOf } from '../compiler/batch/lines.js';
import { loadEvaluators } from '../compiler/index.js';
import type { Rulebook } from '../compiler/model/rulebook.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import { told } from './cli/sejour.js';
import { Chance } from './oracle/chance.js';

const folder = mkdtempSync(join(tmpdir(), 'sejour-batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let rulebook: Rulebook;
let law: LoadedPackage;

beforeAll(async () => {
  const loaded = await loadEvaluators('rules');
  if (!loaded.rulebook || !loaded.evaluators) throw new Error('the rules have mistakes');
  rulebook = loaded.rulebook;
  law = loaded.evaluators;
});

const means = ['family/age', 'long-term-resident/means', 'long-term-resident/credited-residence'];

/** Answers a text that comes in pieces. */
async function batch(
  pieces: readonly string[],
  from: BatchFormat,
  to: BatchFormat,
  provisions: readonly string[] = ['family/age'],
): Promise<{ readonly text: string; readonly records: number; readonly refused: number }> {
  const counts = { records: 0, refused: 0 };
  const source = (async function* () {
    yield* pieces;
  })();
  let text = '';
  const asking = { provisions, on: '2020-01-01' };
  for await (const piece of batchAnswers(source, { from, to }, asking, { facts: rulebook.facts, loaded: law }, counts))
    text += piece;
  return { text, ...counts };
}

const life = {
  'applicant.born-on': '1990-01-01',
  'sponsor.born-on': '1988-02-29',
  'relationship.tie': 'marriage',
  'applicant.monthly-income': '1282.14 EUR',
  'applicant.dependants': 2,
  'applicant.income-stable-and-regular': true,
  'application.lodged-on': '2019-06-01',
  'residence.current-ground': 'work',
  'residence.protection-withdrawn': false,
  'absence.from-belgium': [],
  'residence.stays': [{ since: '2010-01-01', ground: 'work', limited: false }],
};

describe('records', () => {
  test('a record of JSON and a line of a table are answered as the package answers', async () => {
    const heads = Object.keys(life);
    const cells = Object.values(life).map((value) => (typeof value === 'object' ? JSON.stringify(value) : value));
    const table =
      csvLine(['id', ...heads]) +
      csvLine(['a', ...cells.map((cell) => (typeof cell === 'number' ? cell : String(cell)))]);
    const fromTable = await batch([table], 'csv', 'ndjson', means);
    const fromJson = await batch([`${JSON.stringify({ id: 'a', facts: life })}\n`], 'ndjson', 'ndjson', means);
    const answers = means.map((id) => {
      const provision = law.provisions.find((one) => one.id === id);
      return provision && law.answerJson(law.decide(provision, life, { on: '2020-01-01' }));
    });
    const expected = JSON.parse(JSON.stringify({ line: 1, id: 'a', on: '2020-01-01', answers }));
    expect(answers.map((answer) => answer?.outcome)).toEqual(['met', 'unknown', 'measured']);
    expect(JSON.parse(fromJson.text)).toEqual(expected);
    expect(JSON.parse(fromTable.text)).toEqual({ ...expected, line: 2 });
  });

  const wrong: readonly (readonly [why: string, from: BatchFormat, text: string, says: string])[] = [
    ['no JSON', 'ndjson', 'nonsense', 'is not JSON'],
    ['a list', 'ndjson', '[1]', 'is no object as JSON writes it in braces'],
    ['no facts', 'ndjson', '{"id":1}', 'has no facts in braces'],
    ['another key', 'ndjson', '{"facts":{},"day":"2020-01-01"}', 'has `day`, which is none of facts, id, on and lawOn'],
    ['a number for a day', 'ndjson', '{"facts":{},"on":2020}', 'on is no date'],
    ['no such day', 'ndjson', '{"facts":{},"on":"2020-02-30"}', 'on: expected a day that exists, such as 2013-08-13'],
    ['an odd name', 'ndjson', '{"facts":{"__proto__":1}}', '__proto__: no fact has this name'],
    ['not UTF-8', 'ndjson', '{"facts":{},"id":"\ufffd"}', 'is not UTF-8'],
    ['too long', 'ndjson', `{"id":"${'x'.repeat(1_000_001)}","facts":{}}`, 'is longer than 1000000 letters'],
    ['too few cells', 'csv', 'x', 'has 1 cells where 2 are due'],
    ['quotes', 'csv', '"x,y', 'its quotes do not match'],
    ['a word for a truth', 'csv', 'x,yes', 'applicant.income-stable-and-regular: expected true or false'],
  ];

  test.each(wrong)('%s is refused in its place, and the others are answered', async (_, from, text, says) => {
    const [head, good] =
      from === 'csv' ? ['id,applicant.income-stable-and-regular\n', 'good,true\n'] : ['', '{"id":"good","facts":{}}\n'];
    const pieces = from === 'csv' && text.startsWith('"') ? [head, good, `${text}\n`] : [head, good, `${text}\n`, good];
    const { text: out, records, refused } = await batch(pieces, from, 'ndjson');
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      answers[1].problems.map((one: { fact: string; problem: string }) =>
        one.fact ? `${one.fact}: ${one.problem}` : one.problem,
      ),
    ).toEqual([says]);
    expect(answers.filter(({ id }) => id === 'good').map(({ answers: given }) => given.length)).toEqual(
      pieces.length > 3 ? [1, 1] : [1],
    );
    expect([records, refused]).toEqual([answers.length, 1]);
  });

  test('where a text is cut into pieces makes no difference, and its order is kept', async () => {
    const records = Array.from({ length: 21 }, (_, at) => [
      `"${at}\n${'"",'.repeat(at % 3)}é"`,
      at % 7 ? '1990-01-01' : '1990-02-31',
    ]);
    const text = `id,applicant.born-on\r\n${records.map((cells) => cells.join(',')).join('\r\n\r\n')}`;
    const whole = await batch([text], 'csv', 'csv');
    expect(whole.records).toBe(21);
    expect(whole.refused).toBe(3);
    for (let number = 0; number < 8; number++) {
      const chance = new Chance(5, number);
      const pieces: string[] = [];
      for (let at = 0; at < text.length; ) {
        const next = at + chance.between(1, 90);
        pieces.push(text.slice(at, next));
        at = next;
      }
      expect((await batch(pieces, 'csv', 'csv')).text).toBe(whole.text);
    }
  });

  test('no more is read than the record at hand needs', async () => {
    let pulled = 0;
    const source = (async function* () {
      for (; pulled < 300; pulled++) yield `{"id":${pulled},"facts":{}}\n`;
    })();
    const asked = { facts: rulebook.facts, loaded: law };
    const counts = { records: 0, refused: 0 };
    const asking = { provisions: ['family/age'], on: '2020-01-01' };
    for await (const _ of batchAnswers(source, { from: 'ndjson', to: 'ndjson' }, asking, asked, counts))
      expect(pulled - counts.records).toBeLessThanOrEqual(1);
    expect(counts).toEqual({ records: 300, refused: 0 });
  });
});

describe('cells', () => {
  test('what is written is read again, and no cell is a formula', () => {
    const cells = ['plain', 'a,b', 'say "so"', 'two\nlines', '', '12', "'quoted"];
    expect(cellsOf(csvLine(cells).slice(0, -1))).toEqual(cells);
    expect(csvLine(['=1+1', '@x', '-2', -2])).toBe("'=1+1,'@x,'-2,-2\n");
    for (const bad of ['a"b', '"a"b', '"a', '"a""']) expect(cellsOf(bad), bad).toBeUndefined();
  });

  test('a line end in quotes belongs to its line', async () => {
    const source = (async function* () {
      yield 'a\n"b\n\nc"\n\n d \r\n';
    })();
    const found: unknown[] = [];
    for await (const line of linesOf(source, true)) found.push(line);
    expect(found).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: '"b\n\nc"' },
      { line: 6, text: ' d ' },
    ]);
  });
});

describe('the command', () => {
  const records = join(folder, 'readers.csv');
  const out = join(folder, 'answers.ndjson');
  const library = ['--rules', 'test/good/library/rules'];
  const ask = (...more: readonly string[]) =>
    told(['batch', records, out, ...library, '--provision', 'membership/admission', ...more]);

  test('a batch is put in its place whole', async () => {
    const day = '2012-01-01';
    writeFileSync(
      records,
      `id,on,application.handed-in-on,reader.kind\na,${day},${day},founder\nb,${day},2012-01-32,\n`,
    );
    const { code, out: said, err } = await ask();
    expect([code, said, err]).toEqual([
      2,
      `1 of 2 records answered in ${out}\n`,
      '1 record was refused: each says why in its place.\n',
    ]);
    const [first, second] = linesIn(readFileSync(out, 'utf8'));
    expect(first.answers[0]?.version).toBe('membership/admission@2010-01-01');
    expect(second.problems).toEqual([
      { fact: 'application.handed-in-on', problem: 'expected a date that exists, such as 2013-07-11' },
    ]);
    expect(readdirSync(folder).sort()).toEqual(['answers.ndjson', 'readers.csv']);
  });

  test('what stood there stays when nothing can be read', async () => {
    writeFileSync(records, 'id,reader.knd\na,adult\n');
    writeFileSync(out, 'as it was');
    const { code, err } = await ask();
    expect([code, err]).toEqual([
      2,
      `\`${records}\` cannot be read: no fact is called \`reader.knd\` (did you mean \`reader.kind\`?). Nothing was written.\n`,
    ]);
    expect(readFileSync(out, 'utf8')).toBe('as it was');
    expect(readdirSync(folder).sort()).toEqual(['answers.ndjson', 'readers.csv']);
  });

  test.each([
    [['x.parquet', 'y.csv'], 'DuckDB makes CSV of Parquet'],
    [['x.csv', 'y.csv', '--on', '2020-02-30'], 'is no day'],
    [['x.csv', 'y.csv', '--provision', 'membership/admision'], 'Did you mean `membership/admission`?'],
    [['no-such.csv', 'y.csv'], 'cannot be read: it does not exist'],
  ])('%s is refused', async (words, says) => {
    const { code, err } = await told(['batch', ...words, ...library]);
    expect(code).toBeGreaterThan(1);
    expect(err).toContain(says);
    expect(existsSync('y.csv')).toBe(false);
  });
});

interface AnswerLine {
  readonly answers: readonly { readonly version: string; readonly outcome: string }[];
  readonly problems: readonly { readonly fact: string; readonly problem: string }[];
}

function linesIn(text: string): [AnswerLine, AnswerLine] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line)) as [AnswerLine, AnswerLine];
}
