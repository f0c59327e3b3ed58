import { dateOf, numberOf } from './calendar.js';
import type { Changed } from './changed-conditions.js';
import { documentsNamed } from './given-documents.js';
import type { Mutant } from './mutants.js';
import { firstDayOf, type WrittenEdition, type WrittenRules, type WrittenVersion } from './written.js';

/** Every way of changing an edition of a document that one of some provisions gives. */
export function editionMutants(written: WrittenRules, ids: readonly string[]): readonly Mutant[] {
  return [...written.documents.values()].flatMap(({ document, editions = [] }) => {
    const provisions = ids.filter((id) => {
      return (written.provisions.get(id) ?? []).some((version) => givesDocument(version, document));
    });
    if (provisions.length === 0) return [];
    return editions.flatMap((edition, at) =>
      changedEdition(edition).map(([name, to]) => {
        const changed = { document, editions: editions.with(at, to) };
        return {
          name: `${document} from ${firstDayOf(edition)}: ${name}`,
          provisions,
          written: { ...written, documents: new Map(written.documents).set(document, changed) },
        };
      }),
    );
  });
}

function givesDocument(version: WrittenVersion, document: string): boolean {
  const branches = [undefined, ...(version.outcomes ?? []).keys()];
  return branches.some((branch) => documentsNamed(version, branch).some(([, given]) => given === document));
}

function changedEdition(edition: WrittenEdition): Changed<WrittenEdition> {
  const key = edition['in-force-from'] === undefined ? 'attested-from' : 'in-force-from';
  const borders = [-1, 1].map((days) => {
    const from = dateOf(numberOf(firstDayOf(edition)) + days);
    return [`from ${from}`, { ...edition, [key]: from }] as const;
  });
  const { withdrawn, ...issued } = edition;
  return [
    ...borders,
    ['another letter', { ...edition, letter: 'X' }],
    ['another mark', { ...edition, mark: 'another' }],
    ['another validity', { ...edition, 'valid-for': '7 years' }],
    ['withdrawn or not', withdrawn === undefined ? { ...edition, withdrawn: 'holds' } : issued],
  ];
}
