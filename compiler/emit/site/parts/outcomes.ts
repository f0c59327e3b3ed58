import { onlySecondary } from '../../../model/citation.js';
import type { Measure, MeasureSense, Outcome, Provision, Version } from '../../../model/rulebook.js';
import { sayHead, sayMeasure } from '../../../prose/measures.js';
import { outlineOfTransition } from '../../../prose/transition.js';
import { sentence } from '../../../prose/voice.js';
import { conditionAnchor } from '../address.js';
import { type Html, html, type Part } from '../html.js';
import { marked, markOf } from '../marks.js';
import type { Here } from '../site.js';
import { citeLink, notes } from './cite.js';
import { conditionList, outlineList } from './conditions.js';
import type { Before } from './earlier.js';

/** What a version asks, outcome by outcome; of a measure, what it gives. */
export function ruleOf(here: Here, { kind }: Provision, version: Version, before: Before | undefined): Html {
  const { words, voice } = here;
  const { content, transition } = version;
  const kept = transition.map((entry) =>
    outlineList(here, outlineOfTransition(entry, here.settings, here.language), before),
  );
  const first = kept.length > 0 && html`<h3>${words.transition}</h3>${kept}<p>${words.forOthers}</p>`;
  switch (content.is) {
    case 'not-known':
      return html`${first}<p class="lead">${marked('none', words.notKnown)}</p><p>${here.say(content.why)}</p>`;
    case 'repealed':
      return html`${first}<p class="lead">${marked('none', words.repealed)}</p><p>${voice.day(version.from)}: ${citeLink(here, content.by)}</p>`;
    case 'measures':
      return html`${first}${measureOf(here, content.measure, before)}`;
    case 'decides':
      return html`${first}${outcomesOf(here, content.outcomes, kind, before)}`;
  }
}

/** One heading a word; where a word comes back, its grounds stand under one heading, joined by *or*. */
function outcomesOf(
  here: Here,
  outcomes: readonly Outcome[],
  kind: Provision['kind'],
  before: Before | undefined,
): Part {
  const words = [...new Set(outcomes.map(({ word }) => word))];
  return words.map((word) => {
    const own = outcomes.filter((outcome) => outcome.word === word && (kind !== 'test' || outcome.grounds));
    if (own.length === 0) return undefined;
    const grounds = own.map((outcome, at) => {
      const or = at > 0 && html`<p class="or"><em class="conj">${here.words.or}</em></p>`;
      return html`${or}${outcome.grounds ? conditionList(here, outcome.grounds, before) : html`<p class="law">${here.words.otherwise}</p>`}`;
    });
    return html`<h3 class="outcome">${marked(markOf(word), capital(here.outcome(word)))}</h3>${grounds}`;
  });
}

function measureOf(here: Here, { senses, says }: Measure, before: Before | undefined): Part {
  const lines = senses.map((sense) => {
    const { reading } = sense;
    const read =
      reading !== undefined &&
      html`<em class="conj">${here.words.readBy(here.say(here.settings.readings.get(reading)?.says ?? { en: reading }))}:</em> `;
    const anchor = conditionAnchor(sense.address);
    return html`<li id="${anchor}"><div class="line"><div class="says"><p>${read}${sentence(sayMeasure(sense, here.language))}</p><p class="rule"><a class="id" href="#${anchor}">${anchor}</a></p></div>${notes(here, sense.cite)}</div></li>${rows(here, sense, before)}`;
  });
  return html`${says && html`<p class="small">${here.say(says)}</p>`}<ol class="conds any measure">${lines}</ol>`;
}

/** The cases and their days; or what breaks a run, and what counts otherwise than in full. */
function rows(here: Here, sense: MeasureSense, before: Before | undefined): Part {
  if (sense.is === 'day') return undefined;
  const broken = sense.is === 'over' && sense.brokenBy ? [[here.voice.anew, sense.brokenBy.condition] as const] : [];
  const all = [...broken, ...sense.rows.map((row) => [sayHead(row, here.language), row.condition] as const)];
  return all.map(
    ([said, condition]) =>
      html`<li class="row"><p class="law">${capital(said)}</p>${conditionList(here, condition, before)}</li>`,
  );
}

/** How much of a version rests on secondary sources alone. */
export function hearsay(
  here: Here,
  told: readonly (readonly Parameters<typeof onlySecondary>[0][number][])[],
): string | undefined {
  const secondary = told.filter(onlySecondary).length;
  if (secondary === 0) return undefined;
  return secondary === told.length ? here.words.allSecondary : here.words.someSecondary(secondary, told.length);
}

export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
