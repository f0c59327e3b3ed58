import { beforeAll, describe, expect, test } from 'vitest';
import { loadEvaluators } from '../compiler/index.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import type { Provision } from './oracle/answers.js';
import { bends, withBentRules } from './oracle/bent.js';
import { Calendar } from './oracle/calendar.js';
import { publicCampaign, type Size, settleCampaign } from './oracle/campaign.js';
import { Chance } from './oracle/chance.js';
import { documentedCampaign, sourcesOf } from './oracle/documented.js';
import { forgetful, hasty } from './oracle/faulty.js';
import { adding, deleting } from './oracle/flips.js';
import { type Mutant, mutantsOf } from './oracle/mutants.js';
import { Oracle } from './oracle/oracle.js';
import { askedAboutParts } from './oracle/partial.js';
import { asks, measuresPeriods } from './oracle/terrain.js';
import { interviewing, waiting } from './oracle/waits.js';
import { withoutDays } from './oracle/without-days.js';
import { readWritten, type WrittenVersion } from './oracle/written.js';

const written = withoutDays(readWritten('rules'));
const oracle = new Oracle(written, new Calendar());
// JsonLogic has no periods: what measures them, or asks a provision that does, is counted day by day elsewhere.
// What no version has been read of answers nothing.
const ids = [...written.provisions]
  .filter(([id, versions]) => !measuresPeriods(id, written) && versions.some(isRead))
  .map(([id]) => id)
  .sort();
let evaluators: LoadedPackage;

function isRead(version: WrittenVersion): boolean {
  return version['not-known'] === undefined && version['repealed-by'] === undefined;
}

/**
 * `npm test` has a budget for all provisions together, and a sample of what is changed in the rules. `npm run
 * oracle` sets SEJOUR_CASES: so many cases and whole answers for each provision, with their progress, and every
 * change; `npm run soundness` sets SEJOUR_LIVES: so many lives that are partly known. A failure names its seed and
 * case; SEJOUR_SEED draws the same cases again, or others.
 */
const seed = Number(process.env.SEJOUR_SEED ?? 2026);
const campaign = Number(process.env.SEJOUR_CASES ?? 0);
const casesEach = campaign || Math.max(5_000, Math.floor(300_000 / ids.length));
const answersEach = campaign || 400;
const livesEach = Number(process.env.SEJOUR_LIVES ?? 0) || (campaign ? 1000 : 120);
const changesTried = campaign ? Number.POSITIVE_INFINITY : 250;
const timeout = 60 * 60_000;

beforeAll(async () => {
  evaluators = await loaded('rules');
}, timeout);

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
  if (campaign === 0) return {};
  return { onProgress: (done) => console.log(`${id}: ${done} of ${answersEach} answers agree`) };
};

describe('the generated evaluators agree with JsonLogic', () => {
  test.each(ids)(`%s, in ${casesEach} complete cases, and until all boundaries are visited`, { timeout }, (id) => {
    const size = { cases: casesEach, atMost: Math.max(casesEach, 100_000), seed };
    const { agreed, ...outcome } = settleCampaign(provisionOf(id), oracle, size);
    expect(outcome).toEqual({ disagreement: undefined, unvisited: [] });
    expect(agreed).toBeGreaterThanOrEqual(casesEach);
  });

  test.each(ids)(`%s, in ${answersEach} whole answers`, { timeout }, (id) => {
    const size = { cases: answersEach, seed, ...progress(id) };
    const { agreed, disagreement } = publicCampaign(evaluators, provisionOf(id), oracle, size);
    expect({ agreed, disagreement }).toEqual({ agreed: answersEach, disagreement: undefined });
  });
});

describe('what a source documents', () => {
  const shown = ids.flatMap((id) => sourcesOf(id, written).map((source) => [id, source] as const));

  test.each(shown)(`%s as documented by %s`, { timeout }, (id, source) => {
    const size = { cases: campaign || 300, seed };
    const { agreed, disagreement } = documentedCampaign(evaluators, provisionOf(id), source, oracle, size);
    expect({ agreed, disagreement }).toEqual({ agreed: size.cases, disagreement: undefined });
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
    expect(tried).toBeGreaterThan(livesEach / 100);
  });
});

/** Changes after which every case is answered as before. */
const comesToTheSame = [
  // What that provision answered before 2016 is not known: whether it is met or not met comes to the same.
  'family/tcn-sponsor-status@2011-09-22: exemption "is met" as "is not met"',
  // What the paragraphs on subsidiary and temporary protection say is not known either.
  'family/old-rules-kept@2025-08-18: own-rules "is met" as "is not met"',
  // What a dependant adds on a day more comes to nothing, for what the applicant needs himself is not known then.
  ...[
    ['2008-09-08', '2008-09-07', '2008-09-09'],
    ['2023-01-01', '2022-12-31', '2024-01-01'],
    ['2025-01-01', '2024-12-31', '2026-01-01'],
  ].flatMap(([value, from, until]) =>
    [`from ${from}`, `known until ${until}`].map(
      (more) => `long-term-resident-means-per-dependant from ${value}: ${more}`,
    ),
  ),
];

/** What a sum of an amount comes to of which no value has been read is never known. */
const unread = [...written.amounts].filter(([, values]) => values.length === 0).map(([name]) => `amount ${name}`);

const isBent = (id: string): boolean => bends.some(({ provision }) => provision === id);

// A comparison that cannot fail proves nothing.
describe('what is wrong is seen', () => {
  const differs = (id: string, other: Oracle, cases: number): boolean => {
    if (settleCampaign(provisionOf(id), other, { cases, seed }).disagreement) return true;
    return publicCampaign(evaluators, provisionOf(id), other, { cases: cases / 10, seed }).disagreement !== undefined;
  };
  const seen = ({ provisions, written: changed }: Mutant): boolean => {
    const other = new Oracle(changed, oracle.calendar);
    return [500, 10_000].some((cases) => provisions.some((id) => differs(id, other, cases)));
  };

  test('anything in the rules that JsonLogic reads otherwise', { timeout }, () => {
    const mutants = mutantsOf(written, ids);
    expect(mutants.length).toBeGreaterThan(1000);
    const tried = new Chance(seed, 0).shuffled(mutants).slice(0, changesTried);
    const unseen = tried.filter((mutant) => !seen(mutant)).map(({ name }) => name);
    const readable = unseen.filter((name) => !unread.some((amount) => name.includes(amount)));
    expect(readable.filter((name) => !comesToTheSame.includes(name))).toEqual([]);
    expect(comesToTheSame.filter((name) => mutants.every((mutant) => mutant.name !== name))).toEqual([]);
  });

  test('a mistake in the rules that are compiled, and only there', { timeout }, async () => {
    const unseen = await withBentRules(bends, async (folder) => {
      const bent = await loaded(folder);
      return ids.filter((id) => {
        const size = { cases: isBent(id) ? 20_000 : 1000, seed };
        return settleCampaign(provisionOf(id, bent), oracle, size).disagreement === undefined;
      });
    });
    // What asks a provision that is bent may see it too.
    const untouched = ids.filter((id) => bends.every(({ provision }) => !asks(id, provision, written)));
    expect(unseen.filter(isBent)).toEqual([]);
    expect(untouched.filter((id) => !unseen.includes(id))).toEqual([]);
    expect(untouched.length).toBeGreaterThan(ids.length / 2);
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
