import { countsOf } from '../../../model/counts.js';
import { byTopic } from '../../index-modules.js';
import { provisionPath } from '../address.js';
import { framed } from '../frame.js';
import { type Html, html } from '../html.js';
import type { Here } from '../site.js';
import { topicTitle } from '../topics.js';

/** Every provision by topic, with the days on which its versions begin. */
export function lawPage(here: Here): string {
  const { words, voice } = here;
  const { provisions, versions } = countsOf(here.rulebook);
  const topics = [...byTopic(here.rulebook)];
  return framed(here, {
    title: words.nav.law,
    section: 'law',
    contents: topics.map(([topic]) => [topic, topicTitle(here, topic)] as const),
    body: html`<div class="title"><h1>${words.nav.law}</h1><p class="lead">${words.topicsIntro(provisions, versions)}</p></div>${topics.map(
      ([topic, list]) => html`<section class="block" id="${topic}"><h2>${topicTitle(here, topic)}</h2>
<table class="stack wide"><thead><tr><th scope="col">${words.givenHead[0]}</th><th scope="col">${words.versions}</th></tr></thead><tbody>${list.map(
        (provision) =>
          html`<tr><th scope="row"><a href="${here.to(provisionPath(provision))}" data-law>${here.say(provision.title)}</a><br><code class="dim">${provision.id}</code></th><td>${provision.versions
            .map(({ from }) => voice.day(from))
            .join(' · ')}</td></tr>`,
      )}</tbody></table></section>`,
    )}`,
  });
}

/** The topics in columns, each with its provisions. */
export function topicColumns(here: Here): Html {
  return html`<div class="topics">${[...byTopic(here.rulebook)].map(
    ([topic, provisions]) =>
      html`<div><h3><a href="${here.to(`law.html#${topic}`)}">${topicTitle(here, topic)}</a> <span>${provisions.length}</span></h3><ul>${provisions.map(
        (provision) => html`<li><a href="${here.to(provisionPath(provision))}">${here.say(provision.title)}</a></li>`,
      )}</ul></div>`,
  )}</div>`;
}
