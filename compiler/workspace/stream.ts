import { closeSync, createReadStream, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { undoing } from './cleanup.js';
import { settleNames } from './tree.js';
import { attempt, WorkspaceError } from './workspace-error.js';

/** A text file in pieces, read as they are asked for. Throws a `WorkspaceError` where it cannot be read. */
export async function* readPieces(path: string): AsyncGenerator<string> {
  const pieces = createReadStream(path, { encoding: 'utf8' })[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await attempt('read', path, () => pieces.next());
    if (done) return;
    yield value as string;
  }
}

/**
 * Writes a file piece by piece beside its place, and puts it there whole once all has reached the disk: until then, and
 * whenever anything fails, what stood there stays. Throws a `WorkspaceError` where it cannot be written.
 */
export async function writePieces(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const place = resolve(path);
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new WorkspaceError(2, path, 'is a folder', 'Name a file for the answers instead.');
  const fresh = join(dirname(place), `.${basename(place)}.sejour-new`);
  await undoing(
    () => rmSync(fresh, { force: true }),
    async () => {
      const file = await attempt('written', path, () => openSync(fresh, 'w'));
      try {
        let waiting = '';
        for await (const piece of pieces) {
          waiting += piece;
          if (waiting.length < 65_536) continue;
          const some = waiting;
          waiting = '';
          await attempt('written', path, () => writeSync(file, some));
        }
        await attempt('written', path, () => {
          writeSync(file, waiting);
          fsyncSync(file);
        });
      } finally {
        closeSync(file);
      }
      await attempt('written', path, () => {
        renameSync(fresh, place);
        settleNames(dirname(place));
      });
    },
  );
}
