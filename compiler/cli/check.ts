import { check } from '../index.js';
import { type MessageOptions, tell } from './messages.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `sejour check`: every mistake in one run, then every question of every case. */
export async function runCheck(
  options: MessageOptions & { readonly rules: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { rulebook, diagnostics, questions } = await check(options.rules, terminal.onStage);
  const code = tell(diagnostics, options, terminal);
  if (code === 0 && diagnostics.length > 0) {
    terminal.err('A check fails on warnings too; other commands go on.\n');
    return 1;
  }
  if (code === 0 && rulebook && !options.json) {
    const versions = rulebook.provisions.reduce((sum, provision) => sum + provision.versions.length, 0);
    const { provisions, sources, facts } = rulebook;
    terminal.out(
      `rules   ${provisions.length} provisions in ${versions} versions, ${facts.size} facts, ${sources.size} sources\n`,
    );
    terminal.out(`cases   ${questions} of ${questions} questions answered as expected\n`);
    terminal.out('No errors.\n');
  }
  return code;
}
