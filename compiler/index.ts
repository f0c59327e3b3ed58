import { fileURLToPath } from 'node:url';
import { type Compilation, committedFolders, committedOf, compile, packageOf, runnableOf } from './compile.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { ChangeReport } from './diff/change.js';
import { changeDays, dayBefore } from './diff/days.js';
import { type Compared, pairsOf, reportOf } from './diff/report.js';
import { changePages } from './emit/changes/pages.js';
import type { PackageParts } from './emit/package.js';
import type { Case } from './model/case.js';
import type { Rulebook, Source } from './model/rulebook.js';
import { inLanguage } from './model/text.js';
import { checkCases, countQuestions } from './run/check-cases.js';
import { enquiryPages } from './run/enquiry/pages.js';
import { evaluatorsOf } from './run/evaluate-changes.js';
import { type LoadedPackage, loadPackage } from './run/load-package.js';
import { loadUngoverned } from './run/load-sides.js';
import { type CopyFinding, checkCopy } from './run/saved-copy.js';
import { checkSense } from './run/sense/check-sense.js';
import {
  checkInto,
  type Differences,
  readFile,
  readRevision,
  readRules,
  type Writer,
  writeFolder,
  writeInto,
} from './workspace.js';

export { type Compilation, committedFolders, committedOf, compile, packageOf } from './compile.js';
export type { Code } from './diagnostics/catalogue.js';
export type { Diagnostic } from './diagnostics/diagnostic.js';
export type { ChangeReport } from './diff/change.js';
export type { Artifact } from './emit/artifact.js';
export { type ChangeFormat, changeFormats, writeChanges } from './emit/changes/write.js';
export { addressesOf, showCondition, showVersion } from './emit/show.js';
export { documentJson, showDocument } from './emit/show-document.js';
export { versionJson } from './emit/show-json.js';
export type { Case, Question } from './model/case.js';
export { citedBy, passageStates } from './model/cited-by.js';
export { type Counts, countsOf } from './model/counts.js';
export { isDay } from './model/days.js';
export type { Provision, Version } from './model/provision.js';
export { versionDocumented, versionOn } from './model/provisions.js';
export type { LegalDocument, Rulebook, Source } from './model/rulebook.js';
export { uncorrected } from './model/uncorrected.js';
export { answerText } from './run/answer-text.js';
export { type Asking, type Assessment, askingFor, assessLife, assessmentJson, concernedBy } from './run/assess.js';
export { firstDays, firstDayText } from './run/earliest.js';
export type { LoadedPackage } from './run/load-package.js';

/** Told as each part of the work begins: for people who wait. */
export type OnStage = (stage: string) => void;

const silent: OnStage = () => undefined;

/** Rules that were read and, when nothing is wrong with them, their evaluators, ready to be asked. */
export interface Loaded extends Compilation {
  readonly evaluators: LoadedPackage | undefined;
}

/** Reads and compiles a folder of rules. Throws `WorkspaceError` when it cannot be read. */
export async function load(rules: string, onStage: OnStage = silent): Promise<Compilation> {
  onStage('reading the rules');
  const files = await readRules(rules);
  onStage(`compiling ${files.length} files`);
  return compile(files);
}

/** Compiles a folder of rules and loads the package generated from it. */
export async function loadEvaluators(rules: string, onStage: OnStage = silent): Promise<Loaded> {
  const compiled = await load(rules, onStage);
  if (!compiled.rulebook) return { ...compiled, evaluators: undefined };
  onStage('generating the evaluators');
  const evaluators = await loadPackage(runnableOf(compiled.rulebook, await ownParts()));
  return { ...compiled, evaluators };
}

/** What a check found. */
export interface Checked {
  readonly rulebook: Rulebook | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** How many questions of cases were put to the evaluators. */
  readonly questions: number;
  /** Only when the rules compile. */
  readonly evaluators: LoadedPackage | undefined;
}

/** Compiles a folder of rules, puts every question of its cases to the evaluators and looks at all lives for sense. */
export async function check(rules: string, onStage: OnStage = silent): Promise<Checked> {
  const { rulebook, evaluators, diagnostics } = await loadEvaluators(rules, onStage);
  if (!rulebook || !evaluators) return { rulebook, diagnostics, questions: 0, evaluators: undefined };
  const questions = countQuestions(rulebook);
  onStage(`asking ${questions} questions`);
  const answered = checkCases(rulebook, evaluators);
  onStage('looking at all lives');
  const sense = await checkSense(rulebook, async (ids) => loadUngoverned(ids, rulebook, await ownParts()));
  return { rulebook, diagnostics: [...diagnostics, ...answered, ...sense], questions, evaluators };
}

/** Checks a folder of rules and, when nothing is wrong, puts the package generated from it into `out`, whole. */
export async function build(
  rules: string,
  out: string,
  writer: Writer,
  onStage: OnStage = silent,
): Promise<Checked & { readonly files: number }> {
  const checked = await check(rules, onStage);
  if (!checked.rulebook || failed(checked.diagnostics)) return { ...checked, files: 0 };
  const artifacts = packageOf(checked.rulebook, await ownParts());
  onStage(`writing ${artifacts.length} files`);
  await writeFolder(out, artifacts, { rules, writer });
  return { ...checked, files: artifacts.length };
}

