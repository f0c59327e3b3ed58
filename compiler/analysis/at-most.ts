import type { Fact } from '../model/rulebook.js';
import { Diagrams } from './diagram.js';
import { Drawing } from './draw.js';
import { all, any, type Formula, type Measured, type MeasuredRow, not } from './formula.js';
import { sameKey } from './same-key.js';
import { spaceOf } from './space.js';
import { truthEnds } from './truths.js';

type Facts = ReadonlyMap<string, Fact>;

/**
 * Whether one measure never comes to more than another, of whatever lists: both take the same of the same list, no
 * item weighs more in the one, and whatever breaks the other breaks the one.
 */
export function isAtMost(one: Measured, other: Measured, facts: Facts): boolean {
  if (frameOf(one) !== frameOf(other)) return false;
  if ([...one.rows, ...other.rows].some(({ oneOfThem }) => oneOfThem)) return false;
  const fields = withFields(one, facts);
  return breaksNoLess(one, other, fields) && weighsNoMore(one.rows, other.rows, fields);
}

/** What two measures must have in common to be set against one another. */
function frameOf({ operator, list, items, field, from, to, inAnyYear, conventions }: Measured): string {
  return sameKey({ operator, list, items, field, from, to, inAnyYear, conventions });
}

function breaksNoLess({ brokenBy: one }: Measured, { brokenBy: other }: Measured, facts: Facts): boolean {
  if (!other) return true;
  if (!one || one.list !== other.list) return false;
  return never(all(other.fits, not(one.fits)), facts);
}

function weighsNoMore(one: readonly MeasuredRow[], other: readonly MeasuredRow[], facts: Facts): boolean {
  const rowsOf = (rows: readonly MeasuredRow[]): readonly MeasuredRow[] => {
    const none = { counts: { counter: 1, denominator: 1 }, fits: not(any(...rows.map(({ fits }) => fits))) };
    return [...rows, none];
  };
  return rowsOf(one).every(({ counts: a, fits }) =>
    rowsOf(other).every(({ counts: b, fits: too }) => {
      const more = a.counter * b.denominator > b.counter * a.denominator;
      return !more || never(all(fits, too), facts);
    }),
  );
}

/** Whether a condition on an item, in whatever life, can never hold. */
function never(condition: Formula, facts: Facts): boolean {
  const asked = hereMeasured(condition);
  const drawing = new Drawing(new Diagrams(), spaceOf([asked], facts));
  const ends = drawing.diagrams.endsOf(drawing.truth(asked));
  return ends.size === 1 && ends.has(truthEnds.no);
}

/** The facts, and the fields of the lists that a measure reads. */
function withFields({ list, brokenBy }: Measured, facts: Facts): Facts {
  const lists = [list, ...(brokenBy ? [brokenBy.list] : [])].flatMap((path) => facts.get(path) ?? []);
  const fields = lists.flatMap(({ path, fields: own }) =>
    [...(own ?? [])].map(([name, field]) => [`${path}.${name}`, field] as const),
  );
  return new Map([...facts, ...fields]);
}

/** How long the period itself is, as a quantity like any other. */
const here: Measured = {
  provision: '',
  lawOn: '',
  operator: 'total',
  list: '',
  rows: [],
  conventions: '',
  key: 'here',
};

function hereMeasured(formula: Formula): Formula {
  switch (formula.is) {
    case 'all':
    case 'any':
      return { is: formula.is, of: formula.of.map(hereMeasured) };
    case 'not':
    case 'sure':
      return { is: formula.is, of: hereMeasured(formula.of) };
    case 'here':
      return { is: 'measured', measured: here, said: formula.said };
    default:
      return formula;
  }
}
