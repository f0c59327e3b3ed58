/** Kleene's three values: yes, no, and `undefined` for not known. A fact left out never decides. */
export type Truth = boolean | undefined;

/** True when every value is, false when one is not. */
export function allOf(...values: readonly Truth[]): Truth {
  let all: Truth = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === undefined) all = undefined;
  }
  return all;
}

/** True when one value is, false when none is. */
export function anyOf(...values: readonly Truth[]): Truth {
  let any: Truth = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === undefined) any = undefined;
  }
  return any;
}

/** The opposite; what is not known stays not known. */
export function not(value: Truth): Truth {
  return value === undefined ? undefined : !value;
}

/** True when no bar applies. */
export function noneOf(...bars: readonly Truth[]): Truth {
  return not(anyOf(...bars));
}

/** A requirement asked only where a ground holds: it passes where the ground does not. */
export function askedWhere(requirement: Truth, ground: Truth): Truth {
  return anyOf(requirement, not(ground));
}

/** A requirement that an exception lifts. */
export function lifted(requirement: Truth, exception: Truth): Truth {
  return anyOf(requirement, exception);
}

/** A ground that an exception takes away. */
export function takenAway(ground: Truth, exception: Truth): Truth {
  return allOf(ground, not(exception));
}
