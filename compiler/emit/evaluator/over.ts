import type { LogicMeasure, LogicRow } from '../../logic/logic.js';
import { call, type Expression, list, name, record, text, thunk, thunkOf, whole, yes } from '../typescript.js';
import { expressionFor, inquiry, pointFor, type Writing } from './expression.js';
import type { Imports } from './imports.js';

/** What a measure comes to: a day, or what its operator takes of periods or a list. */
export function measureFor(measure: LogicMeasure, writing: Writing): Expression {
  const { imports } = writing;
  if (measure.is === 'day') return pointFor(measure.point, imports);
  if (measure.is === 'which-day') return whichDayFor(measure, writing);
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

/** The rows of a day, each with whether it holds; what their conditions say stands beside them. */
function whichDayFor({ conditions, rows }: LogicMeasure & { is: 'which-day' }, writing: Writing): Expression {
  const { imports, constants } = writing;
  const said = conditions.map(({ id }) => [id, name(constants.get(id) ?? id)] as const);
  const each = rows.map(({ id, holds, point }) =>
    record(
      [
        ['id', text(id)],
        ['holds', expressionFor(holds, writing)],
        ['day', thunk(pointFor(point, imports))],
      ],
      true,
    ),
  );
  return call(imports.operator('whichDay'), record(said), list(each, true));
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
