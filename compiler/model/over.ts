import { didYouMean } from '../diagnostics/suggest.js';
import type { Places } from '../document/document.js';
import type { ConditionShape, MeasuredShape } from '../document/provision-shape.js';
import type { Span } from '../source/source-file.js';
import { type ConditionContext, readGround } from './conditions.js';
import { factNamed } from './context.js';
import type { Operator, OverSense } from './provision.js';
import { readRows } from './rows.js';
import type { Fact } from './rulebook.js';
import { readPointIn } from './said.js';

/** Reads what periods or a list come to. */
export function readOver(shape: MeasuredShape, operator: Operator, context: ConditionContext): OverSense | undefined {
  const { places, report } = context;
  const over = listFor(shape, operator, context);
  if (!over || !checkKeys(shape, operator, over.list, context)) return undefined;
  const { from, to } = shape;
  const begins = from === undefined ? undefined : readPointIn(from, places.value(shape, 'from'), context);
  const ends = to === undefined ? undefined : readPointIn(to, places.value(shape, 'to'), context);
  const rows = readRows(shape, operator, { ...context, list: over.list });
  const broken = shape['broken-by'];
  const brokenBy = broken && readBreak(broken, shape, over.list, context);
  if (shape['in-any'] !== undefined && from === undefined) {
    report.add('not-a-list', 'from', places.key(shape, 'in-any'), {}, { hint: 'add `from:` with the first day' });
    return undefined;
  }
  if ((from !== undefined && !begins) || (to !== undefined && !ends) || (broken && !brokenBy) || !rows)
    return undefined;
  return {
    is: 'over',
    operator,
    ...over,
    ...(begins ? { from: begins } : {}),
    ...(ends ? { to: ends } : {}),
    ...(shape['in-any'] === undefined ? {} : { inAnyYear: true }),
    ...(brokenBy ? { brokenBy } : {}),
    rows,
  };
}

/** The list that is measured, and of a sum the field. */
function listFor(
  shape: MeasuredShape,
  operator: Operator,
  context: ConditionContext,
): Pick<OverSense, 'list' | 'field'> | undefined {
  const { places, vocabulary, report } = context;
  const path = shape[operator] ?? '';
  const at = places.value(shape, operator);
  const end = path.lastIndexOf('.');
  const holder = path.split('.').length === 3 ? vocabulary.facts.get(path.slice(0, end)) : undefined;
  const fact = factNamed(path, at, holder ? { ...context, list: holder } : context);
  if (!fact) return undefined;
  if (holder) {
    if (operator === 'total' && fact.kind === 'money') return { list: holder, field: fact };
  } else if (fact.kind === 'periods' || (fact.kind === 'list' && operator === 'count')) return { list: fact };
  const due = { total: 'periods, or a sum that each item of a list has', count: 'periods or a list' };
  const fitting = [...vocabulary.facts.values()].filter(({ kind }) => kind === 'periods').map((one) => one.path);
  const hint = didYouMean(path, fitting) ?? 'name a fact of the kind `periods` or `list`';
  const holes = { operator, due: operator === 'total' || operator === 'count' ? due[operator] : 'periods', fact: path };
  report.add('not-a-list', 'default', at, holes, { hint });
  return undefined;
}

/** What a measure has no use for would be passed over. */
function checkKeys(
  shape: MeasuredShape,
  operator: Operator,
  list: Fact,
  { places, report }: ConditionContext,
): boolean {
  const windowed = list.kind === 'periods';
  const idle = [
    ...(windowed ? [] : (['from', 'to'] as const)),
    ...(windowed && operator === 'total' ? [] : (['in-any'] as const)),
    ...(operator === 'unbroken' ? [] : (['broken-by'] as const)),
  ].filter((key) => shape[key] !== undefined);
  for (const key of idle) {
    const said = windowed ? operator : `${operator}\` of a list`;
    const hint = 'take it away, or write the measure in which it has a meaning';
    report.add(
      'without-effect',
      'measure',
      places.key(shape, key),
      { key, operator: said.replace(/`.*$/, '') },
      { hint },
    );
  }
  return idle.length === 0;
}

/** The periods of another list after which the count begins anew. */
function readBreak(
  broken: ConditionShape,
  shape: MeasuredShape,
  measured: Fact,
  context: ConditionContext,
): OverSense['brokenBy'] {
  const { places, vocabulary } = context;
  const at = places.key(shape, 'broken-by');
  const asked = pathsIn(broken, places).find(({ path }) => path.split('.').length === 3);
  const list = asked && vocabulary.facts.get(asked.path.slice(0, asked.path.lastIndexOf('.')));
  if (list?.kind !== 'periods' || list === measured) {
    // A list that is not known has its own message where it is named.
    if (asked && !list) factNamed(asked.path, asked.at, context);
    else {
      const hint = 'ask the length, or a field, of the periods of another list';
      context.report.add('not-a-list', 'broken', at, {}, { hint });
    }
    return undefined;
  }
  const condition = readGround(broken, at, { ...context, list });
  return condition && { list, condition };
}

/** Every path that conditions ask about, as written, and where. */
function pathsIn(value: unknown, places: Places): readonly { readonly path: string; readonly at: Span }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([path, inner]) => [
    { path, at: places.key(value, path) },
    ...pathsIn(inner, places),
  ]);
}
