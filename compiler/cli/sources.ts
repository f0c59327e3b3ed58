import { checkSavedCopy, citedBy, load, passageStates, type Rulebook, type Source } from '../index.js';
import { sourceCalled } from './called.js';
import { type MessageOptions, tell } from './messages.js';
import { type ExitCode, type Terminal, UsageError } from './terminal.js';

interface SourcesOptions extends MessageOptions {
  readonly rules: string;
  readonly source?: string;
}

/** `sejour sources`: how much of each cited text has become rules; of one text, what is left for later. */
export async function runSources(options: SourcesOptions, terminal: Terminal): Promise<ExitCode> {
  const { rulebook, diagnostics } = await load(options.rules, terminal.onStage);
  if (!rulebook) return tell(diagnostics, options, terminal);
  const cited = citedBy(rulebook);
  const chosen =
    options.source === undefined ? [...rulebook.sources.values()] : [sourceCalled(options.source, rulebook)];
  const ledgers = chosen.map((source) => ({ source, states: [...passageStates(source, cited)] }));
  if (options.json) {
    const json = ledgers.map(({ source, states }) => ({
      source: source.id,
      whole: source.whole,
      passages: states.map(([place, state]) => ({ place, state })),
    }));
    terminal.out(`${JSON.stringify({ sources: json }, undefined, 2)}\n`);
    return 0;
  }
  for (const { source, states } of ledgers) {
    const count = (wanted: string): number => states.filter(([, state]) => state === wanted).length;
    const counts = `${count('encoded')} encoded, ${count('not-a-rule')} no rule, ${count('left')} left`;
    terminal.out(`${source.id.padEnd(28)}${source.whole ? 'whole  ' : 'in part'}  ${counts}\n`);
    if (options.source !== undefined)
      for (const [place, state] of states) terminal.out(`  ${state.padEnd(12)}${place}\n`);
  }
  return 0;
}

const marks = { found: '✓', changed: '×', gone: '×', 'not-pinned': '·' } as const;

/** `sejour sources check`: whether a saved copy still holds every passage of a ledger, word for word. */
export async function runSourcesCheck(copy: string, options: SourcesOptions, terminal: Terminal): Promise<ExitCode> {
  const { rulebook, diagnostics } = await load(options.rules, terminal.onStage);
  if (!rulebook) return tell(diagnostics, options, terminal);
  const source = options.source === undefined ? sourceNamedAs(copy, rulebook) : sourceCalled(options.source, rulebook);
  const findings = await checkSavedCopy(copy, source);
  const moved = findings.filter(({ is }) => is === 'changed' || is === 'gone');
  if (options.json) {
    terminal.out(`${JSON.stringify({ source: source.id, passages: findings }, undefined, 2)}\n`);
    return moved.length === 0 ? 0 : 1;
  }
  for (const { place, is, line, words } of moved) {
    terminal.out(`${marks[is]}  ${is.padEnd(9)}${place}${line === undefined ? '' : `, line ${line}`}: ${words}\n`);
  }
  const count = (wanted: string): number => findings.filter(({ is }) => is === wanted).length;
  terminal.out(`${source.id}: ${count('found')} of ${findings.length} passages stand word for word`);
  terminal.out(
    count('not-pinned') === 0 ? '.\n' : `; ${count('not-pinned')} have no words or fingerprint to look for.\n`,
  );
  if (moved.length > 0) {
    terminal.err('Read what changed; correct the rules that rest on it, or the words and fingerprint in the ledger.\n');
  }
  return moved.length === 0 ? 0 : 1;
}

/** The source that a copy is named after: `BEL104544.E.txt` is `bel104544e`. */
function sourceNamedAs(copy: string, { sources }: Rulebook): Source {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const name = bare((copy.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, ''));
  const found = [...sources.values()].find(({ id }) => bare(id) === name);
  if (found) return found;
  throw new UsageError(`No source is named as \`${copy}\`. Say which it is: --source bel104544e`);
}
