import { nearest } from '../diagnostics/suggest.js';
import type { Fact } from '../model/rulebook.js';
import { cellsOf } from './cells.js';
import { type BatchRecord, type Line, type Problem, refused, textOf } from './record.js';

/** The columns that are no facts. */
const ownColumns = ['id', 'on', 'law-on'];

/** A file whose first line names no columns that can be read. */
export class ColumnsError extends Error {}

/**
 * Reads a table: its first line names the columns, facts by their paths and, where they are wanted, `id`, `on` and
 * `law-on`. An empty cell is not known. Throws a `ColumnsError` for a column that is neither.
 */
export async function* readCsv(
  lines: AsyncIterable<Line>,
  facts: ReadonlyMap<string, Fact>,
): AsyncGenerator<BatchRecord> {
  let columns: readonly string[] | undefined;
  for await (const line of lines) {
    const text = textOf(line);
    if (!columns) columns = columnsIn(typeof text === 'string' ? text.replace(/^\ufeff/, '') : undefined, facts);
    else yield typeof text === 'string' ? record(line.line, text, columns, facts) : text;
  }
}

function columnsIn(text: string | undefined, facts: ReadonlyMap<string, Fact>): readonly string[] {
  const columns = text === undefined ? undefined : cellsOf(text)?.map((cell) => cell.trim());
  if (!columns) throw new ColumnsError('its first line cannot be read; it names the columns, separated by commas');
  const known = [
    ...[...facts.values()].filter(({ list }) => list === undefined).map(({ path }) => path),
    ...ownColumns,
  ];
  for (const [at, column] of columns.entries()) {
    if (columns.indexOf(column) < at) throw new ColumnsError(`two columns are called \`${column}\``);
    if (known.includes(column)) continue;
    const near = nearest(column, known);
    const meant = near === undefined ? '' : ` (did you mean \`${near}\`?)`;
    throw new ColumnsError(`no fact is called \`${column}\`${meant}`);
  }
  return columns;
}

function record(line: number, text: string, columns: readonly string[], known: ReadonlyMap<string, Fact>): BatchRecord {
  const cells = cellsOf(text);
  if (!cells) return refused(line, 'its quotes do not match');
  if (cells.length !== columns.length)
    return refused(line, `has ${cells.length} cells where ${columns.length} are due`);
  const facts: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const own = new Map<string, string>();
  for (const [at, column] of columns.entries()) {
    const cell = (cells[at] ?? '').trim();
    const fact = known.get(column);
    if (cell === '') continue;
    if (!fact) own.set(column, cell);
    else {
      const value = valueIn(cell, fact);
      if (value === undefined) problems.push({ fact: column, problem: 'is no list as JSON writes it' });
      else facts[column] = value;
    }
  }
  const id = own.get('id');
  const about = { line, ...(id === undefined ? {} : { id }) };
  if (problems.length > 0) return { ...about, problems };
  const [on, lawOn] = [own.get('on'), own.get('law-on')];
  return { ...about, facts, ...(on === undefined ? {} : { on }), ...(lawOn === undefined ? {} : { lawOn }) };
}

/** What a cell says, in the form of its fact; the evaluator judges whether it can be. `undefined` for a list that is none. */
function valueIn(cell: string, { kind }: Fact): unknown {
  if (cell === 'none' || cell === 'unknown') return cell;
  if (kind === 'yes-or-no') return cell === 'true' ? true : cell === 'false' ? false : cell;
  if (kind === 'number') return /^\d{1,15}$/.test(cell) ? Number(cell) : cell;
  if (kind !== 'periods' && kind !== 'list') return cell;
  try {
    return JSON.parse(cell) ?? cell;
  } catch {
    return undefined;
  }
}
