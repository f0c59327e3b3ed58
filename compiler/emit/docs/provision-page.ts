import type { Provision, Version } from '../../model/provision.js';
import type { Rulebook, Settings } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { voiceOf } from '../../prose/voices.js';
import type { Artifact } from '../artifact.js';
import { factsReadBy, provisionsAskedBy } from '../evaluator/facts-read.js';
import { amountsAskedBy } from './amount-page.js';
import { caseSection } from './case-section.js';
import { citeLink } from './cite.js';
import { code, inert, link, table } from './markdown.js';
import { versionAnchor, versionSection } from './version-section.js';

const kinds = { test: 'a test, met or not', decision: 'a decision', measure: 'a measure' } as const;
const english = voiceOf('en');

/** The page of a provision: what it decides, its conditions in every version, and its worked cases. */
export function provisionPage(provision: Provision, rulebook: Rulebook): Artifact {
  const { settings } = rulebook;
  const versions = [...provision.versions].reverse();
  const parts = [
    `# ${inert(inLanguage(provision.title, 'en'))}`,
    otherTitles(provision, settings),
    `${code(provision.id)} is ${kinds[provision.kind]}.${answersIn(provision, settings)}${governed(provision)}`,
    '## Versions',
    versionTable(versions),
    ...versions.map((version) => versionSection(version, provision, settings)),
    factSection(provision, rulebook),
    caseSection(provision.cases),
    `---\n\nGenerated from ${code(`rules/${provision.id}`)}. Law as known on ${english.date(settings.lawAsKnownOn)}. Not legal advice.`,
  ];
  return { path: `${provision.id}.md`, text: `${parts.filter(Boolean).join('\n\n')}\n` };
}

function otherTitles({ title }: Provision, { languages }: Settings): string {
  const others = languages
    .slice(1)
    .map((language) => `*${language}* ${inert(title[language] ?? 'not translated yet')}`);
  return others.join(' · ');
}

const measured = { day: 'a day', length: 'a length of time', number: 'a whole number', sum: 'a sum' } as const;

function answersIn({ kind, gives, outcomes }: Provision, settings: Settings): string {
  if (kind === 'measure') return ` It gives ${measured[gives ?? 'day']}.`;
  if (kind === 'test') return '';
  const words = outcomes.map((word) => `*${inert(inLanguage(settings.outcomes.get(word) ?? { en: word }, 'en'))}*`);
  return ` It answers ${words.join(', ')}.`;
}

function governed({ governedBy }: Provision): string {
  if (!governedBy) return ' The law of the day asked about applies.';
  return ` The law of one day applies: ${inert(inLanguage(governedBy.label, 'en'))} (${code(governedBy.path)}).`;
}

function versionTable(versions: readonly Version[]): string {
  const rows = versions.map((version, at) => {
    const next = versions[at - 1];
    const until = next ? `the day before ${english.date(next.from)}` : 'today, as far as known';
    const keeping = versions.filter(({ transition }) => transition.some(({ applies }) => applies === version.from));
    const by = keeping.map((one) => link(english.date(one.from), `#${versionAnchor(one)}`));
    const kept = by.length === 0 ? '' : `; for some longer, by the transition of ${by.reverse().join(' and of ')}`;
    const act = version.introducedBy ? citeLink(version.introducedBy, '..') : '';
    const basis =
      version.content.is === 'not-known'
        ? 'not known'
        : version.content.is === 'repealed'
          ? 'repealed'
          : basisWords(version);
    const changed = at === versions.length - 1 ? '' : link('what changed', `../../changes/${version.from}.md`);
    const cells = [link(english.date(version.from), `#${versionAnchor(version)}`), `${until}${kept}`, basis, act];
    return versions.length > 1 ? [...cells, changed] : cells;
  });
  const head = ['from', 'until', 'standing', 'introduced by'];
  return table(versions.length > 1 ? [...head, 'change'] : head, rows);
}

function basisWords({ basis }: Version): string {
  return basis === 'in-force' ? 'in force' : 'attested';
}

function factSection(provision: Provision, rulebook: Rulebook): string {
  const provisions = new Map(rulebook.provisions.map((one) => [one.id, one]));
  const rows = factsReadBy(provision, provisions).map((fact) => {
    const none = fact.none ? `; *none*: ${inert(inLanguage(fact.none, 'en'))}` : '';
    const judged = fact.judgedBy ? `; judged by: ${inert(inLanguage(fact.judgedBy.title, 'en'))}` : '';
    const per = fact.per === undefined ? '' : ` per ${inert(fact.per)}`;
    const fields = [...(fact.fields?.values() ?? [])].filter(({ kind }) => kind !== 'length');
    const each =
      fields.length === 0
        ? ''
        : `; each with ${fields.map((field) => `${code(field.path)} (${inert(inLanguage(field.label, 'en'))})`).join(', ')}`;
    const words = fact.words ? `: ${[...fact.words.keys()].map(code).join(', ')}` : '';
    return [code(fact.path), inert(inLanguage(fact.asks, 'en')), `${fact.kind}${per}${words}${each}${none}${judged}`];
  });
  const asked = provisionsAskedBy(provision).map(({ id, title }) =>
    link(inert(inLanguage(title, 'en')), `../${id}.md`),
  );
  const amounts = amountsAskedBy(provision).map(({ id, title }) => {
    return link(inert(inLanguage(title, 'en')), `../amounts/${id}.md`);
  });
  const also = asked.length === 0 ? '' : `\n\nIt also asks: ${asked.join(', ')}.`;
  const sums = amounts.length === 0 ? '' : `\n\nAmounts it asks for: ${amounts.join(', ')}.`;
  const facts = `## Facts it can ask for\n\n${table(['fact', 'question', 'answers'], rows)}`;
  return rows.length === 0 ? '' : `${facts}${also}${sums}`;
}
