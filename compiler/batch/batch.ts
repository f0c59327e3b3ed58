import type { Fact } from '../model/rulebook.js';
import type { LoadedPackage } from '../run/load-package.js';
import { answering, type BatchAsking } from './answer.js';
import { linesOf } from './lines.js';
import { readCsv } from './read-csv.js';
import { readNdjson } from './read-ndjson.js';
import { asCsv, asNdjson, csvHead } from './write.js';

/** How a file of records or answers is written. */
export type BatchFormat = 'csv' | 'ndjson';

/** The format that the name of a file tells; `undefined` where it tells none that is read here. */
export function batchFormat(path: string): BatchFormat | undefined {
  if (/\.csv$/i.test(path)) return 'csv';
  return /\.(ndjson|jsonl)$/i.test(path) ? 'ndjson' : undefined;
}

/** What came of a batch. */
export interface BatchCounts {
  records: number;
  refused: number;
}

/** Answers records as they come, in their order; nothing but the one at hand is kept. */
export async function* batchAnswers(
  pieces: AsyncIterable<string>,
  formats: { readonly from: BatchFormat; readonly to: BatchFormat },
  asking: BatchAsking,
  law: { readonly facts: ReadonlyMap<string, Fact>; readonly loaded: LoadedPackage },
  counts: BatchCounts,
): AsyncGenerator<string> {
  const lines = linesOf(pieces, formats.from === 'csv');
  const records = formats.from === 'csv' ? readCsv(lines, law.facts) : readNdjson(lines);
  const answer = answering(law.loaded, asking);
  if (formats.to === 'csv') yield csvHead;
  for await (const record of records) {
    const answered = answer(record);
    counts.records += 1;
    if ('problems' in answered) counts.refused += 1;
    yield formats.to === 'csv' ? asCsv(answered) : asNdjson(answered);
  }
}
