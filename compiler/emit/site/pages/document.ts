import type { DocumentKind } from '../../../document/shapes.js';
import type { LegalDocument } from '../../../model/rulebook.js';
import { editionSentence } from '../../../prose/edition.js';
import { sentence } from '../../../prose/voice.js';
import { factsReadBy } from '../../evaluator/facts-read.js';
import { documentPath, provisionPath } from '../address.js';
import { framed } from '../frame.js';
import { type Html, html, joined } from '../html.js';
import { notes } from '../parts/cite.js';
import { capital } from '../parts/outcomes.js';
import type { Here } from '../site.js';

const kinds: readonly DocumentKind[] = ['card', 'certificate', 'form', 'register', 'authority'];

/** Every document, by kind. */
export function documentsPage(here: Here): string {
  const { words, rulebook } = here;
  const all = [...rulebook.documents.values()];
  const shown = kinds.filter((kind) => all.some((document) => document.kind === kind));
  return framed(here, {
    title: words.nav.documents,
    section: 'documents',
    contents: shown.map((kind) => [kind, words.documentKinds[kind]] as const),
    body: html`<div class="title"><h1>${words.nav.documents}</h1></div>${shown.map(
      (kind) =>
        html`<section class="block" id="${kind}"><h2>${words.documentKinds[kind]}</h2><ul class="list">${all
          .filter((document) => document.kind === kind)
          .map(
            (document) =>
              html`<li><a href="${here.to(documentPath(document))}">${here.say(document.title)}</a>${letters(document)}</li>`,
          )}</ul></section>`,
    )}`,
  });
}

function letters({ editions }: LegalDocument): Html | undefined {
  const all = [...new Set(editions.flatMap(({ letter }) => letter ?? []))];
  return all.length === 0 ? undefined : html` <b>${joined(all, ' → ')}</b>`;
}

/** A document: what it is, its editions, and which provisions give it or leave something to it. */
export function documentPage(here: Here, document: LegalDocument): string {
  const { words } = here;
  const { kind, says, cite, id } = document;
  const title = here.say(document.title);
  const replaced = [...here.rulebook.documents.values()].filter(({ editions }) =>
    editions.some(({ replacedBy }) => replacedBy === id),
  );
  return framed(here, {
    title: capital(title),
    section: 'documents',
    crumbs: [
      [words.nav.documents, 'documents.html'],
      [words.documentKinds[kind], `documents.html#${kind}`],
    ],
    body: html`<div class="title"><h1>${capital(title)}</h1><p class="lead">${says ? sentence(here.say(says)) : words.documentKinds[kind]}</p><p class="addr mono">${id}</p></div>${
      cite.length > 0 && html`<p class="small dim">${words.spokenOf}</p>${notes(here, cite)}`
    }${
      replaced.length > 0 &&
      html`<p>${words.replaces} ${joined(
        replaced.map((one) => html`<a href="${here.to(documentPath(one))}">${here.say(one.title)}</a>`),
        ', ',
      )}.</p>`
    }
${editionsOf(here, document)}${givenBy(here, document)}${judgedBy(here, document)}`,
  });
}

function editionsOf(here: Here, { editions }: LegalDocument): Html | undefined {
  const { words, voice, rulebook, language } = here;
  if (editions.length === 0) return undefined;
  const rows = [...editions].reverse().map((edition) => {
    const next = edition.replacedBy === undefined ? undefined : rulebook.documents.get(edition.replacedBy);
    return html`<li><time datetime="${edition.from}">${voice.day(edition.from)}</time><div>${editionSentence(edition, rulebook.documents, language)}${
      edition.says && html` ${here.say(edition.says)}`
    }${next && html` <a href="${here.to(documentPath(next))}">${here.say(next.title)}</a>`}${notes(here, edition.cite)}</div></li>`;
  });
  return html`<section class="block"><h2>${words.editions}</h2><p class="intro">${words.editionsIntro(voice.day(editions[0]?.from ?? ''))}</p><ol class="hist wide">${rows}</ol></section>`;
}

/** The provisions whose outcomes give it, with those outcomes. */
function givenBy(here: Here, { id }: LegalDocument): Html | undefined {
  const { words, rulebook } = here;
  const rows = rulebook.provisions.flatMap((provision) => {
    const found = new Map<string, Set<string>>();
    for (const { content } of provision.versions) {
      for (const { word, gives } of content.is === 'decides' ? content.outcomes : []) {
        for (const given of gives) {
          if (given.is !== 'document' || given.document.id !== id) continue;
          const label = here.say(given.value.label);
          found.set(label, (found.get(label) ?? new Set()).add(here.outcome(word)));
        }
      }
    }
    return [...found].map(([label, outcomes]) => ({ provision, label, outcomes: [...outcomes].join(', ') }));
  });
  if (rows.length === 0) return undefined;
  return html`<section class="block"><h2>${words.givenBy}</h2><table class="stack"><thead><tr>${words.givenHead.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(
    ({ provision, label, outcomes }) =>
      html`<tr><th scope="row"><a href="${here.to(provisionPath(provision))}" data-law>${here.say(provision.title)}</a></th><td>${label}</td><td>${outcomes}</td></tr>`,
  )}</tbody></table></section>`;
}

/** The open norms that an authority answers, and the provisions that ask for them. */
function judgedBy(here: Here, { id }: LegalDocument): Html | undefined {
  const { words, rulebook } = here;
  const all = new Map(rulebook.provisions.map((provision) => [provision.id, provision]));
  const rows = rulebook.provisions.flatMap((provision) => {
    const facts = factsReadBy(provision, all).filter((fact) => fact.judgedBy?.id === id);
    return facts.map(
      (fact) =>
        html`<tr><th scope="row"><a href="${here.to(provisionPath(provision))}" data-law>${here.say(provision.title)}</a></th><td><code>${fact.path}</code></td><td>${here.say(fact.asks)}</td></tr>`,
    );
  });
  if (rows.length === 0) return undefined;
  return html`<section class="block"><h2>${words.judgedByIt}</h2><table class="stack"><thead><tr><th scope="col">${words.givenHead[0]}</th><th scope="col">${words.factHead[0]}</th><th scope="col">${words.factHead[1]}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}
