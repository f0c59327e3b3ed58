import type { DayRowShape, MeasuredShape, RowShape } from '../document/provision-shape.js';
import { readWeight } from '../phrases/read.js';
import type { Span } from '../source/source-file.js';
import { type ConditionContext, readGround } from './conditions.js';
import { overlapping } from './overlap.js';
import type { DayRow, Operator, Row } from './provision.js';
import { readPointIn } from './said.js';

/** Reads what counts otherwise than in full; `undefined` where there is a mistake in it. */
export function readRows(
  shape: MeasuredShape,
  operator: Operator,
  context: ConditionContext,
): readonly Row[] | undefined {
  const shapes = shape.counting ?? [];
  return readEach(shapes, 'default', context, (row, at) => readRow(row, operator, at, context));
}

/** Reads the rows of `which-day`; `undefined` where there is a mistake in them. */
export function readDayRows(shapes: readonly DayRowShape[], context: ConditionContext): readonly DayRow[] | undefined {
  return readEach(shapes, 'day', context, (row, at) => {
    const condition = readGround(row, at, context);
    const point = readPointIn(row.day, context.places.value(row, 'day'), context);
    return condition && point && { condition, point };
  });
}

/** Reads rows one after another; two that can hold at once are a mistake, for their order says nothing. */
function readEach<Shape, Read extends Row | DayRow>(
  shapes: readonly Shape[],
  variant: 'default' | 'day',
  { places, report }: ConditionContext,
  read: (shape: Shape, at: Span) => Read | undefined,
): readonly Read[] | undefined {
  const before = report.count;
  const rows = shapes.map((shape, item) => read(shape, places.value(shapes, item))).filter((row) => row !== undefined);
  // A row that lost a part to another mistake is not judged by what is left of it.
  const overlaps = report.count > before ? [] : overlapping(rows);
  for (const { first, second, where } of overlaps) {
    const related = [{ at: first.condition.at, note: 'the first is here' }];
    const hint = 'add `unless:` to one of the two, or one more condition under `all-of:`';
    const holes = { first: first.condition.id ?? '', second: second.condition.id ?? '' };
    const note = where === '' ? {} : { note: `both hold where ${where}` };
    report.add('rows-overlap', variant, second.condition.at, holes, { hint, related, ...note });
  }
  return overlaps.length === 0 && rows.length === shapes.length ? rows : undefined;
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
