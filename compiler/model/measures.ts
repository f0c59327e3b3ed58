import type { MeasureShape } from '../document/shapes.js';
import { readCite } from './citation.js';
import type { ConditionContext } from './conditions.js';
import { sourcesOf } from './context.js';
import type { Content, MeasureSense } from './rulebook.js';
import { readPointIn } from './said.js';
import { textOf } from './text.js';

/** A measure of a day: one point, or one for each rival reading. */
export function readMeasure(shape: MeasureShape, context: ConditionContext): Content | undefined {
  const { places, address, ids, report } = context;
  ids.take(shape.id, places.value(shape, 'id'), report);
  const named = shape.readings ?? {};
  const own = shape.day === undefined || shape.cite === undefined ? [] : [readSense(shape, undefined, shape, context)];
  const rivals = Object.entries(named).map(([reading, sense]) => {
    if (!context.vocabulary.settings.readings.has(reading)) {
      report.add('unknown-reading', 'default', places.key(named, reading), { reading });
    }
    return readSense(shape, reading, sense, context);
  });
  const all = [...own, ...rivals];
  if (own.length > 0 === rivals.length > 0 || rivals.length === 1) {
    report.add('measure-without-day', 'default', places.value(shape, 'id'), { measure: address });
    return undefined;
  }
  const senses = all.filter((sense) => sense !== undefined);
  if (senses.length !== all.length) return undefined;
  const says = shape.says === undefined ? {} : { says: textOf(shape.says, context.vocabulary.settings.languages) };
  return { is: 'measures', measure: { id: shape.id, ...says, senses } };
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
