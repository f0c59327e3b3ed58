import { type Answered, answersOf, same, sideBySide, sidesAt } from './answers.js';
import type { Country } from './cube.js';
import { Diagrams, type Place, tooLarge } from './diagram.js';
import { Drawing } from './draw.js';
import type { Decision, Formula } from './formula.js';
import { type Sided, withFewestRegions } from './ordering.js';
import { type ConditionAt, type Part, partsOf } from './parts.js';
import { leading, type Region, regionsOf } from './regions.js';
import { type Facts, type Space, spaceOf } from './space.js';
import { truthEnds } from './truths.js';

/** Whether a part holds of some lives. */
export interface Literal {
  readonly part: Part;
  readonly holds: boolean;
}

/**
 * Lives whose answer changes: what holds of them, and what they are answered on each side, reading by reading;
 * nothing where the law of that side leaves it open.
 */
export interface Changed {
  readonly literals: readonly Literal[];
  readonly before: readonly Answered[];
  readonly after: readonly Answered[];
  /** Lives of the region, cut by the quantities of the space: none where no days fit. */
  readonly cubes: () => Generator<Region>;
}

export type Compared =
  /** No life on a real calendar is answered otherwise. */
  | { readonly is: 'same' }
  | {
      readonly is: 'changed';
      readonly changed: readonly Changed[];
      /** Whether these are all; else one of each way in which the answer changes. */
      readonly all: boolean;
      readonly space: Space;
    }
  | { readonly is: 'not-decided'; readonly why: 'too-large' };

/** What is compared: a decision on each side, once for each reading; absent where the law of the day does not say. */
export interface Comparison {
  readonly before: readonly (Decision | undefined)[];
  readonly after: readonly (Decision | undefined)[];
  readonly facts: Facts;
  readonly conditionAt: ConditionAt;
  readonly country: Omit<Country, 'space'>;
  /** How many places a diagram may have. */
  readonly most?: number;
  /** How many regions are told apart: beyond that one is told for each way in which the answer changes. */
  readonly apart?: number;
}

/** Sets two decisions side by side: exactly for whom the answer changes, or proof that it does for nobody. */
export function compare(comparison: Comparison): Compared {
  const { before, after, conditionAt } = comparison;
  const { drawing, country, first } = draw(comparison);
  if (!first) return { is: 'same' };
  if (first.end === tooLarge) return { is: 'not-decided', why: 'too-large' };
  drawing.diagrams.allow(room);
  const parts = partsOf(drawing, known(before), known(after), conditionAt);
  const sided = withFewestRegions(parts, before, after, drawing);
  const changed = changedIn(sided, parts, drawing, country, comparison.apart ?? mostRegions);
  if (!changed) return { is: 'not-decided', why: 'too-large' };
  return { is: 'changed', ...changed, space: country.space };
}

/** Whether two decisions differ at all, and some lives of which they do. */
export function differ(comparison: Comparison): { readonly space: Space; readonly first: Region | undefined } {
  const { country, first } = draw(comparison);
  return { space: country.space, first };
}

function draw({ before, after, facts, country: where, most }: Comparison): {
  readonly drawing: Drawing;
  readonly country: Country;
  readonly first: Region | undefined;
} {
  const all = [...known(before), ...known(after)];
  const space = spaceOf(
    all.map((decision): Formula => ({ is: 'among', decision, outcomes: [] })),
    facts,
  );
  const drawing = new Drawing(new Diagrams(most), space);
  const whole = sideBySide(answersOf(before, drawing), answersOf(after, drawing), drawing.diagrams);
  const country: Country = { ...where, space };
  const [first] = regionsOf(whole, drawing.diagrams, country, (end) => end !== same);
  return { drawing, country, first };
}

function known(decisions: readonly (Decision | undefined)[]): readonly Decision[] {
  return decisions.filter((one) => one !== undefined);
}

/** How many regions are told apart, unless said otherwise. */
const mostRegions = 20;
/** How many combinations of parts are looked at. */
const mostLooked = 5_000;
/** How many places the diagrams of combinations may have, beside those of the two sides. */
const room = 600_000;

/** The regions of a change, all or one of each kind; `undefined` where not even those were found. */
function changedIn(
  sided: Sided,
  order: readonly Part[],
  drawing: Drawing,
  country: Country,
  apart: number,
): { readonly changed: readonly Changed[]; readonly all: boolean } | undefined {
  const found: Changed[] = [];
  for (const one of combinations(sided, order, drawing, country, (end) => end !== same)) {
    if (!one) return undefined;
    found.push(one);
    if (found.length > apart) break;
  }
  if (found.length <= apart) return { changed: found, all: true };
  const ends = [...sided.drawing.diagrams.endsOf(sided.place)].filter((end) => end !== same);
  const each = ends.flatMap((end) => {
    const [first] = combinations(sided, order, drawing, country, (one) => one === end);
    return first ? [first] : [];
  });
  return { changed: each, all: false };
}

/** The combinations of parts that lead to an end and of which there are lives; at last nothing, where too many were looked at. */
function* combinations(
  { drawing: { diagrams, parts }, place }: Sided,
  order: readonly Part[],
  drawing: Drawing,
  country: Country,
  wanted: (end: string) => boolean,
): Generator<Changed | undefined> {
  const { truths } = drawing;
  const leads = leading(diagrams, wanted);
  let looked = 0;
  function* visit(at: Place, literals: readonly Literal[], lives: Place): Generator<Changed | undefined> {
    if (!leads(at) || lives === truths.no || looked > mostLooked) return;
    if (++looked > mostLooked) yield undefined;
    const end = diagrams.valueAt(at);
    if (end !== undefined) {
      const cubes = (): Generator<Region> =>
        regionsOf(lives, drawing.diagrams, country, (one) => one === truthEnds.yes);
      if (!cubes().next().value) return;
      const [before, after] = sidesAt(end);
      yield { literals: inOrder(needed(literals, drawing, country), order), before, after, cubes };
      return;
    }
    const fork = diagrams.forkAt(at);
    const part = fork && parts[fork.rank];
    if (!fork || !part) return;
    const [yes = at, no = at] = fork.ways;
    if (yes === no) {
      yield* visit(yes, literals, lives);
      return;
    }
    yield* visit(yes, [...literals, { part, holds: true }], truths.all([lives, part.place]));
    yield* visit(no, [...literals, { part, holds: false }], truths.all([lives, truths.not(part.place)]));
  }
  yield* visit(place, [], truths.yes);
}

/** Literals in the order of the rule, whatever order cut the regions. */
function inOrder(literals: readonly Literal[], order: readonly Part[]): readonly Literal[] {
  return [...literals].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}

/** What must be said of a region: what the others say already is left out. */
function needed(literals: readonly Literal[], drawing: Drawing, country: Country): readonly Literal[] {
  const { truths } = drawing;
  const placeOf = ({ part, holds }: Literal): Place => (holds ? part.place : truths.not(part.place));
  let left = literals;
  for (const literal of [...literals].reverse()) {
    const others = left.filter((one) => one !== literal);
    const without = truths.all([...others.map(placeOf), truths.not(placeOf(literal))]);
    const [life] = regionsOf(without, drawing.diagrams, country, (end) => end === truthEnds.yes);
    if (!life) left = others;
  }
  return left;
}
