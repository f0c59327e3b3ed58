import type { Convention } from '../../../model/rulebook.js';
import { provisionPath, versionPath } from '../address.js';
import { framed } from '../frame.js';
import { type Html, html, joined } from '../html.js';
import { citeLink } from '../parts/cite.js';
import { capital } from '../parts/outcomes.js';
import { disputesIn, sideBySide } from '../parts/readings.js';
import type { Here } from '../site.js';

/** Where sources disagree, each sense with its sources; and how days are counted where the law does not say. */
export function contestedPage(here: Here): string {
  const { words, voice, rulebook, settings } = here;
  const disputes = rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap((version) =>
      disputesIn(here, version).map(
        (dispute) =>
          html`<h3><a href="${here.to(versionPath(provision, version))}#${dispute.anchor}">${here.say(provision.title)}</a>, ${words.since(voice.day(version.from)).toLowerCase()}</h3>${
            dispute.says !== undefined && html`<p class="small dim">${dispute.says}</p>`
          }${sideBySide(here, dispute)}`,
      ),
    ),
  );
  return framed(here, {
    title: words.contestedPage,
    contents: [
      ['_readings', words.readings],
      ['_disagree', words.disagree],
      ['_counting', words.counting],
    ],
    body: html`<div class="title"><h1>${words.contestedPage}</h1><p class="lead">${words.contestedPageIntro}</p></div>
<section class="block" id="_readings"><h2>${words.readings}</h2><table class="stack"><thead><tr>${words.readingHead.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${[
      ...settings.readings.values(),
    ].map(
      ({ name, says, follows }) =>
        html`<tr><th scope="row"><code>${name}</code></th><td>${capital(here.say(says))}${
          follows !== undefined && html`; ${words.follows} <code>${follows}</code>`
        }</td></tr>`,
    )}</tbody></table></section>
<section class="block" id="_disagree"><h2>${words.disagree}</h2>${disputes}</section>
<section class="block" id="_counting"><h2>${words.counting}</h2>${[...settings.conventions.values()].map((one) => conventionOf(here, one))}</section>`,
  });
}

function conventionOf(here: Here, { name, says, choices, chosen, alsoAccepted, restsOn }: Convention): Html {
  const { words, rulebook } = here;
  const turning = rulebook.provisions.filter(({ cases }) =>
    cases.some(({ questions }) => questions.some(({ expect }) => expect.turnsOn?.includes(name))),
  );
  return html`<h3 id="${name}"><code>${name}</code></h3><p>${capital(here.say(says))}. ${
    restsOn ? html`${words.restsOn} ${citeLink(here, restsOn)}.` : words.restsOnNothing
  } ${chosen === undefined && words.open}</p><table class="stack"><thead><tr><th scope="col">${words.way}</th><th scope="col">${words.says}</th><th scope="col">${words.standing}</th></tr></thead><tbody>${[
    ...choices,
  ].map(
    ([choice, text]) =>
      html`<tr><th scope="row"><code>${choice}</code></th><td>${here.say(text)}</td><td>${
        choice === chosen ? words.chosen : alsoAccepted.includes(choice) && words.accepted
      }</td></tr>`,
  )}</tbody></table>${
    turning.length > 0 &&
    html`<p class="small dim">${words.turnsOn}: ${joined(
      turning.map((one) => html`<a href="${here.to(provisionPath(one))}#_cases">${here.say(one.title)}</a>`),
      ', ',
    )}</p>`
  }`;
}
