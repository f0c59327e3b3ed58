import type { Case, GivenFact, Question } from '../../model/case.js';
import { inLanguage } from '../../model/text.js';
import { voiceOf } from '../../prose/voices.js';
import { citeLink } from './cite.js';
import { code, inert, table } from './markdown.js';

const english = voiceOf('en');

/** The worked cases of a provision, each question with the answer that was checked. */
export function caseSection(cases: readonly Case[]): string {
  if (cases.length === 0) return '';
  return `## Worked cases\n\nEach answer is checked against the evaluators.\n\n${cases.map(caseText).join('\n\n')}`;
}

function caseText(one: Case): string {
  const authority = one.authority ? citeLink(one.authority, '..') : 'constructed';
  const says = one.says ? ` ${inert(inLanguage(one.says, 'en'))}` : '';
  const given = Object.entries(one.given).map(([path, value]) => code(`${path}: ${factWords(value)}`));
  const facts = given.length === 0 ? [] : [`Given ${given.join(', ')}.`];
  const rows = one.questions.map((question) => [
    askedOn(question),
    changes(question),
    expectation(question),
    reasons(question),
  ]);
  return [
    `### ${inert(inLanguage(one.title, 'en'))}`,
    `${code(one.id)}, ${authority}.${says}`,
    ...facts,
    table(['asked on', 'with', 'answer', 'because, or missing'], rows),
  ].join('\n\n');
}

function askedOn({ on, lawOn, documentedBy }: Question): string {
  if (documentedBy !== undefined) return `${english.date(on)}, as documented by ${code(documentedBy)}`;
  return lawOn === undefined ? english.date(on) : `${english.date(on)}, by the law of ${english.date(lawOn)}`;
}

/** A fact as a case writes it. */
export function factWords(value: GivenFact): string {
  if (typeof value !== 'object') return value === true ? 'holds' : value === false ? 'does not hold' : String(value);
  const items = value.map((item) => {
    const entries = Object.entries(item).map(([name, said]) => `${name}: ${factWords(said)}`);
    return `{ ${entries.join(', ')} }`;
  });
  return `[${items.join(', ')}]`;
}

function changes({ with: changed }: Question): string {
  return Object.entries(changed)
    .map(([path, value]) => code(`${path}: ${factWords(value)}`))
    .join(', ');
}

function expectation({ expect }: Question): string {
  const outcome =
    typeof expect.outcome === 'string'
      ? `**${inert(expect.outcome)}**`
      : `**contested**: ${Object.entries(expect.outcome)
          .map(([reading, word]) => `${code(reading)} ${inert(word)}`)
          .join(', ')}`;
  const gives = Object.entries(expect.gives ?? {}).map(([name, value]) =>
    code(`${name}: ${[value].flat().join(', ')}`),
  );
  const turns = (expect.turnsOn ?? []).map((name) => `turns on ${code(name)}`);
  const first = (expect.earliest ?? []).map(({ wanted, day }) => {
    return day === 'none' ? `never ${code(wanted)} in twenty years` : `${code(wanted)} first on ${english.date(day)}`;
  });
  return [outcome, ...gives, ...turns, ...first].join(', ');
}

function reasons({ expect }: Question): string {
  const because = (expect.because ?? []).map(code);
  const missing = (expect.missing ?? []).map(code);
  const notKnown = (expect.notKnown ?? []).map(code);
  const waits = missing.length === 0 ? [] : [`missing ${missing.join(', ')}`];
  return [...because, ...waits, ...(notKnown.length === 0 ? [] : [`not known ${notKnown.join(', ')}`])].join(', ');
}
