import type { FactOf } from './answer.js';
import { type Asking, provisionOf } from './asking.js';
import { ballotOf } from './ballot.js';
import { answerTo } from './decide.js';
import { isGiven } from './facts.js';
import { type Finding, foundBy, type Read } from './finding.js';
import { hear } from './hearing.js';
import { type Askable, shortestInterview } from './interview.js';
import { own } from './own.js';
import { type AskedOn, readQuestion } from './question.js';
import { isBeyondFacts } from './sum.js';
import { waitingFor } from './waiting.js';
import type { Walked } from './walk.js';

/** The question to ask next. */
export interface NextQuestion<Fact extends string = string> {
  readonly fact: Fact;
  /** How many questions are expected from here on, this one counted. */
  readonly expected: number;
  /**
   * Whether all ways of asking on were looked at. Otherwise, as for what a measure or a transition waits for, it is the
   * question after which the fewest others can matter, and `expected` how many can.
   */
  readonly exact: boolean;
}

/**
 * The facts that can still change the answer, in the order of the rule; none once it is settled. Conditions are taken
 * one by one: none that can matter is left out, but one may be named that others, linked to it, already settle. Throws
 * like `decide`.
 */
export function missing<Facts extends object>(
  asking: Asking<Facts>,
  facts: Facts,
  asked: AskedOn,
): readonly FactOf<Facts>[] {
  const provision = provisionOf(asking);
  const answer = answerTo(provision, readQuestion(provision.rulebook, facts, asked));
  return ('missing' in answer ? answer.missing : []) as readonly FactOf<Facts>[];
}

/**
 * The fact to ask for next, so that the answer is expected after the fewest questions: over all ways of asking on, each
 * condition being as likely to hold as not. `undefined` once no fact can change the answer. Throws like `decide`.
 */
export function nextQuestion<Facts extends object>(
  asking: Asking<Facts>,
  facts: Facts,
  asked: AskedOn,
): NextQuestion<FactOf<Facts>> | undefined {
  const provision = provisionOf(asking);
  const question = readQuestion(provision.rulebook, facts, asked);
  const answer = answerTo(provision, question);
  const open: readonly string[] = 'missing' in answer ? answer.missing : [];
  const [first] = open;
  if (first === undefined) return undefined;
  const findings = [...hear(provision, question, provision.rulebook.counting.chosen).findings.values()];
  for (const finding of findings) {
    const chosen = choose(finding);
    if (chosen && open.includes(chosen.fact)) return Object.freeze(chosen as NextQuestion<FactOf<Facts>>);
  }
  return Object.freeze({ fact: first as FactOf<Facts>, expected: open.length, exact: false });
}

function choose(finding: Finding): NextQuestion | undefined {
  if (finding.is === 'version-open')
    return { fact: finding.governedBy, expected: 1 + mean(finding.each), exact: false };
  const ballot = ballotOf(finding);
  if (!ballot) {
    // A transition or a measure waits for all that it waits for.
    const { missing: open } = waitingFor([finding]);
    return open[0] === undefined ? undefined : { fact: open[0], expected: open.length, exact: open.length === 1 };
  }
  const within = new Map<string, NextQuestion>();
  const needs = ballot.conditions.map((condition) => needsOf(condition, ballot.read, within));
  const chosen = shortestInterview(ballot, needs);
  if (!chosen) return undefined;
  return { fact: within.get(chosen.name)?.fact ?? chosen.name, expected: chosen.expected, exact: chosen.exact };
}

function mean(findings: readonly Finding[]): number {
  const each = findings.map((finding) => choose(finding)?.expected ?? 0);
  return each.length === 0 ? 0 : each.reduce((sum, one) => sum + one, 0) / each.length;
}

/** What must be asked before a condition is known; what no fact can settle needs nothing. */
function needsOf({ body, own: truth, sum }: Walked, read: Read, within: Map<string, NextQuestion>): readonly Askable[] {
  if (truth !== undefined || (sum && isBeyondFacts(sum))) return [];
  const facts = (own(body, 'facts') ?? []).filter((fact) => !isGiven(read.inquiry.facts, fact));
  const asked = foundBy(body, read.inquiry).flatMap((finding): readonly Askable[] => {
    const first = choose(finding);
    if (!first) return [];
    const name = `${nameOf(finding)} ${first.fact}`;
    within.set(name, first);
    return [{ name, costs: first.expected }];
  });
  return [
    ...facts.map((name): Askable => ({ name, costs: 1, ...(isChoice(name, read) ? { choice: true } : {}) })),
    ...asked,
  ];
}

function isChoice(fact: string, { provision }: Read): boolean {
  const definition = own(provision.rulebook.vocabulary, fact);
  return definition !== undefined && own(definition, 'kind') === 'choice';
}

/** A name for what a finding still waits for, which no fact has. */
function nameOf(finding: Finding): string {
  if (finding.is === 'open') return finding.in.version.address;
  if (finding.is === 'between') return finding.crossing.version.address;
  return finding.is;
}
