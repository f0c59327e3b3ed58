import { conditionsOf } from '../../../model/grounds.js';
import type { Version } from '../../../model/rulebook.js';
import type { OutlineItem } from '../../../prose/outline.js';
import { sentenceFor } from '../../../prose/say.js';
import { versionPath } from '../address.js';
import { type Html, html } from '../html.js';
import type { Here } from '../site.js';

/** The version before, to show in place what a condition said the day before. */
export class Before {
  readonly #from: string;
  readonly #said: ReadonlyMap<string, string>;

  constructor(here: Here, earlier: Version, later: Version) {
    this.#from = later.from;
    this.#said = saidIn(here, earlier);
  }

  /** Under a condition: that it is new, or what it said before; nothing where it says the same. */
  note(here: Here, { id, sentence }: OutlineItem): Html | undefined {
    if (id === undefined) return undefined;
    const { words, voice } = here;
    const was = this.#said.get(id);
    const day = voice.day(this.#from);
    if (was === sentence) return undefined;
    return was === undefined
      ? html`<p class="changed"><b>${words.newOn(day)}</b></p>`
      : html`<p class="changed"><b>${words.changedOn(day)}</b> ${words.dayBefore} ${was}</p>`;
  }
}

/** Conditions of the version before that this one no longer has. */
export function goneSince(
  here: Here,
  provision: { readonly id: string },
  earlier: Version,
  later: Version,
): Html | undefined {
  const now = saidIn(here, later);
  const gone = [...saidIn(here, earlier)].filter(([id]) => !now.has(id));
  if (gone.length === 0) return undefined;
  const { words, voice } = here;
  return html`<div class="gone"><p class="changed"><b>${words.goneOn(voice.day(later.from))}</b></p><ul>${gone.map(
    ([id, said]) =>
      html`<li>${said} <a class="id mono" href="${here.to(versionPath(provision, earlier))}#${id}">${id}</a></li>`,
  )}</ul></div>`;
}

/** What each condition of a version says, by its id. */
function saidIn({ settings, language }: Here, version: Version): ReadonlyMap<string, string> {
  const said = conditionsOf(version).flatMap((condition) => {
    const { id } = condition;
    return id === undefined ? [] : [[id, sentenceFor(condition, settings.outcomes, language)] as const];
  });
  return new Map(said);
}
