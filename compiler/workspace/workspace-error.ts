import { isAbsolute, relative } from 'node:path';

/**
 * A folder or file that cannot be read or written. The message names the path and the next step.
 * `exitCode` is what the command line ends with: 2 where the folder asked for is wrong, 3 where the machine fails.
 */
export class WorkspaceError extends Error {
  readonly exitCode: 2 | 3;
  readonly path: string;

  constructor(exitCode: 2 | 3, path: string, why: string, next: string) {
    super(`\`${shown(path)}\` ${why}. ${next}`);
    this.name = 'WorkspaceError';
    this.exitCode = exitCode;
    this.path = path;
  }
}

/** What the system's answers mean, and the one next step. */
const answers: Readonly<Record<string, readonly [reason: string, next: string]>> = {
  ENOENT: ['it does not exist', 'Check the spelling of the path.'],
  ENOTDIR: ['a part of the path is not a folder', 'Check the spelling of the path.'],
  EISDIR: ['it is a folder', 'Name a file instead.'],
  EACCES: ['permission is refused', 'Change the permissions, or choose another folder.'],
  EPERM: ['permission is refused', 'Change the permissions, or choose another folder.'],
  EROFS: ['the disk is read-only', 'Choose a folder that can be written.'],
  ENOSPC: ['the disk is full', 'Free some space and run the command again.'],
  EDQUOT: ['the quota of the disk is used up', 'Free some space and run the command again.'],
  EIO: ['the disk reports a fault', 'Check the disk and run the command again.'],
  EMFILE: ['too many files are open', 'Raise the limit of open files (`ulimit -n`) and run the command again.'],
  ENFILE: ['too many files are open on this machine', 'Close other programs and run the command again.'],
  ENAMETOOLONG: ['the name is too long', 'Choose a folder with a shorter path.'],
  EXDEV: ['a part of the folder lies on another disk', 'Choose a folder on one disk.'],
  ELOOP: ['it is a link to another place', 'Put the file itself there.'],
};

/** Does some work on a path; an answer of the system becomes a `WorkspaceError`, any other throw goes on as it is. */
export async function attempt<T>(doing: Doing, path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw inWords(doing, path, thrown);
  }
}

/** What was being done to the path when the system refused. */
export type Doing = 'read' | 'written' | 'removed' | 'locked';

function inWords(doing: Doing, path: string, thrown: unknown): unknown {
  const code = codeOf(thrown);
  if (code === undefined) return thrown;
  const [reason, next] = answers[code] ?? ['the system refuses', 'Try again, or choose another folder.'];
  return new WorkspaceError(
    3,
    doing === 'read' ? pathOf(thrown, path) : path,
    `cannot be ${doing}: ${reason} (${code})`,
    next,
  );
}

/** Below a folder that is read, the system knows best which part of it failed. */
function pathOf(thrown: unknown, path: string): string {
  return typeof thrown === 'object' && thrown && 'path' in thrown && typeof thrown.path === 'string'
    ? thrown.path
    : path;
}

/** The system's own code of a failed call, such as `ENOENT`; nothing for any other throw. */
export function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown) || !('syscall' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** A path as its reader knows it: relative where it lies below the current folder, controls as `\u{1b}`. */
function shown(path: string): string {
  const near = relative('', path);
  const known = near === '' || near.startsWith('..') || isAbsolute(near) ? path : near;
  return known.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}
