import type { Given, Provision, Settings, Version } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { sayPoint } from '../../prose/say.js';
import { voiceOf } from '../../prose/voices.js';
import { citeLink } from './cite.js';
import { conditionList } from './conditions.js';
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
  return [`## From ${english.date(version.from)}`, evidence, says, ...content(version, provision, settings)]
    .filter(Boolean)
    .join('\n\n');
}

function content({ content: stated }: Version, { kind }: Provision, settings: Settings): readonly string[] {
  switch (stated.is) {
    case 'not-known':
      return [`**Not known.** ${inert(inLanguage(stated.why, 'en'))}`];
    case 'repealed':
      return [`**Repealed** by ${citeLink(stated.by, '..')}.`];
    case 'measures':
      return stated.measure.senses.map(({ reading, point, cite }) => {
        const name =
          reading === undefined
            ? ''
            : `as read by ${inert(inLanguage(settings.readings.get(reading)?.says ?? { en: reading }, 'en'))}: `;
        return `**The day** — ${name}${inert(sayPoint(point, 'en'))} ${cite.map((one) => citeLink(one, '..')).join(' ')}`;
      });
    case 'decides':
      return stated.outcomes.flatMap(({ word, grounds, gives }) => {
        if (kind === 'test' && !grounds) return [];
        const called = kind === 'test' ? 'Met' : capital(inLanguage(settings.outcomes.get(word) ?? { en: word }, 'en'));
        const given = gives.length === 0 ? '' : ` It gives ${gives.map((one) => giving(one)).join('; ')}.`;
        if (!grounds) return [`### ${inert(called)}\n\nOtherwise.${given}`];
        return [
          `### ${inert(called)}\n\n${conditionList(grounds, settings, '..')}${given ? `\n\n${given.trim()}` : ''}`,
        ];
      });
  }
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function giving(given: Given): string {
  const label = inert(inLanguage(given.value.label, 'en'));
  switch (given.is) {
    case 'document':
      return `${label}: **${inert(inLanguage(given.document.title, 'en'))}** ${given.document.cite.map((cite) => citeLink(cite, '..')).join(' ')}`.trim();
    case 'date':
      return `${label}: ${inert(sayPoint(given.point, 'en'))}`;
    case 'period':
      return `${label}: ${english.period(given.period)}`;
    case 'words':
      return `${label}: ${given.words.map(code).join(', ')}`;
  }
}
