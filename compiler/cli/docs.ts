import { check, failed, updateCommitted } from '../index.js';
import { type MessageOptions, tell } from './messages.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `sejour docs`: the committed pages and editor schemas, brought up to date or, with `--check`, only compared. */
export async function runDocs(
  options: MessageOptions & { readonly rules: string; readonly project: string; readonly check?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { rulebook, evaluators, diagnostics } = await check(options.rules, terminal.onStage);
  if (!rulebook || !evaluators || failed(diagnostics)) return tell(diagnostics, options, terminal);
  const { missing, stale, extra } = await updateCommitted(
    rulebook,
    evaluators,
    options.project,
    options.check ? undefined : terminal.writer,
  );
  const lines = [
    ...missing.map((path) => `${options.check ? 'missing' : 'added'}    ${path}`),
    ...stale.map((path) => `${options.check ? 'stale' : 'changed'}  ${path}`),
    ...extra.map((path) => `${options.check ? 'extra' : 'removed'}  ${path}`),
  ];
  if (options.json) terminal.out(`${JSON.stringify({ missing, stale, extra }, undefined, 2)}\n`);
  else terminal.out(lines.length === 0 ? 'Generated pages are up to date.\n' : `${lines.join('\n')}\n`);
  if (!options.check || lines.length === 0) return 0;
  terminal.err('Generated pages are not up to date. Run `npm run docs` and commit what it changes.\n');
  return 1;
}
