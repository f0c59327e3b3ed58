import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bool, type Context, init, type Z3HighLevel, type Z3LowLevel } from 'z3-solver';
import { everyDay } from '../../compiler/analysis/bounds.js';
import { differ } from '../../compiler/analysis/compare.js';
import type { Decision, Formula } from '../../compiler/analysis/formula.js';
import type { Life } from '../../compiler/analysis/life.js';
import { livesIn } from '../../compiler/analysis/seek.js';
import { dayOf } from '../../runtime/date.js';
import { Chance } from '../oracle/chance.js';
import { drawnFormula, everyLife, facts, holdsOf, rewritten } from './drawn-formulas.js';

const asked = everyDay;

function decisionOf(grounds: Formula): Decision {
  return {
    provision: 'drawn/one',
    branches: [
      { outcome: 'met', gives: '', grounds },
      { outcome: 'not-met', gives: '' },
    ],
  };
}

function compared(before: Formula, after: Formula): ReturnType<typeof differ> {
  const sides = { before: [decisionOf(before)], after: [decisionOf(after)] };
  return differ({ ...sides, facts, conditionAt: () => undefined, country: { facts, asked } });
}

/** A life that the comparison shows, and of which the two say different things. */
function shown({ space, first }: ReturnType<typeof differ>): Life | undefined {
  const measuring = { amounts: new Map(), reaches: () => undefined };
  return first && livesIn(first.cube, { space, facts, asked, measuring, best: '2013-03-01' }).next().value;
}

describe('proofs', () => {
  let api: Z3HighLevel & Z3LowLevel;
  let z3: Context<'proofs'>;

  beforeAll(async () => {
    api = await init();
    z3 = api.Context('proofs');
  });

  // Otherwise its threads keep the process from ending.
  afterAll(() => api.em.PThread.terminateAllThreads());

  test('400 pairs of formulas are the same, or not, as z3 says; what differs is shown by a life', async () => {
    let same = 0;
    const solver = new z3.Solver();
    solver.add(...within(z3));
    for (let number = 0; number < 400; number++) {
      const chance = new Chance(7, number);
      const before = drawnFormula(chance, 3);
      const after = chance.inHundred(25)
        ? rewritten(before, chance)
        : chance.inHundred(60)
          ? mutated(before, chance)
          : drawnFormula(chance, 3);
      const found = compared(before, after);
      solver.push();
      solver.add(z3.Not(z3.Eq(said(before, z3), said(after, z3))));
      const differs = (await solver.check()) === 'sat';
      solver.pop();
      expect([number, found.first !== undefined]).toEqual([number, differs]);
      if (!found.first) same++;
      else {
        const life = shown(found);
        expect(life).toBeDefined();
        if (life) expect([number, holdsOf(before, life)]).not.toEqual([number, holdsOf(after, life)]);
      }
    }
    expect(same).toBeGreaterThan(80);
    expect(same).toBeLessThan(320);
  });

  test('what is the same is so of every life within a few days', () => {
    for (let number = 0; number < 6; number++) {
      const chance = new Chance(11, number);
      const before = drawnFormula(chance, 3);
      const after = number % 2 === 0 ? rewritten(before, chance) : mutated(before, chance);
      const found = compared(before, after);
      let differs = false;
      for (const life of everyLife()) if (holdsOf(before, life) !== holdsOf(after, life)) differs = true;
      // A life further away than those that are tried may differ all the same.
      if (differs) expect([number, found.first]).not.toEqual([number, undefined]);
    }
  });
});

/** A formula with one phrase of another formula in place of one of its own. */
function mutated(formula: Formula, chance: Chance): Formula {
  if (formula.is === 'not') return { is: 'not', of: mutated(formula.of, chance) };
  if (formula.is !== 'all' && formula.is !== 'any') return drawnFormula(chance, 0);
  const place = chance.below(formula.of.length);
  return { is: formula.is, of: formula.of.map((part, at) => (at === place ? mutated(part, chance) : part)) };
}

/** What z3 is told of facts: that days lie where the analysis knows them, and that a number is not negative. */
function within(z3: Context<'proofs'>): Bool<'proofs'>[] {
  const days = ['asked', 'a.came-on', 'a.left-on'].flatMap((name) => {
    const day = z3.Int.const(name);
    return [day.ge(everyDay.first), day.le(everyDay.last)];
  });
  const colour = z3.Int.const('a.colour');
  return [...days, z3.Int.const('a.children').ge(0), colour.ge(0), colour.le(4)];
}

function said(formula: Formula, z3: Context<'proofs'>): Bool<'proofs'> {
  switch (formula.is) {
    case 'all':
      return z3.And(...formula.of.map((part) => said(part, z3)));
    case 'any':
      return z3.Or(...formula.of.map((part) => said(part, z3)));
    case 'not':
      return z3.Not(said(formula.of, z3));
    case 'holds':
      return z3.Bool.const(formula.fact);
    case 'one-of': {
      const colour = z3.Int.const('a.colour');
      return z3.Or(...formula.words.map((word) => colour.eq(['red', 'green', 'blue', 'black'].indexOf(word))));
    }
    case 'amount': {
      const [value, { bound }] = [z3.Int.const(formula.fact), formula];
      if (formula.comparison === 'is') return value.eq(bound);
      if (formula.comparison === 'at-least') return value.ge(bound);
      if (formula.comparison === 'more-than') return value.gt(bound);
      return formula.comparison === 'at-most' ? value.le(bound) : value.lt(bound);
    }
    case 'reaches':
    case 'short': {
      const { low, high } = formula.reach;
      const day = ({ base, steps }: typeof low) => {
        const count = steps.reduce((sum, step) => sum + (step.is === 'days' ? step.count : 0), 0);
        return /^\d/.test(base) ? z3.Int.val((dayOf(base) ?? 0) + count) : z3.Int.const(base).add(count);
      };
      const known = [low, high]
        .filter(({ base }) => base === 'a.left-on')
        .map(() => z3.Not(z3.Bool.const('left-never')));
      const reaches = day(low).le(day(high));
      return z3.And(...known, formula.is === 'reaches' ? reaches : z3.Not(reaches));
    }
    case 'constant':
      return z3.Bool.val(formula.truth === true);
    default:
      throw new Error(`no ${formula.is} is drawn`);
  }
}
