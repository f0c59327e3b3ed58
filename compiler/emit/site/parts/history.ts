import type { Provision } from '../../../model/rulebook.js';
import { sentence } from '../../../prose/voice.js';
import { changePath, versionPath } from '../address.js';
import { type Html, html, joined } from '../html.js';
import type { Here } from '../site.js';
import { citeLink } from './cite.js';
import { standing } from './day-row.js';

/** All versions, the latest first: what brought each, and where it was seen; then what is not covered. */
export function historyOf(here: Here, provision: Provision): Html {
  const { words, voice } = here;
  const [first] = provision.versions;
  const rows = [...provision.versions].reverse().map((version) => {
    const says = version.says ? sentence(here.say(version.says)) : `${standing(here, version)}.`;
    const sure = [
      version.says && `${standing(here, version)}.`,
      version.introducedBy && html`${words.introducedBy} ${citeLink(here, version.introducedBy)}.`,
      ...version.seen.map(
        ({ source, on }) => html`${words.seenIn} ${citeLink(here, { source })} ${words.seenOn(voice.day(on))}.`,
      ),
      version !== first && html`<a href="${here.to(changePath(version.from))}">${words.whatChanged}</a>`,
    ].filter((part) => part !== undefined && part !== false);
    return html`<li><time datetime="${version.from}"><a href="${here.to(versionPath(provision, version))}">${voice.day(version.from)}</a></time><div>${says} <span class="sure">${joined(sure, ' ')}</span></div></li>`;
  });
  return html`<section class="block" id="_history"><h2>${words.history}</h2><ol class="hist wide">${rows}<li><b>${words.before(voice.day(first?.from ?? ''))}</b><div>${words.notCovered}. <span class="sure">${words.notCoveredWhy(voice.day(first?.from ?? ''))}</span></div></li></ol></section>`;
}
