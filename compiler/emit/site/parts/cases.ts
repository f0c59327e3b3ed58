import type { Case, Expected, Question } from '../../../model/case.js';
import { factText } from '../../changes/example.js';
import { type Html, html, joined, type Part, raw } from '../html.js';
import { marked, markOf } from '../marks.js';
import type { Here } from '../site.js';
import { citeLink } from './cite.js';
import { capital } from './outcomes.js';

/** The worked cases of a provision, each question with the answer that was checked. */
export function casesOf(here: Here, cases: readonly Case[]): Html | undefined {
  if (cases.length === 0) return undefined;
  const { words } = here;
  return html`<section class="block" id="_cases"><h2>${words.cases}</h2><p class="intro">${words.casesIntro}</p>
<table class="stack wide"><thead><tr>${words.caseHead.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${cases.map(
    (one) => caseRows(here, one),
  )}</tbody></table></section>`;
}

function caseRows(here: Here, one: Case): Html {
  const { words } = here;
  const { title, id, says, authority, given, questions } = one;
  const rest = html`${says && html`<br><span class="dim">${here.say(says)}</span>`}<br><span class="dim">${
    authority ? citeLink(here, authority) : words.constructed
  }</span>${
    Object.keys(given).length > 0 &&
    html`<details class="more"><summary>${words.given}</summary><ul class="facts-given">${Object.entries(given).map(
      ([path, fact]) => html`<li><code>${path}: ${factText(fact)}</code></li>`,
    )}</ul></details>`
  }`;
  return html`${questions.map(
    (question, at) =>
      html`<tr${at < questions.length - 1 && raw(' class="head-of"')}${at === 0 && html` id="case:${id}"`}>${
        at === 0 &&
        html`<th scope="row" rowspan="${questions.length}"><b>${here.say(title)}</b> <span class="tid">${id}</span>${rest}</th>`
      }<td data-l="${words.caseHead[1]}">${askedOn(here, question)}</td><td data-l="${words.caseHead[2]}">${answerOf(here, question.expect)}</td><td>${reasons(here, question)}</td></tr>`,
  )}`;
}

function askedOn({ words, voice }: Here, { on, lawOn, documentedBy }: Question): Part {
  const day = html`<span class="nb">${voice.day(on)}</span>`;
  if (documentedBy !== undefined) return [day, ', ', words.documentedBy(documentedBy)];
  return lawOn === undefined ? day : [day, ', ', words.byLawOf(voice.day(lawOn))];
}

/** What was answered: the outcome with its shape, what it gives, and what it turns on. */
export function answerOf(here: Here, { outcome, gives, turnsOn, earliest }: Expected): Part {
  const { words, voice } = here;
  const said =
    typeof outcome === 'string'
      ? marked(markOf(outcome), capital(stateWord(here, outcome)))
      : html`${marked('contested', capital(stateWord(here, 'contested')))}${Object.entries(outcome).map(
          ([reading, word]) => html`<br><span class="dim"><code>${reading}</code> ${stateWord(here, word)}</span>`,
        )}`;
  const lines: readonly Part[] = [
    ...Object.entries(gives ?? {}).map(([name, value]) => html`<code>${name}: ${[value].flat().join(', ')}</code>`),
    ...(turnsOn ?? []).map((name) => html`${words.turnsOn} <code>${name}</code>`),
    ...(earliest ?? []).map(({ wanted, day }) => {
      const called = stateWord(here, wanted);
      return day === 'none' ? words.neverIn20(called) : words.firstOn(called, voice.day(day));
    }),
  ];
  return html`${said}${lines.map((line) => html`<br><span class="dim">${line}</span>`)}`;
}

/** The word of an outcome or of a state in which no outcome is known. */
function stateWord(here: Here, word: string): string {
  return here.words.states[word] ?? (/^\d{4}-\d\d-\d\d$/.test(word) ? here.voice.day(word) : here.outcome(word));
}

function reasons(here: Here, question: Question): Part {
  const { expect, with: changed } = question;
  const { words } = here;
  const codes = (list: readonly string[]): Part =>
    joined(
      list.map((one) => html`<code>${one}</code>`),
      ', ',
    );
  const differing = Object.entries(changed).map(([path, fact]) => `${path}: ${factText(fact)}`);
  return [
    differing.length > 0 && html`<span class="dim">${words.withFacts}</span> ${codes(differing)}<br>`,
    codes(expect.because ?? []),
    (expect.missing ?? []).length > 0 && html` ${words.missing}: ${codes(expect.missing ?? [])}`,
    (expect.notKnown ?? []).length > 0 && html` ${words.states['not-known'] ?? ''}: ${codes(expect.notKnown ?? [])}`,
  ];
}
