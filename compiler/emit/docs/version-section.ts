import { onlySecondary } from '../../model/citation.js';
import { conditionsOf } from '../../model/grounds.js';
import type { Content, Given, Measure, MeasureSense, Outcome, Provision, Version } from '../../model/provision.js';
import type { Settings } from '../../model/rulebook.js';
import { inLanguage, type Text } from '../../model/text.js';
import { sayHead, sayMeasure } from '../../prose/measures.js';
import { sayPoint } from '../../prose/say.js';
import { outlineOfTransition } from '../../prose/transition.js';
import { voiceOf } from '../../prose/voices.js';
import { citeLink } from './cite.js';
import { conditionList, outlineList, secondaryMark } from './conditions.js';
import { documentLink } from './document-page.js';
import { anchor, code, inert } from './markdown.js';

const english = voiceOf('en');

/** The anchor of a version on the page of its provision. */
export function versionAnchor(version: Version): string {
  return anchor(`from ${english.date(version.from)}`);
}

/** The law from one day: where it was seen, what it asks, what it gives. */
export function versionSection(version: Version, provision: Provision, settings: Settings): string {
  const seen = version.seen.map(({ source, on }) => `${citeLink({ source }, '..')} on ${english.date(on)}`);
  const evidence = seen.length === 0 ? '' : `This text was seen in ${seen.join(', ')}.`;
  const says = version.says ? inert(inLanguage(version.says, 'en')) : '';
  const counting = [...version.counting].map(([name, choice]) => countedSo(name, choice, settings));
  return [
    `## From ${english.date(version.from)}`,
    evidence,
    hearsay(version),
    says,
    ...counting,
    transition(version, settings),
    ...content(version, provision, settings),
    corrections(version),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** How much of a version rests on secondary sources alone. */
function hearsay(version: Version): string {
  const phrases = conditionsOf(version).flatMap((condition) => (condition.is === 'phrase' ? [condition] : []));
  const told = phrases.filter(({ cite }) => onlySecondary(cite)).length;
  if (told === 0) return '';
  const much = told === phrases.length ? 'all its conditions' : `${told} of its ${phrases.length} conditions`;
  return `Secondary sources alone support ${much}: what they decide is at most attested.`;
}

/** To whom earlier texts go on applying. */
function transition(version: Version, settings: Settings): string {
  const entries = version.transition.map((entry) => {
    return outlineList(outlineOfTransition(entry, settings, 'en'), '..');
  });
  return entries.length === 0 ? '' : `### Transition\n\n${entries.join('\n')}`;
}

/** What was told otherwise of this text before. */
function corrections({ corrections: all }: Version): string {
  const lines = all.map(({ on, ids, takenOut, says, cite }) => {
    const about = [...ids.map((id) => code(id)), ...takenOut.map((id) => `${code(id)} (taken out)`)].join(', ');
    const cited = cite.map((one) => ` ${citeLink(one, '..')}`).join('');
    return `- ${english.date(on)}, ${about} — ${inert(inLanguage(says, 'en'))}${cited}`;
  });
  return lines.length === 0 ? '' : `### Corrections\n\n${lines.join('\n')}`;
}

/** Where a version counts otherwise than the rulebook. */
function countedSo(name: string, choice: string, settings: Settings): string {
  const convention = settings.conventions.get(name);
  const says = (text: Text | undefined, word: string): string => inert(inLanguage(text ?? { en: word }, 'en'));
  return `This version counts ${code(name)} in its own way: ${says(convention?.says, name)} — ${says(convention?.choices.get(choice), choice)}.`;
}

/** What follows a transition applies to all others. */
function content(version: Version, { kind }: Provision, settings: Settings): readonly string[] {
  const { content: stated } = version;
  const others = version.transition.length === 0 ? [] : ['For all others:'];
  return [...others, ...stating(stated, kind, settings)];
}

function stating(stated: Content, kind: Provision['kind'], settings: Settings): readonly string[] {
  switch (stated.is) {
    case 'not-known':
      return [`**Not known.** ${inert(inLanguage(stated.why, 'en'))}`];
    case 'repealed':
      return [`**Repealed** by ${citeLink(stated.by, '..')}.`];
    case 'measures':
      return measureLines(stated.measure, settings);
    case 'decides':
      return outcomeSections(stated.outcomes, kind, settings);
  }
}

function measureLines({ says, gives, senses }: Measure, settings: Settings): readonly string[] {
  const note = says === undefined ? [] : [`*${inert(inLanguage(says, 'en'))}*`];
  const said = senses.flatMap((sense) => {
    const { reading, cite } = sense;
    const name = reading === undefined ? '' : `as read by ${readingSays(reading, settings)}: `;
    const cited = cite.map((one) => citeLink(one, '..')).join(' ');
    const mark = onlySecondary(cite) ? ` · ${secondaryMark}` : '';
    return [
      `**The ${gives}** — ${name}${inert(sayMeasure(sense, 'en'))} ${cited}${mark}`,
      ...rowLines(sense, settings),
    ];
  });
  return [...said, ...note];
}

/** The cases and their days; or what breaks a run, and what counts otherwise than in full. */
function rowLines(sense: MeasureSense, settings: Settings): readonly string[] {
  if (sense.is === 'day') return [];
  const broken = sense.is === 'over' && sense.brokenBy ? [[english.anew, sense.brokenBy.condition] as const] : [];
  const rows = sense.rows.map((row) => [sayHead(row, 'en'), row.condition] as const);
  return [...broken, ...rows].map(([said, condition]) => {
    return `${capital(inert(said))}\n\n${conditionList(condition, settings, '..')}`;
  });
}

function readingSays(reading: string, { readings }: Settings): string {
  return inert(inLanguage(readings.get(reading)?.says ?? { en: reading }, 'en'));
}

/** One heading a word; where a word comes back, its grounds stand under one heading, joined by *or*. */
function outcomeSections(outcomes: readonly Outcome[], kind: Provision['kind'], settings: Settings): readonly string[] {
  const words = [...new Set(outcomes.map(({ word }) => word))];
  return words.flatMap((word) => {
    const own = outcomes.filter((outcome) => outcome.word === word && (kind !== 'test' || outcome.grounds));
    if (own.length === 0) return [];
    const called = kind === 'test' ? 'Met' : capital(inLanguage(settings.outcomes.get(word) ?? { en: word }, 'en'));
    return [`### ${inert(called)}`, own.map((outcome) => outcomeText(outcome, settings)).join('\n\n*or*\n\n')];
  });
}

function outcomeText({ grounds, gives }: Outcome, settings: Settings): string {
  const given = gives.length === 0 ? [] : [`It gives ${gives.map((one) => giving(one)).join('; ')}.`];
  return [grounds ? conditionList(grounds, settings, '..') : 'Otherwise.', ...given].join('\n\n');
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function giving(given: Given): string {
  const label = inert(inLanguage(given.value.label, 'en'));
  switch (given.is) {
    case 'document':
      return `${label}: **${documentLink(given.document, '..')}** ${given.document.cite.map((cite) => citeLink(cite, '..')).join(' ')}`.trim();
    case 'date':
      return `${label}: ${inert(sayPoint(given.point, 'en'))}`;
    case 'period':
      return `${label}: ${english.period(given.period)}`;
    case 'words':
      return `${label}: ${given.words.map(code).join(', ')}`;
  }
}
