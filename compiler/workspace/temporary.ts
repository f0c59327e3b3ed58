import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { undoing } from './cleanup.js';
import { type Text, writeTree } from './tree.js';
import { attempt } from './workspace-error.js';

/**
 * Writes texts into a folder that only this user may open, lets them be used, and removes the folder afterwards:
 * also when the use fails, and through `cleanUpNow` when a signal ends the process.
 */
export async function withTemporary<T>(texts: readonly Text[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await attempt('written', tmpdir(), () => mkdtempSync(join(tmpdir(), 'sejour-')));
  return undoing(
    () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
    async () => {
      await writeTree(folder, texts);
      return use(folder);
    },
  );
}
