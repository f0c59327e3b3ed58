import { type Html, html, type Part, raw } from './html.js';
import { sprite } from './marks.js';
import type { Here } from './site.js';
import type { NavKey } from './words/site-words.js';
import { wordsOf } from './words/words.js';

/** What a page has beside its frame. */
export interface Content {
  readonly title: string;
  readonly description?: string;
  /** Under which part of the site it stands. */
  readonly section?: NavKey;
  /** Where it stands: pages from the outermost inwards, without itself. */
  readonly crumbs?: readonly (readonly [label: string, path: string])[];
  /** Its own sections by anchor, for pages that are long. */
  readonly contents?: readonly (readonly [anchor: string, label: string])[];
  /** Where margins hold notes. */
  readonly margin?: boolean;
  readonly jsonLd?: unknown;
  /** Scripts beside that of every page, below `assets/`. */
  readonly scripts?: readonly string[];
  /** Attributes of `<html>` that the scripts read. */
  readonly data?: Readonly<Record<string, string>>;
  /** The same law under its lasting address. */
  readonly canonical?: string;
  readonly body: Html;
}

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";

const navigation: readonly (readonly [NavKey, string])[] = [
  ['law', 'law.html'],
  ['changes', 'changes.html'],
  ['documents', 'documents.html'],
  ['sources', 'sources.html'],
  ['guides', 'guides.html'],
];

/** A whole page: masthead, place, contents, body, foot. It asks nothing of other origins, and reads without script. */
export function framed(here: Here, content: Content): string {
  const { title, description, contents = [], crumbs = [], data = {} } = content;
  const { words, settings } = here;
  const page = html`<!doctype html>
<html lang="${here.language}"${Object.entries(data).map(([name, value]) => html` data-${name}="${value}"`)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<title>${title} · Séjour</title>
<meta name="description" content="${description ?? words.description(here.say(settings.title))}">
<link rel="icon" href="data:,">
<link rel="preload" href="${here.asset('stix-two-text.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${here.asset('style.css')}">
${settings.languages.map((language) => html`<link rel="alternate" hreflang="${language}" href="${here.in(language)}">`)}
${content.canonical !== undefined && html`<link rel="canonical" href="${content.canonical}">`}
<script src="${here.asset('site.js')}"></script>
${content.scripts?.map((script) => html`<script src="${here.asset(script)}" defer></script>`)}
${content.jsonLd !== undefined && jsonLd(content.jsonLd)}
</head>
<body>
<a class="skip" href="#_main">${words.skip}</a>
${sprite}
${masthead(here, content.section)}
${crumbs.length > 0 && crumbsOf(here, crumbs, title)}
${contents.length > 0 ? withContents(here, content) : html`<main id="_main" class="wrap">${content.body}</main>`}
${foot(here)}
</body>
</html>
`;
  return page.text;
}

function jsonLd(value: unknown): Html {
  return html`<script type="application/ld+json">${raw(JSON.stringify(value).replace(/</g, '\\u003c'))}</script>`;
}

function masthead(here: Here, section: NavKey | undefined): Html {
  const { words } = here;
  const current = (key: NavKey): Part => key === section && raw(' aria-current="true"');
  return html`<header class="mast"><div class="wrap">
<a class="brand" href="${here.to('index.html')}">Séjour</a>
<nav aria-label="${words.main}"><ul>${navigation.map(
    ([key, path]) => html`<li><a href="${here.to(path)}"${current(key)}>${words.nav[key]}</a></li>`,
  )}</ul></nav>
<div class="tools"><a href="${here.to('search.html')}"${current('search')}>${words.nav.search}</a><a class="only-narrow" href="#_menu">${words.menu}</a><ul class="lang" aria-label="${words.language}">${here.settings.languages.map(
    (language) =>
      html`<li><a href="${here.in(language)}" lang="${language}" hreflang="${language}" data-keep${
        language === here.language && raw(' aria-current="true"')
      }><abbr title="${wordsOf(language).name}">${language.toUpperCase()}</abbr></a></li>`,
  )}</ul><button type="button" class="js-only" data-theme-switch data-dark="${words.dark}" data-light="${words.light}" aria-label="${words.themeSwitch}">${words.dark}</button></div>
</div></header>`;
}

function crumbsOf(here: Here, crumbs: readonly (readonly [string, string])[], title: string): Html {
  return html`<div class="wrap"><nav class="crumbs" aria-label="${here.words.whereYouAre}"><ol>${crumbs.map(
    ([label, path]) => html`<li><a href="${here.to(path)}">${label}</a></li>`,
  )}<li aria-current="page">${title}</li></ol></nav></div>`;
}

function withContents({ words }: Here, { contents = [], margin = false, body }: Content): Html {
  return html`<div class="wrap"><div class="page hastoc">
<aside class="toc"><nav aria-label="${words.onThisPage}"><p class="cap">${words.onThisPage}</p><ul>${contents.map(
    ([anchor, label]) => html`<li><a href="#${anchor}">${label}</a></li>`,
  )}</ul></nav></aside>
<main id="_main"${margin && raw(' class="withmargin"')}>${body}</main>
</div></div>`;
}

function foot(here: Here): Html {
  const { words, settings } = here;
  const link = (key: NavKey, path: string): Html => html`<li><a href="${here.to(path)}">${words.nav[key]}</a></li>`;
  return html`<footer class="foot" id="_menu"><div class="wrap cols">
<div><h2>${words.foot.law}</h2><ul>${link('law', 'law.html')}${link('changes', 'changes.html')}${link('documents', 'documents.html')}${link('amounts', 'amounts.html')}${link('sources', 'sources.html')}${link('contested', 'contested.html')}</ul></div>
<div><h2>${words.foot.developers}</h2><ul>${link('guides', 'guides.html')}${link('messages', 'messages.html')}</ul></div>
<div><h2>${words.language}</h2><ul>${settings.languages.map(
    (language) =>
      html`<li><a href="${here.in(language)}" lang="${language}" hreflang="${language}" data-keep${
        language === here.language && raw(' aria-current="true"')
      }>${wordsOf(language).name}</a></li>`,
  )}</ul></div>
<p class="wide">${words.known(here.voice.day(settings.lawAsKnownOn))} ${words.notAdvice}</p>
</div></footer>`;
}
