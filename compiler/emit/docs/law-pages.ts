import { citedBy } from '../../model/cited-by.js';
import type { Rulebook } from '../../model/rulebook.js';
import { sorted } from '../amounts-module.js';
import type { Artifact } from '../artifact.js';
import { amountPage } from './amount-page.js';
import { contestedPage } from './contested-page.js';
import { documentPage } from './document-page.js';
import { holidaysPage } from './holidays-page.js';
import { lawIndex } from './law-index.js';
import { provisionPage } from './provision-page.js';
import { sourcePage } from './source-page.js';

/** The pages of `docs/law`: an index, what is contested, one page a provision, one an amount, one a document, one of the days off, one a source. */
export function emitLawPages(rulebook: Rulebook): readonly Artifact[] {
  const cited = citedBy(rulebook);
  return [
    lawIndex(rulebook),
    contestedPage(rulebook),
    ...rulebook.provisions.map((provision) => provisionPage(provision, rulebook)),
    ...sorted(rulebook.amounts).map((amount) => amountPage(amount, rulebook)),
    ...[...rulebook.documents.values()].map((document) => documentPage(document, rulebook)),
    ...(rulebook.holidays ? [holidaysPage(rulebook.holidays)] : []),
    ...[...rulebook.sources.values()].map((source) => sourcePage(source, cited)),
  ];
}
