import type { Provision } from '../../model/provision.js';
import type { Edition, LegalDocument, Rulebook } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { voiceOf } from '../../prose/voices.js';
import type { Artifact } from '../artifact.js';
import { factsReadBy } from '../evaluator/facts-read.js';
import { citeLink } from './cite.js';
import { code, inert, link, table } from './markdown.js';

const english = voiceOf('en');

/** The page of a document: what it is, how it changed, and which provisions give it or leave something to it. */
export function documentPage(document: LegalDocument, rulebook: Rulebook): Artifact {
  const { settings } = rulebook;
  const { id, kind, title, says, cite, editions } = document;
  const others = settings.languages.slice(1).map((language) => {
    return `*${language}* ${inert(title[language] ?? 'not translated yet')}`;
  });
  const spokenOf = cite.length === 0 ? '' : ` Spoken of in ${cite.map((one) => citeLink(one, '..')).join(' ')}.`;
  const parts = [
    `# ${inert(inLanguage(title, 'en'))}`,
    others.join(' · '),
    `${code(id)}, ${kindWords[kind]}.${says ? ` ${capital(inert(inLanguage(says, 'en')))}.` : ''}${spokenOf}`,
    editions.length === 0 ? '' : editionSection(editions, rulebook),
    replacedSection(document, rulebook),
    givenSection(document, rulebook),
    judgedSection(document, rulebook),
    `---\n\nGenerated from ${code(`rules/documents/${id}.yaml`)}. Law as known on ${english.date(settings.lawAsKnownOn)}. Not legal advice.`,
  ];
  return { path: `documents/${id}.md`, text: `${parts.filter(Boolean).join('\n\n')}\n` };
}

/** A document, by its title, as a link to its page. */
export function documentLink({ id, title }: LegalDocument, toRoot: string): string {
  return link(inert(inLanguage(title, 'en')), `${toRoot}/documents/${id}.md`);
}

const kindWords = {
  form: 'a form',
  card: 'a card',
  certificate: 'a certificate',
  register: 'a register',
  authority: 'an authority',
} as const;

function editionSection(editions: readonly Edition[], { documents }: Rulebook): string {
  const columns = [
    ['letter', ({ letter }: Edition) => (letter === undefined ? '' : `**${inert(letter)}**`)],
    ['marked', ({ mark }: Edition) => (mark ? inert(inLanguage(mark, 'en')) : '')],
    ['valid for', ({ validFor }: Edition) => validityWords(validFor)],
  ] as const;
  const shown = columns.filter(([, cell]) => editions.some((edition) => cell(edition) !== ''));
  const rows = [...editions]
    .reverse()
    .map((edition) => [
      english.date(edition.from),
      edition.basis === 'in-force' ? 'in force' : 'attested',
      ...shown.map(([, cell]) => cell(edition)),
      remarks(edition, documents),
      edition.cite.map((one) => citeLink(one, '..')).join(' '),
    ]);
  const heads = ['from', 'standing', ...shown.map(([head]) => head), 'remarks', 'sources'];
  const before = `Before ${english.date(editions[0]?.from ?? '')} nothing is said of it.`;
  return `## Editions\n\nAn answer brings the edition of the day asked about. ${before}\n\n${table(heads, rows)}`;
}

function validityWords(validFor: Edition['validFor']): string {
  if (validFor === undefined) return '';
  return typeof validFor === 'string' ? validFor.replace('-', ' ') : english.period(validFor);
}

function remarks({ withdrawn, replacedBy, says }: Edition, documents: Rulebook['documents']): string {
  const next = replacedBy === undefined ? undefined : documents.get(replacedBy);
  return [
    withdrawn ? '*No longer issued.*' : '',
    next ? `Replaced by ${documentLink(next, '..')}.` : '',
    says ? inert(inLanguage(says, 'en')) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What it replaces, where another document says so. */
function replacedSection({ id }: LegalDocument, { documents }: Rulebook): string {
  const replaced = [...documents.values()].filter(({ editions }) => editions.some((one) => one.replacedBy === id));
  return replaced.length === 0 ? '' : `It replaces ${replaced.map((one) => documentLink(one, '..')).join(', ')}.`;
}

/** The provisions whose outcomes give it, with those outcomes. */
function givenSection({ id }: LegalDocument, { provisions, settings }: Rulebook): string {
  const rows = provisions.flatMap((provision) => {
    return [...givingOutcomes(provision, id)].map(([as, words]) => [
      provisionLink(provision),
      as,
      words.map((word) => inert(inLanguage(settings.outcomes.get(word) ?? { en: word }, 'en'))).join(', '),
    ]);
  });
  return rows.length === 0 ? '' : `## Given by\n\n${table(['question', 'as', 'where it is answered'], rows)}`;
}

/** By the label under which a provision gives the document: the outcomes that do, over all versions. */
function givingOutcomes({ versions }: Provision, id: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { content } of versions) {
    for (const { word, gives } of content.is === 'decides' ? content.outcomes : []) {
      for (const given of gives) {
        if (given.is !== 'document' || given.document.id !== id) continue;
        const label = inert(inLanguage(given.value.label, 'en'));
        found.set(label, [...new Set([...(found.get(label) ?? []), word])]);
      }
    }
  }
  return found;
}

/** The open norms that an authority answers, and the provisions that ask for them. */
function judgedSection({ id }: LegalDocument, { provisions }: Rulebook): string {
  const all = new Map(provisions.map((provision) => [provision.id, provision]));
  const rows = provisions.flatMap((provision) => {
    const facts = factsReadBy(provision, all).filter(({ judgedBy }) => judgedBy?.id === id);
    return facts.map((fact) => [provisionLink(provision), code(fact.path), inert(inLanguage(fact.asks, 'en'))]);
  });
  return rows.length === 0 ? '' : `## Judged by it\n\n${table(['question', 'fact', 'what it judges'], rows)}`;
}

function provisionLink({ id, title }: Provision): string {
  return link(inert(inLanguage(title, 'en')), `../${id}.md`);
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
