import { build } from '../index.js';
import { type MessageOptions, tell } from './messages.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `sejour build`: the package to install, put in place whole; nothing is written while a rule is wrong. */
export async function runBuild(
  options: MessageOptions & { readonly rules: string; readonly out: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { rulebook, diagnostics, files } = await build(options.rules, options.out, terminal.writer, terminal.onStage);
  const code = tell(diagnostics, options, terminal);
  if (code !== 0 || !rulebook) {
    terminal.err('Nothing was written.\n');
    return 1;
  }
  const { name, version } = rulebook.settings.package;
  if (!options.json) terminal.out(`${name} ${version}: ${files} files in ${options.out}\n`);
  return 0;
}
