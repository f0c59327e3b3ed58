import { beforeAll, describe, expect, test } from 'vitest';
import { Diagrams } from '../../compiler/analysis/diagram.js';
import { Drawing } from '../../compiler/analysis/draw.js';
import type { Decision } from '../../compiler/analysis/formula.js';
import { Judge } from '../../compiler/analysis/judge.js';
import { arrival, type Life } from '../../compiler/analysis/life.js';
import { branchesAt } from '../../compiler/analysis/outcomes.js';
import { readingsIn } from '../../compiler/analysis/readings.js';
import { spaceOf } from '../../compiler/analysis/space.js';
import { Unfolding } from '../../compiler/analysis/unfold.js';
import { type AskedLaw, findingOf, placesIn } from '../../compiler/run/asked-law.js';
import { Chance } from '../oracle/chance.js';
import { Lives } from './drawn-lives.js';
import { askedOn, type Evaluated, evaluated, measuringOf } from './evaluated.js';

const periods = [
  { count: 1, unit: 'day' },
  { count: 2, unit: 'week' },
  { count: 3, unit: 'month' },
  { count: 6, unit: 'month' },
  { count: 1, unit: 'year' },
  { count: 2, unit: 'year' },
  { count: 3, unit: 'year' },
  { count: 5, unit: 'year' },
  { count: 14, unit: 'year' },
  { count: 18, unit: 'year' },
  { count: 21, unit: 'year' },
] as const;

// Whatever is known of a life, its place in the diagram says what the generated evaluators say.
describe.each([
  ['test/good/library/rules', 600],
  ['rules', 120],
] as const)('analysis of %s', (folder, lives) => {
  let all: Evaluated;
  let drawing: Lives;

  beforeAll(async () => {
    all = await evaluated(folder);
    drawing = new Lives([...all.rulebook.facts.values()], periods, [500, 1000, 2000, 5000, 10000]);
  }, 60_000);

  test('every version, under each reading, of lives that are known in part and in full', () => {
    const versions = all.rulebook.provisions.flatMap(({ id, versions }) => versions.map(({ from }) => ({ id, from })));
    let compared = 0;
    for (const { id, from } of versions) {
      const asked = askedOn(all, from);
      const names = readingsIn(asked.law, id);
      for (const reading of names.length === 0 ? [undefined] : names) {
        const decision = new Unfolding(asked.law, reading).decision(id);
        if (!decision) continue;
        const says = saying(asked, reading, decision);
        for (let number = 0; number < lives; number++) {
          const chance = new Chance(41, number);
          const life = drawing.life(chance, chance.oneOf([0, 0, 10, 40, 80]));
          const found = branchesFound(asked, id, life, reading, decision);
          if (!found) continue;
          compared++;
          const { drawn, judged } = says(life);
          expect([id, from, reading, life, drawn]).toEqual([id, from, reading, life, found]);
          expect([id, from, reading, life, judged]).toEqual([id, from, reading, life, found]);
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});

/** The branches that can hold of a life, by the diagram, and by reading the formula of that life alone. */
function saying(
  asked: AskedLaw,
  reading: string | undefined,
  decision: Decision,
): (life: Life) => { readonly drawn: readonly number[]; readonly judged: readonly number[] } {
  const space = spaceOf([{ is: 'among', decision, outcomes: [] }], asked.law.rulebook.facts, { partly: true });
  const drawing = new Drawing(new Diagrams(), space);
  const place = drawing.decision(decision);
  const measuring = measuringOf(asked, reading);
  return (life) => ({
    drawn: branchesAt(arrival(place, life, space, drawing.diagrams, measuring)),
    judged: new Judge(life, measuring).branches(decision),
  });
}

/** The branches that can hold of a life, by the evaluators; `undefined` where its facts cannot be. */
function branchesFound(
  asked: AskedLaw,
  id: string,
  life: Life,
  reading: string | undefined,
  decision: Decision,
): readonly number[] | undefined {
  const finding = findingOf(asked, id, life, { reading });
  return finding && placesIn(finding, decision);
}
