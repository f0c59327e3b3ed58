import type { Fact, Provision } from '../../../model/rulebook.js';
import { amountsAskedBy } from '../../docs/amount-page.js';
import { factsReadBy, provisionsAskedBy } from '../../evaluator/facts-read.js';
import { amountPath, documentPath, provisionPath } from '../address.js';
import { type Html, html, joined, type Part } from '../html.js';
import type { Here } from '../site.js';

/** Every fact that a provision can ask for, with its question and the answers it takes. */
export function factsOf(here: Here, provision: Provision): Html | undefined {
  const { words } = here;
  const provisions = new Map(here.rulebook.provisions.map((one) => [one.id, one]));
  const facts = factsReadBy(provision, provisions);
  if (facts.length === 0) return undefined;
  const asked = provisionsAskedBy(provision).map(
    (one) => html`<a href="${here.to(provisionPath(one))}" data-law>${here.say(one.title)}</a>`,
  );
  const amounts = amountsAskedBy(provision).map(
    (one) => html`<a href="${here.to(amountPath(one))}">${here.say(one.title)}</a>`,
  );
  return html`<section class="block" id="_facts"><h2>${words.facts}</h2><p class="intro">${words.factsIntro}</p>
<table class="stack wide"><thead><tr>${words.factHead.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${facts.map(
    (fact) =>
      html`<tr><th scope="row"><code>${fact.path}</code></th><td>${here.say(fact.asks)}</td><td>${answersTo(here, fact)}</td></tr>`,
  )}</tbody></table>${asked.length > 0 && html`<p class="small">${words.alsoAsks}: ${joined(asked, ', ')}.</p>`}${
    amounts.length > 0 && html`<p class="small">${words.amountsAsked}: ${joined(amounts, ', ')}.</p>`
  }</section>`;
}

function answersTo(here: Here, fact: Fact): Part {
  const { words } = here;
  const fields = [...(fact.fields?.values() ?? [])].filter(({ kind }) => kind !== 'length');
  const choices = [...(fact.words ?? [])].map(([word, text]) => html`<code>${word}</code> ${here.say(text)}`);
  return [
    words.factKinds[fact.kind] ?? fact.kind,
    fact.per !== undefined && ` ${words.per[fact.per] ?? fact.per}`,
    choices.length > 0 && html`: ${joined(choices, ', ')}`,
    fields.length > 0 &&
      html`; ${words.eachWith} ${joined(
        fields.map((field) => html`${here.say(field.label)} <code>${field.path}</code>`),
        ', ',
      )}`,
    fact.none && html`; <code>none</code>: ${here.say(fact.none)}`,
    fact.judgedBy &&
      html`; ${words.judgedBy} <a href="${here.to(documentPath(fact.judgedBy))}">${here.say(fact.judgedBy.title)}</a>`,
  ];
}
