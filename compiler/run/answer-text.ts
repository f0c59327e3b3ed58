import type { Answer, AnswerStep, Citation, DocumentGiven, MeasureAnswer, SumAsked } from '../../runtime/index.js';
import { abreast, hanging, printable } from '../emit/layout.js';
import type { Rulebook } from '../model/rulebook.js';
import { inLanguage, type Text } from '../model/text.js';
import { givenText, measuredText } from './expectation.js';

type AnyAnswer = Answer | MeasureAnswer;

/** How the parts of an answer are set off on a terminal; plain text unless it shows colour. */
export interface Emphasis {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const marks: Readonly<Record<string, string>> = {
  met: '✓',
  'not-met': '×',
  unknown: '?',
  contested: '◐',
  'not-covered': '·',
  'not-known': '·',
  repealed: '·',
};

const labelWidth = 16;

/** An answer for people: the outcome first, then the reasons, then where they are written. */
export function answerText(answer: AnyAnswer, rulebook: Rulebook, { strong, quiet }: Emphasis): string {
  const title = rulebook.provisions.find(({ id }) => id === answer.provision)?.title ?? {};
  const outcome = outcomeWords(answer, rulebook);
  const head = `${marks[answer.outcome] ?? '▸'}  ${strong(outcome)}${' '.repeat(Math.max(1, 13 - outcome.length))}${answer.version ?? answer.provision}`;
  return [
    head,
    `   ${printable(english(title))}`,
    ...details(answer, rulebook).map((line) => quietLabel(line, quiet)),
  ].join('\n');
}

function quietLabel(line: string, quiet: (text: string) => string): string {
  return line.replace(/^ {3}[a-z-]+(?: [a-z]+)*(?= )/, (label) => quiet(label));
}

function outcomeWords(answer: AnyAnswer, { settings }: Rulebook): string {
  if ('day' in answer) return answer.day;
  if (answer.outcome === 'measured') return measuredText(answer);
  const said = settings.outcomes.get(answer.outcome);
  return said ? english(said) : answer.outcome.replaceAll('-', ' ');
}

function details(answer: AnyAnswer, rulebook: Rulebook): readonly string[] {
  const lines: string[] = [];
  if ('documentedBy' in answer && answer.documentedBy) lines.push(row('documented by', answer.documentedBy));
  if ('transition' in answer) lines.push(...names('kept by', answer.transition));
  if ('alsoUnder' in answer) lines.push(...names('or by', answer.alsoUnder));
  if ('length' in answer && answer.length !== 'none') {
    const parts = answer.length.parts.map(
      ({ from, days, counts }) => [`from ${from}`, `${days} days, ${counts}`] as const,
    );
    lines.push(...rows('counted', parts));
  }
  if ('because' in answer) lines.push(...because('because', answer.because));
  if ('readings' in answer) {
    for (const [reading, { outcome, version, because: steps }] of Object.entries(answer.readings)) {
      const by = version === answer.version ? '' : `, by ${version}`;
      lines.push(row('read as', `${reading}: ${outcome}${by}`), ...because('because', steps));
    }
  }
  if ('missing' in answer) {
    lines.push(
      ...rows(
        'missing',
        answer.missing.map((fact) => [fact, questionFor(fact, rulebook)] as const),
      ),
    );
    lines.push(
      ...rows(
        'not known',
        answer.notKnown.map((name) => [name, titleOf(name, rulebook)] as const),
      ),
    );
  }
  if ('gives' in answer) {
    const given = Object.entries(answer.gives).map(([name, value]) => {
      const text = value.kind === 'document' ? documentText(value) : givenText(value).join(', ');
      return [name, value.kind === 'unknown' ? `not known yet: ${value.missing.join(', ')}` : text] as const;
    });
    lines.push(...rows('gives', given));
  }
  if ('why' in answer) lines.push(row('why', english(answer.why)));
  if ('firstDay' in answer) lines.push(row('covered from', answer.firstDay));
  if (answer.outcome === 'repealed' && 'citations' in answer)
    lines.push(row('repealed by', answer.citations.map(cited).join(', ')));
  if ('currency' in answer) {
    const seen = answer.currency === 'presumed' && 'lastSeen' in answer ? `, last seen on ${answer.lastSeen}` : '';
    lines.push(row('law', `${answer.currency.replace('-', ' ')}${seen}`));
    if ('secondary' in answer) lines.push(...names('secondary only', answer.secondary));
    if (answer.turnsOn.length > 0) lines.push(row('turns on', answer.turnsOn.join(', ')));
  }
  return lines;
}

/** The steps that decide; of a group only its members are told, for they say what it says. */
function because(label: string, steps: readonly AnswerStep[]): readonly string[] {
  const told = steps.filter(({ group, members }) => group === undefined || members.length === 0);
  if (told.length === 0) return [row(label, 'no other outcome holds')];
  return told.flatMap(({ id, word, sentence, citations, sum, corrected }, at) => [
    row(at === 0 ? label : '', `${word}: ${english(sentence)}`),
    abreast('', [id ?? '', ...citations.map(cited)].filter(Boolean).map(printable), labelWidth),
    ...(sum ? sumRows(sum) : []),
    ...correctedRows(corrected),
  ]);
}

/** Since when the rulebook tells it so, though it was the law before. */
function correctedRows(corrected: AnswerStep['corrected'] = []): readonly string[] {
  return corrected.flatMap(({ on, says, citations }) => [
    row('', `corrected on ${on}: ${english(says)}`),
    ...(citations.length === 0 ? [] : [abreast('', citations.map(cited).map(printable), labelWidth)]),
  ]);
}

/** What a sum was on the day asked about, part by part, and where the values of its amounts stand. */
function sumRows({ comes, parts }: SumAsked): readonly string[] {
  const values = parts.map(({ value, percent, times }) => {
    const sum = value ?? 'a sum that is not known';
    const once = percent === undefined ? sum : `${percent} % of ${sum}`;
    return times === undefined ? once : `${times} times ${once}`;
  });
  const sources = [...new Set(parts.flatMap(({ citations }) => citations.map(citedByKind)))];
  const whole = comes === undefined ? '' : `${comes} = `;
  return [
    row('', `that day: ${whole}${values.join(' plus ')}`),
    ...(sources.length === 0 ? [] : [abreast('', sources.map(printable), labelWidth)]),
  ];
}

function rows(label: string, items: readonly (readonly [string, string])[]): readonly string[] {
  return items.map(([name, text], at) => row(at === 0 ? label : '', text === '' ? name : `${name}: ${text}`));
}

/** Names under one label, one a line. */
function names(label: string, all: readonly string[] = []): readonly string[] {
  return rows(
    label,
    all.map((name) => [name, '']),
  );
}

function row(label: string, text: string): string {
  return hanging(`   ${label}`, printable(text), labelWidth);
}

function questionFor(path: string, { facts }: Rulebook): string {
  const fact = facts.get(path);
  return fact ? english(fact.asks) : '';
}

/** What an amount that is not known is called. */
function titleOf(name: string, { amounts }: Rulebook): string {
  const amount = amounts.get(name.replace(/^amount /, ''));
  return amount && name.startsWith('amount ') ? english(amount.title) : '';
}

/** A citation that says so where it is secondary: what rests on such alone is at most attested. */
function citedByKind(citation: Citation): string {
  return citation.kind === 'secondary' ? `${cited(citation)} (secondary)` : cited(citation);
}

function cited({ source, place }: Citation): string {
  return place === undefined ? source : `${source} ${place}`;
}

/** A document by its title, with its edition where it changes in time. */
function documentText({ title, edition }: DocumentGiven): string {
  if (!edition) return english(title);
  if (edition.is === 'not-covered') return `${english(title)} (its editions are known from ${edition.firstDay})`;
  const [first = '', ...rest] = english(edition.sentence).replace(/\.$/, '');
  return `${english(title)} (${first.toLowerCase()}${rest.join('')})`;
}

function english(text: Text): string {
  return inLanguage(text, 'en');
}
