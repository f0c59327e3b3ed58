import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { undoing } from './cleanup.js';
import { listing } from './listing.js';
import { type Writer, withLock } from './lock.js';
import { refuseStrayPaths, removeEmpty, type Text, writeTree } from './tree.js';
import { attempt, WorkspaceError } from './workspace-error.js';

export interface IntoOptions {
  /** The folders, below the one written into, that hold nothing but what we generate, and single files: `docs/law`. */
  readonly owns: readonly string[];
}

/** How generated files that are committed differ from what they should be; paths sorted by code point. */
export interface Differences {
  readonly missing: readonly string[];
  /** There, but with another text. */
  readonly stale: readonly string[];
  /** There, and no longer generated. */
  readonly extra: readonly string[];
}

/** Compares without writing anything. Throws `WorkspaceError` where something cannot be read or is a link. */
export async function checkInto(folder: string, texts: readonly Text[], { owns }: IntoOptions): Promise<Differences> {
  const root = resolve(folder);
  refuseStrayPaths(texts);
  for (const { path } of texts) {
    if (!owns.some((own) => path === own || path.startsWith(`${own}/`)))
      throw new Error(`${path} lies outside the generated folders`);
  }
  return attempt('read', root, () => {
    const there = owns.flatMap((own) => filesIn(root, own));
    const due = new Map(texts.map(({ path, text }) => [path, text]));
    const sorted = [...new Set([...there, ...due.keys()])].sort();
    const found = new Set(there);
    return {
      missing: sorted.filter((path) => !found.has(path)),
      stale: sorted.filter((path) => found.has(path) && due.has(path) && !holds(join(root, path), due.get(path) ?? '')),
      extra: sorted.filter((path) => !due.has(path)),
    };
  });
}

/**
 * Brings generated files that are committed up to date: writes those that are missing or stale, each put in place
 * whole, and removes those no longer generated. Files with a name that begins with a dot are left alone.
 * Gives the differences that were mended. Throws `WorkspaceError`; nothing is replaced before all is written.
 */
export async function writeInto(
  folder: string,
  texts: readonly Text[],
  { owns, writer }: IntoOptions & { readonly writer: Writer },
): Promise<Differences> {
  const root = resolve(folder);
  const staged = join(root, '.sejour-new');
  const discard = (): void => rmSync(staged, { recursive: true, force: true, maxRetries: 3 });
  return withLock(join(root, '.sejour-lock'), writer, async (lock) => {
    await attempt('removed', staged, discard);
    const differences = await checkInto(folder, texts, { owns });
    const changed = new Set([...differences.missing, ...differences.stale]);
    await undoing(discard, async () => {
      const written = texts.filter(({ path }) => changed.has(path));
      if (written.length > 0) await writeTree(staged, written);
      lock.confirm();
      for (const { path } of written) await attempt('written', join(root, path), () => put(staged, root, path));
    });
    for (const path of differences.extra) await attempt('removed', join(root, path), () => rmSync(join(root, path)));
    await attempt('removed', root, () => removeEmpty(root, foldersOf(root, owns, differences.extra)));
    return differences;
  });
}

function put(staged: string, root: string, path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  renameSync(join(staged, path), join(root, path));
}

/** The files of a generated folder, or the generated file. A link on the way would lead us outside, so it is refused. */
function filesIn(root: string, own: string): readonly string[] {
  const parts = own.split('/');
  for (const [at] of parts.entries()) {
    const path = join(root, ...parts.slice(0, at + 1));
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return [];
    if (found.isFile() && at === parts.length - 1) return [own];
    if (!found.isDirectory()) throw notOurs(path);
  }
  const files: string[] = [];
  for (const { path, is } of listing(join(root, own), 'left-out')) {
    if (is === 'other') throw notOurs(join(root, own, path));
    if (is === 'file') files.push(`${own}/${path}`);
  }
  return files;
}

function notOurs(path: string): WorkspaceError {
  return new WorkspaceError(3, path, 'stands where generated files go', 'Move it elsewhere.');
}

function holds(path: string, text: string): boolean {
  return readFileSync(path).equals(Buffer.from(text, 'utf8'));
}

/** The folders inside the generated ones that a removed file stood in, parents first. */
function foldersOf(root: string, owns: readonly string[], removed: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of removed) {
    for (let folder = dirname(path); owns.some((own) => folder.startsWith(`${own}/`)); folder = dirname(folder)) {
      if (existsSync(join(root, folder))) folders.add(folder);
    }
  }
  return [...folders].sort();
}
