import { nearest } from '../diagnostics/suggest.js';
import {
  type ChangeFormat,
  type Compilation,
  changeFormats,
  diff,
  isDay,
  load,
  loadRevision,
  type Rulebook,
  writeChanges,
} from '../index.js';
import { isFolder } from '../workspace.js';
import { type MessageOptions, tell } from './messages.js';
import { type ExitCode, type Terminal, UsageError } from './terminal.js';

interface DiffOptions extends MessageOptions {
  readonly rules: string;
  readonly provision?: readonly string[];
  readonly format: string;
}

/** `sejour diff`: what changes between two days, two folders or two git revisions, for whom, with proof. */
export async function runDiff(
  before: string,
  after: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = options.json ? 'json' : formatCalled(options.format);
  const days = [before, after].filter((one) => /^\d{4}-\d\d-\d\d$/.test(one));
  if (days.length === 1) throw new UsageError('Name two days, or two folders or git revisions: not one of each.');
  if (days.length === 2) return betweenDays([before, after], options, format, terminal);
  const [was, is] = [await loadNamed(before, options, terminal), await loadNamed(after, options, terminal)];
  for (const { rulebook, diagnostics } of [was, is]) if (!rulebook) return tell(diagnostics, options, terminal);
  if (!was.rulebook || !is.rulebook) return 1;
  const only = checked(options.provision, [was.rulebook, is.rulebook]);
  const compared = { is: 'rulebooks', before: was.rulebook, after: is.rulebook, names: [before, after] } as const;
  terminal.out(writeChanges(await diff(compared, only, terminal.onStage), format));
  return 0;
}

async function betweenDays(
  days: readonly [string, string],
  options: DiffOptions,
  format: ChangeFormat,
  terminal: Terminal,
): Promise<ExitCode> {
  for (const one of days) {
    if (!isDay(one)) throw new UsageError(`\`${one}\` is no day of the calendar. Write one as 2017-04-25.`);
  }
  const { rulebook, diagnostics } = await load(options.rules, terminal.onStage);
  if (!rulebook) return tell(diagnostics, options, terminal);
  const only = checked(options.provision, [rulebook]);
  const report = await diff({ is: 'days', rulebook, days }, only, terminal.onStage);
  terminal.out(writeChanges(report, format));
  return 0;
}

/** A folder of rules, or else a revision of the repository in which the rules lie. */
async function loadNamed(name: string, { rules }: DiffOptions, { onStage }: Terminal): Promise<Compilation> {
  return isFolder(name) ? load(name, onStage) : loadRevision(name, rules, onStage);
}

function formatCalled(format: string): ChangeFormat {
  const found = changeFormats.find((one) => one === format);
  if (found) return found;
  throw new UsageError(`There is no format \`${format}\`: write ${changeFormats.join(', ')}.`);
}

/** The provisions asked for; a near name is offered where there is none. */
function checked(ids: readonly string[] | undefined, rulebooks: readonly Rulebook[]): readonly string[] | undefined {
  const known = new Set(rulebooks.flatMap(({ provisions }) => provisions.map(({ id }) => id)));
  for (const id of ids ?? []) {
    if (known.has(id)) continue;
    const near = nearest(id, [...known]);
    const next = near === undefined ? '`sejour check` counts them.' : `Did you mean \`${near}\`?`;
    throw new UsageError(`No provision is called \`${id}\`. ${next}`);
  }
  return ids;
}
