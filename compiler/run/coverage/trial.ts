import { type Finding, isRuling, type Read, type Ruling } from '../../../runtime/finding.js';
import { hear } from '../../../runtime/hearing.js';
import type { Provision } from '../../../runtime/index.js';
import type { Question as AskedQuestion } from '../../../runtime/inquiry.js';
import { readQuestion } from '../../../runtime/question.js';
import type { Case, Question } from '../../model/case.js';
import type { Rulebook } from '../../model/rulebook.js';
import { answersAs } from '../answers-as.js';
import type { LoadedPackage } from '../load-package.js';

/** A question of a case, ready to be put to a provision and to its variants. */
export interface Trial {
  readonly life: Case;
  readonly question: Question;
  readonly asked: AskedQuestion;
  /** The first days of the versions that were read for it. */
  readonly versions: ReadonlySet<string>;
  /** What is answered, by reading; nothing where a reading leaves it open. */
  readonly answers: ReadonlyMap<string, string>;
}

/** The questions of a rulebook that are asked of a provision. */
export function trialsOf(provision: Provision, rulebook: Rulebook, loaded: LoadedPackage): readonly Trial[] {
  const cases = [...rulebook.provisions.flatMap((one) => one.cases), ...rulebook.lives];
  return cases.flatMap((life) =>
    life.questions.flatMap((question) => {
      return question.provision.id === provision.id ? [trialOf(life, question, provision, loaded)] : [];
    }),
  );
}

/** A question about a life, put to a provision. Throws a `FactsError` for facts that cannot be. */
export function trialOf(life: Case, question: Question, provision: Provision, loaded: LoadedPackage): Trial {
  const { on, lawOn, documentedBy } = question;
  const facts = { ...life.given, ...question.with };
  const asked = readQuestion(provision.rulebook, facts, { on, lawOn, documentedBy });
  const begun = { life, question, asked };
  const { findings } = hear(provision, asked, provision.rulebook.counting.chosen);
  const versions = new Set([...findings.values()].flatMap((finding) => versionsIn(finding, provision)));
  const found = answersTo(begun, provision, loaded);
  // What is not known as a whole, since a way of counting is left open or readings part, may be known of a reading:
  // then only where the law itself is not.
  const unknown = question.expect.outcome === 'unknown';
  const answers = unknown ? new Map([...found].filter(([, answer]) => answer === 'not-known')) : found;
  return { ...begun, versions, answers };
}

/**
 * What a provision, or a variant of it, answers to a question, by reading. Of what cases say nothing of, nothing is
 * told: an outcome comes with what it gives only as far as they expect it, and a measure is said to be as expected
 * or not.
 */
export function answersTo(
  { life, question, asked }: Pick<Trial, 'life' | 'question' | 'asked'>,
  provision: Provision,
  loaded: LoadedPackage,
): ReadonlyMap<string, string> {
  if (provision.kind === 'measure') {
    const asking = { provision, facts: { ...life.given, ...question.with }, when: question };
    const answer = loaded.decide(provision, asking.facts, question);
    const known = answer.outcome === 'measured' || answer.outcome === 'contested';
    if (!known) return new Map();
    return new Map([['', answersAs(answer, question.expect, asking, loaded) ? 'as expected' : 'otherwise']]);
  }
  const { findings } = hear(provision, asked, provision.rulebook.counting.chosen);
  const named = Object.keys(question.expect.gives ?? {});
  return new Map(
    [...findings].flatMap(([reading, finding]) => {
      const answer = outcomeOf(finding, named);
      return answer === undefined ? [] : [[reading ?? '', answer] as const];
    }),
  );
}

/** One answer for sure; that the law says nothing of it, or is not known, is one too. */
function outcomeOf(finding: Finding, named: readonly string[]): string | undefined {
  if (finding.is === 'not-known' || finding.is === 'repealed' || finding.is === 'not-covered') return finding.is;
  if (finding.is !== 'decided') return undefined;
  const given = new Set(
    finding.branches.map(({ gives }) => JSON.stringify(named.map((value) => [value, gives[value] ?? null]))),
  );
  if (given.size > 1) return undefined;
  return named.length === 0 ? finding.outcome : `${finding.outcome} ${[...given].join()}`;
}

/** The versions that a finding reads: also those whose transition it looks at. */
function versionsIn(finding: Finding, provision: Provision): readonly string[] {
  if (isRuling(finding))
    return [...readBy(finding.in), ...(finding.also ?? []).flatMap((one: Ruling) => readBy(one.in))];
  if (finding.is === 'open') return readBy(finding.in);
  if (finding.is === 'not-known' || finding.is === 'repealed') {
    // What led to a text that is not known is not told: any later one may have.
    return provision.versions.map(({ from }) => from).filter((from) => from >= finding.version.from);
  }
  return finding.is === 'between' || finding.is === 'version-open'
    ? finding.each.flatMap((one) => versionsIn(one, provision))
    : [];
}

function readBy({ version, crossed = [] }: Read): readonly string[] {
  return [version.from, ...crossed.map((crossing) => crossing.version.from)];
}
