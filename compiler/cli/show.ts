import { nearest } from '../diagnostics/suggest.js';
import { load, type Provision, type Rulebook, showOn, versionJson } from '../index.js';
import { dayTyped } from './day.js';
import { type MessageOptions, tell } from './messages.js';
import { type ExitCode, type Terminal, UsageError } from './terminal.js';

/** `sejour show`: a provision as it stands on a day. */
export async function runShow(
  id: string,
  options: MessageOptions & { readonly rules: string; readonly on?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = dayTyped(options.on);
  const { rulebook, diagnostics } = await load(options.rules, terminal.onStage);
  if (!rulebook) return tell(diagnostics, options, terminal);
  const provision = provisionCalled(id, rulebook);
  const on = asked ?? rulebook.settings.lawAsKnownOn;
  const text = showOn(provision, on, rulebook);
  if (text === undefined) {
    throw new UsageError(`\`${id}\` is covered from ${provision.versions[0]?.from}, not yet on ${on}.`);
  }
  if (options.json) terminal.out(`${JSON.stringify(versionJson(provision, on, rulebook), undefined, 2)}\n`);
  else terminal.out(`${text}\n`);
  return 0;
}

/** The provision of that id; a near name is offered where there is none. */
function provisionCalled(id: string, { provisions }: Rulebook): Provision {
  const found = provisions.find((provision) => provision.id === id);
  if (found) return found;
  const near = nearest(
    id,
    provisions.map((provision) => provision.id),
  );
  const next =
    near === undefined ? `There are ${provisions.map((one) => one.id).join(', ')}.` : `Did you mean \`${near}\`?`;
  throw new UsageError(`No provision is called \`${id}\`. ${next}`);
}
