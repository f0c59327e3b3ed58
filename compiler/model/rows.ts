import type { RowShape } from '../document/shapes.js';
import { type ConditionContext, readRow } from './conditions.js';
import { bothHold } from './overlap.js';
import type { MeasureRow } from './rulebook.js';
import { readPointIn } from './said.js';

/** Reads the rows of `which-day`: each a ground with its day. Two that can be seen to hold at once are refused. */
export function readRows(shapes: readonly RowShape[], context: ConditionContext): readonly MeasureRow[] | undefined {
  const { places, report } = context;
  const before = report.diagnostics.length;
  const rows = shapes.map((shape, item): MeasureRow | undefined => {
    const ground = readRow(shape, places.value(shapes, item), context);
    const point = readPointIn(shape.day, places.value(shape, 'day'), context);
    return ground && point && { id: ground.id ?? '', ground, point };
  });
  const read = rows.filter((row) => row !== undefined);
  if (read.length !== rows.length) return undefined;
  // A row that lost a part to another mistake is not judged by what is left of it.
  if (report.diagnostics.length === before) reportOverlaps(read, context);
  return read;
}

/** One message for each row that meets an earlier one; what cannot be seen here is asked when a life is known. */
function reportOverlaps(rows: readonly MeasureRow[], { report }: ConditionContext): void {
  for (const [at, row] of rows.entries()) {
    for (const earlier of rows.slice(0, at)) {
      const where = bothHold(earlier.ground, row.ground);
      if (where === undefined) continue;
      const holes = { row: row.id, other: earlier.id, where };
      const related = [{ at: earlier.ground.at, note: 'the other is here' }];
      report.add('rows-overlap', 'default', row.ground.at, holes, { hint: 'narrow one of the two', related });
      break;
    }
  }
}
