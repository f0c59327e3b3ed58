/** One thing wrong with a record: which fact or column, and what; no name where the record as a whole is wrong. */
export interface Problem {
  readonly fact: string;
  readonly problem: string;
}

/** A life as one line of a file tells it, or what is wrong with that line. */
export type BatchRecord = { readonly line: number } & (
  | {
      readonly facts: Readonly<Record<string, unknown>>;
      /** What the file calls it. */
      readonly id?: string;
      readonly on?: string;
      readonly lawOn?: string;
    }
  | { readonly problems: readonly Problem[]; readonly id?: string }
);

/** A line of a file: its number, beginning with 1, and its text; `undefined` where it is longer than any record. */
export interface Line {
  readonly line: number;
  readonly text: string | undefined;
}

/** The most letters that one record may have, so that a file without line ends does not fill the memory. */
export const longestRecord = 1_000_000;

/** The text of a line, or what is wrong with it before it is read. */
export function textOf({ line, text }: Line): string | BatchRecord {
  if (text === undefined) return refused(line, `is longer than ${longestRecord} letters`);
  return text.includes('\ufffd') ? refused(line, 'is not UTF-8') : text;
}

export function refused(line: number, problem: string): BatchRecord {
  return { line, problems: [{ fact: '', problem }] };
}
