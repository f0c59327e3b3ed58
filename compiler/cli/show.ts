import { nearest } from '../diagnostics/suggest.js';
import {
  documentJson,
  type LegalDocument,
  load,
  type Provision,
  type Rulebook,
  showDocument,
  showVersion,
  type Version,
  versionDocumented,
  versionJson,
  versionOn,
} from '../index.js';
import { sourceCalled } from './called.js';
import { dayTyped } from './day.js';
import { type MessageOptions, tell } from './messages.js';
import { type ExitCode, type Terminal, UsageError } from './terminal.js';

/** `sejour show`: a provision as it stands on a day, or a document as it is issued. */
export async function runShow(
  id: string,
  options: MessageOptions & { readonly rules: string; readonly on?: string; readonly asDocumentedBy?: string },
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
  const version = versionAsked(provision, on, options.asDocumentedBy, rulebook);
  if (options.json) terminal.out(`${JSON.stringify(versionJson(version, provision, on, rulebook), undefined, 2)}\n`);
  else terminal.out(`${showVersion(version, provision, rulebook)}\n`);
  return 0;
}

/** The version of a day, or the last that a source showed. */
function versionAsked(provision: Provision, on: string, source: string | undefined, rulebook: Rulebook): Version {
  const { id, versions } = provision;
  if (source === undefined) {
    const version = versionOn(versions, on);
    if (version) return version;
    throw new UsageError(`\`${id}\` is covered from ${versions[0]?.from}, not yet on ${on}.`);
  }
  sourceCalled(source, rulebook);
  const version = versionDocumented(versions, source);
  if (version) return version;
  const sources = [...new Set(versions.flatMap(({ seen }) => seen.map((one) => one.source.id)))];
  const others = sources.length === 0 ? 'no source' : sources.map((one) => `\`${one}\``).join(', ');
  throw new UsageError(`\`${source}\` showed no version of \`${id}\`; ${others} did.`);
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