/** Brings the committed pages and schemas of a project up to date, or only says how they differ. */
export async function updateCommitted(
  rulebook: Rulebook,
  evaluators: LoadedPackage,
  project: string,
  writer: Writer | undefined,
): Promise<Differences> {
  const options = { owns: committedFolders };
  const changes = changePages(await changesOf(rulebook));
  const artifacts = [...committedOf(rulebook), ...enquiryPages(rulebook, evaluators), ...changes];
  return writer ? writeInto(project, artifacts, { ...options, writer }) : checkInto(project, artifacts, options);
}

/** What changes on every day on which law of a rulebook changes. */
async function changesOf(rulebook: Rulebook): Promise<readonly ChangeReport[]> {
  const loaded = await loadUngoverned(
    rulebook.provisions.map(({ id }) => id),
    rulebook,
    await ownParts(),
  );
  return changeDays(rulebook).map((day) => {
    const compared: Compared = { is: 'days', rulebook, days: [dayBefore(day), day] };
    return reportOf(compared, pairsOf(compared), evaluatorsOf({ before: loaded, after: loaded }));
  });
}

/** Compiles the rules of a git revision of the repository in which a folder lies. */
export async function loadRevision(revision: string, rules: string, onStage: OnStage = silent): Promise<Compilation> {
  onStage(`reading the rules of ${revision}`);
  return compile(await readRevision(revision, rules));
}

/** Sets two days of a rulebook, or two rulebooks, side by side: what changes for whom, confirmed by the evaluators of both. */
export async function diff(
  compared: Compared,
  only: readonly string[] | undefined,
  onStage: OnStage = silent,
): Promise<ChangeReport> {
  onStage('comparing the texts');
  const pairs = pairsOf(compared, only);
  const parts = await ownParts();
  onStage(`generating the evaluators of ${pairs.length} provisions`);
  const [was, is] = compared.is === 'days' ? [compared.rulebook, compared.rulebook] : [compared.before, compared.after];
  const after = await loadUngoverned(
    pairs.map(({ pair }) => pair.idAfter),
    is,
    parts,
  );
  const before =
    was === is
      ? after
      : await loadUngoverned(
          pairs.map(({ pair }) => pair.idBefore),
          was,
          parts,
        );
  onStage('comparing what they answer');
  return reportOf(compared, pairs, evaluatorsOf({ before, after }));
}

/** Rules with their evaluators, and the lives of one file of cases. */
export interface LoadedCases extends Loaded {
  readonly lives: readonly Case[];
}

/** Loads rules and a file of cases that may lie among them or elsewhere. */
export async function loadWithCases(rules: string, cases: string, onStage: OnStage = silent): Promise<LoadedCases> {
  onStage('reading the rules');
  const [files, file] = await Promise.all([readRules(rules), readFile(cases)]);
  const among = files.find(({ path, bytes }) => sameFile(path, file.path) && Buffer.compare(bytes, file.bytes) === 0);
  const compiled = compile(files, among ? undefined : file);
  const { rulebook } = compiled;
  if (!rulebook) return { ...compiled, evaluators: undefined, lives: [] };
  onStage('generating the evaluators');
  const evaluators = await loadPackage(runnableOf(rulebook, await ownParts()));
  const all = [...rulebook.lives, ...rulebook.provisions.flatMap((provision) => provision.cases)];
  const path = among?.path ?? file.path;
  return { ...compiled, evaluators, lives: all.filter(({ at }) => at.file.path === path) };
}

/** Whether two paths may lead to one file: the ends they share are looked at, for each may start elsewhere. */
function sameFile(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((path) => path.split('/').slice(-2).join('/'));
  return one === other;
}

/** The sentence that says whose life it is. */
export function titleOf({ title }: Case): string {
  return inLanguage(title, 'en');
}

/** Looks for the passages of a source in a saved copy of its text. */
export async function checkSavedCopy(copy: string, source: Source): Promise<readonly CopyFinding[]> {
  const { bytes } = await readFile(copy);
  return checkCopy(new TextDecoder().decode(bytes), source);
}

/** Whether any message is an error. */
export function failed(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** The compiled runtime and the licence, from the project this compiler belongs to. */
async function ownParts(): Promise<PackageParts> {
  const compiled = import.meta.url.endsWith('.js');
  const root = fileURLToPath(new URL(compiled ? '../../' : '../', import.meta.url));
  const runtime = await readRules(`${root}dist/runtime`);
  const texts = new TextDecoder();
  return {
    runtime: runtime
      .filter(({ path }) => /\.(js|d\.ts)$/.test(path))
      .map(({ path, bytes }) => ({ path, text: texts.decode(bytes) })),
    licence: texts.decode((await readFile(`${root}LICENSE`)).bytes),
  };
}
