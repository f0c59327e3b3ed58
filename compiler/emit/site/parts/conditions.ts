import type { Condition } from '../../../model/condition.js';
import { type OutlineItem, outlineOf } from '../../../prose/outline.js';
import { conditionAnchor, provisionPath } from '../address.js';
import { type Html, html, type Part, raw } from '../html.js';
import type { Here } from '../site.js';
import { notes } from './cite.js';
import type { Before } from './earlier.js';

/** A condition with all it holds: lines for the logic, words for it too, an id and a phrase under each sentence. */
export function conditionList(here: Here, condition: Condition, before?: Before): Html {
  const outline = outlineOf(condition, here.settings, here.language);
  // A group directly under an outcome has no line of its own: its word is its head.
  if (outline.id === undefined && condition.is === 'group') {
    return html`<p class="head">${outline.sentence}</p>${list(here, outline, before)}${apart(here, outline, before, 'where')}${apart(here, outline, before, 'unless')}`;
  }
  return outlineList(here, outline, before);
}

/** An outline as a list of one. */
export function outlineList(here: Here, outline: OutlineItem, before?: Before): Html {
  return html`<ol class="conds">${item(here, outline, before, undefined)}</ol>`;
}

/** What a group joins; its word stands before each line but the first. */
function list(here: Here, outline: OutlineItem, before: Before | undefined): Html | undefined {
  const joined = outline.items.filter(({ joins }) => joins === undefined || typeof joins === 'object');
  if (joined.length === 0) return undefined;
  const { words } = here;
  const word = { 'all-of': words.and, 'any-of': words.or, 'none-of': words.nor, readings: undefined };
  const kind = outline.group === 'all-of' ? 'conds' : 'conds any';
  return html`<ol class="${kind}" aria-label="${outline.sentence.replace(/\s*:$/, '')}">${joined.map((one, at) =>
    item(here, one, before, at === 0 || !outline.group ? undefined : word[outline.group]),
  )}</ol>`;
}

function item(here: Here, outline: OutlineItem, before: Before | undefined, word: string | undefined): Html {
  const { words } = here;
  const { joins, id, note, judgedBy, cite } = outline;
  const anchor = id !== undefined || outline.address.includes(':') ? conditionAnchor(outline.address) : undefined;
  const read = typeof joins === 'object' && html`<em class="conj">${words.readBy(joins.reading)}:</em> `;
  const lead = word !== undefined && html`<em class="conj">${word}</em> `;
  return html`<li${anchor !== undefined && html` id="${anchor}"`}><div class="line"><div class="says"><p>${lead}${read}${sentence(here, outline, word !== undefined || read !== false)}</p>${
    (anchor !== undefined || outline.phrase !== undefined) &&
    html`<p class="rule">${anchor !== undefined && html`<a class="id" href="#${anchor}">${id ?? anchor}</a>`}${
      outline.phrase !== undefined && html`<code>${outline.phrase}</code>`
    }</p>`
  }${note !== undefined && html`<p class="small">${note}</p>`}${
    judgedBy !== undefined && html`<p class="small"><span class="tag">${words.judgedBy}</span> ${judgedBy}</p>`
  }${before?.note(here, outline)}</div>${notes(here, cite)}</div>${list(here, outline, before)}${apart(here, outline, before, 'where')}${apart(here, outline, before, 'unless')}</li>`;
}

/** What a line says; the provision it asks is a link. */
function sentence(here: Here, outline: OutlineItem, led: boolean): Part {
  const { phrase: written } = outline;
  const said = led ? outline.goesOn : outline.sentence;
  const provision = provisionIn(here, written);
  const title = provision && here.voice.titled(here.say(provision.title));
  const at = title === undefined ? -1 : said.indexOf(title);
  if (!provision || title === undefined || at < 0) return said;
  const link = html`<a href="${here.to(provisionPath(provision))}" data-law>${title}</a>`;
  return [said.slice(0, at), link, said.slice(at + title.length)];
}

/** The provision that a phrase is about, where it is about one. */
function provisionIn(here: Here, written: string | undefined) {
  const subject = written?.slice(0, written.indexOf(': '));
  return here.rulebook.provisions.find(({ id }) => id === subject);
}

/** Exceptions and what narrows a condition, apart from what it joins. */
function apart(here: Here, outline: OutlineItem, before: Before | undefined, how: 'where' | 'unless'): Part {
  const held = outline.items.filter(({ joins }) => joins === how);
  if (held.length === 0) return undefined;
  return html`<div class="unless"><p class="cap">${here.words[how]}</p><ol class="conds${raw(held.length > 1 ? ' any' : '')}">${held.map(
    (one) => item(here, one, before, undefined),
  )}</ol></div>`;
}
