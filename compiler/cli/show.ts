import { nearest } from '../diagnostics/suggest.js';
import {
  documentJson,
  type LegalDocument,
  load,
  type Provision,
  type Rulebook,
  showDocument,
  showOn,
  versionJson,
} from '../index.js';
import { dayTyped } from './day.js';
import { type MessageOptions, tell } from './messages.js';
import { type ExitCode, type Terminal, UsageError } from './terminal.js';

/** `sejour show`: a provision as it stands on a day, or a document as it is issued. */
export async function runShow(
  id: string,
  options: MessageOptions & { readonly rules: string; readonly on?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = dayTyped(options.on);
  const { rulebook, diagnostics } = await load(options.rules, terminal.onStage);
  if (!rulebook) return tell(diagnostics, options, terminal);
  const on = asked ?? rulebook.settings.lawAsKnownOn;
  if (id.startsWith('documents/')) {
    const document = documentCalled(id, rulebook);
    if (options.json) terminal.out(`${JSON.stringify(documentJson(document, on, rulebook), undefined, 2)}\n`);
    else terminal.out(`${showDocument(document, on, rulebook)}\n`);
    return 0;
  }
  const provision = provisionCalled(id, rulebook);
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

/** The document of that name, `documents/annex-16bis`. */
function documentCalled(id: string, { documents }: Rulebook): LegalDocument {
  const found = documents.get(id.slice('documents/'.length));
  if (found) return found;
  const all = [...documents.keys()].sort().map((name) => `documents/${name}`);
  const near = nearest(id, all);
  throw new UsageError(
    `No document is called \`${id}\`. ${near === undefined ? `There are ${all.join(', ')}.` : `Did you mean \`${near}\`?`}`,
  );
}
