import type { Holidays } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { voiceOf } from '../../prose/voices.js';
import type { Artifact } from '../artifact.js';
import { citeLink } from './cite.js';
import { inert } from './markdown.js';

const english = voiceOf('en');

/** The page of the days off: what they rest on, how far they are known, and each of them by year. */
export function holidaysPage({ title, cite, everyWeek, knownFrom, knownUntil, days }: Holidays): Artifact {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].map((year) => {
    const own = days.filter((day) => day.startsWith(year)).map((day) => `- ${english.date(day)}`);
    return `## ${year}\n\n${own.join('\n')}`;
  });
  const weekly = everyWeek.map((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`).join(', ');
  const parts = [
    `# ${inert(inLanguage(title, 'en'))}`,
    `Known from ${english.date(knownFrom)} to ${english.date(knownUntil)}, by ${cite.map((one) => citeLink(one, '.')).join(', ')}. Beyond these days an answer that counts working days is *unknown*, and says so.`,
    weekly === '' ? '' : `Never working days: ${weekly}.`,
    ...years,
  ];
  return { path: 'holidays.md', text: `${parts.filter(Boolean).join('\n\n')}\n` };
}
