import type { Formula } from './formula.js';

/** A formula with another in place of one of its parts, wherever it stands. */
export function replaced(formula: Formula, part: Formula, other: Formula): Formula {
  const done = new Map<Formula, Formula>();
  const replace = (one: Formula): Formula => {
    if (one === part) return other;
    const known = done.get(one);
    if (known) return known;
    const made = within(one);
    done.set(one, made);
    return made;
  };
  const within = (one: Formula): Formula => {
    switch (one.is) {
      case 'all':
      case 'any': {
        const of = one.of.map(replace);
        return of.every((inner, at) => inner === one.of[at]) ? one : { is: one.is, of };
      }
      case 'not':
      case 'sure': {
        const of = replace(one.of);
        return of === one.of ? one : { is: one.is, of };
      }
      default:
        return one;
    }
  };
  return replace(formula);
}
