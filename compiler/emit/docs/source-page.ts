import { type CitedBy, passageKey, passageState, passageStates, type Use } from '../../model/cited-by.js';
import type { Passage, Source } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { voiceOf } from '../../prose/voices.js';
import type { Artifact } from '../artifact.js';
import { placeAnchor, textAddress } from './cite.js';
import { code, inert, link } from './markdown.js';

const english = voiceOf('en');
const languages: Readonly<Record<string, string>> = { de: 'German', en: 'English', fr: 'French', nl: 'Dutch' };

/** The page of a source: its passages, and the conditions that rest on each. */
export function sourcePage(source: Source, cited: CitedBy): Artifact {
  const address = textAddress(source);
  const head = [
    `${inert(source.publisher)}, ${source.kind}, in ${languages[source.language] ?? code(source.language)}.`,
    source.published === undefined ? '' : `Published on ${english.date(source.published)}.`,
    source.consulted === undefined ? '' : `Consulted on ${english.date(source.consulted)}.`,
    address === undefined ? '' : `${link('The text itself', address)}.`,
  ].filter(Boolean);
  const ledger = source.whole ? wholeLedger(source, cited) : 'Only the passages used so far are listed.';
  const passages = [...source.passages.values()].map((passage) => passageSection(source, passage, cited));
  const parts = [`# ${inert(inLanguage(source.title, 'en'))}`, code(source.id), head.join(' '), ledger, ...passages];
  return { path: `sources/${source.id}.md`, text: `${parts.join('\n\n')}\n` };
}

/** How much of a text whose every passage is listed has become rules. */
function wholeLedger(source: Source, cited: CitedBy): string {
  const states = [...passageStates(source, cited).values()];
  const count = (state: string): number => states.filter((one) => one === state).length;
  return (
    `Every passage of the text is listed: ${states.length}, of which ${count('encoded')} are encoded, ` +
    `${count('not-a-rule')} are no rule, and ${count('left')} are left for later.`
  );
}

function passageSection(source: Source, passage: Passage, cited: CitedBy): string {
  const { place, about, words, fingerprint, notARule } = passage;
  const address = words === undefined ? undefined : textAddress(source, passage);
  const uses = cited.get(passageKey(source, place)) ?? [];
  const lines = [
    about === undefined ? '' : inert(about),
    address === undefined ? '' : link('In the text', address),
    fingerprint === undefined ? '' : `Fingerprint ${code(fingerprint)}`,
    notARule ? `Not a rule: ${inert(inLanguage(notARule, 'en'))}` : '',
    ...uses.map((use) => `Cited by ${useLink(use)}`),
    source.whole && passageState(passage, uses) === 'left' ? '**Left for later.**' : '',
  ].filter(Boolean);
  const anchorTag = `<a id="${placeAnchor(source, place)}"></a>`;
  return [`${anchorTag}\n### ${inert(place)}`, lines.map((line) => `- ${line}`).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

/** What rests on a passage, as a link where it has a page. */
function useLink(use: Use): string {
  if (use.is === 'document') return `the document ${link(code(use.name), `../documents/${use.name}.md`)}`;
  if (use.is === 'list') return `the list ${link(code(use.name), '../holidays.md')}`;
  if ('name' in use) {
    const name = code(use.name);
    const folder = use.is === 'amount' ? 'amounts' : use.is === 'enquiry' ? 'enquiries' : undefined;
    return `the ${use.is} ${folder === undefined ? name : link(name, `../${folder}/${use.name}.md`)}`;
  }
  const address = link(code(use.address), `../${use.provision}.md`);
  return use.is === 'act' ? `${address}, which it introduced` : address;
}
