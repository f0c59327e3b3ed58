import { type Condition, everyCondition } from '../../model/condition.js';
import type { Citation, Passage, Provision, Rulebook, Source } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { voiceOf } from '../../prose/voices.js';
import type { Artifact } from '../artifact.js';
import { placeAnchor, textAddress } from './cite.js';
import { code, inert, link } from './markdown.js';

const english = voiceOf('en');
const languages: Readonly<Record<string, string>> = { de: 'German', en: 'English', fr: 'French', nl: 'Dutch' };

/** The page of a source: its passages, and the conditions that rest on each. */
export function sourcePage(source: Source, citedBy: CitedBy): Artifact {
  const address = textAddress(source);
  const head = [
    `${inert(source.publisher)}, ${source.kind}, in ${languages[source.language] ?? code(source.language)}.`,
    source.published === undefined ? '' : `Published on ${english.date(source.published)}.`,
    source.consulted === undefined ? '' : `Consulted on ${english.date(source.consulted)}.`,
    address === undefined ? '' : `${link('The text itself', address)}.`,
  ].filter(Boolean);
  const ledger = source.whole ? 'Every passage of the text is listed.' : 'Only the passages used so far are listed.';
  const passages = [...source.passages.values()].map((passage) => passageSection(source, passage, citedBy));
  const parts = [`# ${inert(inLanguage(source.title, 'en'))}`, code(source.id), head.join(' '), ledger, ...passages];
  return { path: `sources/${source.id}.md`, text: `${parts.join('\n\n')}\n` };
}

function passageSection(source: Source, passage: Passage, citedBy: CitedBy): string {
  const { place, about, words, fingerprint, notARule } = passage;
  const address = words === undefined ? undefined : textAddress(source, passage);
  const lines = [
    about === undefined ? '' : inert(about),
    address === undefined ? '' : link('In the text', address),
    fingerprint === undefined ? '' : `Fingerprint ${code(fingerprint)}`,
    notARule ? `Not a rule: ${inert(inLanguage(notARule, 'en'))}` : '',
    ...(citedBy.get(`${source.id} ${place}`) ?? []).map((by) => `Cited by ${by}`),
  ].filter(Boolean);
  const anchorTag = `<a id="${placeAnchor(source, place)}"></a>`;
  return [`${anchorTag}\n### ${inert(place)}`, lines.map((line) => `- ${line}`).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

/** By source and place: links to what cites it. */
export type CitedBy = ReadonlyMap<string, readonly string[]>;

/** Everything that cites a passage: conditions by their address, documents and acts by their name. */
export function citedBy(rulebook: Rulebook): CitedBy {
  const found = new Map<string, string[]>();
  const add = ({ source, place }: Citation, by: string): void => {
    const key = `${source.id} ${place ?? ''}`;
    const known = found.get(key) ?? [];
    if (!known.includes(by)) found.set(key, [...known, by]);
  };
  for (const provision of rulebook.provisions) for (const [cite, by] of provisionCites(provision)) add(cite, by);
  for (const document of rulebook.documents.values())
    for (const cite of document.cite) add(cite, `the document ${code(document.id)}`);
  return found;
}

function* provisionCites(provision: Provision): Generator<readonly [Citation, string]> {
  for (const version of provision.versions) {
    const by = (address: string): string => link(code(address), `../${provision.id}.md`);
    if (version.introducedBy) yield [version.introducedBy, `${by(version.address)}, which it introduced`];
    const { content } = version;
    if (content.is === 'repealed') yield [content.by, by(version.address)];
    if (content.is === 'measures')
      for (const { cite, address } of content.measure.senses) for (const one of cite) yield [one, by(address)];
    if (content.is !== 'decides') continue;
    for (const { grounds } of content.outcomes) {
      for (const condition of grounds ? everyCondition(grounds) : [])
        for (const one of citesOf(condition)) yield [one, by(condition.address)];
    }
  }
}

function citesOf(condition: Condition): readonly Citation[] {
  return condition.is === 'phrase' ? condition.cite : [];
}
