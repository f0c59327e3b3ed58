import type { Answer, AnswerStep, LengthMeasured, MeasureAnswer, Standing, Unknown } from './answer.js';
import { applies, crossedBy } from './crossing.js';
import { supportOf, together } from './currency.js';
import { isoOrNone } from './date.js';
import { type Finding, isRuling, type Ruling } from './finding.js';
import { frozen } from './frozen.js';
import { givesOf, joined } from './gives.js';
import { type Hearing, hear, otherWays, turning } from './hearing.js';
import type { Question } from './inquiry.js';
import { own } from './own.js';
import type { Given, Provision } from './provision.js';
import { lengthMeasured, quantityText, sumText } from './quantity.js';
import { type AskedOn, readQuestion } from './question.js';
import { crossingTrees, ownTreesOf, reasonsOf, treesOf } from './reasons.js';
import { type Waiting, waitingFor } from './waiting.js';

/**
 * Asks a provision about a case. `facts` holds the facts known, by path: `true` and `false`, words, dates as
 * `2013-07-11`, whole numbers, sums as `1282.14 EUR`, and `none` where that is an answer; a fact that is not
 * known is left out or `unknown`. The answer is plain data, frozen.
 *
 * Throws a `FactsError` for facts that cannot be, and a `RangeError` for a day that does not exist; never
 * for a fact that is merely missing.
 */
export function decide(provision: Provision, facts: object, asked: AskedOn): Answer | MeasureAnswer {
  return answerTo(provision, readQuestion(provision.rulebook, facts, asked));
}

/** Answers a question that has been read. */
export function answerTo(provision: Provision, question: Question): Answer | MeasureAnswer {
  const hearing = hear(provision, question, provision.rulebook.counting.chosen);
  const findings = [...hearing.findings.values()];
  const closed = closedOnly(findings);
  const rulings = rulingsOf(hearing);
  const about = aboutQuestion(provision, question);
  if (closed) return frozen(closedAnswer(about, closed));
  if (rulings) return frozen(rule(provision, question, hearing, rulings));
  return frozen(unknown(about, findings, waitingFor(findings)));
}

/** What was asked. */
interface About {
  readonly provision: string;
  readonly documentedBy?: string;
}

function aboutQuestion(provision: Provision, question: Question): About {
  const documentedBy = own(question, 'documentedBy');
  return { provision: provision.id, ...(documentedBy === undefined ? {} : { documentedBy }) };
}

type Closed = Finding & { readonly is: 'not-covered' | 'not-known' | 'repealed' };
/** What each reading rules; one ruling under `undefined` where no readings differ. */
type Rulings = readonly [Heard, ...Heard[]];
type Heard = readonly [reading: string | undefined, ruling: Ruling];

/** No version answers, under whatever reading; where a transition is read in two ways, one may answer under some. */
function closedOnly(findings: readonly Finding[]): Closed | undefined {
  const [first, ...others] = findings.filter(isClosed);
  if (!first || 1 + others.length < findings.length) return undefined;
  return others.every((other) => closedBy(other) === closedBy(first)) ? first : undefined;
}

function isClosed(finding: Finding): finding is Closed {
  return finding.is === 'not-covered' || finding.is === 'not-known' || finding.is === 'repealed';
}

function closedBy(closed: Closed): string {
  return closed.is === 'not-covered' ? closed.is : closed.version.address;
}

function closedAnswer(asked: About, closed: Closed): Answer {
  if (closed.is === 'not-covered') {
    return { ...asked, outcome: 'not-covered', firstDay: closed.provision.versions[0].from };
  }
  const about = { ...asked, version: closed.version.address };
  if (closed.is === 'not-known') return { ...about, outcome: 'not-known', why: closed.version.why };
  return { ...about, outcome: 'repealed', citations: closed.version.by };
}

function rulingsOf({ findings }: Hearing): Rulings | undefined {
  const [first, ...others] = [...findings].flatMap(([reading, finding]): readonly Heard[] =>
    finding.is === 'decided' || finding.is === 'measured' || finding.is === 'counted' ? [[reading, finding]] : [],
  );
  return first && 1 + others.length === findings.size ? [first, ...others] : undefined;
}

/** Nothing is settled: what is shown is the first of the findings that somebody can still settle. */
function unknown(asked: About, findings: readonly Finding[], waiting: Waiting): Unknown {
  const shown =
    findings.find((finding) => finding.is === 'open' || finding.is === 'between') ?? findings.find(isRuling);
  return {
    ...asked,
    ...(shown ? aboutVersion(shown) : {}),
    outcome: 'unknown',
    ...waiting,
    steps: shown ? stepsOf(shown) : [],
  };
}

type InVersion = Ruling | (Finding & { readonly is: 'open' | 'between' });

