import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { undoing } from './cleanup.js';
import { attempt, codeOf, WorkspaceError } from './workspace-error.js';

/** The process that writes, as the command line knows it. */
export interface Writer {
  readonly pid: number;
  /** Is a process of this machine still running? */
  isRunning(pid: number): boolean;
  /** How long to wait for another build of the same folder, in milliseconds; one minute unless said. */
  readonly patience?: number;
}

/** What a lock file says: who holds it. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/** A lock that is held. */
export interface Lock {
  /** Throws `WorkspaceError` if another run has taken the lock: called just before anything is put in place. */
  confirm(): void;
}

const pause = 40;

/** The locks that this very process holds; a lock with our number that is not among them was left by a dead namesake. */
const held = new Set<string>();

/**
 * Does some work while no other run of this machine does the same. The lock is a file with the number of the process
 * that holds it; one left by a process that has died is taken over.
 * Throws `WorkspaceError` if another run keeps the lock for longer than the writer is patient.
 */
export async function withLock<T>(path: string, writer: Writer, work: (lock: Lock) => Promise<T>): Promise<T> {
  const token = crypto.randomUUID();
  const own: Holder = { pid: writer.pid, host: hostname(), token };
  const ticket = `${path}-${writer.pid}-${token}`;
  held.add(token);
  return undoing(
    () => {
      held.delete(token);
      rmSync(ticket, { force: true });
      if (holderOf(path)?.token === token) rmSync(path, { force: true });
    },
    async () => {
      await attempt('locked', path, () => writeFileSync(ticket, `${JSON.stringify(own)}\n`, { flag: 'wx' }));
      await attempt('locked', path, () => acquire(path, ticket, writer));
      await attempt('locked', path, () => sweep(path, writer));
      return work({ confirm: () => confirm(path, token) });
    },
  );
}

async function acquire(path: string, ticket: string, writer: Writer): Promise<void> {
  const patience = writer.patience ?? 60_000;
  for (let waited = 0; !linked(ticket, path); ) {
    const holder = holderOf(path);
    if (holder === undefined || isStale(holder, writer)) takeAway(path, holder?.token, writer);
    else if (waited >= patience) throw busy(path, holder);
    else {
      await new Promise((resume) => setTimeout(resume, pause));
      waited += pause;
    }
  }
}

/** A link comes into being whole, with its content, and only if nobody was quicker. */
function linked(ticket: string, path: string): boolean {
  try {
    linkSync(ticket, path);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
}

/** Takes a dead holder's lock away. If a third run was quicker and the lock is its own by now, it goes back. */
function takeAway(path: string, token: string | undefined, writer: Writer): void {
  const aside = `${path}-${writer.pid}-${crypto.randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return;
    throw thrown;
  }
  if (holderOf(aside)?.token !== token) linked(aside, path);
  rmSync(aside, { force: true });
}

/** Removes what killed runs left while they waited for the lock; their number stands in the name too. */
function sweep(path: string, writer: Writer): void {
  const start = `${basename(path)}-`;
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(start)) continue;
    const left = join(dirname(path), name);
    const holder = holderOf(left);
    const dead = holder ? isStale(holder, writer) : !writer.isRunning(Number.parseInt(name.slice(start.length), 10));
    if (dead) rmSync(left, { force: true });
  }
}

/** Who holds a lock; nobody where the file is gone, or damaged by a fault of the machine. */
function holderOf(path: string): Holder | undefined {
  try {
    const { pid, host, token } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    if (typeof pid === 'number' && typeof host === 'string' && typeof token === 'string') return { pid, host, token };
  } catch {
    // Gone or damaged: the caller takes it away.
  }
  return undefined;
}

function isStale(holder: Holder, writer: Writer): boolean {
  if (holder.host !== hostname()) return false;
  return holder.pid === writer.pid ? !held.has(holder.token) : !writer.isRunning(holder.pid);
}

function confirm(path: string, token: string): void {
  if (holderOf(path)?.token === token) return;
  throw new WorkspaceError(
    3,
    path,
    'was taken over by another run',
    'Wait until it has ended, and run the command again.',
  );
}

function busy(path: string, { pid, host }: Holder): WorkspaceError {
  const where = host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;
  const next = `Wait until it has ended; if no such process is running, remove this file.`;
  return new WorkspaceError(3, path, `shows that another run is writing here (${where})`, next);
}
