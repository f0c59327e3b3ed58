import { dayBefore } from '../../../diff/days.js';
import type { Provision, Version } from '../../../model/rulebook.js';
import { provisionPath, versionPath } from '../address.js';
import { type Html, html, raw } from '../html.js';
import type { Here } from '../site.js';

/** Which day's law is read, the days on either side of the nearest change, and any other day. */
export function dayRow(here: Here, provision: Provision, version: Version, shownDay: string): Html {
  const { words, voice } = here;
  const { versions } = provision;
  const at = versions.indexOf(version);
  const next = versions[at + 1];
  // The nearest change: that which brought this version; of the first, that which ended it.
  const border = at === 0 && next ? next : version;
  const eve = dayBefore(border.from);
  const earlier = versions[versions.indexOf(border) - 1];
  const sides = [
    [eve, earlier ? here.to(versionPath(provision, earlier)) : '#_before', border === next],
    [border.from, here.to(versionPath(provision, border)), border === version],
  ] as const;
  return html`<div class="dayrow wide" data-dayrow data-days="${versions.map(({ from }) => from).join(' ')}" data-shown="${version.from}" data-root="${here.to(provisionPath(provision))}">
<div class="stamp"><small>${words.lawOn}</small><b data-day>${voice.day(shownDay)}</b></div>
<div class="seg" role="group" aria-label="${words.eitherSide}">${sides.map(
    ([day, address, here_]) =>
      html`<a href="${address}" data-side="${day}"${here_ && shownDay === day && raw(' aria-current="true"')}>${voice.day(day)}</a>`,
  )}</div>
<div class="pick js-only"><label for="_day">${words.anotherDay}</label><input type="date" id="_day" value="${shownDay}" min="1900-01-01" max="2099-12-31" data-day-input></div>
<p class="vh" role="status" data-day-said></p>
</div>`;
}

/** The versions, to scale and as links. */
export function versionStrip(here: Here, provision: Provision, version: Version): Html {
  const { words, voice, settings } = here;
  const { versions } = provision;
  const span = {
    first: Number(versions[0]?.from.slice(0, 4)) - 1,
    last: Number(settings.lawAsKnownOn.slice(0, 4)) + 1,
  };
  const x = (day: string): string => `${placeOf(day, span.first, span.last)}%`;
  const end = x(settings.lawAsKnownOn);
  const next = versions[versions.indexOf(version) + 1];
  const first = versions[0];
  return html`<section class="versions wide" aria-label="${words.versions}">
<svg class="strand" aria-hidden="true" focusable="false"><line class="soft" x1="0" x2="${x(first?.from ?? '')}" y1="7" y2="7"/><line x1="${x(first?.from ?? '')}" x2="${end}" y1="7" y2="7"/><line class="lit" x1="${x(version.from)}" x2="${next ? x(next.from) : end}" y1="7" y2="7"/>${versions.map(
    (one) =>
      html`<line class="tick${one.basis === 'attested' && raw(' rep')}" x1="${x(one.from)}" x2="${x(one.from)}" y1="1" y2="13"/>`,
  )}</svg>
<ol>${versions.map((one) => {
    const last = lastDay(provision, one);
    const span =
      last === undefined ? words.since(voice.day(one.from)) : words.fromTo(voice.day(one.from), voice.day(last));
    const bar = one === version && html`<span class="bar"></span>`;
    const shown = one === version && html` <span class="here">${words.shown}</span>`;
    const says = one.says ? here.say(one.says) : standing(here, one);
    return html`<li>${bar}<a href="${here.to(versionPath(provision, one))}"${one === version && raw(' aria-current="true"')}><b>${span}</b>${says}${shown}</a></li>`;
  })}</ol>
</section>`;
}

/** The last day of a version, where another follows. */
export function lastDay({ versions }: Provision, version: Version): string | undefined {
  const next = versions[versions.indexOf(version) + 1];
  return next && dayBefore(next.from);
}

/** Whether a version is law, and how sure that is. */
export function standing({ words }: Here, { content, basis }: Version): string {
  if (content.is === 'not-known') return words.notKnown;
  if (content.is === 'repealed') return words.repealed;
  return basis === 'in-force' ? words.inForce : words.attested;
}

/** Where a day lies between the first days of two years, in percent, to a hundredth. */
export function placeOf(day: string, first: number, last: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const years = year - first + (month - 1) / 12 + (date - 1) / 372;
  return Math.round((Math.max(0, years) / (last - first)) * 10_000) / 100;
}
