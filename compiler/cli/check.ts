import { check, countsOf, failed, load, uncorrected, unraised } from '../index.js';
import { type MessageOptions, tell } from './messages.js';
import type { ExitCode, Terminal } from './terminal.js';

/**
 * `sejour check`: every mistake in one run, then every question of every case; beside an earlier state of the rules,
 * also what is told otherwise of past law without a correction, and whether the package's version says what changes.
 */
export async function runCheck(
  options: MessageOptions & { readonly rules: string; readonly since?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const earlier = options.since === undefined ? undefined : await load(options.since, terminal.onStage);
  if (earlier && !earlier.rulebook) return tell(earlier.diagnostics, options, terminal);
  const { rulebook, diagnostics, questions } = await check(options.rules, terminal.onStage);
  const unsaid = earlier?.rulebook && rulebook ? uncorrected(earlier.rulebook, rulebook) : [];
  const found = [...diagnostics, ...unsaid];
  const besides = earlier?.rulebook && rulebook && !failed(found) ? ([earlier.rulebook, rulebook] as const) : undefined;
  const low = besides ? await unraised(...besides, terminal.onStage) : [];
  const code = tell([...found, ...low], options, terminal);
  if (code === 0 && diagnostics.length > 0) {
    terminal.err('A check fails on warnings too; other commands go on.\n');
    return 1;
  }
  if (code === 0 && rulebook && !options.json) {
    const { provisions, versions, conditions, facts, sources, cases, cited, ledgers } = countsOf(rulebook);
    terminal.out(
      `rules   ${provisions} provisions in ${versions} versions with ${conditions} conditions, ${facts} facts\n`,
    );
    terminal.out(`cases   ${questions} of ${questions} questions of ${cases} cases answered as expected\n`);
    terminal.out(`texts   ${cited} passages cited in ${sources} sources\n`);
    for (const { source, passages, encoded, excused } of ledgers) {
      const left = passages - encoded - excused;
      const rest = left === 0 ? 'none left' : `${left} left`;
      terminal.out(`ledger  ${source}: ${encoded} of ${passages} passages encoded, ${excused} no rule, ${rest}\n`);
    }
    terminal.out('No errors.\n');
  }
  return code;
}
