import type { AnswerJson } from '../../runtime/index.js';
import type { LoadedPackage } from '../run/load-package.js';
import type { BatchRecord, Problem } from './record.js';

/** What a record is asked, where it does not say so itself. */
export interface BatchAsking {
  /** Ids of the provisions; all unless said. */
  readonly provisions?: readonly string[];
  readonly on?: string;
  readonly lawOn?: string;
}

/** The answers to one record, or what is wrong with it. */
export type BatchAnswer = { readonly line: number; readonly id?: string } & (
  | { readonly on: string; readonly answers: readonly AnswerJson[] }
  | { readonly problems: readonly Problem[] }
);

/** Asks the provisions about one record after another. */
export function answering(loaded: LoadedPackage, asking: BatchAsking): (record: BatchRecord) => BatchAnswer {
  const { provisions: ids } = asking;
  const asked = ids ? ids.flatMap((id) => loaded.provisions.filter((one) => one.id === id)) : loaded.provisions;
  return (record) => {
    const { line } = record;
    const about = { line, ...(record.id === undefined ? {} : { id: record.id }) };
    if ('problems' in record) return { ...about, problems: record.problems };
    const on = record.on ?? asking.on;
    const lawOn = record.lawOn ?? asking.lawOn;
    if (on === undefined) return { ...about, problems: [{ fact: 'on', problem: 'no day is asked about' }] };
    try {
      const answers = asked.map((provision) =>
        loaded.answerJson(loaded.decide(provision, record.facts, { on, lawOn })),
      );
      return { ...about, on, answers };
    } catch (thrown) {
      if (thrown instanceof loaded.FactsError) return { ...about, problems: thrown.problems };
      if (thrown instanceof RangeError) return { ...about, problems: [{ fact: '', problem: thrown.message }] };
      throw thrown;
    }
  };
}
