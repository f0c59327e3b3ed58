import { everyCondition } from '../../../model/condition.js';
import { conditionsOf } from '../../../model/grounds.js';
import type { Citation, Version } from '../../../model/rulebook.js';
import { sayInOneLine, sayMeasure } from '../../../prose/measures.js';
import { sentence } from '../../../prose/voice.js';
import { type Html, html, type Part } from '../html.js';
import type { Here } from '../site.js';
import { notes } from './cite.js';
import { capital } from './outcomes.js';

/** Something that is read in several ways. */
export interface Dispute {
  /** Its anchor on the page of the version. */
  readonly anchor: string;
  readonly says?: string;
  readonly senses: readonly {
    readonly reading: string;
    readonly sentence: string;
    readonly cite: readonly Citation[];
  }[];
}

/** Each condition or measure of a version that is read in several ways. */
export function disputesIn(here: Here, version: Version): readonly Dispute[] {
  const { settings, language } = here;
  const found = conditionsOf(version).flatMap((condition): readonly Dispute[] => {
    if (condition.is !== 'readings') return [];
    const senses = [...condition.senses].map(([reading, sense]) => ({
      reading,
      sentence: sentence(sayInOneLine(sense, settings.outcomes, language)),
      cite: [...everyCondition(sense)].flatMap((one) => (one.is === 'phrase' ? one.cite : [])),
    }));
    return [{ anchor: condition.id ?? '', senses, ...(condition.says ? { says: here.say(condition.says) } : {}) }];
  });
  const { content } = version;
  if (content.is !== 'measures' || content.measure.senses.length < 2) return found;
  const { id, says, senses } = content.measure;
  const measured = senses.map((sense) => ({
    reading: sense.reading ?? '',
    sentence: sentence(sayMeasure(sense, language)),
    cite: sense.cite,
  }));
  return [
    ...found,
    { anchor: `${id}:${senses[0]?.reading}`, senses: measured, ...(says ? { says: here.say(says) } : {}) },
  ];
}

/** The disputes of a version: rival senses side by side, each with its sources. */
export function readingsOf(here: Here, version: Version): Html | undefined {
  const disputes = disputesIn(here, version);
  if (disputes.length === 0) return undefined;
  const { words } = here;
  return html`<section class="block" id="_contested"><h2>${words.contested}</h2><p class="intro">${words.contestedIntro}</p>${disputes.map(
    (dispute) =>
      html`<h3><a class="id mono" href="#${dispute.anchor}">${dispute.anchor}</a></h3>${
        dispute.says !== undefined && html`<p class="small dim">${dispute.says}</p>`
      }${sideBySide(here, dispute)}`,
  )}</section>`;
}

export function sideBySide(here: Here, { senses }: Dispute): Part {
  return html`<div class="readings wide">${senses.map(
    ({ reading, sentence, cite }) =>
      html`<div class="reading"><h4>${capital(here.say(here.settings.readings.get(reading)?.says ?? { en: reading }))}</h4><p>${sentence}</p><div class="out"><code>${reading}</code>${notes(here, distinct(cite))}</div></div>`,
  )}</div>`;
}

function distinct(cite: readonly Citation[]): readonly Citation[] {
  return [...new Map(cite.map((one) => [`${one.source.id} ${one.place}`, one])).values()];
}
