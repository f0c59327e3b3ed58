import { type Code, catalogue } from '../../../diagnostics/catalogue.js';
import { codes, pageFor } from '../../../diagnostics/pages.js';
import { framed } from '../frame.js';
import { html } from '../html.js';
import { fromMarkdown } from '../markdown.js';
import type { Here } from '../site.js';

/** Every message that the compiler can give. */
export function messagesPage(here: Here): string {
  const { words } = here;
  return framed(here, {
    title: words.nav.messages,
    section: 'guides',
    crumbs: [[words.nav.guides, 'guides.html']],
    body: html`<div class="title"><h1>${words.nav.messages}</h1>${here.language !== 'en' && html`<p class="small dim">${words.englishOnly}</p>`}</div><table class="stack" lang="en"><tbody>${codes().map(
      (code) =>
        html`<tr><th scope="row"><a href="${here.to(`messages/${code}.html`)}"><code>${code}</code></a></th><td>${catalogue[code].title}</td></tr>`,
    )}</tbody></table>`,
  });
}

/** A message: what is said, why, and what to do. They are given in English. */
export function messagePage(here: Here, code: Code): string {
  const { words } = here;
  return framed(here, {
    title: catalogue[code].title,
    section: 'guides',
    crumbs: [
      [words.nav.guides, 'guides.html'],
      [words.nav.messages, 'messages.html'],
    ],
    body: html`${here.language !== 'en' && html`<p class="small dim block">${words.englishOnly}</p>`}<article class="guide" lang="en">${fromMarkdown(pageFor(code), () => undefined)}</article>`,
  });
}
