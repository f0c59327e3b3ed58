import type { Rulebook } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { voiceOf } from '../../prose/voices.js';
import { sorted } from '../amounts-module.js';
import type { Artifact } from '../artifact.js';
import { byTopic } from '../index-modules.js';
import { code, inert, link, table } from './markdown.js';

const english = voiceOf('en');

/** The first page of the law: every provision by topic, every amount, every source. */
export function lawIndex(rulebook: Rulebook): Artifact {
  const { settings, sources, amounts, holidays } = rulebook;
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
    `Law as known on ${english.date(settings.lawAsKnownOn)}. Generated from the rules; not legal advice.`,
    ...topics,
    ...(sums.length === 0 ? [] : [`## Amounts\n\n${table(['sum', 'amount', 'values from'], sums)}`]),
    ...(holidays ? [`## Days off\n\n${link(inert(inLanguage(holidays.title, 'en')), 'holidays.md')}`] : []),
    `## Sources\n\n${table(['text', 'kind', 'publisher'], rows)}`,
  ];
  return { path: 'README.md', text: `${parts.join('\n\n')}\n` };
}
