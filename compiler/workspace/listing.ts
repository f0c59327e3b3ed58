import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something found below a folder; `path` is relative to it, with `/`. */
export interface Found {
  readonly path: string;
  /** `other`: a link, a pipe, a device, a socket; never followed and never opened. */
  readonly is: 'file' | 'folder' | 'other';
}

/** Everything below a folder, sorted by code point; with `hidden: 'left-out'` without names that begin with a dot. */
export function* listing(folder: string, hidden: 'kept' | 'left-out', below = ''): Generator<Found> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodePoint(sortName(a), sortName(b)))) {
    if (hidden === 'left-out' && entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const is = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
    yield { path, is };
    if (is === 'folder') yield* listing(folder, hidden, path);
  }
}

/** A folder sorts as its path with the slash, so that whole paths come out in order. */
function sortName(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
