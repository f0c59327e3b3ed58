import type { Logic, LogicDay, LogicPoint } from '../../logic/logic.js';
import type { Comparison, Order, SumPart } from '../../phrases/phrase.js';
import { sayMoney } from '../../prose/say.js';
import { call, type Expression, list, member, name, record, text, thunk, whole } from '../typescript.js';
import type { Imports, RuntimeFunction } from './imports.js';

const orderNames: Readonly<Record<Order, RuntimeFunction>> = {
  before: 'isBefore',
  'on-or-before': 'isOnOrBefore',
  on: 'isOn',
  'on-or-after': 'isOnOrAfter',
  after: 'isAfter',
};

const distanceNames: Readonly<Record<Comparison, RuntimeFunction>> = {
  'at-least': 'atLeast',
  'more-than': 'moreThan',
  'at-most': 'atMost',
  'less-than': 'lessThan',
};

/** The name under which settling functions know the question. */
export const inquiry = 'inquiry';

/** How the generated code is told what stands for a condition of the same version. */
export interface Writing {
  readonly imports: Imports;
  readonly constants: ReadonlyMap<string, string>;
}

/** A meaning as an expression in three values. */
export function expressionFor(logic: Logic, writing: Writing): Expression {
  const { imports } = writing;
  const write = (part: Logic): Expression => expressionFor(part, writing);
  const operator = (called: RuntimeFunction, ...values: readonly Expression[]): Expression => {
    return call(imports.operator(called), ...values);
  };
  switch (logic.is) {
    case 'all':
      return operator('allOf', ...logic.of.map(write));
    case 'any':
      return operator('anyOf', ...logic.of.map(write));
    case 'not':
      return negated(logic.of, write, imports);
    case 'condition':
      return name(writing.constants.get(logic.id) ?? logic.id);
    case 'senses':
      return sensesOf(logic.of, logic.follows, write, imports);
    case 'requirement': {
      const asked = logic.where ? operator('askedWhere', write(logic.own), write(logic.where)) : write(logic.own);
      return logic.unless ? operator('lifted', asked, write(logic.unless)) : asked;
    }
    case 'ground':
      return logic.unless ? operator('takenAway', write(logic.own), write(logic.unless)) : write(logic.own);
    case 'holds':
      return operator('holds', name(inquiry), text(logic.fact));
    case 'one-of':
      return operator('isOneOf', name(inquiry), text(logic.fact), list(logic.words.map(text)));
    case 'answers': {
      const asked = [name(imports.provision(logic.provision)), list(logic.outcomes.map(text))];
      if (logic.on === undefined) return operator('answers', name(inquiry), ...asked);
      return operator('answersAsOf', name(inquiry), ...asked, operator('date', text(logic.on)));
    }
    case 'happened':
      return operator('hasHappened', name(inquiry), dayFor(logic.day, imports));
    case 'order':
      return operator(orderNames[logic.order], dayFor(logic.left, imports), dayFor(logic.right, imports));
    case 'distance': {
      const { count, unit } = logic.period;
      const days = [dayFor(logic.earlier, imports), dayFor(logic.later, imports)];
      const period = [whole(count), text(unit), ...rolledFor(logic)];
      return operator(distanceNames[logic.comparison], name(inquiry), ...days, ...period);
    }
    case 'length': {
      const { count, unit } = logic.period;
      const of =
        logic.of.is === 'here'
          ? operator('lengthHere', name(inquiry))
          : operator('lengthGiven', name(inquiry), name(imports.provision(logic.of.provision)));
      return operator('lengthIs', of, text(logic.comparison), whole(count), text(unit));
    }
    case 'number':
      return operator('amountIs', name(inquiry), text(logic.fact), text(logic.comparison), whole(logic.bound));
    case 'money':
      return moneyFor(logic, imports);
    case 'number-given': {
      const given = name(imports.provision(logic.provision));
      return operator('amountGiven', name(inquiry), given, text(logic.comparison), whole(logic.bound));
    }
    case 'money-given':
      return moneyGivenFor(logic, imports);
  }
}

