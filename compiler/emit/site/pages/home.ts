import { dayBefore } from '../../../diff/days.js';
import { countsOf } from '../../../model/counts.js';
import { evaluatorName } from '../../evaluators.js';
import { byTopic } from '../../index-modules.js';
import { provisionPath } from '../address.js';
import { framed } from '../frame.js';
import { type Html, html, lines } from '../html.js';
import { placeOf } from '../parts/day-row.js';
import { firstWritten } from '../parts/sample.js';
import { twoDays } from '../parts/two-days.js';
import type { Here } from '../site.js';
import { topicTitle } from '../topics.js';
import { changeList } from './changes.js';
import { topicColumns } from './law.js';

/** The first page: search, three doors, topics, the law through time, the latest changes, and how much there is. */
export function homePage(here: Here): string {
  const { words, settings } = here;
  const title = here.say(settings.title);
  const { provisions, versions } = countsOf(here.rulebook);
  return framed(here, {
    title,
    section: 'home',
    body: html`<div class="hero"><div><h1>${words.headline(title)}</h1><p class="lead">${words.lead}</p>
${searchForm(here, '')}</div>
${twoDays(here)}</div>
${doors(here)}
<section class="block" id="_topics"><h2>${words.topics}</h2><p class="intro">${words.topicsIntro(provisions, versions)}</p>${topicColumns(here)}</section>
${weave(here)}
<section class="block" id="_latest"><h2>${words.latest}</h2>${changeList(here, [...here.site.changes].reverse().slice(0, 5), 3)}<p class="small"><a href="${here.to('changes.html')}">${words.allChanges}</a></p></section>
${numbers(here)}`,
  });
}

/** The search, which `search.html` answers. */
export function searchForm(here: Here, value: string): Html {
  const { words, settings } = here;
  return html`<form class="ask" role="search" action="${here.to('search.html')}" method="get"><p class="field"><label for="_q">${words.searchLabel}</label><input type="search" id="_q" name="q" value="${value}" autocomplete="off"></p><p class="field"><label for="_on">${words.inLawOn}</label><input type="date" id="_on" name="on" value="${settings.lawAsKnownOn}"></p><p><button type="submit" class="btn go">${words.searchGo}</button></p></form>`;
}

function doors(here: Here): Html {
  const { words } = here;
  const { doors: said } = words;
  const [first] = here.rulebook.provisions;
  const last = here.site.changes.at(-1);
  const use = first
    ? `import { ${evaluatorName(first)} } from\n  '${here.settings.package.name}/${first.id}';\n\n${evaluatorName(first)}.decide(facts, {\n  on: '${here.settings.lawAsKnownOn}' });`
    : '';
  const door = (
    [title, says, label]: readonly [string, string, string],
    path: string,
    code: string,
    more: readonly (readonly [string, string])[],
  ): Html =>
    html`<div class="door"><h2><a href="${here.to(path)}">${title}</a></h2><p>${says}</p><pre class="code" tabindex="0" role="region" aria-label="${label}">${lines(code)}</pre><p class="links">${more.map(([name, to]) => html`<a href="${here.to(to)}">${name}</a>`)}</p></div>`;
  return html`<section class="doors" aria-label="${said.heading}">
${door(said.write, 'guides/writing-rules.html', firstWritten(here.rulebook), [
  [words.nav.guides, 'guides.html'],
  [words.nav.messages, 'messages.html'],
])}
${door(said.use, 'guides/using-the-package.html', use, [[words.nav.package, 'guides/using-the-package.html']])}
${door(
  said.review,
  'guides/reviewing-law.html',
  last ? `sejour diff \\\n  ${dayBefore(last.day)} \\\n  ${last.day}` : '',
  [
    [words.nav.changes, 'changes.html'],
    [words.nav.contested, 'contested.html'],
  ],
)}
</section>`;
}

/** The provisions whose law has changed, a line each, to scale. */
function weave(here: Here): Html {
  const { words, rulebook, settings } = here;
  const changed = [...byTopic(rulebook)].map(
    ([topic, list]) => [topic, list.filter(({ versions }) => versions.length > 1)] as const,
  );
  const years = rulebook.provisions.flatMap(({ versions }) =>
    versions.length > 1 ? [Number(versions[0]?.from.slice(0, 4))] : [],
  );
  const [first, last] = [Math.min(...years), Number(settings.lawAsKnownOn.slice(0, 4)) + 1];
  const x = (day: string): string => `${placeOf(day, first, last)}%`;
  const marks = [0, 1, 2, 3, 4, 5].map((part) => Math.round(first + ((last - first) * part) / 6));
  const now = html`<line class="now" x1="${x(settings.lawAsKnownOn)}" x2="${x(settings.lawAsKnownOn)}" y1="0" y2="100%"/>`;
  const line = (provision: (typeof rulebook.provisions)[number]): Html => {
    const from = x(provision.versions[0]?.from ?? '');
    return html`<li><a href="${here.to(provisionPath(provision))}">${here.say(provision.title)}</a><svg class="strand" aria-hidden="true" focusable="false"><line x1="${from}" x2="${x(settings.lawAsKnownOn)}" y1="50%" y2="50%"/>${provision.versions.map(
      ({ from: day, basis }) =>
        html`<line class="tick${basis === 'attested' && ' rep'}" x1="${x(day)}" x2="${x(day)}" y1="20%" y2="80%"/>`,
    )}${now}</svg></li>`;
  };
  const [inForce, attested, today] = words.weaveLegend;
  return html`<section class="block" id="_weave"><h2>${words.weave}</h2><p class="intro">${words.weaveIntro}</p><ol class="weave"><li class="axis"><span></span><svg class="fig" aria-hidden="true" focusable="false">${marks.map(
    (year) => html`<text class="s" x="${x(`${year}-01-01`)}" y="16">${year}</text>`,
  )}</svg></li>${changed.map(([topic, list]) =>
    list.length === 0
      ? undefined
      : html`<li class="grp"><span>${topicTitle(here, topic)}</span><span></span></li>${list.map(line)}`,
  )}</ol><ul class="legend"><li><svg class="strand" aria-hidden="true" focusable="false"><line class="tick" x1="13" x2="13" y1="0" y2="14"/></svg>${inForce}</li><li><svg class="strand" aria-hidden="true" focusable="false"><line class="tick rep" x1="13" x2="13" y1="0" y2="14"/></svg>${attested}</li><li><svg class="strand" aria-hidden="true" focusable="false"><line class="now" x1="13" x2="13" y1="0" y2="14"/></svg>${today}</li></ul></section>`;
}

function numbers(here: Here): Html {
  const { words } = here;
  const counts = countsOf(here.rulebook);
  const keys = ['provisions', 'versions', 'conditions', 'facts', 'sources', 'cited', 'cases'] as const;
  return html`<section class="block" id="_numbers"><h2>${words.inNumbers}</h2><ul class="evid">${keys.map(
    (key) => html`<li><b>${counts[key]}</b><p>${words.numbers[key]}</p></li>`,
  )}</ul></section>`;
}
