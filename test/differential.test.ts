import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type JsonLogicExport, jsonLogicOf } from '../compiler/emit/exports/json-logic/emit.js';
import { loadEvaluators } from '../compiler/index.js';
import type { Rulebook } from '../compiler/model/rulebook.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import { type Drawn, drawnFrom, groundOf } from './naive/draw.js';
import { NaiveInterpreter } from './naive/interpreter.js';
import { dataOf, enginesFor, generated, type Said } from './naive/sides.js';
import { Chance } from './oracle/chance.js';

// Generated code, guarded JsonLogic in two engines and a naive interpreter of the lowered law, on cases of which some
// facts are missing. Lists are counted day by day in `stays.test.ts` and `measures.test.ts`. `npm run differential`
// tries a million cases for each provision; SEJOUR_ONLY names one provision, SEJOUR_CASES how many cases.

const seed = Number(process.env.SEJOUR_SEED ?? 2026);
const cases = Number(process.env.SEJOUR_CASES ?? 60);
const only = process.env.SEJOUR_ONLY;
const timeout = 24 * 60 * 60_000;

/** A rulebook in every form that is compared. */
interface Sides {
  readonly rulebook: Rulebook;
  readonly evaluators: LoadedPackage;
  readonly naive: NaiveInterpreter;
}

const folders = ['rules', 'test/good/library/rules'];
const sides = new Map<string, Sides>();
const tried = { questions: 0, answered: 0 };

beforeAll(async () => {
  for (const folder of folders) {
    const { rulebook, evaluators } = await loadEvaluators(folder);
    if (!rulebook || !evaluators) throw new Error('the rules have mistakes');
    sides.set(folder, { rulebook, evaluators, naive: new NaiveInterpreter(rulebook) });
  }
});

afterAll(() => {
  if (process.env.SEJOUR_CASES) console.info(`seed ${seed}: ${tried.questions} questions, ${tried.answered} answered`);
});

/** Asks all sides; what they say of it where they do not agree. */
function disagreement(
  { rulebook, evaluators, naive }: Sides,
  rule: JsonLogicExport,
  engines: ReturnType<typeof enginesFor>,
  drawn: Drawn,
  reading: Said,
): Said {
  const provision = evaluators.provisions.find(({ id }) => id === rule.provision);
  if (!provision) throw new Error(`no provision ${rule.provision}`);
  const said = generated(drawn, reading, provision, rulebook.facts);
  const data = dataOf(drawn, reading, rulebook.facts);
  const [one, other] = engines.map((engine) => engine(data));
  const interpreted = naive.answer(rule.provision, { ...drawn, reading });
  tried.questions += 1;
  if (said !== undefined) tried.answered += 1;
  // What JsonLogic cannot say is never decided by it; what it decides is always so.
  const agrees = (answer: Said): boolean => answer === said || (!rule.complete && answer === undefined);
  if (one === other && agrees(one) && agrees(interpreted)) return undefined;
  const life = JSON.stringify({ ...drawn, facts: Object.fromEntries(drawn.facts), reading });
  return `generated ${said}, json-logic-js ${one}, json-logic-engine ${other}, naive ${interpreted}: ${life}`;
}

describe('four ways to one answer', () => {
  test.each(folders)(`%s: ${cases} cases for each provision`, { timeout }, (folder) => {
    const all = sides.get(folder);
    if (!all) throw new Error(`nothing was loaded from ${folder}`);
    const different: string[] = [];
    for (const provision of all.rulebook.provisions) {
      if (only !== undefined && provision.id !== only) continue;
      const rule = jsonLogicOf(provision, all.rulebook);
      const ground = groundOf(provision, all.rulebook);
      const engines = enginesFor(rule);
      const readings = ['', ...rule.readings];
      for (let number = 0; number < cases; number++) {
        const chance = new Chance(seed, number);
        const drawn = drawnFrom(ground, chance);
        const found = disagreement(all, rule, engines, drawn, chance.oneOf(readings) || undefined);
        if (found === undefined) continue;
        different.push(`${provision.id}, case ${number} of seed ${seed}: ${found}`);
        break;
      }
    }
    expect(different).toEqual([]);
    if (only === undefined) expect(tried.answered).toBeGreaterThan(tried.questions / 5);
  });
});