/** What does not hold; where there is a word for it, in that word. */
function negated(logic: Logic, write: (part: Logic) => Expression, imports: Imports): Expression {
  if (logic.is === 'any') return call(imports.operator('noneOf'), ...logic.of.map(write));
  if (logic.is !== 'happened') return call(imports.operator('not'), write(logic));
  return call(imports.operator('hasNotHappened'), name(inquiry), dayFor(logic.day, imports));
}

/** A sum that stands in the rule is written as a reader recognises it; all others are made up of their parts. */
function moneyFor({ fact, comparison, sum }: Logic & { is: 'money' }, imports: Imports): Expression {
  const about = [name(inquiry), text(fact), text(comparison)];
  const [only] = sum;
  if (only?.is === 'money' && !isMadeUp(sum)) {
    const bound = call(imports.operator('sum'), text(sayMoney(only.cents)));
    return call(imports.operator('amountIs'), ...about, bound);
  }
  return call(imports.operator('sumIs'), ...about, sumFor(sum, imports));
}

/** A sum that a provision measures, set against one in the same way. */
function moneyGivenFor({ provision, comparison, sum }: Logic & { is: 'money-given' }, imports: Imports): Expression {
  const about = [name(inquiry), name(imports.provision(provision)), text(comparison)];
  const [only] = sum;
  if (only?.is === 'money' && !isMadeUp(sum)) {
    return call(imports.operator('amountGiven'), ...about, call(imports.operator('sum'), text(sayMoney(only.cents))));
  }
  return call(imports.operator('sumGiven'), ...about, sumFor(sum, imports));
}

/** Whether a sum has several parts, or one that is no plain money: its value is then to be worked out. */
export function isMadeUp(sum: readonly SumPart[]): boolean {
  return sum.length > 1 || sum.some(({ is }) => is === 'amount');
}

/** The parts of a sum; amounts are taken from their own module. */
export function sumFor(sum: readonly SumPart[], imports: Imports): Expression {
  return list(
    sum.map((part) => {
      const counted = ['forEach', part.each === undefined ? undefined : text(part.each)] as const;
      if (part.is === 'money') return record([['money', text(sayMoney(part.cents))], counted]);
      const percent = part.percent === 100 ? undefined : whole(part.percent);
      return record([['amount', name(imports.amount(part.amount))], ['percent', percent], counted]);
    }),
  );
}

/** The sense in play among rivals, each written as a thunk. */
export function sensesOf<Part>(
  senses: ReadonlyMap<string, Part>,
  follows: ReadonlyMap<string, string>,
  write: (part: Part) => Expression,
  imports: Imports,
): Expression {
  const thunks = record([...senses].map(([reading, part]) => [reading, thunk(write(part))] as const));
  const followed =
    follows.size === 0 ? [] : [record([...follows].map(([reading, to]) => [reading, text(to)] as const))];
  return call(imports.operator('senseOf'), name(inquiry), thunks, ...followed);
}

function dayFor(day: LogicDay, imports: Imports): Expression {
  switch (day.is) {
    case 'asked':
      return member(inquiry, 'on');
    case 'date':
      return call(imports.operator('date'), text(day.date));
    case 'fact':
      return call(imports.operator('dayFrom'), name(inquiry), text(day.fact));
    case 'measure':
      return call(imports.operator('dayGiven'), name(inquiry), name(imports.provision(day.provision)));
  }
}

/** A day, or so long before or after one. */
export function pointFor(point: LogicPoint, imports: Imports): Expression {
  const day = dayFor(point.day, imports);
  if (point.side === 'on') return day;
  const { count, unit } = point.period;
  const operator = imports.operator(point.side === 'before' ? 'dayAhead' : 'dayAfter');
  return call(operator, name(inquiry), day, whole(count), text(unit), ...rolledFor(point));
}

/** That a day which is no working day moves on is said in the words of the phrase. */
function rolledFor({ rolled }: { readonly rolled?: true }): readonly Expression[] {
  return rolled ? [text('or the next working day')] : [];
}
