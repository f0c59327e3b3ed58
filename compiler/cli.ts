#!/usr/bin/env node
import { styleText } from 'node:util';
import { type ProgressKind, progressOn } from './cli/progress.js';
import { runWords } from './cli/run.js';
import type { Terminal } from './cli/terminal.js';
import { type Paint, unpainted } from './diagnostics/frame.js';
import { cleanUpNow } from './workspace.js';

/** Words typed at a prompt become calls; the only part that knows the process. */
async function main(): Promise<void> {
  endOnSignals();
  const progress = progressOn(
    (text) => process.stderr.write(text),
    progressKind(),
    () => performance.now(),
  );
  const writing = (stream: NodeJS.WriteStream) => (text: string) => {
    progress.clear();
    stream.write(text);
  };
  const terminal: Terminal = {
    out: writing(process.stdout),
    err: writing(process.stderr),
    paint: paintFor(process.stdout),
    errorPaint: paintFor(process.stderr),
    onStage: progress.onStage,
    writer: { pid: process.pid, isRunning },
  };
  process.exitCode = await runWords(process.argv.slice(2), terminal);
  progress.clear();
}

function progressKind(): ProgressKind {
  if (process.env.VERBOSE === '1') return 'stages';
  return process.stderr.isTTY && process.env.TERM !== 'dumb' ? 'line' : 'silent';
}

function paintFor(stream: NodeJS.WriteStream): Paint {
  const { NO_COLOR, TERM } = process.env;
  if (!stream.isTTY || (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb') return unpainted;
  return {
    strong: (text) => styleText('bold', text),
    error: (text) => styleText(['bold', 'red'], text),
    warning: (text) => styleText(['bold', 'yellow'], text),
    quiet: (text) => styleText('dim', text),
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}

/** A signal ends the work at once, its temporary folders and locks removed; a closed pipe ends it quietly. */
function endOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      cleanUpNow();
      process.exit(code);
    });
  }
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      cleanUpNow();
      process.exit(error.code === 'EPIPE' ? 0 : 3);
    });
  }
}

await main();
