import { framed } from '../frame.js';
import { html } from '../html.js';
import type { Here } from '../site.js';
import { searchForm } from './home.js';
import { topicColumns } from './law.js';

/** What is shown where there is no page: the search, and everything by topic. */
export function missingPage(here: Here): string {
  const { words } = here;
  return framed(here, {
    title: words.missingTitle,
    body: html`<div class="title"><h1>${words.missingTitle}</h1><p class="lead">${words.missingSays}</p></div>${searchForm(here, '')}<section class="block"><h2>${words.topics}</h2>${topicColumns(here)}</section>`,
  });
}
