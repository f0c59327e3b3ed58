import { cover, coverageJson, coverageText, load, suggest } from '../index.js';
import { provisionsCalled } from './called.js';
import { type MessageOptions, tell } from './messages.js';
import type { ExitCode, Terminal } from './terminal.js';

type CoverageOptions = MessageOptions & { readonly rules: string };

/** `sejour coverage`: for each condition two cases that show what it does, or what is missing. Ends with 1 where something is. */
export async function runCoverage(
  provisions: readonly string[],
  options: CoverageOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { rulebook, diagnostics } = await load(options.rules, terminal.onStage);
  if (!rulebook) return tell(diagnostics, options, terminal);
  const report = await cover(rulebook, provisionsCalled(provisions, rulebook), terminal.onStage);
  if (options.json) terminal.out(`${JSON.stringify(coverageJson(report), undefined, 2)}\n`);
  else terminal.out(coverageText(report, provisions.length > 0));
  return report.counts.missing === 0 ? 0 : 1;
}

/** `sejour suggest`: questions to paste into cases, for what no case shows. */
export async function runSuggest(
  provisions: readonly string[],
  options: CoverageOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { rulebook, diagnostics } = await load(options.rules, terminal.onStage);
  if (!rulebook) return tell(diagnostics, options, terminal);
  terminal.out(await suggest(rulebook, provisionsCalled(provisions, rulebook), terminal.onStage));
  return 0;
}
