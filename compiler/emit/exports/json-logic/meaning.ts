import type { Logic, LogicDay, LogicMeasure, LogicPoint } from '../../../logic/logic.js';
import { distance, happened, holds, inOrder, isOneOf, money, number, shifted } from './atoms.js';
import { packed } from './civil.js';
import { factValue } from './facts.js';
import { and, choose, once, or, type Rule, same, variable } from './rule.js';
import { refuse, type Scene } from './scene.js';
import { allOf, anyOf, inCases, not, notKnown, type Truth } from './truth.js';

/** The name under which the reading asked for stands among what is taken in. */
const reading = variable('current.2');

/** Asks other provisions; they are handed in, for they lead back here. */
export interface Asking {
  readonly answers: (id: string, outcomes: readonly string[], scene: Scene) => Truth;
  readonly day: (id: string, scene: Scene) => Rule | undefined;
}

/** What the conditions of a version mean, by id. */
export type Conditions = ReadonlyMap<string, Logic>;

/** The meaning of a condition in JsonLogic. */
export function meaningOf(logic: Logic, conditions: Conditions, scene: Scene, asking: Asking): Truth {
  const meant = (part: Logic): Truth => meaningOf(part, conditions, scene, asking);
  switch (logic.is) {
    case 'all':
      return allOf(logic.of.map(meant));
    case 'any':
      return anyOf(logic.of.map(meant));
    case 'not':
      return not(meant(logic.of));
    case 'condition': {
      const condition = conditions.get(logic.id);
      if (!condition) throw new Error(`no condition ${logic.id}`);
      return meaningOf(condition, conditions, { ...scene, at: addressed(scene.at, logic.id) }, asking);
    }
    case 'senses':
      return sensesOf(logic, meant, scene);
    case 'requirement': {
      const asked = logic.where ? [meant(logic.own), not(meant(logic.where))] : [meant(logic.own)];
      return anyOf([...asked, ...(logic.unless ? [meant(logic.unless)] : [])]);
    }
    case 'ground':
      return logic.unless ? allOf([meant(logic.own), not(meant(logic.unless))]) : meant(logic.own);
    case 'holds':
      return holds(logic.fact, scene);
    case 'one-of':
      return isOneOf(logic.fact, logic.words, scene);
    case 'answers': {
      const past = logic.on === undefined ? undefined : packed(logic.on);
      const from = past === undefined ? scene : { ...scene, on: past, lawOn: past, asOf: past };
      return asking.answers(logic.provision, logic.outcomes, from);
    }
    case 'happened': {
      const day = dayFor(logic.day, scene, asking);
      return day === undefined ? notKnown : once2([day, scene.on], (a, b) => happened(a, { ...scene, on: b }));
    }
    case 'order': {
      const days = [dayFor(logic.left, scene, asking), dayFor(logic.right, scene, asking)];
      return once2(days, (left, right) => inOrder(logic.order, left, right));
    }
    case 'distance': {
      const days = [dayFor(logic.earlier, scene, asking), dayFor(logic.later, scene, asking)];
      return once2(days, (earlier, later) => distance(logic, earlier, later, scene));
    }
    case 'number':
      return number(logic.fact, logic.comparison, logic.bound, scene);
    case 'money':
      return money(logic.fact, logic.comparison, logic.sum, scene);
    case 'length':
    case 'number-given':
    case 'money-given':
      refuse(scene, 'it sets a measure over periods or a list against a bound, and JsonLogic cannot count over days');
      return notKnown;
  }
}

function addressed(at: string, id: string): string {
  return `${at.split('#')[0]}#${id}`;
}

/** Two days as names where they are more than that, for a test that looks at them often. */
function once2(days: readonly (Rule | undefined)[], test: (a: Rule, b: Rule) => Truth): Truth {
  const [a, b] = days;
  if (a === undefined || b === undefined) return notKnown;
  if (isName(a) && isName(b)) return test(a, b);
  const as = (which: 'yes' | 'no') => once([a, b], (x = a, y = b) => test(x, y)[which]);
  return { yes: as('yes'), no: as('no') };
}

function isName(rule: Rule): boolean {
  return typeof rule !== 'object' || rule === null || 'var' in rule;
}

/** The sense under the reading asked for: its own, that of the name it follows, or the leading one. */
function sensesOf(
  { of, follows }: Logic & { readonly is: 'senses' },
  meant: (part: Logic) => Truth,
  { all }: Scene,
): Truth {
  const names = [...of.keys()];
  for (const name of names) all.readings.add(name);
  return inCases([...of].map(([name, sense]) => [isInPlay(name, names, follows), meant(sense)]));
}

function isInPlay(name: string, names: readonly string[], follows: ReadonlyMap<string, string>): Rule {
  const calling = (called: string): readonly string[] => [
    called,
    ...[...follows].flatMap(([from, to]) => (to === called ? [from] : [])),
  ];
  if (name !== names[0]) return { in: [reading, calling(name)] };
  const others = names.slice(1).flatMap(calling);
  return others.length === 0 ? true : { '!': [{ in: [reading, others] }] };
}

/** A day as a rule: the day, `none`, or `null` for not known; `undefined` where JsonLogic cannot say it. */
function dayFor(day: LogicDay, scene: Scene, asking: Asking): Rule | undefined {
  switch (day.is) {
    case 'asked':
      return scene.on;
    case 'date':
      return packed(day.date);
    case 'fact':
      return factValue(day.fact, scene);
    case 'measure':
      return asking.day(day.provision, scene);
  }
}

function pointFor(point: LogicPoint, scene: Scene, asking: Asking): Rule | undefined {
  const day = dayFor(point.day, scene, asking);
  if (day === undefined || point.side === 'on') return day;
  return shifted(day, point.side, point.period, point.rolled === true, scene);
}

/** The day that a measure gives: the day, `none`, or `null` for not known. */
export function measuredDay(measure: LogicMeasure, scene: Scene, asking: Asking): Rule | undefined {
  if (measure.is === 'day') return pointFor(measure.point, scene, asking);
  if (measure.is === 'over') {
    refuse(scene, 'it measures periods or a list, and JsonLogic cannot count over days');
    return undefined;
  }
  const conditions = new Map(measure.conditions.map(({ id, logic }) => [id, logic]));
  const rows = measure.rows.map(({ id, holds: ground, point }) => {
    const here = { ...scene, at: addressed(scene.at, id) };
    return { truth: meaningOf(ground, conditions, here, asking), day: pointFor(point, here, asking) ?? null };
  });
  return rowDay(rows);
}

/** The day of the row that holds, `none` where none does; known only where no other row could change it. */
function rowDay(rows: readonly { readonly truth: Truth; readonly day: Rule }[]): Rule {
  const held = or(...rows.map(({ truth }) => truth.yes));
  const days = rows.map(({ truth, day }) => choose([[truth.no, 'fails']], day));
  return once([held, ...days], (holding = held, ...names) => {
    const agrees = (one: Rule): Rule => and(...names.map((name) => or(same(name, 'fails'), same(name, one))));
    const settled = names.map((name): readonly [Rule, Rule] => {
      const said = and({ '!': [{ in: [name, ['fails', null]] }] }, or(same(holding, true), same(name, 'none')));
      return [and(said, agrees(name)), name];
    });
    return choose([[agrees('fails'), 'none'], ...settled], null);
  });
}
