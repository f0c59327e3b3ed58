import type { Conventions } from '../../runtime/convention.js';
import type { Logic, LogicDay } from '../logic/logic.js';
import type { Comparison, Order, Period, SumPart } from '../phrases/phrase.js';
import { asked, type DayTerm, moved } from './day-term.js';
import { all, type Bound, constant, type Decision, type Formula, type Measured } from './formula.js';
import { fixedTruth, reachOf } from './reach.js';
import { stepsToComplete, stepsToLimit } from './shift.js';

/** A phrase, as logic has it. */
type Phrase = Exclude<
  Logic,
  { readonly is: 'all' | 'any' | 'not' | 'condition' | 'senses' | 'requirement' | 'ground' }
>;

/** What phrases look up beside facts. */
interface Lookup {
  readonly day: (day: LogicDay) => DayTerm;
  readonly decision: (id: string) => Decision | undefined;
  readonly measured: (id: string) => Measured | undefined;
}

/** What a phrase says, with nothing left to look up. */
export function said(logic: Phrase, lookup: Lookup, conventions: Conventions): Formula {
  switch (logic.is) {
    case 'holds':
    case 'one-of':
      return logic;
    case 'answers': {
      const decision = lookup.decision(logic.provision);
      return decision ? { is: 'among', decision, outcomes: logic.outcomes } : constant(undefined);
    }
    case 'happened':
      return reaching('reaches', lookup.day(logic.day), { base: asked, steps: [] });
    case 'order':
      return inOrder(logic.order, lookup.day(logic.left), lookup.day(logic.right));
    case 'distance': {
      const { comparison, period } = logic;
      return apart(comparison, lookup.day(logic.earlier), lookup.day(logic.later), period, conventions);
    }
    case 'length': {
      const bound: Bound = { is: 'length', comparison: logic.comparison, period: logic.period };
      if (logic.of.is === 'here') return { is: 'here', said: bound };
      return ofMeasure(lookup.measured(logic.of.provision), bound);
    }
    case 'number-given':
      return ofMeasure(lookup.measured(logic.provision), {
        is: 'number',
        comparison: logic.comparison,
        bound: logic.bound,
      });
    case 'money-given': {
      const { comparison, sum } = logic;
      const bound = plainCents(sum);
      const given: Bound = bound === undefined ? { is: 'sum', comparison, sum } : { is: 'cents', comparison, bound };
      return ofMeasure(lookup.measured(logic.provision), given);
    }
    case 'number':
      return { is: 'amount', fact: logic.fact, comparison: logic.comparison, bound: logic.bound };
    case 'money': {
      const { fact, comparison, sum } = logic;
      const bound = plainCents(sum);
      if (bound === undefined) return { is: 'sum', fact, comparison, sum };
      return { is: 'amount', fact, comparison, bound };
    }
  }
}

function ofMeasure(measured: Measured | undefined, bound: Bound): Formula {
  return measured ? { is: 'measured', measured, said: bound } : constant(undefined);
}

/** The cents of a sum that is always the same. */
function plainCents(sum: readonly SumPart[]): number | undefined {
  const [only, another] = sum;
  return only?.is === 'money' && only.each === undefined && !another ? only.cents : undefined;
}

function inOrder(order: Order, left: DayTerm, right: DayTerm): Formula {
  switch (order) {
    case 'before':
      return reaching('short', right, left);
    case 'on-or-before':
      return reaching('reaches', left, right);
    case 'on':
      return all(reaching('reaches', left, right), reaching('reaches', right, left));
    case 'on-or-after':
      return reaching('reaches', right, left);
    case 'after':
      return reaching('short', left, right);
  }
}

/** How long lies between two days: whether the later reaches the day that the period leads to, or passes it. */
function apart(
  comparison: Comparison,
  earlier: DayTerm,
  later: DayTerm,
  period: Period,
  conventions: Conventions,
): Formula {
  switch (comparison) {
    case 'at-least':
      return reaching('reaches', moved(earlier, ...stepsToComplete(period, conventions)), later);
    case 'less-than':
      return reaching('short', moved(earlier, ...stepsToComplete(period, conventions)), later);
    case 'more-than':
      return reaching('short', later, moved(earlier, ...stepsToLimit(period, conventions)));
    case 'at-most':
      return reaching('reaches', later, moved(earlier, ...stepsToLimit(period, conventions)));
  }
}

function reaching(is: 'reaches' | 'short', low: DayTerm, high: DayTerm): Formula {
  const reach = reachOf(low, high);
  const truth = fixedTruth(reach);
  return truth === undefined ? { is, reach } : constant(truth === (is === 'reaches'));
}
