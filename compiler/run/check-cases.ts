import type { Answer, MeasureAnswer, Provision } from '../../runtime/index.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Report } from '../diagnostics/diagnostic.js';
import type { Case, Question } from '../model/case.js';
import type { Rulebook } from '../model/rulebook.js';
import { type Asked, answersAs } from './answers-as.js';
import { notEarliest } from './earliest.js';
import { differences, expectedOutcome, outcomeOf } from './expectation.js';
import type { LoadedPackage } from './load-package.js';

/** How many questions there are, over all cases. */
export function countQuestions({ provisions, lives }: Rulebook): number {
  return [...provisions.flatMap(({ cases }) => cases), ...lives].reduce(
    (sum, { questions }) => sum + questions.length,
    0,
  );
}

/** Puts every question of every case to the evaluators, and reports each answer that is not the expected one. */
export function checkCases(rulebook: Rulebook, loaded: LoadedPackage): readonly Diagnostic[] {
  const report = new Report();
  const provisions = new Map(loaded.provisions.map((provision) => [provision.id, provision]));
  for (const life of [...rulebook.provisions.flatMap(({ cases }) => cases), ...rulebook.lives]) {
    for (const question of life.questions) {
      const provision = provisions.get(question.provision.id);
      if (provision) checkQuestion(life, question, provision, loaded, report);
    }
  }
  return report.diagnostics;
}

function checkQuestion(
  life: Case,
  question: Question,
  provision: Provision,
  loaded: LoadedPackage,
  report: Report,
): void {
  const { on, at, expect } = question;
  const name = provision.id;
  const { lawOn, documentedBy } = question;
  const asking: Asked = { provision, facts: { ...life.given, ...question.with }, when: { on, lawOn, documentedBy } };
  let answer: Answer | MeasureAnswer;
  try {
    answer = loaded.decide(provision, asking.facts, asking.when);
  } catch (thrown) {
    if (!(thrown instanceof loaded.FactsError)) throw thrown;
    const problems = thrown.problems.map(({ fact, problem }) => `\`${fact}\` ${problem}`).join('; ');
    const hint = 'correct what is `given`, or what the question changes `with`';
    report.add('case-fails', 'facts', at, { problems }, { hint });
    return;
  }
  if (!answersAs(answer, expect, asking, loaded)) {
    const holes = { provision: name, on, answered: outcomeOf(answer), expected: expectedOutcome(expect.outcome) };
    report.add('case-fails', 'outcome', at, holes, { hint: whyOf(answer) });
    return;
  }
  for (const { key, what, answered, expected } of [
    ...differences(answer, expect),
    ...notEarliest(asking, expect, loaded),
  ]) {
    const place = question.places.get(key) ?? at;
    report.add('case-fails', 'detail', place, { provision: name, on, what, answered, expected }, { hint: mend });
  }
}

/** What to look at where the outcome is not the expected one. */
function whyOf(answer: Answer | MeasureAnswer): string {
  if ('firstDay' in answer) return `the first version begins on ${answer.firstDay}`;
  const lacking = 'missing' in answer ? [...answer.missing, ...answer.notKnown] : [];
  if (lacking.length > 0) return `give what is missing, ${named(lacking)}, or expect \`unknown\``;
  // Of a group its members are told, for they say what it says.
  const steps = 'because' in answer ? answer.because : [];
  const decides = steps.filter(({ members = [] }) => members.length === 0).flatMap(({ id }) => id ?? []);
  if (decides.length === 0) return mend;
  return `${named(decides)} ${decides.length === 1 ? 'decides' : 'decide'} it: ${mend}`;
}

const mend = 'correct the rule, or what is expected';

function named(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
