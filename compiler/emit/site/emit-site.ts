import { codes } from '../../diagnostics/pages.js';
import { citedBy } from '../../model/cited-by.js';
import { versionOn } from '../../model/provisions.js';
import type { Provision, Rulebook } from '../../model/rulebook.js';
import { sorted } from '../amounts-module.js';
import type { Artifact } from '../artifact.js';
import { amountPath, changePath, documentPath, provisionPath, sourcePath, versionPath } from './address.js';
import { amountPage, amountsPage } from './pages/amount.js';
import { changePage } from './pages/change.js';
import { changesPage } from './pages/changes.js';
import { contestedPage } from './pages/contested.js';
import { documentPage, documentsPage } from './pages/document.js';
import { gatePage } from './pages/gate.js';
import { guidePage, guidesPage } from './pages/guide.js';
import { holidaysPage } from './pages/holidays.js';
import { homePage } from './pages/home.js';
import { lawPage } from './pages/law.js';
import { messagePage, messagesPage } from './pages/message.js';
import { missingPage } from './pages/missing.js';
import { provisionPage } from './pages/provision.js';
import { searchPage } from './pages/search.js';
import { sourcePage, sourcesPage } from './pages/source.js';
import { searchIndex } from './search-index.js';
import { type ChangeDay, type Guide, Here, type Site } from './site.js';

/** The whole site: every page in every language of the rulebook, and the lists that its search goes through. */
export function emitSite(
  rulebook: Rulebook,
  changes: readonly ChangeDay[],
  guides: readonly Guide[],
): readonly Artifact[] {
  const site: Site = { rulebook, cited: citedBy(rulebook), changes, guides };
  const { languages } = rulebook.settings;
  const [first = 'en'] = languages;
  return [
    { path: 'index.html', text: gatePage(new Here(site, first, 'index.html')) },
    { path: '404.html', text: missingPage(new Here(site, first, '404.html', '/')) },
    ...languages.flatMap((language) => pagesIn(site, language)),
    ...languages.map((language) => ({
      path: `assets/search-index-${language}.js`,
      text: searchIndex(new Here(site, language, 'search.html')),
    })),
  ];
}

/** The pages of one language, below its folder. */
function pagesIn(site: Site, language: string): readonly Artifact[] {
  const { rulebook } = site;
  const page = (path: string, write: (here: Here) => string): Artifact => ({
    path: `${language}/${path}`,
    text: write(new Here(site, language, path)),
  });
  const { holidays } = rulebook;
  return [
    page('index.html', homePage),
    page('law.html', lawPage),
    page('changes.html', changesPage),
    page('documents.html', documentsPage),
    page('amounts.html', amountsPage),
    page('sources.html', sourcesPage),
    page('contested.html', contestedPage),
    page('guides.html', guidesPage),
    page('messages.html', messagesPage),
    page('search.html', searchPage),
    page('404.html', missingPage),
    ...rulebook.provisions.flatMap((provision) => provisionPages(provision, rulebook, page)),
    ...site.changes.map((change) => page(changePath(change.day), (here) => changePage(here, change))),
    ...[...rulebook.documents.values()].map((one) => page(documentPath(one), (here) => documentPage(here, one))),
    ...sorted(rulebook.amounts).map((one) => page(amountPath(one), (here) => amountPage(here, one))),
    ...(holidays ? [page('holidays.html', (here) => holidaysPage(here, holidays))] : []),
    ...[...rulebook.sources.values()].map((one) => page(sourcePath(one), (here) => sourcePage(here, one))),
    ...site.guides.map((guide) => page(`guides/${guide.name}.html`, (here) => guidePage(here, guide))),
    ...codes().map((code) => page(`messages/${code}.html`, (here) => messagePage(here, code))),
  ];
}

/** A page for each version, and one for the law on the last day that the rulebook knows. */
function provisionPages(
  provision: Provision,
  { settings }: Rulebook,
  page: (path: string, write: (here: Here) => string) => Artifact,
): readonly Artifact[] {
  const { versions } = provision;
  const current = versionOn(versions, settings.lawAsKnownOn) ?? versions.at(-1);
  return [
    ...(current
      ? [page(provisionPath(provision), (here) => provisionPage(here, provision, current, settings.lawAsKnownOn))]
      : []),
    ...versions.map((version) =>
      page(versionPath(provision, version), (here) => provisionPage(here, provision, version, version.from)),
    ),
  ];
}
