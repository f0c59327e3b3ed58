import { citedBy } from '../../model/cited-by.js';
import type { Rulebook } from '../../model/rulebook.js';
import { sorted } from '../amounts-module.js';
import type { Artifact } from '../artifact.js';
import { amountPage } from './amount-page.js';
import { holidaysPage } from './holidays-page.js';
import { lawIndex } from './law-index.js';
import { provisionPage } from './provision-page.js';
import { sourcePage } from './source-page.js';

/** The pages of `docs/law`: an index, one page a provision, one an amount, one a source. */
export function emitLawPages(rulebook: Rulebook): readonly Artifact[] {
  const cited = citedBy(rulebook);
  return [
    lawIndex(rulebook),
    ...rulebook.provisions.map((provision) => provisionPage(provision, rulebook)),
    ...sorted(rulebook.amounts).map((amount) => amountPage(amount, rulebook)),
    ...(rulebook.holidays ? [holidaysPage(rulebook.holidays)] : []),
    ...[...rulebook.sources.values()].map((source) => sourcePage(source, cited)),
  ];
}
