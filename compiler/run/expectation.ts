import type { Answer, GivenValue, MeasureAnswer } from '../../runtime/index.js';
import type { Expected } from '../model/case.js';
import { editionParts } from './edition-text.js';

type AnyAnswer = Answer | MeasureAnswer;

/** Where an answer differs from what a case expects beside the outcome. */
export interface Difference {
  /** Where a case says it: `because`, `gives form`. */
  readonly key: string;
  readonly what: string;
  readonly answered: string;
  readonly expected: string;
}

/** The outcome in a word: of a measure its day, of contested readings each with its own. */
export function outcomeOf(answer: AnyAnswer): string {
  if ('day' in answer) return `\`${answer.day}\``;
  if (answer.outcome === 'measured') return `\`${measuredText(answer)}\``;
  if (answer.outcome !== 'contested' || !('readings' in answer)) return `\`${answer.outcome}\``;
  return `contested (${Object.entries(answer.readings)
    .map(([reading, { outcome }]) => `${reading}: \`${outcome}\``)
    .join(', ')})`;
}

/** What a measure gives over periods or a list, in a line: `1232 1/2 days`, `3`, `1282.14 EUR`. */
export function measuredText(answer: AnyAnswer): string {
  if ('number' in answer) return String(answer.number);
  if ('sum' in answer) return answer.sum;
  if (!('length' in answer) || answer.length === 'none') return 'none';
  const { days, part } = answer.length;
  return `${days}${part === undefined ? '' : ` ${part}`} ${days === 1 && part === undefined ? 'day' : 'days'}`;
}

export function expectedOutcome(expected: Expected['outcome']): string {
  if (typeof expected === 'string') return `\`${expected}\``;
  return `contested (${Object.entries(expected)
    .map(([reading, outcome]) => `${reading}: \`${outcome}\``)
    .join(', ')})`;
}

/** Whether the outcome is the expected one. */
export function answeredWith(answer: AnyAnswer, expected: Expected['outcome']): boolean {
  return outcomeOf(answer) === expectedOutcome(expected);
}

/** What differs beside the outcome. The ids of `because` must be among those that decide; lists are compared whole. */
export function differences(answer: AnyAnswer, expected: Expected): readonly Difference[] {
  const found: (Difference | undefined)[] = [
    expected.because && missingFrom('because', deciding(answer), expected.because),
    expected.missing && compared('missing', 'missing' in answer ? answer.missing : [], expected.missing),
    expected.notKnown && compared('not-known', 'notKnown' in answer ? answer.notKnown : [], expected.notKnown),
    expected.turnsOn && compared('turns-on', 'turnsOn' in answer ? answer.turnsOn : [], expected.turnsOn),
    expected.currency === undefined
      ? undefined
      : compared('currency', 'currency' in answer ? [answer.currency] : [], [expected.currency]),
    ...Object.entries(expected.gives ?? {}).map(([name, value]) => {
      const part = editionParts.get(name);
      const gives = 'gives' in answer ? answer.gives : {};
      const given = part ? part(gives) : givenText(gives[name]);
      return compared(`gives ${name}`, given, [value].flat());
    }),
  ];
  return found.filter((difference) => difference !== undefined);
}

function deciding(answer: AnyAnswer): readonly string[] {
  return 'because' in answer ? answer.because.flatMap(({ id }) => id ?? []) : [];
}

/** What a case compares, in words. */
const words: Readonly<Record<string, string>> = {
  because: 'the deciding conditions',
  missing: 'the missing facts',
  'not-known': 'what is not known',
  'turns-on': 'the conventions it turns on',
  currency: 'the currency',
  'gives letter': 'the letter',
  'gives mark': 'the mark',
  'gives valid-for': 'the validity',
};

function difference(key: string, answered: readonly string[], expected: readonly string[]): Difference {
  const what = words[key] ?? `the value \`${key.replace(/^gives /, '')}\``;
  return { key, what, answered: listed(answered), expected: listed(expected) };
}

function missingFrom(key: string, answered: readonly string[], expected: readonly string[]): Difference | undefined {
  return expected.every((one) => answered.includes(one)) ? undefined : difference(key, answered, expected);
}

function compared(key: string, answered: readonly string[], expected: readonly string[]): Difference | undefined {
  const [a, b] = [[...answered].sort(), [...expected].sort()];
  return listed(a) === listed(b) ? undefined : difference(key, a, b);
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.map((item) => `\`${item}\``).join(', ');
}

/** A given value as a case writes it. */
export function givenText(given: GivenValue | undefined): readonly string[] {
  switch (given?.kind) {
    case undefined:
      return [];
    case 'document':
      return [given.document];
    case 'period':
      return [`${given.count} ${given.unit}${given.count === 1 ? '' : 's'}`];
    case 'words':
      return given.words;
    case 'date':
      return [given.day];
    case 'unknown':
      return ['unknown'];
    case 'contested':
      return Object.entries(given.readings).map(([reading, one]) => `${reading}: ${givenText(one).join(', ')}`);
  }
}
