import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runWords } from '../../compiler/cli/run.js';
import { unpainted } from '../../compiler/diagnostics/frame.js';
import { filesUnder } from '../support/golden.js';

/** What a command wrote, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The compiled command line; the project's own unless said. */
  readonly cli?: string;
}

const compiled = resolve('dist/compiler/cli.js');

/** Starts the compiled command line, as a person does. */
export function start(words: readonly string[], { cwd, env = {}, cli = compiled }: Surroundings = {}): ChildProcess {
  return spawn(process.execPath, [cli, ...words], { cwd, env: { ...process.env, ...env } });
}

/** Runs the compiled command line to its end. */
export function sejour(words: readonly string[], surroundings?: Surroundings): Promise<Ended> {
  return ended(start(words, surroundings));
}

/** Runs the same in this process: what is told and how it ends, without the time that a process takes to begin. */
export async function told(words: readonly string[]): Promise<Ended> {
  const texts = { out: '', err: '' };
  const code = await runWords(words, {
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
    paint: unpainted,
    errorPaint: unpainted,
    onStage: () => undefined,
    writer: { pid: process.pid, isRunning: () => true },
  });
  return { code, ...texts };
}

/** Runs a line of the shell, in which `$SEJOUR` is the command line. */
export function shell(line: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const own = { ...process.env, ...env, SEJOUR: `${process.execPath} ${compiled}` };
  return ended(spawn('bash', ['-o', 'pipefail', '-c', line], { env: own }));
}

/** Waits for the end of a process. */
export function ended(child: ChildProcess): Promise<Ended> {
  const texts = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    texts.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    texts.err += text;
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code, ...texts }));
  });
}

/** A copy of a folder of rules, in which texts may be changed. */
export class Rules {
  readonly folder: string;

  constructor(from: string, folder: string) {
    this.folder = folder;
    cpSync(from, folder, { recursive: true });
  }

  /** Changes the first place in a file where a text stands, and says where that is: `…:9:25`. */
  change(path: string, text: string, other: string): string {
    const file = join(this.folder, path);
    const before = readFileSync(file, 'utf8');
    const at = before.indexOf(text);
    if (at < 0) throw new Error(`${path} does not say ${text}`);
    writeFileSync(file, before.slice(0, at) + other + before.slice(at + text.length));
    const lines = before.slice(0, at).split('\n');
    return `rules/${path}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  }
}

/** One text for all that a folder holds: it changes with any byte or name. */
export function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesUnder(folder)) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}
