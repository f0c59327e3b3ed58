import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import type { RawFile } from '../source/raw-file.js';
import { WorkspaceError } from './workspace-error.js';

const run = promisify(execFile);

/** So much git may print: the files of a rulebook, each at most a megabyte. */
const maxBuffer = 1024 * 1024 * 1024;

/**
 * The files of a folder as a git revision has them, sorted by code point, with paths like those of `readRules`.
 * Throws `WorkspaceError`: no such revision, no such folder in it, a folder that git does not keep.
 */
export async function readRevision(revision: string, folder: string): Promise<readonly RawFile[]> {
  // A revision that begins with a hyphen would be an option.
  if (revision.startsWith('-')) throw unknown(revision);
  const prefix = (await git(revision, folder, ['rev-parse', '--show-prefix'])).toString('utf8').trim();
  const listed = await git(revision, folder, ['ls-tree', '-r', '-z', '--name-only', revision]);
  const paths = listed
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && !isHidden(path));
  if (paths.length === 0) {
    const next = 'Name a revision in which the folder of the rules is there.';
    throw new WorkspaceError(3, `${revision}:${prefix}`, 'holds no files', next);
  }
  const sorted = paths.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const asked = sorted.map((path) => `${revision}:./${path}\n`).join('');
  const printed = await git(revision, folder, ['cat-file', '--batch'], asked);
  return filesIn(printed, sorted, basename(prefix) || 'rules');
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** What `cat-file --batch` prints: of each file a line with its size, its bytes, and the end of a line. */
function filesIn(printed: Buffer, paths: readonly string[], root: string): readonly RawFile[] {
  const files: RawFile[] = [];
  let at = 0;
  for (const path of paths) {
    const end = printed.indexOf('\n', at);
    const size = Number(printed.toString('utf8', at, end).split(' ').at(-1));
    const bytes = new Uint8Array(printed.subarray(end + 1, end + 1 + size));
    files.push({ path: `${root}/${path}`, bytes });
    at = end + 1 + size + 1;
  }
  return files;
}

/** What git prints in a folder. */
async function git(revision: string, cwd: string, args: readonly string[], input = ''): Promise<Buffer> {
  try {
    const running = run('git', args, { cwd, maxBuffer, encoding: 'buffer' });
    // A git that ends before it reads has told why.
    running.child.stdin?.on('error', () => undefined).end(input);
    return (await running).stdout;
  } catch {
    throw unknown(revision);
  }
}

function unknown(revision: string): WorkspaceError {
  const next = 'Name a day such as 2013-07-11, a folder, or a revision of the repository that holds the rules.';
  return new WorkspaceError(3, revision, 'is no revision that git knows here', next);
}
