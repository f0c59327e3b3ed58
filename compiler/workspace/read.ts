import { constants, statSync } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { RawFile } from '../source/raw-file.js';
import { inTurn } from './bounded.js';
import { listing } from './listing.js';
import { attempt, WorkspaceError } from './workspace-error.js';

const fileLimit = 10_000;

/** One byte more than a rule file may have: enough for `document/` to see that a file is too big. */
const bytesRead = 1024 * 1024 + 1;

/** A pipe that takes the place of a file must not hold us up, and a link must not lead us elsewhere. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Every file below the rules folder, sorted by code point; names that begin with a dot are left out.
 * Paths start with the folder's own name, as in `rules/family/age/2011-09-22.yaml`. Of a file over 1 MB only
 * the first megabyte and one byte are read.
 * Throws `WorkspaceError`: no such folder, a file that cannot be read or changes meanwhile, a link, pipe,
 * device or socket, more than 10,000 files.
 */
export async function readRules(folder: string): Promise<readonly RawFile[]> {
  const root = resolve(folder);
  const paths = await attempt('read', root, () => filesOf(root));
  return inTurn(paths, async (path) => ({
    path: `${basename(root)}/${path}`,
    bytes: await readSafely(join(root, path)),
  }));
}

/** Whether a path is that of a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** One file that the user names, such as a case to assess, under the path given; here a link is followed. */
export async function readFile(path: string): Promise<RawFile> {
  const place = await attempt('read', path, () => realpath(path));
  return { path: path.replaceAll('\\', '/'), bytes: await readSafely(place) };
}

function filesOf(root: string): readonly string[] {
  if (!statSync(root).isDirectory())
    throw new WorkspaceError(3, root, 'is not a folder', 'Name the folder of the rules.');
  const paths: string[] = [];
  for (const found of listing(root, 'left-out')) {
    if (found.is === 'other') throw notAFile(join(root, found.path));
    if (found.is === 'file') paths.push(found.path);
    if (paths.length > fileLimit) {
      throw new WorkspaceError(3, root, 'holds more than 10,000 files', 'Name the folder of the rules alone.');
    }
  }
  return paths;
}

async function readSafely(path: string): Promise<Uint8Array> {
  return attempt('read', path, async () => {
    const file = await open(path, openFlags);
    try {
      return await readStill(file, path);
    } finally {
      await file.close();
    }
  });
}

/** Reads a file that must not change under our hands. */
async function readStill(file: FileHandle, path: string): Promise<Uint8Array> {
  const before = await file.stat({ bigint: true });
  if (!before.isFile()) throw notAFile(path);
  const room = Buffer.alloc(Math.min(Number(before.size) + 1, bytesRead));
  let length = 0;
  for (let read = -1; read !== 0 && length < room.length; length += read) {
    read = (await file.read(room, length, room.length - length, length)).bytesRead;
  }
  const after = await file.stat({ bigint: true });
  const whole = length === Math.min(Number(before.size), bytesRead);
  if (!whole || after.size !== before.size || after.mtimeNs !== before.mtimeNs) {
    throw new WorkspaceError(3, path, 'changed while it was read', 'Save it, and run the command again.');
  }
  return new Uint8Array(room.buffer, room.byteOffset, length);
}

function notAFile(path: string): WorkspaceError {
  return new WorkspaceError(3, path, 'is a link, a pipe or a device', 'Put the file itself there, or remove it.');
}
