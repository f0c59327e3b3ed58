import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Rulebook } from '../compiler/model/rulebook.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import { outcomeOf } from '../runtime/ballot.js';
import type { StepExplained } from '../runtime/explain.js';
import type { Formula } from '../runtime/formula.js';
import { type Askable, shortestInterview } from '../runtime/interview.js';
import type { Truth } from '../runtime/truth.js';
import { waitingForDays } from './explained/day-by-day.js';
import { sufficing, turning } from './explained/why-not.js';
import { Calendar } from './oracle/calendar.js';
import { Chance } from './oracle/chance.js';
import { askedOf, factsGiven } from './oracle/life.js';
import { Oracle } from './oracle/oracle.js';
import { type Asked, askedAboutParts, partialLife } from './oracle/partial.js';
import { measuresPeriods } from './oracle/terrain.js';
import { withoutDays } from './oracle/without-days.js';
import { readWritten } from './oracle/written.js';
import { belgium } from './support/belgium.js';

const written = withoutDays(readWritten('rules'));
const oracle = new Oracle(written, new Calendar());
const ids = [...written.provisions].flatMap(([id, versions]) => {
  return !measuresPeriods(id, written) && versions.some(({ outcomes }) => outcomes !== undefined) ? [id] : [];
});

/** `npm run explained` sets SEJOUR_LIVES: so many lives for each provision. SEJOUR_SEED draws others. */
const seed = Number(process.env.SEJOUR_SEED ?? 2026);
const lives = Number(process.env.SEJOUR_LIVES ?? 0) || 12;
const timeout = 120 * 60_000;

let evaluators: LoadedPackage;
let asked: readonly Asked[];
let rulebook: Rulebook;

beforeAll(async () => {
  ({ evaluators, rulebook } = await belgium());
  asked = ids.sort().map((id) => {
    const provision = evaluators.provisions.find((one) => one.id === id);
    if (!provision) throw new Error(id);
    return askedAboutParts(evaluators, provision, oracle);
  });
}, timeout);

describe('explanations, against brute force', () => {
  const properties = [
    ['whyNot names a smallest set of conditions, and none of it in vain', turning, 1, 4],
    ['why names conditions that suffice, and none of them in vain', sufficing, 1, 4],
    ['when names the first day', waitingForDays, 3, 60],
  ] as const;

  test.each(properties)('%s', { timeout }, (_, property, share, oneOf) => {
    let tried = 0;
    for (const one of asked) {
      const found = property(evaluators, one, Math.ceil(lives / share), seed);
      expect(found.failure).toBeUndefined();
      tried += found.tried;
    }
    expect(tried).toBeGreaterThan((asked.length * lives) / share / oneOf);
  });

  test('who is asked the next question again and again is answered, or waits for the rulebook alone', {
    timeout,
  }, () => {
    for (const one of asked) {
      for (let number = 0; number < Math.ceil(lives / 4); number++) {
        const chance = new Chance(seed, number);
        let life = partialLife(one, chance);
        const next = () => evaluators.nextQuestion(one.provision, factsGiven(life), askedOf(life));
        for (let question = next(); question; question = next()) {
          const fact: string = question.fact;
          expect(one.answer(life).missing).toContain(fact);
          const facts = one.drawing.completed(life.facts, life.on, chance, (path) => path === fact);
          expect(facts.size).toBe(life.facts.size + 1);
          life = { ...life, facts };
        }
        expect(one.answer(life).missing).toEqual([]);
      }
    }
  });

  test('a receipt is answered the same, and a change of it is told', { timeout }, () => {
    for (const one of asked) {
      const life = partialLife(one, new Chance(seed, 1));
      const kept = JSON.parse(JSON.stringify(evaluators.receipt(one.provision, factsGiven(life), askedOf(life))));
      expect(evaluators.replay(one.provision, kept)).toEqual({ same: true, differs: [] });
      const other = { ...kept, hash: 'sha256-0', answer: { ...kept.answer, outcome: 'other' } };
      expect(evaluators.replay(one.provision, other)).toMatchObject({
        same: false,
        differs: [{ what: 'hash' }, { what: 'answer.outcome', was: 'other', now: kept.answer.outcome }],
      });
      expect(() => evaluators.replay(one.provision, { ...kept, provision: 'a/b' })).toThrow(RangeError);
    }
  });
});

