import type { Edition, LegalDocument, Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import type { Validity } from '../phrases/phrase.js';
import { editionSentences } from '../prose/edition.js';
import type { Artifact } from './artifact.js';
import { Imports } from './evaluator/imports.js';
import { citations, texts } from './evaluator/steps.js';
import { documentName } from './identifiers.js';
import { commented, constant, type Expression, list, print, record, text, whole } from './typescript.js';

/**
 * The module with the documents that provisions give, each with its editions: a new letter or mark changes this
 * module alone, and no evaluator.
 */
export function emitDocumentsModule(rulebook: Rulebook): readonly Artifact[] {
  const given = givenBy(rulebook);
  if (given.length === 0) return [];
  const imports = new Imports('documents');
  const type = imports.type('DocumentData');
  const constants = given.map((document) => {
    const data = constant(documentName(document.id), documentData(document, rulebook), { type, exported: true });
    return [commented(data, inLanguage(document.title, 'en'))];
  });
  const modules = print(imports.statements(), ...constants);
  return [{ path: 'documents.ts', text: `// Generated from rules/documents.\n${modules}` }];
}

/** The documents that some outcome gives, sorted. */
function givenBy({ provisions, documents }: Rulebook): readonly LegalDocument[] {
  const outcomes = provisions.flatMap(({ versions }) =>
    versions.flatMap(({ content }) => (content.is === 'decides' ? content.outcomes : [])),
  );
  const given = outcomes.flatMap(({ gives }) =>
    gives.flatMap((one) => (one.is === 'document' ? [one.document.id] : [])),
  );
  return [...new Set(given)].sort().flatMap((id) => documents.get(id) ?? []);
}

function documentData({ id, title, editions }: LegalDocument, rulebook: Rulebook): Expression {
  const entries: readonly (readonly [string, Expression])[] = [
    ['kind', text('document')],
    ['document', text(id)],
    ['title', texts(title)],
  ];
  if (editions.length === 0) return record(entries);
  const issued = list(
    editions.map((edition) => editionData(edition, rulebook)),
    true,
  );
  return record([...entries, ['editions', issued]], true);
}

function editionData(edition: Edition, { documents, settings }: Rulebook): Expression {
  const { from, basis, letter, mark, validFor, withdrawn, replacedBy, says, cite } = edition;
  return record(
    [
      ['is', text(withdrawn ? 'withdrawn' : 'issued')],
      ['from', text(from)],
      ['basis', text(basis)],
      ['letter', letter === undefined ? undefined : text(letter)],
      ['mark', mark && texts(mark)],
      ['validFor', validFor === undefined ? undefined : validity(validFor)],
      ['replacedBy', replacedBy === undefined ? undefined : text(replacedBy)],
      ['sentence', texts(editionSentences(edition, documents, settings.languages))],
      ['says', says && texts(says)],
      ['citations', citations(cite)],
    ],
    true,
  );
}

function validity(said: Validity): Expression {
  if (typeof said === 'string') return record([['kind', text(said)]]);
  return record([
    ['kind', text('period')],
    ['count', whole(said.count)],
    ['unit', text(said.unit)],
  ]);
}
