import type { Given, Version } from '../../../model/rulebook.js';
import { sayPoint } from '../../../prose/say.js';
import { documentPath } from '../address.js';
import { type Html, html, joined, type Part } from '../html.js';
import type { Here } from '../site.js';
import { notes } from './cite.js';
import { capital } from './outcomes.js';

/** What the outcomes of a version give: documents, days, periods. */
export function givesOf(here: Here, { content }: Version): Html | undefined {
  if (content.is !== 'decides') return undefined;
  const rows = content.outcomes.flatMap(({ word, gives }) => gives.map((given) => ({ word, given })));
  if (rows.length === 0) return undefined;
  const labels = [...new Set(rows.map(({ given }) => given.value.name))];
  return html`<section class="block" id="_documents"><h2>${here.words.documents}</h2><p class="intro">${here.words.documentsIntro}</p><dl class="defs wide">${labels.map(
    (label) => {
      const own = rows.filter(({ given }) => given.value.name === label);
      const [first] = own;
      return html`<div><dt>${first && capital(here.say(first.given.value.label))}</dt><dd>${own.map(
        ({ word, given }) =>
          html`<div class="given">${giving(here, given)} <span class="dim">(${here.outcome(word)})</span>${given.is === 'document' && notes(here, given.document.cite)}</div>`,
      )}</dd></div>`;
    },
  )}</dl></section>`;
}

function giving(here: Here, given: Given): Part {
  switch (given.is) {
    case 'document':
      return html`<a href="${here.to(documentPath(given.document))}">${here.say(given.document.title)}</a>`;
    case 'date':
      return sayPoint(given.point, here.language);
    case 'period':
      return here.voice.period(given.period);
    case 'words': {
      const texts = here.rulebook.choices.get(given.value.of ?? '');
      return joined(
        given.words.map((word) => here.say(texts?.get(word) ?? { en: word })),
        ', ',
      );
    }
  }
}
