import type { Answered } from '../analysis/answers.js';
import { branchesOf } from '../analysis/formula.js';
import type { Law } from '../analysis/law.js';
import { Unfolding } from '../analysis/unfold.js';
import type { Given } from '../model/provision.js';
import type { Settings } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { sayPoint } from '../prose/say.js';
import { voiceOf } from '../prose/voices.js';
import type { AnswerTold } from './change.js';

/** What outcomes give, by the text under which the analysis compares it. */
export type GivesTold = ReadonlyMap<string, readonly string[]>;

/** The answers of one side, one for all readings where they agree; none where the law leaves it open. */
export function tellAnswers(
  answers: readonly Answered[],
  readings: readonly (string | undefined)[],
  gives: GivesTold,
  settings: Settings,
): readonly AnswerTold[] {
  const told = answers.map((answer, at): AnswerTold => {
    const reading = readings[at];
    return {
      ...(reading === undefined ? {} : { reading: readingSays(reading, settings) }),
      outcome: wordOf(answer.outcome, settings),
      gives: gives.get(answer.gives) ?? [],
    };
  });
  const [first] = told;
  const text = ({ outcome, gives: given }: AnswerTold): string => JSON.stringify([outcome, given]);
  if (!first || !told.every((one) => text(one) === text(first))) return told;
  const { reading: _, ...whatever } = first;
  return [whatever];
}

/** A reading in words. */
export function readingSays(reading: string, { readings }: Settings): string {
  return inLanguage(readings.get(reading)?.says ?? { en: reading }, 'en');
}

/** An outcome in words. */
export function wordOf(outcome: string, settings: Settings): string {
  if (outcome === 'met' || outcome === 'not-met') return outcome.replace('-', ' ');
  return inLanguage(settings.outcomes.get(outcome) ?? { en: outcome }, 'en');
}

/** What the outcomes of a provision give by a law, in words, by the texts under which they are compared. */
export function givesTold(law: Law, id: string, readings: readonly (string | undefined)[]): GivesTold {
  const told = readings.flatMap((reading) => {
    const decision = new Unfolding(law, reading).decision(id);
    return (decision ? branchesOf(decision) : []).map(
      ({ gives, given = [] }) => [gives, given.map(tellGiven)] as const,
    );
  });
  return new Map(told);
}

/** A value that is given, in words: `form: Annex 16bis`. */
function tellGiven(given: Given): string {
  const label = inLanguage(given.value.label, 'en');
  switch (given.is) {
    case 'document':
      return `${label}: ${inLanguage(given.document.title, 'en')}`;
    case 'date':
      return `${label}: ${sayPoint(given.point, 'en')}`;
    case 'period':
      return `${label}: ${voiceOf('en').period(given.period)}`;
    case 'words':
      return `${label}: ${given.words.join(', ')}`;
  }
}
