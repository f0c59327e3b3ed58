import { beforeAll, describe, expect, test } from 'vitest';
import { loadEvaluators } from '../compiler/index.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import type { Provision } from './oracle/answers.js';
import { bends, withBentRules } from './oracle/bent.js';
import { Calendar } from './oracle/calendar.js';
import { publicCampaign, type Size, settleCampaign } from './oracle/campaign.js';
import { forgetful, hasty } from './oracle/faulty.js';
import { adding, deleting } from './oracle/flips.js';
import { type Mutant, mutantsOf } from './oracle/mutants.js';
import { Oracle } from './oracle/oracle.js';
import { askedAboutParts } from './oracle/partial.js';
import { measuresPeriods } from './oracle/terrain.js';
import { interviewing, waiting } from './oracle/waits.js';
import { withoutDays } from './oracle/without-days.js';
import { readWritten } from './oracle/written.js';

/**
 * `npm run oracle` sets SEJOUR_CASES: so many whole answers for each provision, with their progress. A failure
 * names its seed and case; SEJOUR_SEED draws the same cases again, or others.
 */
const seed = Number(process.env.SEJOUR_SEED ?? 2026);
const answersEach = Number(process.env.SEJOUR_CASES ?? 3000);
const casesEach = 100_000;
const livesEach = 1000;
const timeout = 60 * 60_000;

const written = withoutDays(readWritten('rules'));
const oracle = new Oracle(written, new Calendar());
// JsonLogic has no periods: what measures them, or asks a provision that does, is counted day by day elsewhere.
const ids = [...written.provisions.keys()].filter((id) => !measuresPeriods(id, written)).sort();
let evaluators: LoadedPackage;

beforeAll(async () => {
  evaluators = await loaded('rules');
});

async function loaded(rules: string): Promise<LoadedPackage> {
  const { evaluators: found, diagnostics } = await loadEvaluators(rules);
  if (!found) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return found;
}

function provisionOf(id: string, of = evaluators): Provision {
  const provision = of.provisions.find((one) => one.id === id);
  if (!provision) throw new Error(`no provision ${id}`);
  return provision;
}

const progress = (id: string): Pick<Size, 'onProgress'> => {
  if (process.env.SEJOUR_CASES === undefined) return {};
  return { onProgress: (done) => console.log(`${id}: ${done} of ${answersEach} answers agree`) };
};

describe('the generated evaluators agree with JsonLogic', () => {
  test.each(ids)(`%s, in ${casesEach} complete cases`, { timeout }, (id) => {
    const outcome = settleCampaign(provisionOf(id), oracle, { cases: casesEach, seed });
    expect(outcome).toEqual({ agreed: casesEach, unvisited: [] });
  });

  test.each(ids)(`%s, in ${answersEach} whole answers`, { timeout }, (id) => {
    const size = { cases: answersEach, seed, ...progress(id) };
    const { agreed, disagreement } = publicCampaign(evaluators, provisionOf(id), oracle, size);
    expect({ agreed, disagreement }).toEqual({ agreed: answersEach, disagreement: undefined });
  });
});

describe('lives that are partly known', () => {
  const properties = [
    ['to delete a fact grants nothing, and settles nothing', deleting],
    ['to add a fact changes no settled answer', adding],
    ['what is not missing settles nothing that is unknown', waiting],
    ['who is asked for what is missing is answered in the end', interviewing],
  ] as const;
  const each = properties.flatMap(([says, property]) => ids.map((id) => [id, says, property] as const));

  test.each(each)('%s: %s', { timeout }, (id, _, property) => {
    const { failure, tried } = property(askedAboutParts(evaluators, provisionOf(id), oracle), livesEach, seed);
    expect(failure).toBeUndefined();
    expect(tried).toBeGreaterThan(livesEach / 10);
  });
});

// A comparison that cannot fail proves nothing.
describe('what is wrong is seen', () => {
  const seen = ({ provisions, written: changed }: Mutant): boolean => {
    const other = new Oracle(changed, oracle.calendar);
    return provisions.some((id) => {
      if (settleCampaign(provisionOf(id), other, { cases: 10_000, seed }).disagreement) return true;
      return publicCampaign(evaluators, provisionOf(id), other, { cases: 1000, seed }).disagreement !== undefined;
    });
  };

  test('anything in the rules that JsonLogic reads otherwise', { timeout }, () => {
    const mutants = mutantsOf(written, ids);
    const unseen = mutants.filter((mutant) => !seen(mutant)).map(({ name }) => name);
    expect(mutants.length).toBeGreaterThan(300);
    // What that provision answered before 2016 is not known: whether it is met or not met comes to the same.
    const sameEitherWay = ['family/tcn-sponsor-status@2011-09-22: exemption "is met" as "is not met"'];
    // What a dependant adds on a day more comes to nothing, for what the applicant needs himself is not known then.
    const addsNothing = [
      ['2008-09-08', '2008-09-07', '2008-09-09'],
      ['2023-01-01', '2022-12-31', '2024-01-01'],
      ['2025-01-01', '2024-12-31', '2026-01-01'],
    ].flatMap(([value, from, until]) =>
      [`from ${from}`, `known until ${until}`].map(
        (more) => `long-term-resident-means-per-dependant from ${value}: ${more}`,
      ),
    );
    expect(unseen).toEqual([...sameEitherWay, ...addsNothing]);
  });

  test('a mistake in the rules that are compiled, and only there', { timeout }, async () => {
    const unseen = await withBentRules(bends, async (folder) => {
      const bent = await loaded(folder);
      return ids.filter((id) => {
        const size = { cases: 20_000, seed };
        return settleCampaign(provisionOf(id, bent), oracle, size).disagreement === undefined;
      });
    });
    const untouched = ids.filter((id) => bends.every(({ provision }) => provision !== id));
    expect(unseen).toEqual(untouched);
  });

  test('an evaluator that takes what is not known for a no', () => {
    const asked = askedAboutParts(evaluators, hasty(provisionOf('family/chain-wait')), oracle);
    expect(deleting(asked, 100, seed).failure).toMatch(/becomes/);
    expect(adding(asked, 100, seed).failure).toMatch(/becomes/);
  });

  test('an answer that keeps back a fact it waits for', () => {
    const asked = askedAboutParts(forgetful(evaluators), provisionOf('family/age'), oracle);
    expect(waiting(asked, 100, seed).failure).toMatch(/it became|it waits for nothing/);
    expect(interviewing(asked, 100, seed).failure).toMatch(/asks no more/);
  });
});
