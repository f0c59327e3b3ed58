import { everyCondition } from '../../model/condition.js';
import { conditionsOf } from '../../model/grounds.js';
import type { Provision } from '../../model/provision.js';
import type { Convention, Reading, Rulebook } from '../../model/rulebook.js';
import { inLanguage, type Text } from '../../model/text.js';
import { sayInOneLine, sayMeasure } from '../../prose/measures.js';
import { voiceOf } from '../../prose/voices.js';
import type { Artifact } from '../artifact.js';
import { citeLink } from './cite.js';
import { code, inert, link, table } from './markdown.js';

const english = voiceOf('en');

/** Where sources disagree, each sense with its sources; and how days are counted where the law does not say. */
export function contestedPage(rulebook: Rulebook): Artifact {
  const { settings, provisions } = rulebook;
  const disputes = provisions.flatMap((provision) => disputesIn(provision, rulebook));
  const readings = [...settings.readings.values()].map((reading) => [code(reading.name), readingWords(reading)]);
  const conventions = [...settings.conventions.values()].map((one) => conventionSection(one, provisions));
  const parts = [
    '# Contested and uncertain',
    'Nothing here is chosen silently. Where the sources disagree, the question is answered under each reading, and an answer that differs is *contested*. Where the law does not say how to count, an answer tells whether another accepted way would change it.',
    readings.length === 0 ? '' : `## Readings\n\n${table(['reading', 'whose'], readings)}`,
    disputes.length === 0 ? '' : `## What the readings disagree about\n\n${disputes.join('\n\n')}`,
    conventions.length === 0 ? '' : `## Ways of counting\n\n${conventions.join('\n\n')}`,
    `---\n\nLaw as known on ${english.date(settings.lawAsKnownOn)}. Not legal advice.`,
  ];
  return { path: 'contested.md', text: `${parts.filter(Boolean).join('\n\n')}\n` };
}

function readingWords({ says, follows }: Reading): string {
  return `${words(says)}${follows === undefined ? '' : `; where it says nothing, as ${code(follows)}`}`;
}

/** Each condition or measure of a provision that is read in several ways, in each of its versions. */
function disputesIn(provision: Provision, { settings }: Rulebook): readonly string[] {
  return provision.versions.flatMap((version) => {
    const { content, from, address } = version;
    const where = `${link(words(provision.title), `${provision.id}.md`)}, from ${english.date(from)}`;
    const found = conditionsOf(version).flatMap((condition) => {
      if (condition.is !== 'readings') return [];
      const rows = [...condition.senses].map(([reading, sense]) => {
        const cite = [...everyCondition(sense)].flatMap((one) => (one.is === 'phrase' ? one.cite : []));
        return [
          code(reading),
          inert(sayInOneLine(sense, settings.outcomes, 'en')),
          [...new Set(cite.map((one) => citeLink(one, '.')))].join(' '),
        ];
      });
      const note = condition.says ? `\n\n${words(condition.says)}` : '';
      return [`### ${code(condition.address)}\n\n${where}.${note}\n\n${senses(rows)}`];
    });
    if (content.is !== 'measures' || content.measure.senses.length < 2) return found;
    const rows = content.measure.senses.map((sense) => [
      code(sense.reading ?? ''),
      inert(sayMeasure(sense, 'en')),
      sense.cite.map((one) => citeLink(one, '.')).join(' '),
    ]);
    const note = content.measure.says ? `\n\n${words(content.measure.says)}` : '';
    return [...found, `### ${code(`${address}#${content.measure.id}`)}\n\n${where}.${note}\n\n${senses(rows)}`];
  });
}

function senses(rows: readonly (readonly string[])[]): string {
  return table(['reading', 'what it says', 'sources'], rows);
}

function conventionSection(convention: Convention, provisions: Rulebook['provisions']): string {
  const { name, says, choices, chosen, alsoAccepted, restsOn } = convention;
  const rows = [...choices].map(([choice, text]) => [
    code(choice),
    words(text),
    choice === chosen ? 'chosen' : alsoAccepted.includes(choice) ? 'accepted too' : '',
  ]);
  const open = chosen === undefined ? ' It is left open: what turns on it is not known.' : '';
  const rests = restsOn
    ? `It rests on ${citeLink(restsOn, '.')}.`
    : 'No source settles it: it is a convention of this rulebook.';
  const asked = provisions.flatMap(({ id, title, cases }) => {
    const shown = cases.some(({ questions }) => questions.some(({ expect }) => expect.turnsOn?.includes(name)));
    return shown ? [link(words(title), `${id}.md`)] : [];
  });
  const turning = asked.length === 0 ? '' : `Worked cases turn on it in ${asked.join(', ')}.`;
  return [`### ${code(name)}`, `${words(says)}. ${rests}${open}`, table(['way', 'what it says', ''], rows), turning]
    .filter(Boolean)
    .join('\n\n');
}

function words(text: Text): string {
  return inert(inLanguage(text, 'en'));
}
