import { factText } from '../../emit/changes/example.js';
import type { Rulebook } from '../../model/rulebook.js';
import type { Shown } from './coverage.js';
import { type Standing, standingOf } from './standing.js';
import type { Trial } from './trial.js';

/** How far cases show each condition of some provisions. */
export interface CoverageReport {
  readonly conditions: readonly (Shown & { readonly standing: Standing })[];
  readonly counts: { readonly all: number; readonly shown: number; readonly proved: number; readonly missing: number };
}

export function coverageReport(conditions: readonly Shown[], rulebook: Rulebook): CoverageReport {
  const all = conditions.map((shown) => ({ ...shown, standing: standingOf(shown, rulebook) }));
  const count = (is: Standing['is']): number => all.filter(({ standing }) => standing.is === is).length;
  const counts = { all: all.length, shown: count('shown'), proved: count('proved'), missing: count('missing') };
  return { conditions: all, counts };
}

/** The report in words: what is missing; of provisions that were named, every condition with the cases that show it. */
export function coverageText({ conditions, counts }: CoverageReport, whole: boolean): string {
  const lines: string[] = [];
  let last: string | undefined;
  for (const shown of conditions) {
    if (!whole && shown.standing.is !== 'missing') continue;
    if (shown.version.address !== last) lines.push(shown.version.address);
    last = shown.version.address;
    lines.push(...linesOf(shown).map((line) => `  ${line}`));
  }
  return `${[...lines, ...(lines.length > 0 ? [''] : []), summary(counts)].join('\n')}\n`;
}

function linesOf({ leaf, pair, standing }: CoverageReport['conditions'][number]): readonly string[] {
  if (standing.is === 'shown' && pair) {
    return [`${leaf.id}: shown`, ...pair.map((trial) => `  ${trialText(trial)}`)];
  }
  if (standing.is === 'proved') {
    const never = standing.idle.held ? 'no life would be answered otherwise if it never held' : undefined;
    const always = standing.idle.failed ? 'no life would be answered otherwise if it always held' : undefined;
    return [`${leaf.id}: proved, ${[never, always].filter(Boolean).join(', and ')}; cases show the rest`];
  }
  const lacks = standing.is === 'missing' ? standing.lacks : { held: false, failed: false };
  const missing = [
    ...(lacks.held ? ['no case is answered otherwise if it never held'] : []),
    ...(lacks.failed ? ['no case is answered otherwise if it always held'] : []),
  ];
  const why = missing.length > 0 ? missing.join(', and ') : 'the cases that turn on it expect the same answer';
  return [`${leaf.id}: missing, ${why}`];
}

function trialText({ life, question, answers }: Trial): string {
  const answered = new Set(answers.values());
  const expected = question.expect.outcome;
  const answer = typeof expected === 'string' ? expected : `contested (${[...answered].join(', ')})`;
  return `${life.id}, asked on ${question.on}${changes(question)}: ${answer}`;
}

function changes({ with: changed }: Trial['question']): string {
  const facts = Object.entries(changed).map(([path, fact]) => `${path}: ${factText(fact)}`);
  return facts.length === 0 ? '' : `, with ${facts.join(', ')}`;
}

function summary({ all, shown, proved, missing }: CoverageReport['counts']): string {
  const percent = all === 0 ? 100 : Math.floor(((shown + proved) / all) * 1000) / 10;
  const parts = [`${shown} shown by a pair of cases`, `${proved} proved to have none`, `${missing} missing`];
  return `conditions  ${all}: ${parts.join(', ')}; ${percent} %`;
}

/** The report for machines. */
export function coverageJson({ conditions, counts }: CoverageReport): object {
  return {
    counts,
    conditions: conditions.map(({ leaf, version, pair, standing }) => ({
      address: `${version.address}#${leaf.id}`,
      ...standing,
      ...(pair
        ? {
            pair: pair.map(({ life, question }) => ({
              case: life.id,
              on: question.on,
              with: Object.keys(question.with),
            })),
          }
        : {}),
    })),
  };
}
