import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { undoing } from './cleanup.js';
import { listing } from './listing.js';
import { type Writer, withLock } from './lock.js';
import { manifestOf, type Output, ownFiles, removeOwn, settleNames, writeTree } from './tree.js';
import { attempt, codeOf, WorkspaceError } from './workspace-error.js';

export interface FolderOptions {
  /** The folder of the rules, never written over nor into. */
  readonly rules: string;
  readonly writer: Writer;
}

/** The folder to be written, and the places beside it that we work in. */
interface Place {
  readonly folder: string;
  readonly fresh: string;
  readonly old: string;
  readonly lock: string;
}

/**
 * Puts the texts, and nothing else, into a folder. They are written beside it, reach the disk, and take its place
 * whole; what stood there before stays whole until then, and whenever anything fails. Two renames make the change:
 * a run killed between them leaves the old folder beside its name, and the next run puts it back.
 * Throws `WorkspaceError`, with exit code 2 where the folder may not be written: the rules, a folder around or
 * inside them, `/`, the home folder, a folder that holds files of somebody else.
 */
export async function writeFolder(folder: string, texts: readonly Output[], options: FolderOptions): Promise<void> {
  const place = await attempt('read', folder, () => placeOf(folder, options.rules));
  await attempt('written', dirname(place.folder), () => mkdirSync(dirname(place.folder), { recursive: true }));
  await withLock(place.lock, options.writer, async (lock) => {
    await attempt('written', place.folder, () => mend(place));
    await attempt('read', place.folder, () => refuseForeign(place.folder));
    await undoing(
      () => rmSync(place.fresh, { recursive: true, force: true, maxRetries: 3 }),
      async () => {
        await writeTree(place.fresh, [...texts, manifestOf(texts)]);
        lock.confirm();
        await attempt('written', place.folder, () => swap(place));
      },
    );
    await undoing(
      () => removeOld(place.old),
      () => undefined,
    );
  });
}

function placeOf(folder: string, rules: string): Place {
  const known = realPlace(resolve(folder));
  const home = realPlace(homedir());
  const root = realPlace(resolve(rules));
  const wrong = (why: string): WorkspaceError =>
    new WorkspaceError(2, folder, why, 'Choose a folder of its own for the output, such as `dist/package`.');
  if (dirname(known) === known) throw wrong('is the root of the disk');
  if (contains(known, home)) throw wrong('is the home folder, or holds it');
  if (contains(known, root)) throw wrong('is the folder of the rules, or holds it');
  if (contains(root, known)) throw wrong('lies inside the folder of the rules');
  const found = lstatSync(resolve(folder), { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw wrong('is not a folder');
  const beside = (name: string): string => join(dirname(known), `.${basename(known)}.sejour-${name}`);
  return { folder: known, fresh: beside('new'), old: beside('old'), lock: beside('lock') };
}

/** A path without links, also where its last parts do not exist yet. */
function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT' || dirname(path) === path) throw thrown;
    return join(realPlace(dirname(path)), basename(path));
  }
}

function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(outer, way) === resolve(inner);
}

/** Ends what a killed run began: its half-written folder goes, and an old folder without a successor comes back. */
function mend({ folder, fresh, old }: Place): void {
  rmSync(fresh, { recursive: true, force: true });
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
  removeOld(old);
  if (existsSync(old)) refuseForeign(old);
}

function removeOld(old: string): void {
  if (existsSync(old)) removeOwn(old);
}

function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return;
  const own = ownFiles(folder);
  for (const { path, is } of listing(folder, 'kept')) {
    if (is === 'folder' || (is === 'file' && own.has(path))) continue;
    const why = `holds \`${path}\`, which this program did not make`;
    throw new WorkspaceError(2, folder, why, 'Move that file elsewhere, or choose another folder.');
  }
}

/** Without a pause between the two renames, so that no signal is heard there; whatever fails, the old folder comes back. */
function swap({ folder, fresh, old }: Place): void {
  const replaced = existsSync(folder);
  if (replaced) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
    settleNames(dirname(folder));
  } catch (thrown) {
    if (existsSync(folder)) renameSync(folder, fresh);
    if (replaced) renameSync(old, folder);
    throw thrown;
  }
}
