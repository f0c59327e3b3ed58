import type { Fact } from '../../../model/rulebook.js';
import { isDay } from './civil.js';
import { among, and, choose, minus, type Rule, rest, same, stands, variable } from './rule.js';

/** The kinds of fact that a rule of JsonLogic reads; lists of periods and items are beyond it. */
export const readable: ReadonlySet<string> = new Set(['yes-or-no', 'choice', 'date', 'number', 'money']);

/** Where a fact stands in the data: JsonLogic takes a dot for a step down. */
export function dataPath(fact: string): string {
  return `facts.${fact}`;
}

/** The most cents that a sum can be. */
const mostCents = 99_999_999_999;

/**
 * A fact as the rules below may use it: of its kind, or `none` where that is an answer, or else `null` for not
 * known. So what is missing or of another kind never decides.
 */
export function intake(fact: Fact): Rule {
  const given = variable(dataPath(fact.path));
  const none: readonly (readonly [Rule, Rule])[] = fact.none ? [[same(given, 'none'), 'none']] : [];
  switch (fact.kind) {
    case 'yes-or-no':
      return choose([...none, [same(given, true), true], [same(given, false), false]], null);
    case 'choice':
      return choose([[among(given, [...(fact.words?.keys() ?? []), ...(fact.none ? ['none'] : [])]), given]], null);
    case 'date':
      return choose([...none, [same(given, null), null], [and(isWhole(given), isDay(given)), given]], null);
    case 'number':
      return choose([...none, [same(given, null), null], [isBetween(given, Number.MAX_SAFE_INTEGER), given]], null);
    case 'money':
      return choose([...none, [same(given, null), null], [isBetween(given, mostCents), given]], null);
    default:
      throw new Error(`JsonLogic reads no ${fact.kind}`);
  }
}

/** A day of the question, in the same form as facts; else another value. */
export function intakeDay(path: string, otherwise: Rule): Rule {
  const given = variable(path);
  return choose(
    [
      [same(given, null), otherwise],
      [and(isWhole(given), isDay(given)), given],
    ],
    null,
  );
}

/** A number and a whole one: arithmetic would make one of a text, but that is not the text itself. */
function isWhole(value: Rule): Rule {
  return same(value, minus(value, rest(value, 1)));
}

function isBetween(value: Rule, most: number): Rule {
  return and(isWhole(value), stands(value, '>=', 0), stands(value, '<=', most));
}

/** Whether a value taken in is neither `none` nor unknown. */
export function isSaid(value: Rule): Rule {
  return and(isKnown(value), isNot(value, 'none'));
}

export function isKnown(value: Rule): Rule {
  return isNot(value, null);
}

function isNot(value: Rule, what: string | null): Rule {
  return typeof value === 'object' && value !== null ? { '!==': [value, what] } : value !== what;
}
