import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Diagnostic, loadEvaluators, type Rulebook } from '../compiler/index.js';
import { checkCases } from '../compiler/run/check-cases.js';

let rulebook: Rulebook;
let failures: readonly Diagnostic[];

beforeAll(async () => {
  const loaded = await loadEvaluators('rules');
  if (!loaded.rulebook || !loaded.evaluators)
    throw new Error(loaded.diagnostics.map(({ message }) => message).join('\n'));
  rulebook = loaded.rulebook;
  failures = checkCases(rulebook, loaded.evaluators);
});

// The law of Belgium: every case that the experts sign for.
describe('law', () => {
  const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('cases.yaml') || path.startsWith('cases/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort();

  test.each(files)('rules/%s', (path) => {
    const here = failures.filter(({ at }) => at.file.path === `rules/${path}`);
    expect(here.map(({ message }) => message)).toEqual([]);
  });

  test('every provision has cases with every outcome, and one that is unknown', () => {
    // What has been read of no version answers nothing.
    const read = rulebook.provisions.filter(({ versions }) => {
      return versions.some(({ content }) => content.is === 'decides' || content.is === 'measures');
    });
    const lacking = read.flatMap(({ id, outcomes, cases, kind }) => {
      const answered = new Set(
        cases.flatMap(({ questions }) =>
          questions.flatMap(({ expect: { outcome } }) =>
            typeof outcome === 'string' ? outcome : Object.values(outcome),
          ),
        ),
      );
      const wanted = kind === 'measure' ? ['unknown'] : [...outcomes, 'unknown'];
      return wanted.filter((outcome) => !answered.has(outcome)).map((outcome) => `${id}: ${outcome}`);
    });
    expect(lacking).toEqual([]);
  });

  test('every version has a case on its first day, and the day before', () => {
    const lacking = rulebook.provisions.flatMap(({ versions, cases }) => {
      const questions = cases.flatMap(({ given, questions: asked }) =>
        asked.map((question) => ({ ...given, ...question.with, on: question.on })),
      );
      const days = new Set(questions.flatMap((facts) => [facts.on, ...Object.values(facts)].map(String)));
      return versions.flatMap(({ address, from }) =>
        [from, dayBefore(from)].filter((day) => !days.has(day)).map((day) => `${address}: ${day}`),
      );
    });
    expect(lacking).toEqual([]);
  });
});

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
