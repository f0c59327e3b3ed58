/** A rule of JsonLogic: a value, or one operation with what it works on. */
export type Rule = boolean | number | string | null | readonly Rule[] | { readonly [operation: string]: Rule };

/** What is read of the data. */
export function variable(path: string): Rule {
  return { var: path };
}

/** All of some rules that say yes or no; what is settled beforehand is left out. */
export function and(...of: readonly Rule[]): Rule {
  const parts = flattened('and', of).filter((part) => part !== true);
  if (parts.includes(false)) return false;
  const [first = true, ...others] = parts;
  return others.length === 0 ? first : { and: parts };
}

/** Any of some rules that say yes or no. */
export function or(...of: readonly Rule[]): Rule {
  const parts = flattened('or', of).filter((part) => part !== false);
  if (parts.includes(true)) return true;
  const [first = false, ...others] = parts;
  return others.length === 0 ? first : { or: parts };
}

function flattened(operation: 'and' | 'or', of: readonly Rule[]): readonly Rule[] {
  return of.flatMap((part) => {
    const inner =
      typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.entries(part)[0] : undefined;
    return inner && inner[0] === operation && Array.isArray(inner[1]) ? (inner[1] as readonly Rule[]) : [part];
  });
}

/** The first value whose test says yes, else the last one. */
export function choose(cases: readonly (readonly [test: Rule, value: Rule])[], otherwise: Rule): Rule {
  const possible = cases.filter(([test]) => test !== false);
  const sure = possible.findIndex(([test]) => test === true);
  const before = sure < 0 ? possible : possible.slice(0, sure);
  const last = sure < 0 ? otherwise : (possible[sure]?.[1] ?? otherwise);
  return before.length === 0 ? last : { if: [...before.flat(), last] };
}

export function same(a: Rule, b: Rule): Rule {
  return isPlain(a) && isPlain(b) ? a === b : { '===': [a, b] };
}

/** One of some words. */
export function among(value: Rule, words: readonly (string | number)[]): Rule {
  const [only] = words;
  if (words.length === 0) return false;
  return words.length === 1 && only !== undefined ? same(value, only) : { in: [value, words] };
}

/** How two numbers stand; both must be known to be numbers. */
export function stands(a: Rule, how: '<' | '<=' | '>' | '>=' | '===', b: Rule): Rule {
  if (typeof a !== 'number' || typeof b !== 'number') return { [how]: [a, b] };
  return { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b, '===': a === b }[how];
}

export function plus(...of: readonly Rule[]): Rule {
  const numbers = of.filter((part) => typeof part === 'number');
  const sum = numbers.reduce((all, one) => all + one, 0);
  const parts = [...of.filter((part) => typeof part !== 'number'), ...(sum === 0 ? [] : [sum])];
  const [first = 0, ...others] = parts;
  return others.length === 0 ? first : { '+': parts };
}

export function minus(a: Rule, b: Rule): Rule {
  return typeof a === 'number' && typeof b === 'number' ? a - b : b === 0 ? a : { '-': [a, b] };
}

export function times(a: Rule, b: Rule): Rule {
  return typeof a === 'number' && typeof b === 'number' ? a * b : b === 1 ? a : { '*': [a, b] };
}

/** What is left of a whole number, 0 or more. */
export function rest(a: Rule, by: number): Rule {
  return typeof a === 'number' ? a % by : { '%': [a, by] };
}

/** How often a number goes into a whole number, 0 or more. */
export function quotient(a: Rule, by: number): Rule {
  return typeof a === 'number' ? Math.floor(a / by) : { '/': [{ '-': [a, { '%': [a, by] }] }, by] };
}

/**
 * Works something out once and uses it often: JsonLogic has no names, but the item of a list of one item is one.
 * Inside, nothing else of the data can be read.
 */
export function once(values: readonly Rule[], use: (...names: readonly Rule[]) => Rule): Rule {
  const names = values.map((value, at) => (isPlain(value) ? value : variable(`current.${at}`)));
  const body = use(...names);
  return isPlain(body) ? body : { reduce: [[values], body, 0] };
}

function isPlain(rule: Rule): rule is boolean | number | string | null {
  return typeof rule !== 'object' || rule === null;
}

/** The operations that a rule uses, sorted. */
export function operationsIn(rule: Rule): readonly string[] {
  const used = new Set<string>();
  const visit = (part: Rule): void => {
    if (isPlain(part)) return;
    if (Array.isArray(part)) for (const one of part as readonly Rule[]) visit(one);
    else
      for (const [operation, of] of Object.entries(part)) {
        used.add(operation);
        visit(of);
      }
  };
  visit(rule);
  return [...used].sort();
}
