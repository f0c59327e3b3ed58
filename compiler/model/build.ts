import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import { startOf } from '../source/source-file.js';
import type { Case } from './case.js';
import { readCases } from './cases.js';
import type { Context } from './context.js';
import { type LivesByFile, readEnquiries } from './enquiries.js';
import { filesByProvision, readHeads } from './heads.js';
import { readProvision } from './provisions.js';
import { checkReferences } from './references.js';
import type { Rulebook } from './rulebook.js';
import { checkTranslations } from './translations.js';
import { provisionUnread, unreadFiles } from './unread.js';
import { ofKind, readVocabulary } from './vocabulary.js';

/**
 * Resolves every name to the thing it names and gives every condition its address. All mistakes are
 * reported; what comes back is whole only where there is none.
 */
export function buildRulebook(documents: readonly ValidDocument[], report: Report): Rulebook {
  checkRulebook(documents, report);
  const unread = unreadFiles(report);
  const vocabulary = readVocabulary(documents, unread, report);
  checkTranslations(documents, vocabulary.settings.languages, report);
  const files = filesByProvision(ofKind(documents, 'provision'));
  const known = readHeads(files, vocabulary.settings, unread, report);
  const context: Context = { vocabulary, ...known, unread, report };
  const provisions = [...known.heads.values()].map((head) => readProvision(head, files.get(head.id) ?? [], context));
  checkReferences(provisions, files, known, report);
  // What a version says wrongly is said there, and not again by a case that asks for it.
  const broken = unreadFiles(report);
  const unsure = new Set([...known.heads.keys()].filter((id) => known.unsure.has(id) || provisionUnread(broken, id)));
  const judged = { ...context, unsure };
  const cases = ofKind(documents, 'cases').map(
    (document) => [document.value['cases-of'], readCases(document, judged), document] as const,
  );
  const of = (id: string | undefined): readonly Case[] =>
    cases.filter(([owner]) => owner === id).flatMap(([, own]) => own);
  return {
    ...vocabulary,
    provisions: provisions.map((provision) => ({ ...provision, cases: of(provision.id) })),
    lives: of(undefined),
    enquiries: readEnquiries(ofKind(documents, 'enquiry'), livesByFile(cases), judged),
  };
}

function livesByFile(
  cases: readonly (readonly [owner: string | undefined, lives: readonly Case[], from: ValidDocument<'cases'>])[],
): LivesByFile {
  const shared = cases.filter(([owner]) => owner === undefined);
  return new Map(shared.map(([, lives, { file }]) => [/([^/]*)\.yaml$/.exec(file.path)?.[1] ?? '', lives]));
}

/** There must be a `rulebook.yaml`; one that is there but could not be read has had its message. */
function checkRulebook(documents: readonly ValidDocument[], report: Report): void {
  if (ofKind(documents, 'rulebook').length > 0 || unreadFiles(report).has('rulebook')) return;
  const [root = 'rules'] = documents[0]?.file.path.split('/') ?? [];
  const hint = 'add it: it names the rulebook, its languages, and the words in which decisions answer';
  report.add('no-rulebook', 'default', startOf({ path: `${root}/rulebook.yaml`, text: '' }), {}, { hint });
}
