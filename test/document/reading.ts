import { expect } from 'vitest';
import { type Diagnostic, Report } from '../../compiler/diagnostics/diagnostic.js';
import type { ValidDocument } from '../../compiler/document/document.js';
import { readDocuments } from '../../compiler/document/read.js';
import type { Span } from '../../compiler/source/source-file.js';

export const sourcePath = 'rules/sources/law-1980.yaml';
export const agePath = 'rules/family/age/2011-09-22.yaml';

export const source = `source: law-1980
title: Law of 15 December 1980
publisher: Belgian State
kind: law
language: fr
`;
export const age = `provision: family/age
in-force-from: 2011-09-22
introduced-by: law-2011-07-08 art. 2
title: Age of the spouses
`;
export const condition = `requires:
  id: adult
  applicant.born-on: at least 18 years ago
  cite: law-1980 art. 10 §1 4°
`;

/** What came of reading some files. */
interface Outcome {
  readonly documents: readonly ValidDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads files, given by their paths. */
export function read(files: Readonly<Record<string, string | Uint8Array>>): Outcome {
  const report = new Report();
  const raw = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  return { documents: readDocuments(raw, report), diagnostics: report.diagnostics };
}

/** The text at a place. */
export function textOf({ file, start, end }: Span): string {
  return file.text.slice(start, end);
}

/** What was found, as `code "marked text"`. */
export function found({ diagnostics }: Outcome): readonly string[] {
  return diagnostics.map(({ code, at }) => `${code} ${JSON.stringify(textOf(at))}`);
}

/** In the tables the place of the one message stands between ⟦ and ⟧. */
export function expectAt(path: string, marked: string, code: string): void {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const { documents, diagnostics } = read({ [path]: marked.replace('⟦', '').replace('⟧', '') });
  expect(diagnostics.map(({ code, at }) => [code, at.start, at.end])).toEqual([[code, start, end]]);
  expect(documents).toEqual([]);
}
