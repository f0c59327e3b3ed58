import { CommanderError } from 'commander';
import { WorkspaceError } from '../workspace.js';
import { programFor } from './program.js';
import { type ExitCode, type Terminal, UsageError } from './terminal.js';

/** Runs the words typed after `sejour` to their end. Gives the exit code: that of a command, or 4 for our own mistake. */
export async function runWords(words: readonly string[], terminal: Terminal): Promise<ExitCode | 4> {
  let ending: ExitCode = 0;
  const program = programFor(terminal, (code) => {
    ending = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return ending;
  } catch (thrown) {
    return endFor(thrown, words.includes('--debug'), terminal);
  }
}

/** The exit code of something thrown, said in words: 2 usage, 3 files, 4 our own mistake. */
function endFor(thrown: unknown, debug: boolean, { err }: Terminal): ExitCode | 4 {
  const said = <Code extends number>(message: string, code: Code): Code => {
    err(`${message}\n`);
    return code;
  };
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  if (thrown instanceof WorkspaceError) return said(thrown.message, thrown.exitCode);
  if (thrown instanceof UsageError) return said(thrown.message, 2);
  const text = thrown instanceof Error ? (debug ? thrown.stack : thrown.message) : String(thrown);
  const report =
    'This is a mistake of sejour, not of the rules. Please report it with the command you ran; --debug shows more.';
  return said(`internal error: ${text}\n${report}`, 4);
}
