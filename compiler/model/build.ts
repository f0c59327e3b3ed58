import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import type { Case } from './case.js';
import { readCases } from './cases.js';
import type { Context } from './context.js';
import { filesByProvision, readHeads } from './heads.js';
import { readProvision } from './provisions.js';
import { checkReferences } from './references.js';
import type { Rulebook } from './rulebook.js';
import { unreadFiles } from './unread.js';
import { ofKind, readVocabulary } from './vocabulary.js';

/**
 * Resolves every name to the thing it names and gives every condition its address. All mistakes are
 * reported; `undefined` only where there is no rulebook to resolve against.
 */
export function buildRulebook(documents: readonly ValidDocument[], report: Report): Rulebook | undefined {
  const unread = unreadFiles(report);
  const vocabulary = readVocabulary(documents, unread, report);
  if (!vocabulary) return undefined;
  const files = filesByProvision(ofKind(documents, 'provision'));
  const heads = readHeads(files, vocabulary.settings.languages, report);
  const context: Context = { vocabulary, heads, unread, report };
  const provisions = [...heads.values()].map((head) => readProvision(head, files.get(head.id) ?? [], context));
  checkReferences(provisions, report);
  const cases = ofKind(documents, 'cases').map(
    (document) => [document.value['cases-of'], readCases(document, context)] as const,
  );
  const of = (id: string | undefined): readonly Case[] =>
    cases.filter(([owner]) => owner === id).flatMap(([, own]) => own);
  return {
    ...vocabulary,
    provisions: provisions.map((provision) => ({ ...provision, cases: of(provision.id) })),
    lives: of(undefined),
  };
}
