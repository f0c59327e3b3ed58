import type { Answer, AnswerJson, MeasureAnswer } from '../../runtime/index.js';
import { factsReadBy } from '../emit/evaluator/facts-read.js';
import type { Case, GivenFacts, Question } from '../model/case.js';
import { versionDocumented } from '../model/provisions.js';
import type { Rulebook } from '../model/rulebook.js';
import type { LoadedPackage } from './load-package.js';

/** What a life is asked. */
export interface Asking {
  readonly on: string;
  /** The law's day, where it is not the day asked about. */
  readonly lawOn?: string;
  /** A source whose account is asked for, in place of the law. */
  readonly documentedBy?: string;
  readonly facts: GivenFacts;
  /** Ids of the provisions asked; all of them unless said. */
  readonly provisions?: readonly string[];
}

/** The answers about a life on a day. */
export interface Assessment {
  readonly on: string;
  readonly case: string;
  readonly answers: readonly (Answer | MeasureAnswer)[];
  /** An outcome waited for, and by provision the first day on which it comes, or `none`. */
  readonly earliest?: { readonly outcome: string; readonly days: Readonly<Record<string, string>> };
}

/** The stable form of an assessment for machines. Keys may be added, never renamed or moved. */
export interface AssessmentJson {
  readonly on: string;
  readonly case: string;
  readonly provisions: readonly AnswerJson[];
  readonly earliest?: Assessment['earliest'];
}

/**
 * The question to put about a life: on the day given, or else on that of its first question; with the
 * facts of the life, changed as its first question of that day changes them.
 */
export function askingFor(
  life: Case,
  on: string | undefined,
  provisions: readonly string[] | undefined,
): Asking | undefined {
  const day = on ?? life.questions[0]?.on;
  if (day === undefined) return undefined;
  const question = life.questions.find((one) => {
    return one.on === day && one.documentedBy === undefined && asks(one, provisions);
  });
  return {
    on: day,
    ...(question?.lawOn === undefined ? {} : { lawOn: question.lawOn }),
    facts: { ...life.given, ...question?.with },
    ...(provisions ? { provisions } : {}),
  };
}

function asks({ provision }: Question, provisions: readonly string[] | undefined): boolean {
  return provisions === undefined || provisions.includes(provision.id);
}

/**
 * The provisions that a life concerns: those it asks itself, and those that ask about a fact given. Where a source is
 * asked for, of these the ones that it showed.
 */
export function concernedBy(life: Case, { facts, documentedBy }: Asking, rulebook: Rulebook): readonly string[] {
  const provisions = new Map(rulebook.provisions.map((provision) => [provision.id, provision]));
  const known = new Set(Object.keys(facts).filter((path) => facts[path] !== 'unknown'));
  const asked = new Set(life.questions.map(({ provision }) => provision.id));
  const concerned = rulebook.provisions.filter((one) => {
    return asked.has(one.id) || factsReadBy(one, provisions).some(({ path }) => known.has(path));
  });
  const shown = concerned.filter(({ versions }) => {
    return documentedBy === undefined || versionDocumented(versions, documentedBy);
  });
  return shown.map(({ id }) => id);
}

/** Puts the question to the evaluators. Throws a `FactsError` for facts that cannot be. */
export function assessLife(life: Case, asking: Asking, loaded: LoadedPackage): Assessment {
  const { on, lawOn, documentedBy, facts, provisions } = asking;
  const asked = loaded.provisions.filter(({ id }) => provisions === undefined || provisions.includes(id));
  return { on, case: life.id, answers: loaded.assess(asked, facts, { on, lawOn, documentedBy }) };
}

export function assessmentJson(
  { on, case: life, answers, earliest }: Assessment,
  loaded: LoadedPackage,
): AssessmentJson {
  const provisions = answers.map((answer) => loaded.answerJson(answer));
  return { on, case: life, provisions, ...(earliest ? { earliest } : {}) };
}
