import { amountPath, changePath, documentPath, versionPath } from '../address.js';
import { framed } from '../frame.js';
import { type Html, html, joined, type Part } from '../html.js';
import { begins } from '../parts/begins.js';
import type { ChangeDay, Here } from '../site.js';

/** The timeline of all changes, the latest first. */
export function changesPage(here: Here): string {
  const { words } = here;
  const days = [...here.site.changes].reverse();
  return framed(here, {
    title: words.changes,
    section: 'changes',
    body: html`<div class="title"><h1>${words.changes}</h1><p class="lead">${words.changesIntro}</p></div>${changeList(here, days)}`,
  });
}

/** Days of change, each with what begins on it. */
export function changeList(here: Here, days: readonly ChangeDay[], most?: number): Html {
  return html`<ol class="hist">${days.map(
    ({ day }) =>
      html`<li><time datetime="${day}"><a href="${here.to(changePath(day))}">${here.voice.day(day)}</a></time><div>${begun(here, day, most)}</div></li>`,
  )}</ol>`;
}

/** What begins on a day: versions, amounts and editions, in one line; no more of them than are asked for. */
export function begun(here: Here, day: string, most = Number.POSITIVE_INFINITY): Part {
  const { provisions, amounts, documents } = begins(here.rulebook, day);
  const all = [
    ...provisions.map(
      ({ provision, version }) =>
        html`<a href="${here.to(versionPath(provision, version))}">${here.say(provision.title)}</a>`,
    ),
    ...amounts.map((amount) => html`<a href="${here.to(amountPath(amount))}">${here.say(amount.title)}</a>`),
    ...documents.map((document) => html`<a href="${here.to(documentPath(document))}">${here.say(document.title)}</a>`),
  ];
  const more = all.length - most;
  return [
    joined(more > 0 ? all.slice(0, most) : all, ' · '),
    more > 0 && html` <a href="${here.to(changePath(day))}">${here.words.andMore(more)}</a>`,
  ];
}
