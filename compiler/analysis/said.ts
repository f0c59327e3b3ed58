import type { Logic, LogicDay } from '../logic/logic.js';
import type { Amount } from '../model/rulebook.js';
import type { Comparison, Order, SumPart } from '../phrases/phrase.js';
import { asked, type DayTerm } from './day-term.js';
import { type DayValue, ofDay, reaching, shifted } from './day-value.js';
import { all, type Bound, constant, type Decision, type Formula, type Measured } from './formula.js';
import { whereKnown } from './known-sums.js';
import { type Counted, type Counting, stepsToComplete, stepsToLimit } from './shift.js';

/** A phrase, as logic has it. */
type Phrase = Exclude<
  Logic,
  { readonly is: 'all' | 'any' | 'not' | 'condition' | 'senses' | 'requirement' | 'ground' }
>;

/** What phrases look up beside facts. */
interface Lookup {
  readonly day: (day: LogicDay) => DayValue;
  /** What a provision decides, as of a past day where one is named. */
  readonly decision: (id: string, asOf?: string) => Decision | undefined;
  /** What is said of a quantity that a provision measures. */
  readonly ofMeasured: (id: string, says: (measured: Measured) => Formula) => Formula;
  /** The past day as of which all is asked. */
  readonly asOf: string | undefined;
  readonly amounts: ReadonlyMap<string, Amount>;
}

/** What a phrase says, with nothing left to look up. */
export function said(logic: Phrase, lookup: Lookup, counting: Counting): Formula {
  const past = lookup.asOf === undefined ? {} : { on: lookup.asOf };
  const ofMeasure = (id: string, bound: Bound): Formula =>
    lookup.ofMeasured(id, (measured) => ({ is: 'measured', measured, said: bound }));
  const known = (sum: readonly SumPart[], says: Formula): Formula =>
    whereKnown(sum, { base: lookup.asOf ?? asked, steps: [] }, lookup.amounts, says);
  switch (logic.is) {
    case 'holds':
    case 'one-of':
      return logic;
    case 'answers': {
      const decision = lookup.decision(logic.provision, logic.on);
      return decision ? { is: 'among', decision, outcomes: logic.outcomes } : constant(undefined);
    }
    case 'happened':
      return inOrder('on-or-before', lookup.day(logic.day), lookup.day({ is: 'asked' }));
    case 'order':
      return inOrder(logic.order, lookup.day(logic.left), lookup.day(logic.right));
    case 'distance':
      return apart(logic.comparison, lookup.day(logic.earlier), lookup.day(logic.later), logic, counting);
    case 'length': {
      const bound: Bound = { is: 'length', comparison: logic.comparison, period: logic.period };
      if (logic.of.is === 'here') return { is: 'here', said: bound };
      return ofMeasure(logic.of.provision, bound);
    }
    case 'number-given':
      return ofMeasure(logic.provision, { is: 'number', comparison: logic.comparison, bound: logic.bound });
    case 'money-given': {
      const { comparison, sum } = logic;
      const bound = plainCents(sum);
      const given: Bound =
        bound === undefined ? { is: 'sum', comparison, sum, ...past } : { is: 'cents', comparison, bound };
      return known(sum, ofMeasure(logic.provision, given));
    }
    case 'number':
      return { is: 'amount', fact: logic.fact, comparison: logic.comparison, bound: logic.bound };
    case 'money': {
      const { fact, comparison, sum } = logic;
      const bound = plainCents(sum);
      if (bound === undefined) return known(sum, { is: 'sum', fact, comparison, sum, ...past });
      return { is: 'amount', fact, comparison, bound };
    }
  }
}

/** The cents of a sum that is always the same. */
function plainCents(sum: readonly SumPart[]): number | undefined {
  const [only, another] = sum;
  return only?.is === 'money' && only.each === undefined && !another ? only.cents : undefined;
}

function inOrder(order: Order, left: DayValue, right: DayValue): Formula {
  return ofDay(left, (one) => ofDay(right, (other) => ordered(order, one, other)));
}

function ordered(order: Order, left: DayTerm, right: DayTerm): Formula {
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
  earlier: DayValue,
  later: DayValue,
  counted: Counted,
  counting: Counting,
): Formula {
  const complete = comparison === 'at-least' || comparison === 'less-than';
  const steps = complete ? stepsToComplete(counted, counting) : stepsToLimit(counted, counting);
  const bound = shifted(earlier, steps);
  const order = (
    { 'at-least': 'on-or-before', 'less-than': 'after', 'more-than': 'before', 'at-most': 'on-or-after' } as const
  )[comparison];
  return inOrder(order, bound, later);
}
