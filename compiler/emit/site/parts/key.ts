import { conditionsOf } from '../../../model/grounds.js';
import type { Provision, Version } from '../../../model/rulebook.js';
import { sentence } from '../../../prose/voice.js';
import { changePath } from '../address.js';
import { type Html, html, joined } from '../html.js';
import { marked } from '../marks.js';
import type { Here } from '../site.js';
import { citeLink } from './cite.js';
import { lastDay, standing } from './day-row.js';
import { hearsay } from './outcomes.js';

/** What a provision decides, in a line. */
export function kindOf(here: Here, { kind, gives, outcomes, governedBy }: Provision): string {
  const answers = outcomes.map((word) => `“${here.outcome(word)}”`).join(', ');
  const what =
    kind === 'measure'
      ? here.words.kinds.measure(here.words.gives[gives ?? 'day'])
      : kind === 'test'
        ? here.words.kinds.test
        : `${here.words.kinds.decision} ${here.words.answers(answers)}`;
  return `${what} ${governedBy ? here.words.governedBy(here.say(governedBy.label)) : here.words.askedDayLaw}`;
}

/** A version in a few words: how it stands, what brought it, where it was seen, and how much of it is hearsay. */
export function keyOf(here: Here, provision: Provision, version: Version): Html {
  const { words, voice } = here;
  const [first] = provision.versions;
  const last = lastDay(provision, version);
  const from = voice.day(version.from);
  const span = last === undefined ? words.since(from) : words.fromTo(from, voice.day(last));
  const seen = version.seen.map(({ source, on }) => html`${citeLink(here, { source })} ${words.seenOn(voice.day(on))}`);
  const { introducedBy } = version;
  const phrases = conditionsOf(version).flatMap((one) => (one.is === 'phrase' ? [one.cite] : []));
  const told = hearsay(here, phrases);
  const counting = [...version.counting].map(([name, choice]) => {
    const convention = here.settings.conventions.get(name);
    return words.countedSo(
      convention ? here.say(convention.says) : name,
      here.say(convention?.choices.get(choice) ?? { en: choice }),
    );
  });
  return html`<section class="block" id="_decides"><h2 class="vh">${words.theRule}</h2><div class="key">${
    version.says && html`<p class="lead">${sentence(here.say(version.says))}</p>`
  }<p class="small dim"><b>${standing(here, version)}</b>. ${span}.${
    introducedBy && html` ${words.introducedBy} ${citeLink(here, introducedBy)}.`
  }${seen.length > 0 && html` ${words.seenIn} ${joined(seen, ', ')}.`}${
    version !== first && html` <a href="${here.to(changePath(version.from))}">${words.whatChanged}</a>`
  }</p>${told !== undefined && html`<p class="small dim">${told}</p>`}${counting.map((line) => html`<p class="small dim">${line}</p>`)}</div>
<div class="key uncovered" id="_before" hidden data-uncovered><p class="lead">${marked('none', words.notCovered)}</p><p>${words.notCoveredWhy(voice.day(first?.from ?? ''))}</p></div></section>`;
}
