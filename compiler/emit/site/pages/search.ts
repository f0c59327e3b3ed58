import { framed } from '../frame.js';
import { html } from '../html.js';
import type { Here } from '../site.js';
import { searchForm } from './home.js';
import { topicColumns } from './law.js';

/** The search: its script answers as one types; without it, everything is listed. */
export function searchPage(here: Here): string {
  const { words } = here;
  return framed(here, {
    title: words.searchTitle,
    section: 'search',
    scripts: [`search-index-${here.language}.js`, 'search.js'],
    data: { none: words.searchNone, some: words.searchSome },
    body: html`<div class="title"><h1>${words.searchTitle}</h1></div>${searchForm(here, '')}
<p class="small dim" role="status" data-found></p><ol class="found" data-results></ol>
<noscript><p>${words.searchNoScript}</p></noscript>
<section class="block" data-topics><h2>${words.topics}</h2>${topicColumns(here)}</section>`,
  });
}
