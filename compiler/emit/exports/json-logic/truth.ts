import { and, or, type Rule } from './rule.js';

/** Three values in a logic of two: when something surely holds, and when it surely does not. Neither: not known. */
export interface Truth {
  readonly yes: Rule;
  readonly no: Rule;
}

export const notKnown: Truth = { yes: false, no: false };

export function allOf(parts: readonly Truth[]): Truth {
  return { yes: and(...parts.map(({ yes }) => yes)), no: or(...parts.map(({ no }) => no)) };
}

export function anyOf(parts: readonly Truth[]): Truth {
  return { yes: or(...parts.map(({ yes }) => yes)), no: and(...parts.map(({ no }) => no)) };
}

export function not({ yes, no }: Truth): Truth {
  return { yes: no, no: yes };
}

/** What holds in each of some cases that exclude one another; in none of them it is not known. */
export function inCases(cases: readonly (readonly [when: Rule, truth: Truth])[]): Truth {
  return {
    yes: or(...cases.map(([when, { yes }]) => and(when, yes))),
    no: or(...cases.map(([when, { no }]) => and(when, no))),
  };
}
