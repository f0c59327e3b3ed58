import { framed } from '../frame.js';
import { html } from '../html.js';
import { fromMarkdown } from '../markdown.js';
import type { Guide, Here } from '../site.js';

/** All guides. */
export function guidesPage(here: Here): string {
  const { words, site } = here;
  const [decisions, guides] = [
    site.guides.filter(({ name }) => name.startsWith('decisions/')),
    site.guides.filter(({ name }) => !name.includes('/')),
  ];
  const list = (all: readonly Guide[]) =>
    html`<ul class="list" lang="en">${all.map((guide) => html`<li><a href="${here.to(`guides/${guide.name}.html`)}">${guideTitle(guide)}</a></li>`)}</ul>`;
  return framed(here, {
    title: words.nav.guides,
    section: 'guides',
    body: html`<div class="title"><h1>${words.nav.guides}</h1></div>${list(guides)}<p><a href="${here.to('messages.html')}">${words.nav.messages}</a></p><section class="block"><h2>${words.decisions}</h2>${list(decisions)}</section>`,
  });
}

/** A guide of `docs/`. They are written in English. */
export function guidePage(here: Here, guide: Guide): string {
  const { words } = here;
  const title = guideTitle(guide);
  const known = new Set(here.site.guides.map(({ name }) => name));
  return framed(here, {
    title,
    section: 'guides',
    crumbs: [[words.nav.guides, 'guides.html']],
    body: html`${here.language !== 'en' && html`<p class="small dim block">${words.englishOnly}</p>`}<article class="guide" lang="en">${fromMarkdown(
      guide.text,
      (link) => siteAddress(here, guide, link, known),
    )}</article>`,
  });
}

/** The first heading of a guide, without its marks. */
export function guideTitle({ name, text }: Guide): string {
  return /^# (.+)$/m.exec(text)?.[1]?.replace(/[`*\\]/g, '') ?? name;
}

/** Where a link of `docs/` leads on the site: pages of the law, messages and guides; elsewhere only to the web. */
function siteAddress(here: Here, guide: Guide, link: string, known: ReadonlySet<string>): string | undefined {
  if (/^https?:/.test(link)) return link;
  if (link.startsWith('#')) return link;
  const [file = '', anchor] = link.split('#');
  const path = resolved(guide.name, file);
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const page = /^(.*)\.md$/.exec(path)?.[1];
  if (page === undefined) return undefined;
  if (known.has(page)) return here.to(`guides/${page}.html${hash}`);
  if (page === 'law/README') return here.to('law.html');
  if (page === 'changes/README') return here.to('changes.html');
  if (page === 'diagnostics/README') return here.to('messages.html');
  if (page === 'decisions/README') return here.to('guides.html');
  const message = /^diagnostics\/([a-z-]+)$/.exec(page)?.[1];
  if (message !== undefined) return here.to(`messages/${message}.html`);
  const provision = here.rulebook.provisions.find(({ id }) => page === `law/${id}`);
  return provision && here.to(`law/${provision.id}.html`);
}

/** A relative path from the folder of a guide, both below `docs/`. */
function resolved(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
