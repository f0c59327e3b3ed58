import { onlySecondary } from '../../../model/citation.js';
import type { Citation } from '../../../model/rulebook.js';
import { textAddress } from '../../docs/cite.js';
import { passagePath, sourcePath } from '../address.js';
import { type Html, html } from '../html.js';
import type { Here } from '../site.js';

/** A citation that opens where it stands: what the passage is about, its words, and where it can be read. */
function chip(here: Here, { source, place }: Citation): Html {
  const { words, voice, settings } = here;
  const passage = place === undefined ? undefined : source.passages.get(place);
  const address = textAddress(source, passage);
  const [start, end] = passage?.words?.split('…').map((part) => part.trim()) ?? [];
  const ledger = place === undefined ? sourcePath(source) : passagePath(source, place);
  return html`<details class="cite"><summary>${source.id}${place !== undefined && ` ${place}`}</summary><div class="passage"><p class="cap">${here.say(source.title)}</p>${
    passage?.about !== undefined && html`<p class="q" lang="${settings.languages[0]}">${passage.about}</p>`
  }<p class="dim">${words.sourceKinds[source.kind]}${
    source.consulted !== undefined && `, ${words.consultedOn(voice.day(source.consulted))}`
  }${
    start !== undefined && html`<br><span lang="${source.language}">${words.wordsFromTo(start, end ?? start)}</span>`
  }${passage?.fingerprint !== undefined && html`<br><code>${short(passage.fingerprint)}</code>`}</p><p><a href="${here.to(ledger)}">${words.inLedger}</a></p>${
    address !== undefined && html`<p><a href="${address}" rel="noopener noreferrer">${words.officialText}</a></p>`
  }</div></details>`;
}

/** Citations in the margin, with a mark where none but secondary sources support them. */
export function notes(here: Here, cite: readonly Citation[]): Html | undefined {
  if (cite.length === 0) return undefined;
  const told = onlySecondary(cite) && html`<span class="tag">${here.words.secondaryOnly}</span>`;
  return html`<div class="notes">${cite.map((one) => chip(here, one))}${told}</div>`;
}

/** A citation as a link to the ledger, inside a sentence. */
export function citeLink(here: Here, { source, place }: Citation): Html {
  const path = place === undefined ? sourcePath(source) : passagePath(source, place);
  return html`<a href="${here.to(path)}">${source.id}${place !== undefined && ` ${place}`}</a>`;
}

function short(fingerprint: string): string {
  return `${fingerprint.slice(0, 19)}…`;
}
