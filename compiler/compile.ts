import { type Diagnostic, Report } from './diagnostics/diagnostic.js';
import { readCases, readDocuments } from './document/read.js';
import type { Artifact } from './emit/artifact.js';
import { emitDiagnosticPages } from './emit/docs/diagnostic-pages.js';
import { emitLawPages } from './emit/docs/law-pages.js';
import { emitPhrasesPage } from './emit/docs/phrases-page.js';
import { editorSchemas } from './emit/editor-schema.js';
import { emitPackage, emitRunnable, type PackageParts } from './emit/package.js';
import { buildRulebook } from './model/build.js';
import type { Rulebook } from './model/rulebook.js';
import type { RawFile } from './source/raw-file.js';

/**
 * The whole journey, pure: bytes in, texts out.
 *
 *   RawFile ──decode, parse, validate──▶ ValidDocument ──resolve──▶ Rulebook ──lower──▶ Logic
 *                                                                       │                 │
 *                                              docs, editor schema ◀────┴──▶ evaluators ◀─┘
 *
 * Every pass reports and goes on, so one run shows all mistakes; nothing is emitted while there is one.
 */
export function compile(files: readonly RawFile[], cases?: RawFile): Compilation {
  const report = new Report();
  const documents = readDocuments(files, report);
  const outside = cases && readCases(cases, report);
  const rulebook = buildRulebook(outside ? [...documents, outside] : documents, report);
  return { rulebook: report.failed ? undefined : rulebook, diagnostics: report.diagnostics };
}

/** What came of some rule files, and of a file of cases that lies outside them, where there is one. */
export interface Compilation {
  /** Only when nothing is wrong. */
  readonly rulebook: Rulebook | undefined;
  /** Everything found, sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The package to install, as files from its own root. */
export function packageOf(rulebook: Rulebook, parts: PackageParts): readonly Artifact[] {
  return emitPackage(rulebook, parts);
}

/** The part of that package that answers, for a process that asks it at once. */
export function runnableOf(rulebook: Rulebook, parts: PackageParts): readonly Artifact[] {
  return emitRunnable(rulebook, parts);
}

/** Everything generated that is committed: the pages of the law, of the messages and of the phrases, the editor's schemas. */
export function committedOf(rulebook: Rulebook): readonly Artifact[] {
  const under = (folder: string, pages: readonly Artifact[]): readonly Artifact[] => {
    return pages.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
  };
  return [
    ...under('docs/law', emitLawPages(rulebook)),
    ...under('docs/diagnostics', emitDiagnosticPages()),
    ...under('docs/language', emitPhrasesPage()),
    ...editorSchemas(rulebook),
  ];
}

/** The folders and files that are nothing but generated: by `committedOf`, and what evaluators and the runtime tell. */
export const committedFolders = [
  'docs/law',
  'docs/changes',
  'docs/diagnostics',
  'docs/language',
  'docs/surface.md',
  'schema/editor',
] as const;
