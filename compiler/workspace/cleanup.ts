/** What must be undone if the process ends now: temporary folders to remove, locks to give back. */
const due = new Set<() => void>();

/**
 * Removes every temporary folder and lock of work that is still going on. For the command line to call when a
 * signal ends the process: it does not wait for anything, and a part that fails does not hold up the rest.
 */
export function cleanUpNow(): void {
  for (const undo of [...due].reverse()) end(undo);
}

/** Does some work, and undoes afterwards, whether the work succeeds, fails or is ended by a signal. */
export async function undoing<T>(undo: () => void, work: () => T | Promise<T>): Promise<T> {
  due.add(undo);
  try {
    return await work();
  } finally {
    end(undo);
  }
}

function end(undo: () => void): void {
  due.delete(undo);
  try {
    undo();
  } catch {
    // What cannot be removed now, the next run removes.
  }
}
