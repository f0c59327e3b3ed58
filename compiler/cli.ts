#!/usr/bin/env node
import { styleText } from 'node:util';
import { CommanderError } from 'commander';
import { programFor } from './cli/program.js';
import { type ProgressKind, progressOn } from './cli/progress.js';
import { type ExitCode, type Terminal, UsageError } from './cli/terminal.js';
import { type Paint, unpainted } from './diagnostics/frame.js';
import { cleanUpNow, WorkspaceError } from './workspace.js';

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
  let ending: ExitCode = 0;
  const program = programFor(terminal, (code) => {
    ending = code;
  });
  try {
    await program.parseAsync(process.argv);
    process.exitCode = ending;
  } catch (thrown) {
    progress.clear();
    process.exitCode = endFor(thrown);
  }
}

function progressKind(): ProgressKind {
  if (process.env.VERBOSE === '1') return 'stages';
  return process.stderr.isTTY && process.env.TERM !== 'dumb' ? 'line' : 'silent';
}

/** The exit code of something thrown, said in words: 2 usage, 3 files, 4 our own mistake. */
function endFor(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  if (thrown instanceof WorkspaceError) return said(thrown.message, thrown.exitCode);
  if (thrown instanceof UsageError) return said(thrown.message, 2);
  const text =
    thrown instanceof Error ? (process.argv.includes('--debug') ? thrown.stack : thrown.message) : String(thrown);
  const report =
    'This is a mistake of sejour, not of the rules. Please report it with the command you ran; --debug shows more.';
  return said(`internal error: ${text}\n${report}`, 4);
}

function said(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
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