describe('an explanation', () => {
  test('tells cases in every language, with the steps that decide marked', () => {
    const questions = rulebook.provisions.flatMap(({ id, cases }) => {
      const own = cases.flatMap(({ given, questions: all }) => all.map((one) => ({ id, given, ...one })));
      return own.filter(({ provision }, at) => provision.id === id && at % 6 === 0);
    });
    expect(questions.length).toBeGreaterThan(100);
    for (const { id, given, on, lawOn, documentedBy, with: changed } of questions) {
      const provision = evaluators.provisions.find((one) => one.id === id);
      if (!provision) throw new Error(id);
      const facts = { ...given, ...changed };
      const when = { on, lawOn, documentedBy };
      const answer = evaluators.decide(provision, facts, when);
      const because = 'because' in answer ? answer.because.map(({ address }) => address) : [];
      const told = rulebook.settings.languages.map((language) => evaluators.explain(provision, facts, when, language));
      for (const one of told) {
        expect(one.outcome).toBe(answer.outcome);
        const marked = one.steps.flatMap(every).filter(({ decides }) => decides);
        expect(marked.map(({ address }) => address).sort()).toEqual(because.toSorted());
      }
      const [english = [], ...others] = told.map(({ steps }) => steps.flatMap(every).map(({ sentence }) => sentence));
      expect(english).not.toContain('');
      expect(others.map(({ length }) => length)).toEqual(others.map(() => english.length));
      if (english.length > 0) for (const other of others) expect(other).not.toEqual(english);
    }
  });

  test('shows what was given, and no more than once what it reads', () => {
    const age = evaluators.provisions.find(({ id }) => id === 'family/age');
    if (!age) throw new Error('family/age');
    const facts = { 'applicant.born-on': '1990-02-28', 'relationship.tie': 'none', 'sponsor.arrived-on': 'unknown' };
    const shown = evaluators.explain(age, facts, { on: '2017-04-25' }).steps.flatMap(every);
    const values = new Map(
      shown.flatMap((step) => step.facts).map((fact) => [fact.fact, 'value' in fact && fact.value]),
    );
    expect(Object.fromEntries(values)).toMatchObject({ ...facts, 'sponsor.born-on': 'unknown' });
  });
});

/** A step and all below it, without those of the provisions it asks. */
function every(step: StepExplained): readonly StepExplained[] {
  const parts = [...(step.members ?? []), step.where, step.unless];
  return [step, ...parts.flatMap((part) => (part ? every(part) : []))];
}

describe('the shortest interview', () => {
  const facts = ['a', 'b', 'c', 'd'];
  const leaf: fc.Arbitrary<Formula> = fc.constant({ is: 'condition', at: 0 });
  const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ is: fc.constant('not' as const), of: tie('formula') }),
      fc.record({
        is: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('formula'), { minLength: 2, maxLength: 3 }),
      }),
    ),
  }));

  /** The conditions of a formula numbered in order. */
  function numbered(one: Formula, next: { at: number }): Formula {
    if (one.is === 'condition') return { is: 'condition', at: next.at++ };
    if (one.is === 'not') return { is: 'not', of: numbered(one.of, next) };
    return { is: one.is, of: one.of.map((part) => numbered(part, next)) };
  }

  test('is as short as any, on average', () => {
    fc.assert(
      fc.property(
        formula,
        fc.array(fc.subarray(facts, { minLength: 1, maxLength: 2 }), { minLength: 30 }),
        (drawn, read) => {
          const count = { at: 0 };
          const branches = [{ outcome: 'yes', formula: numbered(drawn, count) }, { outcome: 'no' }];
          fc.pre(count.at <= 6);
          const needs = read.slice(0, count.at).map((some) => some.map((name): Askable => ({ name, costs: 1 })));
          const open: readonly Truth[] = Array.from({ length: count.at }, () => undefined);

          // Every order of questions, every way of answering, nothing remembered, nothing left out.
          const average = (truths: readonly Truth[], left: readonly string[]): number => {
            if (outcomeOf({ branches }, truths) !== undefined) return 0;
            const each = left.map((name) => {
              const others = left.filter((one) => one !== name);
              const known = needs.flatMap((some, at) => {
                const now = some.some((one) => one.name === name) && some.every((one) => !others.includes(one.name));
                return now && truths[at] === undefined ? [at] : [];
              });
              const ways = known.reduce<readonly (readonly Truth[])[]>(
                (all, at) => all.flatMap((way) => [way.with(at, true), way.with(at, false)]),
                [truths],
              );
              return 1 + ways.reduce((sum, way) => sum + average(way, others), 0) / ways.length;
            });
            return Math.min(...each);
          };
          const chosen = shortestInterview({ branches, truths: open }, needs);
          expect(chosen?.exact).toBe(true);
          expect(chosen?.expected).toBeCloseTo(
            average(
              open,
              facts.filter((name) => needs.flat().some((one) => one.name === name)),
            ),
            9,
          );
        },
      ),
      { seed, numRuns: 200 },
    );
  });
});
