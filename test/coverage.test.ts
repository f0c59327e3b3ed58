import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toldIn } from '../compiler/analysis/told.js';
import { check, load, type Rulebook } from '../compiler/index.js';
import { type Coverage, coverageOf, turns } from '../compiler/run/coverage/coverage.js';
import { type CoverageReport, coverageReport, coverageText } from '../compiler/run/coverage/coverage-text.js';
import { type Suggestions, suggestionsFor, suggestionsText } from '../compiler/run/coverage/suggestions.js';
import { type Trial, trialOf } from '../compiler/run/coverage/trial.js';
import { readRules } from '../compiler/workspace.js';
import { hear } from '../runtime/hearing.js';
import { told } from './cli/sejour.js';
import { expectText } from './support/golden.js';

const library = 'test/good/library/rules';
const folder = mkdtempSync(join(tmpdir(), 'sejour-coverage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lives with periods take long to seek, so of them no suggestions are asked here. */
const slow = /^(?:loyalty|fines)\//;

interface Covered {
  readonly rulebook: Rulebook;
  readonly coverage: Coverage;
  readonly report: CoverageReport;
}

async function covered(rules: string): Promise<Covered> {
  const { rulebook, diagnostics } = await load(rules);
  if (!rulebook) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const decoder = new TextDecoder();
  const runtime = (await readRules('dist/runtime')).map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
  const coverage = await coverageOf(rulebook, rulebook.provisions, { runtime, licence: '' });
  return { rulebook, coverage, report: coverageReport(coverage.conditions, rulebook) };
}

describe('what cases show of each condition', () => {
  let before: Covered;
  let suggestions: Suggestions;

  beforeAll(async () => {
    before = await covered(library);
    const conditions = before.report.conditions.filter(({ provision }) => !slow.test(provision.id));
    suggestions = suggestionsFor({ ...before.report, conditions }, before.rulebook, before.coverage.loaded);
  });

  test('is told condition by condition, as it is kept', () => {
    expectText(coverageText(before.report, true), 'test/coverage/library.txt');
  });

  test('a pair differs in the condition, as the evaluators find it, and in the answer', () => {
    const looked = before.report.conditions.flatMap(({ pair, leaf, asked, version }) => {
      const { id } = leaf.condition;
      if (!pair || id === undefined) return [];
      const truths = pair.map(({ asked: question }) => {
        const { findings } = hear(asked, question, asked.rulebook.counting.chosen);
        return [...findings.values()].flatMap((finding) => {
          if (!('in' in finding) || finding.in.version.from !== version.from) return [];
          const { conditions } = finding.in.settled;
          return Object.hasOwn(conditions, id) && finding.in.version.state !== 'counts' ? [conditions[id]] : [];
        });
      });
      const [held = [], failed = []] = truths;
      return held.length > 0 && failed.length > 0 ? [[leaf.id, held, failed] as const] : [];
    });
    expect(looked.length).toBeGreaterThan(30);
    // Where readings part, the condition is so under one of them.
    for (const [id, held, failed] of looked) {
      expect([id, [...held].includes(true), [...failed].includes(false)]).toEqual([id, true, true]);
    }
  });

  test('of what is proved to have no pair, no life that anybody tells is answered otherwise', () => {
    const { loaded } = before.coverage;
    const lives = toldIn(before.rulebook).lives;
    let tried = 0;
    for (const { standing, ...shown } of before.report.conditions) {
      if (standing.is !== 'proved') continue;
      for (const { facts, on } of lives) {
        for (const { life, question } of shown.trials.slice(0, 3)) {
          const expect = { outcome: '' };
          const changed = { ...question, on, with: { ...question.with, ...facts }, expect };
          const trial = trialIfPossible(() => trialOf(life, changed, shown.asked, loaded));
          if (!trial) continue;
          tried++;
          if (standing.idle.held && turns(trial, shown.never, loaded)) throw new Error(`${shown.leaf.id} on ${on}`);
          if (standing.idle.failed && turns(trial, shown.always, loaded)) throw new Error(`${shown.leaf.id} on ${on}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(500);
  });

  test('what is suggested shows what was missing, and is answered as it says', async () => {
    expectText(suggestionsText(suggestions, before.coverage.loaded), 'test/coverage/library-suggested.txt');
    const rules = join(folder, 'rules');
    cpSync(library, rules, { recursive: true });
    for (const [file, id, line] of pasted(suggestionsText(suggestions, before.coverage.loaded))) {
      const path = join(rules, file);
      const text = readFileSync(path, 'utf8');
      const at = text.indexOf('asked:\n', text.indexOf(`- id: ${id}\n`)) + 'asked:\n'.length;
      writeFileSync(path, `${text.slice(0, at)}${line}\n${text.slice(at)}`);
    }
    expect((await check(rules)).diagnostics.map(({ message }) => message)).toEqual([]);
    const after = await covered(rules);
    const left = suggestions.notFound.map(({ shown }) => `${shown.version.address}#${shown.leaf.id}`);
    const tried = after.report.conditions.filter(({ provision }) => !slow.test(provision.id));
    const missing = tried.filter(({ standing }) => standing.is === 'missing');
    expect(missing.map(({ version, leaf }) => `${version.address}#${leaf.id}`)).toEqual([...new Set(left)]);
  });
});

/** A trial, if its facts can be. */
function trialIfPossible(begin: () => Trial): Trial | undefined {
  try {
    return begin();
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'FactsError') return undefined;
    throw thrown;
  }
}

/** The lines to paste, each with its file and its case. */
function pasted(text: string): readonly (readonly [file: string, id: string, line: string])[] {
  const found = [...text.matchAll(/^# In rules\/(\S+), under `asked` of `(\S+)`:\n.*\n( {6}- .*)$/gm)];
  return found.map(([, file = '', id = '', line = '']) => [file, id, line] as const);
}

describe('sejour coverage and sejour suggest', () => {
  const asked = ['--rules', library];
  const runs: readonly (readonly [code: number, words: readonly string[], told: RegExp])[] = [
    [0, ['coverage', 'lending/reservation', ...asked], /shown\n[\s\S]*conditions {2}\d+: .* 100 %\n$/],
    [1, ['coverage', ...asked], /: missing, no case is answered otherwise if it/],
    [1, ['coverage', 'membership/reduced-fee', '--json', ...asked], /"is": "missing"/],
    [2, ['coverage', 'membership/admision', ...asked], /Did you mean `membership\/admission`\?/],
    [0, ['suggest', 'membership/admission', ...asked], /# To be confirmed by the expert: /],
    [1, ['check', '--covered', ...asked], /: missing, no case is answered otherwise if it/],
    [2, ['suggest', 'membership/admision', ...asked], /Did you mean `membership\/admission`\?/],
    [1, ['coverage', '--rules', 'test/bad/unknown-fact--near/rules'], /unknown-fact/],
  ];
  test.each(runs)('%i: sejour %j', async (due, words, says) => {
    const { code, out, err } = await told(words);
    expect([code, `${out}${err}`]).toEqual([due, expect.stringMatching(says)]);
  });
});
