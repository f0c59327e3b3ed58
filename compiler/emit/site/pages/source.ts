import { passageKey, passageState, passageStates, type Use } from '../../../model/cited-by.js';
import type { Passage, Source } from '../../../model/rulebook.js';
import { placeAnchor, textAddress } from '../../docs/cite.js';
import { addressPath, amountPath, documentPath, sourcePath } from '../address.js';
import { framed } from '../frame.js';
import { type Html, html, type Part } from '../html.js';
import type { Here } from '../site.js';

/** Every text that is cited, by kind. */
export function sourcesPage(here: Here): string {
  const { words, rulebook } = here;
  const sources = [...rulebook.sources.values()];
  const kinds = [...new Set(sources.map(({ kind }) => kind))];
  const order = Object.keys(words.sourceKinds);
  kinds.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return framed(here, {
    title: words.sources,
    section: 'sources',
    contents: kinds.map((kind) => [kind, capital(words.sourceKinds[kind])] as const),
    body: html`<div class="title"><h1>${words.sources}</h1></div>${kinds.map(
      (kind) =>
        html`<section class="block" id="${kind}"><h2>${capital(words.sourceKinds[kind])}</h2><ul class="list">${sources
          .filter((source) => source.kind === kind)
          .map(
            (source) =>
              html`<li><a href="${here.to(sourcePath(source))}">${here.say(source.title)}</a><br><span class="small dim"><code>${source.id}</code> ${source.publisher}</span></li>`,
          )}</ul></section>`,
    )}`,
  });
}

/** A text: its passages, and what rests on each. */
export function sourcePage(here: Here, source: Source): string {
  const { words, voice, site } = here;
  const address = textAddress(source);
  const head = [
    source.publisher,
    words.sourceKinds[source.kind],
    words.languages[source.language] ?? source.language,
    source.published !== undefined && words.publishedOn(voice.day(source.published)),
    source.consulted !== undefined && words.consultedOn(voice.day(source.consulted)),
  ].filter(Boolean);
  const title = here.say(source.title);
  return framed(here, {
    title,
    section: 'sources',
    crumbs: [[words.sources, 'sources.html']],
    body: html`<div class="title"><h1>${title}</h1><p class="small dim">${head.join(', ')}. ${
      address !== undefined && html`<a href="${address}" rel="noopener noreferrer">${words.officialText}</a>`
    }</p><p class="addr mono">${source.id}</p></div>
<section class="block"><h2>${words.passages}</h2><p class="intro">${ledger(here, source)}</p><ol class="ledger">${[
      ...source.passages.values(),
    ].map((passage) =>
      passageItem(here, source, passage, site.cited.get(passageKey(source, passage.place)) ?? []),
    )}</ol></section>`,
  });
}

/** How much of a text whose every passage is listed has become rules. */
function ledger({ words, site }: Here, source: Source): string {
  if (!source.whole) return words.passagesUsed;
  const states = [...passageStates(source, site.cited).values()];
  const count = (state: string): number => states.filter((one) => one === state).length;
  return words.ledgerWhole(states.length, count('encoded'), count('not-a-rule'), count('left'));
}

function passageItem(here: Here, source: Source, passage: Passage, uses: readonly Use[]): Html {
  const { words, settings } = here;
  const { place, about, words: said, fingerprint, notARule } = passage;
  const address = said === undefined ? undefined : textAddress(source, passage);
  return html`<li id="${placeAnchor(source, place)}"><h3>${place}</h3>${
    about !== undefined && html`<p class="law" lang="${settings.languages[0]}">${about}</p>`
  }${said !== undefined && html`<p class="small dim" lang="${source.language}">“${said}”</p>`}${
    address !== undefined &&
    html`<p class="small"><a href="${address}" rel="noopener noreferrer">${words.officialText}</a></p>`
  }${fingerprint !== undefined && html`<p class="small dim">${words.fingerprint} <code>${fingerprint}</code></p>`}${
    notARule && html`<p class="small"><b>${words.notARule}.</b> ${here.say(notARule)}</p>`
  }${uses.length > 0 && html`<p class="small dim">${words.citedBy}</p><ul class="uses">${uses.map((use) => html`<li>${useOf(here, use)}</li>`)}</ul>`}${
    source.whole && passageState(passage, uses) === 'left' && html`<p class="small"><b>${words.left}</b></p>`
  }</li>`;
}

/** What rests on a passage, as a link where it has a page. */
function useOf(here: Here, use: Use): Part {
  const { words } = here;
  if ('address' in use) {
    const link = html`<a class="mono" href="${here.to(addressPath(use.address))}">${use.address}</a>`;
    return use.is === 'act' ? [link, ', ', words.introducedVersion] : link;
  }
  const paths: Readonly<Record<string, string>> = {
    document: documentPath({ id: use.name }),
    amount: amountPath({ id: use.name }),
    list: 'holidays.html',
    convention: `contested.html#${use.name}`,
  };
  const path = paths[use.is] ?? casePath(here, use.name);
  const name = html`<code>${use.name}</code>`;
  return [words.uses[use.is] ?? use.is, ' ', path === undefined ? name : html`<a href="${here.to(path)}">${name}</a>`];
}

/** A case on the page of the provision whose case it is; lives of their own have no page. */
function casePath({ rulebook }: Here, id: string): string | undefined {
  const owner = rulebook.provisions.find(({ cases }) => cases.some((one) => one.id === id));
  return owner && `law/${owner.id}.html#case:${id}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
