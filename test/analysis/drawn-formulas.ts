import type { DayTerm } from '../../compiler/analysis/day-term.js';
import type { Formula } from '../../compiler/analysis/formula.js';
import type { Life } from '../../compiler/analysis/life.js';
import { reachOf } from '../../compiler/analysis/reach.js';
import type { Fact } from '../../compiler/model/rulebook.js';
import { type Day, dayOf, isoOf } from '../../runtime/date.js';
import type { Chance } from '../oracle/chance.js';

/** A few facts of every kind that a phrase can speak of; some may be none. */
const text = { en: '' };
const fact = (path: string, kind: Fact['kind'], more: Partial<Fact> = {}): readonly [string, Fact] => {
  return [
    path,
    { path, kind, label: text, asks: text, at: { file: { path: '', text: '' }, start: 0, end: 0 }, ...more },
  ];
};
const words = new Map(['red', 'green', 'blue', 'black'].map((word) => [word, text]));
export const facts: ReadonlyMap<string, Fact> = new Map([
  fact('a.married', 'yes-or-no'),
  fact('a.employed', 'yes-or-no', { none: text }),
  fact('a.colour', 'choice', { words, none: text }),
  fact('a.children', 'number'),
  fact('a.came-on', 'date'),
  fact('a.left-on', 'date', { none: text }),
]);

/** The days on which lives are tried one by one: phrases speak of no more than a few. */
const firstDay = dayOf('2013-02-25') as Day;
const days = 9;

/** Draws a formula about the facts above, its days moved by a few days only. */
export function drawnFormula(chance: Chance, depth: number): Formula {
  if (depth === 0 || chance.inHundred(20)) return drawnAtom(chance);
  const of = Array.from({ length: chance.between(2, 3) }, () => drawnFormula(chance, depth - 1));
  const formula: Formula = { is: chance.oneOf(['all', 'any'] as const), of };
  return chance.inHundred(30) ? { is: 'not', of: formula } : formula;
}

function drawnAtom(chance: Chance): Formula {
  switch (chance.below(6)) {
    case 0:
      return { is: 'holds', fact: chance.oneOf(['a.married', 'a.employed']) };
    case 1:
      return {
        is: 'one-of',
        fact: 'a.colour',
        words: chance.shuffled([...words.keys()]).slice(0, chance.between(1, 3)),
      };
    case 2: {
      const comparison = chance.oneOf(['at-least', 'more-than', 'at-most', 'less-than', 'is'] as const);
      return { is: 'amount', fact: 'a.children', comparison, bound: chance.between(0, 4) };
    }
    default: {
      const bases = chance.shuffled(['a.came-on', 'a.left-on', 'asked', '2013-03-01']);
      const term = (base = ''): DayTerm => ({ base, steps: [{ is: 'days', count: chance.between(-2, 2) }] });
      const [low, high] = bases;
      return { is: chance.oneOf(['reaches', 'short'] as const), reach: reachOf(term(low), term(high)) };
    }
  }
}

/** The same with its parts in another order, and with what De Morgan says is the same. */
export function rewritten(formula: Formula, chance: Chance): Formula {
  if (formula.is === 'not') return { is: 'not', of: rewritten(formula.of, chance) };
  if (formula.is !== 'all' && formula.is !== 'any') return formula;
  const of = chance.shuffled(formula.of.map((part) => rewritten(part, chance)));
  if (chance.inHundred(50)) return { is: formula.is, of };
  const other = formula.is === 'all' ? 'any' : 'all';
  return { is: 'not', of: { is: other, of: of.map((part): Formula => ({ is: 'not', of: part })) } };
}

/** Whether a formula holds of a life, read plainly. */
export function holdsOf(formula: Formula, life: Life): boolean {
  switch (formula.is) {
    case 'all':
      return formula.of.every((part) => holdsOf(part, life));
    case 'any':
      return formula.of.some((part) => holdsOf(part, life));
    case 'not':
      return !holdsOf(formula.of, life);
    case 'holds':
      return life.facts[formula.fact] === true;
    case 'one-of':
      return formula.words.includes(String(life.facts[formula.fact]));
    case 'amount': {
      const [value, bound] = [Number(life.facts[formula.fact]), formula.bound];
      if (formula.comparison === 'is') return value === bound;
      if (formula.comparison === 'at-least') return value >= bound;
      if (formula.comparison === 'more-than') return value > bound;
      return formula.comparison === 'at-most' ? value <= bound : value < bound;
    }
    case 'reaches':
    case 'short': {
      const [low, high] = [dayIn(formula.reach.low, life), dayIn(formula.reach.high, life)];
      if (low === undefined || high === undefined) return false;
      return low <= high === (formula.is === 'reaches');
    }
    case 'constant':
      return formula.truth === true;
    default:
      throw new Error(`no ${formula.is} is drawn`);
  }
}

function dayIn({ base, steps }: DayTerm, life: Life): number | undefined {
  const said = base === 'asked' ? life.on : /^\d/.test(base) ? base : String(life.facts[base]);
  const day = dayOf(said);
  if (day === undefined) return undefined;
  return steps.reduce((sum, step) => sum + (step.is === 'days' ? step.count : Number.NaN), day as number);
}

/** Every life there is within a few days, with one to five children and each other fact. */
export function* everyLife(): Generator<Life> {
  const all = Array.from({ length: days }, (_, at) => isoOf((firstDay + at) as Day));
  for (const on of all) {
    for (const cameOn of all) {
      for (const leftOn of [...all, 'none']) {
        for (const married of [true, false]) {
          for (const employed of [true, false, 'none']) {
            for (const colour of [...words.keys(), 'none']) {
              for (let children = 0; children <= 5; children++) {
                yield {
                  on,
                  facts: {
                    'a.married': married,
                    'a.employed': employed,
                    'a.colour': colour,
                    'a.children': children,
                    'a.came-on': cameOn,
                    'a.left-on': leftOn,
                  },
                };
              }
            }
          }
        }
      }
    }
  }
}
