import type { Answer, GivenValue, MeasureAnswer } from '../../runtime/index.js';
import type { Expected } from '../model/case.js';

type AnyAnswer = Answer | MeasureAnswer;

/** Where an answer differs from what a case expects beside the outcome. */
export interface Difference {
  readonly what: string;
  readonly answered: string;
  readonly expected: string;
}

/** The outcome in a word: of a measure its day, of contested readings each with its own. */
export function outcomeOf(answer: AnyAnswer): string {
  if ('day' in answer) return `\`${answer.day}\``;
  if (answer.outcome !== 'contested' || !('readings' in answer)) return `\`${answer.outcome}\``;
  return `contested (${Object.entries(answer.readings)
    .map(([reading, { outcome }]) => `${reading}: \`${outcome}\``)
    .join(', ')})`;
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
    expected.because && missingFrom('the deciding conditions', deciding(answer), expected.because),
    expected.missing && compared('the missing facts', 'missing' in answer ? answer.missing : [], expected.missing),
    expected.notKnown && compared('what is not known', 'notKnown' in answer ? answer.notKnown : [], expected.notKnown),
    expected.turnsOn &&
      compared('the conventions it turns on', 'turnsOn' in answer ? answer.turnsOn : [], expected.turnsOn),
    expected.currency === undefined
      ? undefined
      : compared('the currency', 'currency' in answer ? [answer.currency] : [], [expected.currency]),
    ...Object.entries(expected.gives ?? {}).map(([name, value]) => {
      const given = 'gives' in answer ? givenText(answer.gives[name]) : [];
      return compared(`the value \`${name}\``, given, [value].flat());
    }),
  ];
  return found.filter((difference) => difference !== undefined);
}

function deciding(answer: AnyAnswer): readonly string[] {
  return 'because' in answer ? answer.because.flatMap(({ id }) => id ?? []) : [];
}

function missingFrom(what: string, answered: readonly string[], expected: readonly string[]): Difference | undefined {
  return expected.every((one) => answered.includes(one))
    ? undefined
    : { what, answered: listed(answered), expected: listed(expected) };
}

function compared(what: string, answered: readonly string[], expected: readonly string[]): Difference | undefined {
  const [a, b] = [listed([...answered].sort()), listed([...expected].sort())];
  return a === b ? undefined : { what, answered: a, expected: b };
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
