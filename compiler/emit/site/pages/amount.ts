import { amountsIn } from '../../../model/condition.js';
import { conditionsOf } from '../../../model/grounds.js';
import type { Amount, AmountValue } from '../../../model/rulebook.js';
import { sayMoney } from '../../../prose/say.js';
import { sorted } from '../../amounts-module.js';
import { addressPath, amountPath } from '../address.js';
import { framed } from '../frame.js';
import { type Html, html } from '../html.js';
import { notes } from '../parts/cite.js';
import { placeOf } from '../parts/day-row.js';
import type { Here } from '../site.js';

/** Every amount. */
export function amountsPage(here: Here): string {
  const { words, rulebook } = here;
  return framed(here, {
    title: words.nav.amounts,
    body: html`<div class="title"><h1>${words.nav.amounts}</h1></div><ul class="list">${sorted(rulebook.amounts).map(
      (amount) => html`<li><a href="${here.to(amountPath(amount))}">${here.say(amount.title)}</a></li>`,
    )}${rulebook.holidays && html`<li><a href="${here.to('holidays.html')}">${here.say(rulebook.holidays.title)}</a></li>`}</ul>`,
  });
}

/** A sum through time: drawn as steps, and told in a table with its sources. */
export function amountPage(here: Here, amount: Amount): string {
  const { words, voice } = here;
  const title = here.say(amount.title);
  const per = amount.per === undefined ? '' : `, ${words.per[amount.per] ?? amount.per}`;
  const rows = amount.values.flatMap((value, at) => {
    const next = amount.values[at + 1];
    const until = value.knownUntil ?? (next ? undefined : here.settings.lawAsKnownOn);
    const to = until === undefined ? words.before(voice.day(next?.from ?? '')) : voice.day(until);
    const row = html`<tr><th scope="row">${voice.day(value.from)}</th><td data-l="${words.to}">${to}</td><td class="n"><b>${sayMoney(value.cents)}</b></td><td>${notes(here, value.cite)}</td></tr>`;
    if (value.knownUntil === undefined) return [row];
    return [
      row,
      html`<tr><th scope="row">${voice.day(value.knownUntil)} →</th><td></td><td class="n">${words.notKnown}</td><td></td></tr>`,
    ];
  });
  const uses = here.rulebook.provisions.flatMap(({ versions }) =>
    versions.flatMap((version) => conditionsOf(version).filter((condition) => amountsIn(condition).includes(amount))),
  );
  return framed(here, {
    title,
    crumbs: [[words.nav.amounts, 'amounts.html']],
    body: html`<div class="title"><h1>${title}</h1><p class="lead">${words.amountIntro(per)}</p>${amount.says && html`<p class="small dim">${here.say(amount.says)}</p>`}<p class="addr mono">${amount.id}</p></div>
<section class="block"><h2>${words.throughTime}</h2>${
      amount.values.length === 0
        ? html`<p>${words.noValue}</p>`
        : html`${plot(here, amount)}<table class="stack"><thead><tr><th scope="col">${words.from}</th><th scope="col">${words.to}</th><th scope="col" class="n">${words.sum}</th><th scope="col">${words.source}</th></tr></thead><tbody>${[...rows].reverse()}</tbody></table>`
    }</section>
<section class="block"><h2>${words.askedFor}</h2>${
      uses.length === 0
        ? html`<p>${words.nothingYet}</p>`
        : html`<ul class="uses">${uses.map(({ address }) => html`<li><a class="mono" href="${here.to(addressPath(address))}">${address}</a></li>`)}</ul>`
    }</section>`,
  });
}

const height = 180;

/** Steps over time; hollow where the sum is not known. */
function plot(here: Here, { title, values }: Amount): Html {
  const { words, settings } = here;
  const first = Number(values[0]?.from.slice(0, 4));
  const last = Number(settings.lawAsKnownOn.slice(0, 4)) + 1;
  const most = Math.max(...values.map(({ cents }) => cents));
  const x = (day: string): string => `${placeOf(day, first, last)}%`;
  const y = (cents: number): number => Math.round(height - (cents / most) * (height - 30));
  const steps = values.map((value: AmountValue, at) => {
    const next = values[at + 1];
    const end = value.knownUntil ?? next?.from ?? settings.lawAsKnownOn;
    const rise =
      next &&
      value.knownUntil === undefined &&
      html`<line class="step" x1="${x(next.from)}" x2="${x(next.from)}" y1="${y(value.cents)}" y2="${y(next.cents)}"/>`;
    return html`<line class="step" x1="${x(value.from)}" x2="${x(end)}" y1="${y(value.cents)}" y2="${y(value.cents)}"/>${rise}`;
  });
  const years = [first, Math.round((first + last) / 2), last].map(
    (year, at) =>
      html`<text class="s" x="${x(`${year}-01-01`)}" y="${height + 20}"${at === 2 && html` text-anchor="end"`}>${year}</text>`,
  );
  const top = values.find(({ cents }) => cents === most);
  return html`<figure class="fig bars"><svg class="bars" role="img" height="${height + 28}" aria-label="${words.plot(here.say(title))}"><line class="axis" x1="0" x2="100%" y1="${height}" y2="${height}"/>${steps}${years}${
    top &&
    html`<text class="b" x="0" y="14">${sayMoney(top.cents)}</text><line class="grid" x1="0" x2="100%" y1="${y(most)}" y2="${y(most)}"/>`
  }</svg></figure>`;
}
