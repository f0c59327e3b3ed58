import { nearest } from '../diagnostics/suggest.js';
import { type BatchFormat, batchFile, batchFormat, ColumnsError, isDay, loadEvaluators } from '../index.js';
import { type MessageOptions, tell } from './messages.js';
import { type ExitCode, type Terminal, UsageError } from './terminal.js';

interface BatchOptions extends MessageOptions {
  readonly rules: string;
  readonly provision?: readonly string[];
  readonly on?: string;
  readonly lawOn?: string;
}

/** `sejour batch`: every record of a file answered into another, in order; a record that cannot be is told in its place. */
export async function runBatch(from: string, to: string, options: BatchOptions, terminal: Terminal): Promise<ExitCode> {
  const formats = { from: formatOf(from), to: formatOf(to) };
  for (const day of [options.on, options.lawOn]) {
    if (day !== undefined && !isDay(day)) throw new UsageError(`\`${day}\` is no day. Write it as 2013-08-13.`);
  }
  const loaded = await loadEvaluators(options.rules, terminal.onStage);
  const { rulebook, evaluators, diagnostics } = loaded;
  if (!rulebook || !evaluators) return tell(diagnostics, options, terminal);
  const { provision: provisions, on, lawOn } = options;
  for (const id of provisions ?? []) {
    const ids = rulebook.provisions.map((one) => one.id);
    if (ids.includes(id)) continue;
    const near = nearest(id, ids);
    throw new UsageError(`No provision is called \`${id}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`);
  }
  const asking = { ...(provisions ? { provisions } : {}), ...(on ? { on } : {}), ...(lawOn ? { lawOn } : {}) };
  try {
    const law = { facts: rulebook.facts, loaded: evaluators };
    const { records, refused } = await batchFile(from, to, formats, asking, law, terminal.onStage);
    if (options.json) terminal.out(`${JSON.stringify({ records, refused, out: to }, undefined, 2)}\n`);
    else terminal.out(`${records - refused} of ${records} records answered in ${to}\n`);
    if (refused === 0) return 0;
    terminal.err(`${refused} ${refused === 1 ? 'record was' : 'records were'} refused: each says why in its place.\n`);
    return 2;
  } catch (thrown) {
    if (!(thrown instanceof ColumnsError)) throw thrown;
    throw new UsageError(`\`${from}\` cannot be read: ${thrown.message}. Nothing was written.`);
  }
}

function formatOf(path: string): BatchFormat {
  const format = batchFormat(path);
  if (format) return format;
  const parquet = path.endsWith('.parquet') ? ' DuckDB makes CSV of Parquet, and Parquet of CSV.' : '';
  throw new UsageError(`\`${path}\` is named neither .csv nor .ndjson: that name says how it is written.${parquet}`);
}
