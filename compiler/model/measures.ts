import type { MeasureShape } from '../document/shapes.js';
import { readCite } from './citation.js';
import type { ConditionContext } from './conditions.js';
import { sourcesOf } from './context.js';
import { pointExample } from './examples.js';
import { readingNamed } from './readings.js';
import { readRows } from './rows.js';
import type { Content, MeasureSense } from './rulebook.js';
import { readPointIn } from './said.js';
import { textOf } from './text.js';

/** A measure of a day: one point, one for each rival reading, or one for each row. */
export function readMeasure(shape: MeasureShape, context: ConditionContext): Content | undefined {
  const { places, texts, ids, report } = context;
  ids.take(shape.id, places.value(shape, 'id'), report);
  const lack = lackOf(shape, context);
  if (lack) {
    report.add('measure-without-day', lack.variant, places.key(shape, lack.at), { measure: shape.id }, lack);
    return undefined;
  }
  const says = shape.says === undefined ? {} : { says: textOf(shape.says, texts) };
  const rowShapes = shape['which-day'];
  if (rowShapes !== undefined) {
    const cite = readCite(shape.cite ?? [], shape, places, sourcesOf(context), report);
    const rows = readRows(rowShapes, context);
    return rows && { is: 'measures', measure: { id: shape.id, ...says, senses: [], rows, cite } };
  }
  const named = shape.readings ?? {};
  const rivals = Object.entries(named).map(([reading, sense]) => {
    readingNamed(reading, places.key(named, reading), context);
    return readSense(shape, reading, sense, context);
  });
  const all = shape.day === undefined ? rivals : [readSense(shape, undefined, shape, context)];
  const senses = all.filter((sense) => sense !== undefined);
  if (senses.length !== all.length) return undefined;
  return { is: 'measures', measure: { id: shape.id, ...says, senses, rows: [], cite: [] } };
}

interface Lack {
  readonly variant: 'default' | 'uncited' | 'both' | 'one' | 'rows';
  /** The key at which it shows. */
  readonly at: 'id' | 'day' | 'cite' | 'readings' | 'which-day';
  readonly hint: string;
}

/** What a measure lacks to say its day in one way. */
function lackOf({ day, cite, readings, 'which-day': rows }: MeasureShape, context: ConditionContext): Lack | undefined {
  if (rows !== undefined) {
    if (day !== undefined || readings !== undefined) {
      const hint = 'keep the rows; a row that is read in two ways has `readings` of its own';
      return { variant: 'rows', at: day === undefined ? 'readings' : 'day', hint };
    }
    return cite === undefined ? uncited('which-day') : undefined;
  }
  if (readings === undefined) {
    if (day === undefined)
      return { variant: 'default', at: 'id', hint: `add \`day:\`, such as \`day: ${pointExample(context)}\`` };
    return cite === undefined ? uncited('day') : undefined;
  }
  if (day !== undefined || cite !== undefined) {
    const at = day === undefined ? 'cite' : 'day';
    return { variant: 'both', at, hint: 'keep `day` and `cite` inside each reading only' };
  }
  return Object.keys(readings).length < 2
    ? { variant: 'one', at: 'readings', hint: 'add the rival reading, or write `day` and `cite` without `readings`' }
    : undefined;
}

function uncited(at: Lack['at']): Lack {
  return { variant: 'uncited', at, hint: 'add `cite:` with a source and a place' };
}

function readSense(
  measure: MeasureShape,
  reading: string | undefined,
  shape: { readonly day?: string; readonly cite?: string | readonly string[] },
  context: ConditionContext,
): MeasureSense | undefined {
  const { places, report, address } = context;
  const point = readPointIn(shape.day ?? '', places.value(shape, 'day'), context);
  const cite = readCite(shape.cite ?? [], shape, places, sourcesOf(context), report);
  const own = `${address}#${measure.id}${reading === undefined ? '' : `:${reading}`}`;
  return point && { ...(reading === undefined ? {} : { reading }), address: own, point, cite };
}
