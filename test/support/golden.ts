import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/** `npm run accept` writes what came out instead of comparing; the change is then read in `git diff`. */
const accepting = process.env.SEJOUR_ACCEPT === '1';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Compares a text with the one kept in a file. */
export function expectText(text: string, file: string): void {
  if (accepting) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '(no file kept; run npm run accept)').toBe(text);
}

/** Compares files with those kept in a folder: the same names, the same texts. */
export function expectFolder(files: readonly TextFile[], folder: string): void {
  if (accepting) rmSync(folder, { recursive: true, force: true });
  if (accepting) for (const { path } of files) mkdirSync(dirname(join(folder, path)), { recursive: true });
  if (accepting) for (const { path, text } of files) writeFileSync(join(folder, path), text);
  expect(filesUnder(folder)).toEqual(files.map(({ path }) => path).sort());
  for (const { path, text } of files) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text);
}

/** The paths of all files below a folder, with `/`, sorted by code point. */
export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The folders of a folder, sorted. */
export function foldersOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
