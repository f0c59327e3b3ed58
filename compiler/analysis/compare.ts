import { answersOf, type Ruling, same, sideBySide, sidesAt } from './answers.js';
import type { Country } from './cube.js';
import { Diagrams, type Place, tooLarge } from './diagram.js';
import { Drawing } from './draw.js';
import type { Decision, Formula } from './formula.js';
import { type ConditionAt, type Part, Parts } from './parts.js';
import { type Region, regionsOf } from './regions.js';
import { type Facts, type Space, spaceOf } from './space.js';
import { truthEnds } from './truths.js';

/** Whether a part holds of some lives. */
export interface Literal {
  readonly part: Part;
  readonly holds: boolean;
}

/** Lives whose answer changes: what holds of them, and what they are answered on each side, reading by reading. */
export interface Changed {
  readonly literals: readonly Literal[];
  readonly before: readonly Ruling[];
  readonly after: readonly Ruling[];
  /** Lives of the region, cut by the quantities of the space: none where no days fit. */
  readonly cubes: () => Generator<Region>;
}

export type Compared =
  /** No life on a real calendar is answered otherwise. */
  | { readonly is: 'same' }
  | { readonly is: 'changed'; readonly changed: readonly Changed[]; readonly space: Space }
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
}

/** Sets two decisions side by side: exactly for whom the answer changes, or proof that it does for nobody. */
export function compare(comparison: Comparison): Compared {
  const { before, after, conditionAt } = comparison;
  const { drawing, country, first } = draw(comparison);
  if (!first) return { is: 'same' };
  if (first.end === tooLarge) return { is: 'not-decided', why: 'too-large' };
  const parts = new Parts(drawing, known(before), known(after), conditionAt);
  const abstract = sideBySide(answersOf(before, parts), answersOf(after, parts), parts.diagrams);
  const changed = changedIn(abstract, parts, drawing, country);
  if (!changed) return { is: 'not-decided', why: 'too-large' };
  return { is: 'changed', changed, space: country.space };
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

/** How many combinations of parts are looked at. */
const mostLooked = 20_000;

/** The combinations of parts whose answer changes and of which there are lives; `undefined` where there are too many. */
function changedIn(place: Place, parts: Parts, drawing: Drawing, country: Country): readonly Changed[] | undefined {
  const { truths } = drawing;
  const found: Changed[] = [];
  let looked = 0;
  const visit = (at: Place, literals: readonly Literal[], lives: Place): void => {
    looked++;
    const end = parts.diagrams.valueAt(at);
    if (end === same || lives === truths.no || looked > mostLooked) return;
    if (end !== undefined) {
      const cubes = (): Generator<Region> =>
        regionsOf(lives, drawing.diagrams, country, (one) => one === truthEnds.yes);
      if (!cubes().next().value) return;
      const [before, after] = sidesAt(end);
      found.push({ literals: needed(literals, drawing, country), before, after, cubes });
      return;
    }
    const fork = parts.diagrams.forkAt(at);
    const part = fork && parts.parts[fork.rank];
    if (!fork || !part) return;
    const [yes = at, no = at] = fork.ways;
    if (yes === no) visit(yes, literals, lives);
    else {
      visit(yes, [...literals, { part, holds: true }], truths.all([lives, part.place]));
      visit(no, [...literals, { part, holds: false }], truths.all([lives, truths.not(part.place)]));
    }
  };
  visit(place, [], truths.yes);
  return looked > mostLooked ? undefined : found;
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
