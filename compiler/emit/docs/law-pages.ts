import { citedBy } from '../../model/cited-by.js';
import type { Rulebook } from '../../model/rulebook.js';
import type { Artifact } from '../artifact.js';
import { lawIndex } from './law-index.js';
import { provisionPage } from './provision-page.js';
import { sourcePage } from './source-page.js';

/** The pages of `docs/law`: an index, one page a provision, one a source. */
export function emitLawPages(rulebook: Rulebook): readonly Artifact[] {
  const cited = citedBy(rulebook);
  return [
    lawIndex(rulebook),
    ...rulebook.provisions.map((provision) => provisionPage(provision, rulebook)),
    ...[...rulebook.sources.values()].map((source) => sourcePage(source, cited)),
  ];
}
