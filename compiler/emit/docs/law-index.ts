import type { Rulebook } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { voiceOf } from '../../prose/voices.js';
import { sorted } from '../amounts-module.js';
import type { Artifact } from '../artifact.js';
import { byTopic } from '../index-modules.js';
import { documentLink } from './document-page.js';
import { code, inert, link, table } from './markdown.js';

const english = voiceOf('en');

/** The first page of the law: every provision by topic, every amount, every document, the days off, every source. */
export function lawIndex(rulebook: Rulebook): Artifact {
  const { settings, sources, amounts, documents, holidays } = rulebook;
  const topics = [...byTopic(rulebook)].map(([topic, provisions]) => {
    const rows = provisions.map((provision) => [
      link(inert(inLanguage(provision.title, 'en')), `${provision.id}.md`),
      code(provision.id),
      provision.versions.map(({ from }) => english.date(from)).join(', '),
    ]);
    return `## ${inert(topic)}\n\n${table(['question', 'provision', 'versions from'], rows)}`;
  });
  const sums = sorted(amounts).map(({ id, title, values }) => [
    link(inert(inLanguage(title, 'en')), `amounts/${id}.md`),
    code(id),
    values.map(({ from }) => english.date(from)).join(', ') || 'not read',
  ]);
  const rows = [...sources.values()].map((source) => [
    link(inert(inLanguage(source.title, 'en')), `sources/${source.id}.md`),
    source.kind,
    inert(source.publisher),
  ]);
  const parts = [
    `# ${inert(inLanguage(settings.title, 'en'))}`,
    `Law as known on ${english.date(settings.lawAsKnownOn)}. Generated from the rules; not legal advice. ${link('What changed, day by day', '../changes/README.md')}.`,
    ...topics,
    ...(sums.length === 0 ? [] : [`## Amounts\n\n${table(['sum', 'amount', 'values from'], sums)}`]),
    documentTable(documents),
    holidays ? `## Days off\n\n${link(inert(inLanguage(holidays.title, 'en')), 'holidays.md')}` : '',
    enquiryTable(rulebook),
    '[Contested and uncertain](contested.md): where sources disagree, and how days are counted where the law does not say.',
    `## Sources\n\n${table(['text', 'kind', 'publisher'], rows)}`,
  ];
  return { path: 'README.md', text: `${parts.filter(Boolean).join('\n\n')}\n` };
}

function enquiryTable({ enquiries }: Rulebook): string {
  const rows = enquiries.map(({ id, title, on }) => {
    return [link(inert(inLanguage(title, 'en')), `enquiries/${id}.md`), english.date(on)];
  });
  return rows.length === 0 ? '' : `## Enquiries answered\n\n${table(['enquiry', 'by the law of'], rows)}`;
}

function documentTable(documents: Rulebook['documents']): string {
  const rows = [...documents.values()].map((document) => {
    const letters = [...new Set(document.editions.flatMap(({ letter }) => letter ?? []))];
    return [documentLink(document, '.'), document.kind, letters.map(inert).join(', then ')];
  });
  return rows.length === 0 ? '' : `## Documents\n\n${table(['document', 'kind', 'letters'], rows)}`;
}
