import type { Provision, Version } from '../../../model/rulebook.js';
import { provisionPath, versionPath } from '../address.js';
import { framed } from '../frame.js';
import { type Html, html, joined, type Part } from '../html.js';
import { casesOf } from '../parts/cases.js';
import { citeLink } from '../parts/cite.js';
import { dayRow, versionStrip } from '../parts/day-row.js';
import { Before, goneSince } from '../parts/earlier.js';
import { factsOf } from '../parts/facts.js';
import { givesOf } from '../parts/gives.js';
import { historyOf } from '../parts/history.js';
import { keyOf, kindOf } from '../parts/key.js';
import { jsonLdOf } from '../parts/legislation.js';
import { ruleOf } from '../parts/outcomes.js';
import { packageUse } from '../parts/package-use.js';
import { readingsOf } from '../parts/readings.js';
import type { Here } from '../site.js';
import { topicTitle } from '../topics.js';

/** A provision as one version says it. `shownDay`: the day that its stamp names. */
export function provisionPage(here: Here, provision: Provision, version: Version, shownDay: string): string {
  const { words } = here;
  const at = provision.versions.indexOf(version);
  const earlier = provision.versions[at - 1];
  const before = earlier && comparable(earlier, version) ? new Before(here, earlier, version) : undefined;
  const title = here.say(provision.title);
  const parts: readonly (readonly [string, string, Html | undefined])[] = [
    ['_decides', words.theRule, keyOf(here, provision, version)],
    ['_conditions', words.conditions, conditionsBlock(here, provision, version, before, earlier)],
    ['_contested', words.contested, readingsOf(here, version)],
    ['_documents', words.documents, givesOf(here, version)],
    ['_cases', words.cases, casesOf(here, provision.cases)],
    ['_facts', words.facts, factsOf(here, provision)],
    ['_history', words.history, historyOf(here, provision)],
    ['_package', words.inPackage, packageUse(here, provision, shownDay)],
  ];
  const shown = parts.filter(([, , part]) => part !== undefined);
  const topic = provision.id.slice(0, provision.id.indexOf('/'));
  return framed(here, {
    title,
    section: 'law',
    description: `${title}: ${kindOf(here, provision)}`,
    crumbs: [
      [words.nav.law, 'law.html'],
      [topicTitle(here, topic), `law.html#${topic}`],
    ],
    contents: shown.map(([anchor, label]) => [anchor, label] as const),
    margin: true,
    canonical: here.to(versionPath(provision, version)),
    jsonLd: jsonLdOf(here, provision, version),
    body: html`<div class="title wide"><h1>${title}</h1><p class="lead">${kindOf(here, provision)}</p><p class="addr mono">${version.address}</p></div>
${dayRow(here, provision, version, shownDay)}
${versionStrip(here, provision, version)}
${shown.map(([, , part]) => part)}
${pager(here, provision)}`,
  });
}

/** Two versions whose conditions can be set side by side. */
function comparable(earlier: Version, later: Version): boolean {
  const law = (version: Version): boolean => version.content.is === 'decides' || version.content.is === 'measures';
  return law(earlier) && law(later);
}

function conditionsBlock(
  here: Here,
  provision: Provision,
  version: Version,
  before: Before | undefined,
  earlier: Version | undefined,
): Html {
  const { words, voice } = here;
  const corrections = version.corrections.map(
    ({ on, ids, takenOut, says, cite }) =>
      html`<li><time datetime="${on}">${voice.day(on)}</time><div>${here.say(says)} ${joined(
        [
          ...ids.map((id) => html`<code>${id}</code>`),
          ...takenOut.map((id) => html`<code>${id}</code> (${words.takenOut})`),
        ],
        ', ',
      )} ${cite.map((one) => html` ${citeLink(here, one)}`)}</div></li>`,
  );
  return html`<section class="block" id="_conditions"><h2>${provision.kind === 'measure' ? words.measures : words.conditions}</h2><p class="intro">${words.conditionsIntro}</p>${ruleOf(here, provision, version, before)}${
    earlier && before && goneSince(here, provision, earlier, version)
  }${corrections.length > 0 && html`<h3>${words.corrections}</h3><ol class="hist wide">${corrections}</ol>`}</section>`;
}

/** The provisions on either side in the same topic. */
function pager(here: Here, provision: Provision): Html {
  const topic = provision.id.slice(0, provision.id.indexOf('/') + 1);
  const all = here.rulebook.provisions.filter(({ id }) => id.startsWith(topic));
  const at = all.indexOf(provision);
  const [before, after] = [all[at - 1], all[at + 1]];
  const link = (label: string, one: Provision | undefined): Part =>
    one && html`<a href="${here.to(provisionPath(one))}" data-law>${label}<b>${here.say(one.title)}</b></a>`;
  return html`<nav class="pager wide" aria-label="${topicTitle(here, topic.slice(0, -1))}">${link(here.words.previous, before)}${link(here.words.next, after)}</nav>`;
}
