import type { Answer, MeasureAnswer } from './answer.js';
import { type Asking, type OutcomeOf, provisionOf } from './asking.js';
import { type Ballot, ballotOf, fewestChanges, fewestReasons, outcomeOf } from './ballot.js';
import { type ConditionTold, conditionTold } from './condition-told.js';
import { answerTo } from './decide.js';
import type { Valued } from './formula.js';
import { frozen } from './frozen.js';
import { hear } from './hearing.js';
import type { Question } from './inquiry.js';
import { checkOutcome } from './outcomes.js';
import type { Provision } from './provision.js';
import { type AskedOn, readQuestion } from './question.js';

/** Why an outcome is what it is: conditions that suffice, whatever all others say. */
export interface Why {
  readonly outcome: string;
  /** The address of the version. */
  readonly version: string;
  /** The reading under which it is looked at, where sources disagree. */
  readonly reading?: string;
  /** As few as can be, in the order of the rule. */
  readonly conditions: readonly ConditionTold[];
}

/**
 * The fewest conditions that make the answer what it is; none of them can be left out. `undefined` where no outcome of
 * the provision’s own is reached. Throws like `decide`.
 */
export function why<Facts extends object>(asking: Asking<Facts>, facts: Facts, asked: AskedOn): Why | undefined {
  const provision = provisionOf(asking);
  const question = readQuestion(provision.rulebook, facts, asked);
  const answer = answerTo(provision, question);
  if (!('gives' in answer)) return undefined;
  for (const [reading, ballot] of ballots(provision, question)) {
    const outcome = outcomeOf(ballot, ballot.truths);
    const reasons = outcome === answer.outcome ? fewestReasons(ballot, outcome) : undefined;
    if (reasons) return frozen({ outcome: answer.outcome, ...told(ballot, reasons, reading) });
  }
  return undefined;
}

/** A condition that would have to say otherwise. */
export interface Change extends ConditionTold {
  /** Whether its own phrase would have to hold. */
  readonly holds: boolean;
}

/** What would turn an answer into another outcome. */
export type WhyNot =
  /** It is so already. */
  | { readonly is: 'so' }
  /** These conditions would have to say otherwise, all of them: no fewer do, and none of them can be left out. */
  | (Omit<Why, 'conditions'> & { readonly is: 'changes'; readonly changes: readonly Change[] })
  /** No conditions decide: no law of that day is known, no version can have this outcome, or none is picked yet. */
  | { readonly is: 'no-conditions'; readonly answer: Answer | MeasureAnswer };

/**
 * Why a test or decision is not answered with an outcome: the smallest set of conditions of its version whose change
 * would turn it, each taken for itself; all others stay as they are, and what is not known stays so. Where sources
 * disagree, under the first reading that answers otherwise. Throws like `decide`, and a `RangeError` for an outcome
 * that the provision does not have.
 */
export function whyNot<Facts extends object, Reply>(
  asking: Asking<Facts, Reply>,
  facts: Facts,
  asked: AskedOn,
  outcome: OutcomeOf<Reply>,
): WhyNot {
  const provision = provisionOf(asking);
  checkOutcome(provision, outcome);
  return whyNotTo(provision, readQuestion(provision.rulebook, facts, asked), outcome);
}

/** The same, of a question that has been read. */
export function whyNotTo(provision: Provision, question: Question, outcome: string): WhyNot {
  const answer = answerTo(provision, question);
  if (answer.outcome === outcome) return { is: 'so' };
  for (const [reading, ballot] of ballots(provision, question)) {
    const changes = fewestChanges(ballot, outcome);
    if (!changes || changes.length === 0) continue;
    const { conditions, ...about } = told(ballot, changes, reading);
    const turned = conditions.map((condition, at) => ({
      ...condition,
      holds: changes[at]?.value === true,
    }));
    return frozen({ is: 'changes', outcome, ...about, changes: turned });
  }
  return frozen({ is: 'no-conditions', answer });
}

/** By reading, the version that decides; none where it is not known which of several applies. */
function* ballots(provision: Provision, question: Question): Generator<readonly [string | undefined, Ballot]> {
  for (const [reading, finding] of hear(provision, question, provision.rulebook.counting.chosen).findings) {
    const ballot = ballotOf(finding);
    if (ballot) yield [reading, ballot];
  }
}

function told(ballot: Ballot, places: readonly Valued[], reading: string | undefined): Omit<Why, 'outcome'> {
  const { read } = ballot;
  const conditions = places.flatMap(({ at }) => ballot.conditions[at] ?? []);
  return {
    version: read.version.address,
    ...(reading === undefined ? {} : { reading }),
    conditions: conditions.map((walked) => conditionTold(walked, read.inquiry, read.provision.rulebook)),
  };
}
