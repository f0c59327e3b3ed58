import type { MeasuredShape, MeasureShape } from '../document/provision-shape.js';
import { readCite } from './citation.js';
import type { ConditionContext } from './conditions.js';
import { sourcesOf } from './context.js';
import { pointExample } from './examples.js';
import { givesOf, operatorsIn } from './operators.js';
import { readOver } from './over.js';
import type { Content, DaySense, MeasureSense, OverSense, WhichDaySense } from './provision.js';
import { readingNamed } from './readings.js';
import { readDayRows } from './rows.js';
import { readPointIn } from './said.js';
import { textOf } from './text.js';

/** A measure of a day, or of what periods or a list come to: one sense, or one for each rival reading. */
export function readMeasure(shape: MeasureShape, context: ConditionContext): Content | undefined {
  const { places, texts, ids, report } = context;
  ids.take(shape.id, places.value(shape, 'id'), report);
  const lack = lackOf(shape, context);
  if (lack) {
    report.add('measure-without-day', lack.variant, places.key(lack.in ?? shape, lack.at), { measure: shape.id }, lack);
    return undefined;
  }
  const named = shape.readings ?? {};
  const rivals = Object.entries(named).map(([reading, sense]) => {
    readingNamed(reading, places.key(named, reading), context);
    return readSense(shape, reading, sense, context);
  });
  const all = operatorsIn(shape).length === 0 ? rivals : [readSense(shape, undefined, shape, context)];
  const senses = all.filter((sense) => sense !== undefined);
  if (senses.length !== all.length) return undefined;
  const says = shape.says === undefined ? {} : { says: textOf(shape.says, texts) };
  const corrections = context.corrections.get(shape.id);
  const corrected = corrections ? { corrected: corrections } : {};
  return { is: 'measures', measure: { id: shape.id, gives: givesOf(shape) ?? 'day', ...says, ...corrected, senses } };
}

interface Lack {
  readonly variant: 'default' | 'uncited' | 'both' | 'one';
  /** The key at which it shows. */
  readonly at: string;
  /** The reading in which it shows. */
  readonly in?: object;
  readonly hint: string;
}

/** What a measure lacks to say in one way what it gives. */
function lackOf(shape: MeasureShape, context: ConditionContext): Lack | undefined {
  const { cite, readings } = shape;
  const [operator] = operatorsIn(shape);
  const senseHint = `add \`day:\`, such as \`day: ${pointExample(context)}\`; or \`which-day:\`, \`total:\`, \`unbroken:\`, \`longest:\`, \`count:\``;
  if (readings === undefined) {
    if (operator === undefined) return { variant: 'default', at: 'id', hint: senseHint };
    return cite === undefined
      ? { variant: 'uncited', at: operator, hint: 'add `cite:` with a source and a place' }
      : undefined;
  }
  if (operator !== undefined || cite !== undefined) {
    const hint = `keep \`${operator ?? 'day'}\` and \`cite\` inside each reading only`;
    return { variant: 'both', at: operator ?? 'cite', hint };
  }
  const silent = Object.values(readings).find((sense) => operatorsIn(sense).length === 0);
  if (silent) return { variant: 'default', at: 'cite', in: silent, hint: senseHint };
  return Object.keys(readings).length < 2
    ? { variant: 'one', at: 'readings', hint: 'add the rival reading, or write `day` and `cite` without `readings`' }
    : undefined;
}

function readSense(
  measure: MeasureShape,
  reading: string | undefined,
  shape: MeasuredShape,
  context: ConditionContext,
): MeasureSense | undefined {
  const { places, report, address } = context;
  const cite = readCite(shape.cite ?? [], shape, places, sourcesOf(context), report);
  const own = `${address}#${measure.id}${reading === undefined ? '' : `:${reading}`}`;
  const sense = readSaid(shape, context);
  return sense && { ...(reading === undefined ? {} : { reading }), address: own, cite, ...sense };
}

function readSaid(shape: MeasuredShape, context: ConditionContext): DaySense | WhichDaySense | OverSense | undefined {
  const { places, report } = context;
  const [first, second] = operatorsIn(shape);
  if (first !== undefined && second !== undefined) {
    const related = [{ at: places.key(shape, first), note: 'the first is here' }];
    report.add(
      'two-measures',
      'default',
      places.key(shape, second),
      { first, second },
      { hint: 'keep one of the two', related },
    );
    return undefined;
  }
  if (first === undefined) return undefined;
  if (first !== 'day' && first !== 'which-day') return readOver(shape, first, context);
  for (const key of ['from', 'to', 'in-any', 'broken-by', 'counting'] as const) {
    if (shape[key] === undefined) continue;
    report.add('without-effect', 'measure', places.key(shape, key), { key, operator: first }, { hint: 'take it away' });
  }
  if (first === 'day') {
    const point = readPointIn(shape.day ?? '', places.value(shape, 'day'), context);
    return point && { is: 'day', point };
  }
  const rows = readDayRows(shape['which-day'] ?? [], context);
  return rows && { is: 'which-day', rows };
}
