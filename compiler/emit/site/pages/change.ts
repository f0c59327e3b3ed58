import { dayBefore } from '../../../diff/days.js';
import { versionPath } from '../address.js';
import { framed } from '../frame.js';
import { html } from '../html.js';
import { begins } from '../parts/begins.js';
import type { ChangeDay, Here } from '../site.js';
import { begun } from './changes.js';

/** A day on which law changes: what begins on it, and the law on either side. */
export function changePage(here: Here, { day }: ChangeDay): string {
  const { words, voice } = here;
  const eve = voice.day(dayBefore(day));
  const title = voice.day(day);
  const { provisions } = begins(here.rulebook, day);
  const days = here.site.changes.map((one) => one.day);
  const at = days.indexOf(day);
  const near = ([label, other]: readonly [string, string | undefined]) =>
    other !== undefined && html`<a href="${here.to(`changes/${other}.html`)}">${label}<b>${voice.day(other)}</b></a>`;
  return framed(here, {
    title,
    section: 'changes',
    crumbs: [[words.changes, 'changes.html']],
    body: html`<div class="title"><h1>${words.changesOn(title)}</h1><p class="lead">${begun(here, day)}</p></div>
${
  provisions.length > 0 &&
  html`<table class="stack"><thead><tr><th scope="col">${words.givenHead[0]}</th><th scope="col">${eve}</th><th scope="col">${title}</th></tr></thead><tbody>${provisions.map(
    ({ provision, version, earlier }) =>
      html`<tr><th scope="row"><b>${here.say(provision.title)}</b></th><td><a href="${here.to(versionPath(provision, earlier))}">${earlier.says ? here.say(earlier.says) : eve}</a></td><td><a href="${here.to(versionPath(provision, version))}">${version.says ? here.say(version.says) : title}</a></td></tr>`,
  )}</tbody></table>`
}
<nav class="pager" aria-label="${words.allChanges}">${near([words.previous, days[at - 1]])}${near([words.next, days[at + 1]])}</nav>`,
  });
}