/** The version that is spoken of, and what leads to it. */
function aboutVersion(finding: InVersion): { readonly version: string; readonly transition?: readonly string[] } {
  if (finding.is === 'between') return { version: finding.crossing.version.address };
  const { version } = finding.in;
  const kept = (own(finding.in, 'crossed') ?? []).filter(applies).flatMap(crossedBy);
  return {
    version: version.address,
    ...(kept.length > 0 ? { transition: kept.map(({ address }) => address) } : {}),
  };
}

/** All conditions that are looked at: between versions, those of the transition and then of each that may apply. */
function stepsOf(finding: InVersion): readonly AnswerStep[] {
  if (finding.is !== 'between') return treesOf(finding.in);
  const each = finding.each.flatMap((one) => (isRuling(one) || one.is === 'open' || one.is === 'between' ? [one] : []));
  return [
    ...crossingTrees(finding.crossing),
    ...each.flatMap((one) => (one.is === 'between' ? stepsOf(one) : ownTreesOf(one.in))),
  ];
}

/** The answer where every reading rules: they are set side by side, and the other ways of counting are tried. */
function rule(provision: Provision, question: Question, hearing: Hearing, rulings: Rulings): Answer | MeasureAnswer {
  const [[, leading]] = rulings;
  const ways = otherWays(provision.rulebook.counting, hearing);
  const heard = inShort(hearing);
  const { turnsOn, open } = turning(ways, (way) => inShort(hear(provision, question, way.conventions)) !== heard);
  const asked = aboutQuestion(provision, question);
  if (open.length > 0) return unknown(asked, [leading], { missing: [], notKnown: open });

  const { currency, secondary } = together(rulings.map(([, ruling]) => supportOf(ruling)));
  const lastSeen = own(currency, 'lastSeen');
  const also = (own(leading, 'also') ?? []).map((other) => other.in.version.address);
  const about = {
    ...asked,
    ...aboutVersion(leading),
    ...(also.length > 0 ? { alsoUnder: also } : {}),
  };
  const standing: Standing = {
    currency: currency.is,
    ...(lastSeen ? { lastSeen } : {}),
    ...(secondary.length > 0 ? { secondary } : {}),
    turnsOn,
  };
  if (rulings.some(([, ruling]) => outcomeOf(ruling) !== outcomeOf(leading))) {
    const readings = rulings.map(([reading = '', ruling]) => {
      const answered = {
        ...aboutVersion(ruling),
        outcome: outcomeOf(ruling),
        gives: givesOf(ruling, ways),
        ...reasonsOf(ruling.in),
      };
      return [reading, answered] as const;
    });
    return { ...about, outcome: 'contested', readings: Object.fromEntries(readings), ...standing };
  }
  const reasons = reasonsOf(leading.in);
  if (leading.is === 'measured') {
    return { ...about, outcome: 'measured', day: isoOrNone(leading.day), ...reasons, ...standing };
  }
  if (leading.is === 'counted') {
    return { ...about, outcome: 'measured', ...measured(leading), ...reasons, ...standing };
  }
  const gives = rulings.map(([reading, ruling]) => [reading, givesOf(ruling, ways)] as const);
  return { ...about, outcome: leading.outcome, gives: joined(gives), ...reasons, ...standing };
}

type GivenQuantity =
  | { readonly length: LengthMeasured | 'none' }
  | { readonly number: number | 'none' }
  | { readonly sum: string };

/** What a measure gives over periods or a list. */
function measured({ quantity, in: { version } }: Ruling & { is: 'counted' }): GivenQuantity {
  if (quantity === null) {
    return version.state === 'counts' && version.gives === 'number' ? { number: 'none' } : { length: 'none' };
  }
  if (quantity.is === 'length') return { length: lengthMeasured(quantity) };
  return quantity.is === 'number' ? { number: quantity.number } : { sum: sumText(quantity.cents) };
}

/** An outcome; of a measure, the day, or what else it gives, in a line. */
function outcomeOf(ruling: Ruling): string {
  if (ruling.is === 'counted') return quantityText(ruling.quantity);
  return ruling.is === 'decided' ? ruling.outcome : isoOrNone(ruling.day);
}

/** What stays of a given value whatever way is counted; of a day nothing does. */
function fixed(given: Given): unknown {
  if (given.kind === 'date') return null;
  return given.kind === 'document' ? given.document : given;
}

/** What a hearing comes to, as a text to compare: by reading the outcome and what it gives but days. */
function inShort({ findings }: Hearing): string {
  const lines = [...findings].map(([reading, finding]) => {
    if (finding.is === 'measured' || finding.is === 'counted') return [reading, outcomeOf(finding)];
    if (finding.is !== 'decided') return [reading, finding.is];
    const versions = [finding, ...(own(finding, 'also') ?? [])];
    const branches = versions.flatMap((one) => (one.is === 'decided' ? one.branches : []));
    const gives = branches.map((branch) => Object.entries(branch.gives).map(([name, given]) => [name, fixed(given)]));
    return [reading, finding.outcome, gives];
  });
  return JSON.stringify(lines);
}
