import { diff, load, loadRevision, reviewOf } from '../index.js';
import { type MessageOptions, tell } from './messages.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `sejour review`: what a change of the rules changes, since a git revision, as Markdown to post beside it. */
export async function runReview(
  base: string,
  options: MessageOptions & { readonly rules: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const before = await loadRevision(base, options.rules, terminal.onStage);
  const after = await load(options.rules, terminal.onStage);
  for (const { rulebook, diagnostics } of [before, after]) if (!rulebook) return tell(diagnostics, options, terminal);
  if (!before.rulebook || !after.rulebook) return 1;
  const names = [base, options.rules] as const;
  const compared = { is: 'rulebooks', before: before.rulebook, after: after.rulebook, names } as const;
  const whole = `sejour diff ${base} ${options.rules} --format markdown`;
  terminal.out(reviewOf(await diff(compared, undefined, terminal.onStage), whole));
  return 0;
}
