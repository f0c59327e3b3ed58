import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { RawFile } from './source/raw-file.js';

/** What is found on another processor, while the rest of a check goes on. */
export interface Beside {
  /** What makes no sense; nothing where the rules do not compile. Rejects with our own mistakes. */
  readonly found: Promise<readonly Diagnostic[]>;
  /** Ends the work whose findings nobody waits for any more. */
  stop(): void;
}

/** With fewer files the work is done before another thread has begun it. */
const fewFiles = 60;

/**
 * Begins to look at all lives on another processor; `undefined` where that is no gain, or where the compiler runs
 * from its source, which a thread cannot load.
 */
export function senseBeside(files: readonly RawFile[]): Beside | undefined {
  if (files.length < fewFiles || availableParallelism() < 2 || !import.meta.url.endsWith('.js')) return undefined;
  const worker = new Worker(new URL('./sense-worker.js', import.meta.url), { workerData: files });
  const found = new Promise<readonly Diagnostic[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that looks at all lives ended early')));
  });
  // Who stopped it does not wait for it; who waits for it is told.
  found.catch(() => undefined);
  return { found, stop: () => void worker.terminate() };
}
