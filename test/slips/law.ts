import { readFileSync } from 'node:fs';
import { type Diagnostic, Report } from '../../compiler/diagnostics/diagnostic.js';
import { readDocuments } from '../../compiler/document/read.js';
import { buildRulebook } from '../../compiler/model/build.js';
import type { RawFile } from '../../compiler/source/raw-file.js';
import { filesUnder } from '../support/golden.js';

/** The rule files of the law, as they are. */
export const files: readonly RawFile[] = filesUnder('rules').map((path) => {
  return { path: `rules/${path}`, bytes: readFileSync(`rules/${path}`) };
});

/** Their texts, by path. */
export const texts: ReadonlyMap<string, string> = new Map(
  files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
);

const documents = readDocuments(files, new Report());

/** What `compile` tells where some files are replaced; the others are read only once. */
export function toldWith(...changed: readonly RawFile[]): readonly Diagnostic[] {
  const report = new Report();
  const paths = new Set(changed.map(({ path }) => path));
  const read = readDocuments(changed, report);
  buildRulebook([...documents.filter(({ file }) => !paths.has(file.path)), ...read], report);
  return report.diagnostics;
}

/** A rule file with another text. */
export function fileOf(path: string, text: string): RawFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
