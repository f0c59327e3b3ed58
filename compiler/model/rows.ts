import type { MeasuredShape, RowShape } from '../document/shapes.js';
import { readWeight } from '../phrases/read.js';
import { type ConditionContext, readGround } from './conditions.js';
import { overlapping } from './overlap.js';
import type { Operator, Row } from './rulebook.js';

/** Reads what counts otherwise than in full; `undefined` where there is a mistake in it. */
export function readRows(
  shape: MeasuredShape,
  operator: Operator,
  context: ConditionContext,
): readonly Row[] | undefined {
  const { places, report } = context;
  const shapes = shape.counting ?? [];
  const before = report.count;
  const read = shapes.map((row, item) => readRow(row, operator, places.value(shapes, item), context));
  const rows = read.filter((row) => row !== undefined);
  // A row that lost a part to another mistake is not judged by what is left of it.
  if (rows.length !== read.length || report.count > before) return undefined;
  const pair = overlapping(rows);
  if (!pair) return rows;
  const [first, second] = pair.map(({ condition }) => condition.id ?? '') as [string, string];
  const related = [{ at: pair[0].condition.at, note: 'the first is here' }];
  const hint = 'add `unless:` to one of the two, or one more condition under `all-of:`';
  report.add('rows-overlap', 'default', pair[1].condition.at, { first, second }, { hint, related });
  return undefined;
}

function readRow(
  shape: RowShape,
  operator: Operator,
  at: Row['condition']['at'],
  context: ConditionContext,
): Row | undefined {
  const { places, report } = context;
  const condition = readGround(shape, at, context);
  const weight = readWeight(shape.counts);
  const said = { weight: shape.counts };
  const place = places.value(shape, 'counts');
  const hint = 'write `in full`, `half`, `not at all`, or a fraction such as `2/3`';
  if (!weight) report.add('wrong-weight', 'default', place, said, { hint });
  else if (weight.counter > weight.denominator) report.add('wrong-weight', 'more', place, said, { hint });
  else if ((operator === 'longest' || operator === 'count') && weight.counter % weight.denominator !== 0) {
    report.add('wrong-weight', 'whole', place, { ...said, operator }, { hint: 'write `in full` or `not at all`' });
  } else if (shape.for !== undefined && (operator !== 'total' || context.list?.kind !== 'periods')) {
    const holes = { key: 'for', operator };
    report.add('without-effect', 'measure', places.key(shape, 'for'), holes, { hint: 'take it away' });
  } else if (condition) return { condition, weight, ...(shape.for === undefined ? {} : { oneOfThem: true }) };
  return undefined;
}
