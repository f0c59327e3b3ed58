import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inTurn } from './bounded.js';
import { listing } from './listing.js';
import { attempt, codeOf } from './workspace-error.js';

/** A text to be written, under its path below the folder, with `/`. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** What is written into a folder of its own: a text, or bytes such as those of a font. */
export type Output = Text | { readonly path: string; readonly bytes: Uint8Array };

/** The list of the files we made in a folder, kept in it: what it does not name is never removed. */
const manifestName = '.sejour-manifest.json';

export function manifestOf(texts: readonly Output[]): Text {
  const files = texts.map(({ path }) => path).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return { path: manifestName, text: `${JSON.stringify({ 'made-by': 'sejour', files }, null, 2)}\n` };
}

/** The files of a folder that its manifest names, with the manifest itself. */
export function ownFiles(folder: string): ReadonlySet<string> {
  const path = join(folder, manifestName);
  if (!existsSync(path)) return new Set();
  try {
    const { files } = JSON.parse(readFileSync(path, 'utf8')) as { readonly files?: unknown };
    return new Set([manifestName, ...(Array.isArray(files) ? files.map(String) : [])]);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return new Set([manifestName]);
    throw thrown;
  }
}

/** Removes the files that the folder's manifest names, then every folder left empty; anything else stays. */
export function removeOwn(folder: string): void {
  const own = ownFiles(folder);
  const found = [...listing(folder, 'kept')];
  for (const { path, is } of found) {
    if (is !== 'folder' && path !== manifestName && own.has(path)) rmSync(join(folder, path));
  }
  removeEmpty(
    folder,
    found.filter(({ is }) => is === 'folder').map(({ path }) => path),
  );
  const last = [...listing(folder, 'kept')];
  if (last.length > 1 || (last[0] && last[0].path !== manifestName)) return;
  rmSync(folder, { recursive: true });
}

/** Removes those of the folders below `root` that are empty, the deepest first. */
export function removeEmpty(root: string, folders: readonly string[]): void {
  for (const path of [...folders].reverse()) {
    if ([...listing(join(root, path), 'kept')].length === 0) rmdirSync(join(root, path));
  }
}

/** Writes texts into a new folder and waits until the disk has them. An artifact that leads outside is our own bug. */
export async function writeTree(root: string, texts: readonly Output[]): Promise<void> {
  refuseStrayPaths(texts);
  const folders = foldersOf(texts);
  for (const folder of folders) {
    const path = join(root, folder);
    await attempt('written', path, () => mkdirSync(path, { recursive: true }));
  }
  await inTurn(texts, (output) => writeOutput(join(root, output.path), output));
  for (const folder of folders) await attempt('written', join(root, folder), () => settleNames(join(root, folder)));
}

async function writeOutput(path: string, output: Output): Promise<void> {
  await attempt('written', path, async () => {
    const file = await open(path, 'wx');
    try {
      if ('text' in output) await file.writeFile(output.text, 'utf8');
      else await file.writeFile(output.bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Waits until the disk has the names in a folder; some file systems cannot, and need not be asked. */
export function settleNames(folder: string): void {
  const names = openSync(folder, 'r');
  try {
    fsyncSync(names);
  } catch (thrown) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(codeOf(thrown) ?? '')) throw thrown;
  } finally {
    closeSync(names);
  }
}

/** Every folder that the texts need, the root as the empty path, parents first. */
function foldersOf(texts: readonly Output[]): readonly string[] {
  const folders = new Set(['']);
  for (const { path } of texts) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders].sort();
}

/** Ids are checked long before; this is the last door, so that nothing is ever written outside the folder. */
export function refuseStrayPaths(texts: readonly Output[]): void {
  const seen = new Set<string>();
  for (const { path } of texts) {
    const plain = /^[A-Za-z0-9._@+-]+(\/[A-Za-z0-9._@+-]+)*$/.test(path);
    if (!plain || path.split('/').some((part) => /^\.+$/.test(part)))
      throw new Error(`an artifact has the path ${path}`);
    const folded = path.toLowerCase();
    if (seen.has(folded)) throw new Error(`two artifacts have the path ${path}`);
    seen.add(folded);
  }
}
