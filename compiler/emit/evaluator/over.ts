import type { LogicMeasure, LogicRow } from '../../logic/logic.js';
import { call, type Expression, list, name, record, text, thunkOf, whole, yes } from '../typescript.js';
import { expressionFor, inquiry, pointFor } from './expression.js';
import type { Imports } from './imports.js';

/** What a measure comes to: a day, or what its operator takes of periods or a list. */
export function measureFor(measure: LogicMeasure, imports: Imports): Expression {
  if (measure.is === 'day') return pointFor(measure.point, imports);
  const { operator, items, field, from, to, inAnyYear, brokenBy, rows } = measure;
  const over = record([
    ['list', text(measure.list)],
    ['from', from && pointFor(from, imports)],
    ['to', to && pointFor(to, imports)],
    [
      'counting',
      rows.length === 0
        ? undefined
        : list(
            rows.map((row) => rowFor(row, imports)),
            true,
          ),
    ],
  ]);
  const asked = [name(inquiry), over];
  if (field !== undefined) return call(imports.operator('totalOf'), ...asked, text(field));
  if (items) return call(imports.operator('countItems'), ...asked);
  const further = [
    ...(inAnyYear ? [text('year')] : []),
    ...(brokenBy
      ? [
          record(
            [
              ['list', text(brokenBy.list)],
              ['id', text(brokenBy.id)],
              ['fits', fitsOf(brokenBy, imports)],
            ],
            true,
          ),
        ]
      : []),
  ];
  return call(imports.operator(operator), ...asked, ...further);
}

function rowFor(row: LogicRow, imports: Imports): Expression {
  const { counter, denominator } = row.counts;
  return record(
    [
      ['id', text(row.id)],
      ['counts', list([whole(counter), whole(denominator)])],
      ['oneOfThem', row.oneOfThem && yes],
      ['fits', fitsOf(row, imports)],
    ],
    true,
  );
}

/** Whether a row fits, asked of one item after another: inside, its fields are facts of the question. */
function fitsOf({ fits }: Pick<LogicRow, 'fits'>, imports: Imports): Expression {
  return thunkOf(inquiry, expressionFor(fits, { imports, constants: new Map() }));
}
