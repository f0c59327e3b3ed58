import { beforeAll, describe, expect, test } from 'vitest';
import type { Life } from '../compiler/analysis/life.js';
import { toldIn } from '../compiler/analysis/told.js';
import type { Meaning } from '../compiler/diff/change.js';
import { compile, type Rulebook } from '../compiler/index.js';
import { readRules } from '../compiler/workspace.js';
import { type Beside, Comparisons } from './mutation/comparisons.js';
import { type Mutant, mutantsOf } from './mutation/mutants.js';
import { refactoringsOf } from './mutation/refactorings.js';
import { Chance } from './oracle/chance.js';

/** `npm run seeded` tries 200 of each; the tests a part. */
const whole = process.env.SEJOUR_SEEDED === 'all';
const count = whole ? 200 : 8;

let rulebook: Rulebook;
let comparisons: Comparisons;
let told: readonly Life[];

beforeAll(async () => {
  const compiled = compile(await readRules('rules'));
  if (!compiled.rulebook) throw new Error('the rules do not compile');
  rulebook = compiled.rulebook;
  comparisons = await Comparisons.with(rulebook);
  told = toldIn(rulebook).lives;
});

// What was changed on purpose is found, and what was only written otherwise is not taken for a change.
describe('changes that were put in', () => {
  test(`${count} that some life is answered otherwise by, each found with its smallest life`, {
    timeout: 3_600_000,
  }, async () => {
    const tally = new Tally();
    const all = rulebook.provisions.flatMap((provision) => mutantsOf(provision, rulebook));
    for (const mutant of new Chance(7, 0).shuffled(all)) {
      if (tally.of('changed') === count) break;
      const beside = await comparisons.beside(mutant.rulebook, mutant.provision);
      tally.add(summaryOf(beside), mutant);
      if (summaryOf(beside) === 'same')
        expect([mutant.name, beside.toldApart(livesFor(mutant.provision))]).toEqual([mutant.name, undefined]);
      for (const shown of examplesIn(beside))
        expect([mutant.name, beside.isSmallest(shown)]).toEqual([mutant.name, true]);
    }
    tally.write();
    expect(tally.of('changed')).toBe(count);
    expect(tally.of('not decided') / tally.all).toBeLessThanOrEqual(0.02);
  });

  test(`${count} that nobody is answered otherwise by, each proved to mean the same`, {
    timeout: 3_600_000,
  }, async () => {
    const tally = new Tally();
    const all = rulebook.provisions.flatMap((provision) => refactoringsOf(provision, rulebook));
    for (const mutant of new Chance(8, 0).shuffled(all).slice(0, count)) {
      const beside = await comparisons.beside(mutant.rulebook, mutant.provision);
      tally.add(summaryOf(beside), mutant);
      expect([mutant.name, summaryOf(beside), beside.toldApart(livesFor(mutant.provision))]).toEqual([
        mutant.name,
        'same',
        undefined,
      ]);
    }
    tally.write();
    expect(tally.of('same')).toBe(count);
  });
});

/** Lives that cases tell of a provision, and some others. */
function livesFor(id: string): readonly Life[] {
  const own = toldIn({ provisions: rulebook.provisions.filter((provision) => provision.id === id), lives: [] }).lives;
  return [...own, ...new Chance(9, 0).shuffled(told).slice(0, 60)];
}

type Summary = 'changed' | 'same' | 'begins or ends' | 'not decided';

function summaryOf({ provisions }: Beside): Summary {
  const kinds = new Set<Meaning['is']>(provisions.map(({ meaning }) => meaning.is));
  if (kinds.has('not-decided')) return 'not decided';
  if (kinds.has('changed') || kinds.has('measures-otherwise')) return 'changed';
  // A border moved where nothing stood before: there is nothing to set side by side, and no life to show.
  return kinds.has('stands-otherwise') ? 'begins or ends' : 'same';
}

/** The lives that a report shows, each with the law of the day on which it is asked. */
function examplesIn({ provisions }: Beside): readonly { readonly life: Life; readonly lawOn: string }[] {
  return provisions.flatMap(({ meaning, since }) => {
    const regions = meaning.is === 'changed' ? meaning.regions : [];
    return regions.flatMap(({ example }) => {
      return example ? [{ life: { on: example.on, facts: example.given }, lawOn: since }] : [];
    });
  });
}

/** How many of what. */
class Tally {
  readonly #names = new Map<Summary, string[]>();

  add(is: Summary, { name }: Mutant): void {
    this.#names.set(is, [...(this.#names.get(is) ?? []), name]);
    if (whole && is === 'not decided') process.stdout.write(`not decided: ${name}\n`);
  }

  of(is: Summary): number {
    return this.#names.get(is)?.length ?? 0;
  }

  get all(): number {
    return [...this.#names.values()].reduce((sum, { length }) => sum + length, 0);
  }

  write(): void {
    const counts = [...this.#names].map(([is, { length }]) => `${length} ${is}`);
    if (whole) process.stdout.write(`${this.all}: ${counts.join(', ')}\n`);
  }
}
