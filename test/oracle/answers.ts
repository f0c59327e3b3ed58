import type { LoadedPackage } from '../../compiler/run/load-package.js';
import type { Day } from '../../runtime/date.js';
import { type Finding, find } from '../../runtime/finding.js';
import { type Hearing, hear } from '../../runtime/hearing.js';
import { inquire, type Question } from '../../runtime/inquiry.js';
import { dateOf, type Ways } from './calendar.js';
import { type GivenDay, givenDays } from './given-days.js';
import { documentsAnswered, documentsGiven, type GivenDocuments } from './given-documents.js';
import { askedOf, factsGiven, type Life } from './life.js';
import type { Oracle, Verdict } from './oracle.js';

/** A provision of the generated package. */
export type Provision = LoadedPackage['provisions'][number];

/** An answer as text to compare: what each reading says, or the one outcome where there are no rival readings. */
export type Line = string;

function lineOf(said: readonly (readonly [string | undefined, string])[]): Line {
  return said.map(([reading, outcome]) => (reading === undefined ? outcome : `${reading}: ${outcome}`)).join(', ');
}

/** Puts a case to a generated evaluator as its runtime does for each way of counting, without explanations. */
export function heard(provision: Provision, life: Life, ways: Ways): Hearing {
  return hear(provision, questionOf(provision, life), { ...provision.rulebook.counting.chosen, ...ways });
}

/** The same under one reading, whether it is in play or not. */
export function heardUnder(provision: Provision, life: Life, ways: Ways, reading: string): Finding {
  const conventions = { ...provision.rulebook.counting.chosen, ...ways };
  return find(provision, inquire(questionOf(provision, life), conventions, reading));
}

function questionOf({ rulebook }: Provision, { facts, on, lawOn }: Life): Question {
  return { facts, on: on as Day, lawOn: lawOn as Day, daysOff: rulebook.daysOff };
}

/** What was heard, by reading. */
export function heardLine({ findings }: Hearing): Line {
  return lineOf([...findings].map(([reading, finding]) => [reading, wordOf(finding)]));
}

export function wordOf(finding: Finding): string {
  if (finding.is === 'decided') return finding.outcome;
  if (finding.is === 'measured') return finding.day === null ? 'none' : dateOf(finding.day);
  return finding.is === 'open' || finding.is === 'version-open' || finding.is === 'between' ? 'unknown' : finding.is;
}

/** How many outcomes of a version hold at once, at most, in what was heard. */
export function mostHeld({ findings }: Hearing): number {
  const held = [...findings.values()].map((finding) => {
    if (finding.is !== 'decided' && finding.is !== 'open') return 0;
    return finding.in.settled.branches.filter((truth) => truth === true).length;
  });
  return Math.max(0, ...held);
}

/** What the oracle says, by reading. */
export function verdictLine(verdicts: ReadonlyMap<string | undefined, Verdict>): Line {
  return lineOf([...verdicts].map(([reading, verdict]) => [reading, outcomeOf(verdict)]));
}

/** One outcome, where only one can be. */
export function outcomeOf({ closed, possible }: Verdict): string {
  const [only = '', another] = possible;
  return closed ?? (another === undefined ? only : 'unknown');
}

/** The public answer of a package, as far as the oracle speaks of it. */
export interface PublicAnswer {
  readonly version: string | null;
  /** `unknown`, what each reading says where they differ, or the outcome. */
  readonly line: Line;
  readonly turnsOn: readonly string[];
  /** The days it gives, by name; where readings differ these are not looked at. */
  readonly days: Readonly<Record<string, GivenDay>>;
  /** The documents it gives, with their editions; absent where the oracle leaves open which. */
  readonly documents?: GivenDocuments | undefined;
  /** What an unknown answer waits for. */
  readonly missing: readonly string[];
  readonly notKnown: readonly string[];
}

/** Asks the package as anybody would: facts and days as text. */
export function publicAnswer(evaluators: LoadedPackage, provision: Provision, life: Life): PublicAnswer {
  const answer = evaluators.answerJson(evaluators.decide(provision, factsGiven(life), askedOf(life)));
  const readings = Object.entries(answer.readings ?? {}).map(([name, { outcome }]) => [name, outcome] as const);
  return {
    version: answer.version,
    line: answer.outcome === 'contested' ? lineOf(readings) : (answer.day ?? answer.outcome),
    turnsOn: answer.turnsOn ?? [],
    days: Object.fromEntries(
      Object.entries(answer.gives ?? {}).flatMap(([name, value]) => {
        return value.kind === 'date' ? [[name, { day: value.day, turnsOn: value.turnsOn }] as const] : [];
      }),
    ),
    documents: documentsAnswered(answer),
    missing: answer.missing,
    notKnown: answer.notKnown ?? [],
  };
}

/** What the oracle expects of the public answer to a complete case. */
export function publicVerdict(oracle: Oracle, id: string, life: Life): Omit<PublicAnswer, 'missing' | 'notKnown'> {
  const verdicts = oracle.verdicts(id, life);
  const each = [...verdicts.values()];
  const outcomes = each.map(outcomeOf);
  const [leading] = each;
  const [first = ''] = outcomes;
  const named = (verdict: Verdict | undefined): string | null => {
    return verdict?.version === undefined ? null : `${id}@${verdict.version}`;
  };
  const version = named(leading);
  const nothing = { turnsOn: [], days: {}, documents: {} };
  // All readings lead to one version that does not answer; or one of them does, and another does not.
  if (leading?.closed && each.every((one) => one.closed === leading.closed && one.version === leading.version))
    return { version, line: leading.closed, ...nothing };
  const open = each.find(({ closed, possible }) => closed === undefined && possible.length > 1);
  if (open || each.some(({ closed }) => closed !== undefined)) {
    return { version: named(open ?? each.find(({ closed }) => closed === undefined)), line: 'unknown', ...nothing };
  }
  const chosen = verdictLine(verdicts);
  const changing = oracle
    .otherWays()
    .filter(([, ways]) => verdictLine(oracle.verdicts(id, life, ways)) !== chosen)
    .map(([convention]) => convention);
  const turnsOn = [...new Set(changing)].sort();
  if (outcomes.some((outcome) => outcome !== first)) return { version, line: chosen, turnsOn, days: {}, documents: {} };
  const days = givenDays(oracle, id, life, first);
  return { version, line: first, turnsOn, days, documents: documentsGiven(oracle, id, life, [...verdicts.values()]) };
}
