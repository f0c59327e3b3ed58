import { dayOf } from '../../runtime/date.js';
import { type Finding, find } from '../../runtime/finding.js';
import { asOfDay, type Inquiry, inquire } from '../../runtime/inquiry.js';
import { lengthIs, whole } from '../../runtime/length.js';
import type { Quantity } from '../../runtime/measure.js';
import type { Branch, RulebookData, Version } from '../../runtime/provision.js';
import { readQuestion } from '../../runtime/question.js';
import type { Truth } from '../../runtime/truth.js';
import type { Answered } from '../analysis/answers.js';
import { branchesOf, type Decision, firstPlaces, type Measured } from '../analysis/formula.js';
import { type Law, lawOn } from '../analysis/law.js';
import type { Life } from '../analysis/life.js';
import { lawNotKnown } from '../analysis/outcomes.js';
import type { Cut } from '../analysis/quantity.js';
import { sumOn } from '../analysis/sums.js';
import type { LoadedPackage } from './load-package.js';

/** The law of a day with its generated evaluators. */
export interface AskedLaw {
  readonly law: Law;
  readonly loaded: LoadedPackage;
}

/** Under what a life is asked: a reading, and a past day as of which all is. */
export interface AskedAs {
  readonly reading: string | undefined;
  readonly asOf?: string;
}

/** What the evaluators find of a life by the law of that day, under one reading; `undefined` where its facts cannot be. */
export function findingOf(asked: AskedLaw, id: string, life: Life, as: AskedAs): Finding | undefined {
  const provision = asked.loaded.provisions.find((one) => one.id === id);
  const inquiry = provision && inquiryAbout(asked, provision.rulebook, life, as);
  return inquiry && find(provision, inquiry);
}

/** What was begun to be asked of a life is gone on with: it is asked of many things. */
const begun = new WeakMap<Life, Map<string, Inquiry | undefined>>();
const packages = new WeakMap<LoadedPackage, number>();
let packageCount = 0;

function inquiryAbout(
  { law, loaded }: AskedLaw,
  rulebook: RulebookData,
  life: Life,
  { reading, asOf }: AskedAs,
): Inquiry | undefined {
  const number = packages.get(loaded) ?? ++packageCount;
  packages.set(loaded, number);
  const known = begun.get(life) ?? new Map<string, Inquiry | undefined>();
  begun.set(life, known);
  const key = `${number} ${law.day} ${reading ?? ''} ${asOf ?? ''}`;
  if (known.has(key)) return known.get(key);
  const inquiry = beginInquiry(law.day, rulebook, life, reading);
  const day = asOf === undefined ? undefined : dayOf(asOf);
  const found = inquiry && (day === undefined ? inquiry : asOfDay(inquiry, day));
  known.set(key, found);
  return found;
}

function beginInquiry(
  lawOn: string,
  rulebook: RulebookData,
  { on, facts }: Life,
  reading: string | undefined,
): Inquiry | undefined {
  try {
    return inquire(readQuestion(rulebook, facts, { on, lawOn }), rulebook.counting.chosen, reading);
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'FactsError') return undefined;
    throw thrown;
  }
}

/** A finding as the analysis writes it: the answers that are possible; none where the law itself leaves one open. */
export function rulingOf(finding: Finding, decision: Decision): readonly Answered[] {
  const answers = branchesOf(decision);
  const possible = placesIn(finding, decision).map((at) => {
    const answer = answers[at];
    return answer && JSON.stringify({ outcome: answer.outcome, gives: answer.gives });
  });
  if (possible.includes(undefined)) return [];
  const texts = [...new Set(possible.flatMap((text) => text ?? []))].sort();
  return texts.map((text) => JSON.parse(text) as Answered);
}

/** The branches that a finding leaves possible, by their places among all of a decision. */
export function placesIn(finding: Finding, decision: Decision): readonly number[] {
  switch (finding.is) {
    case 'decided': {
      const also = finding.also ?? [];
      return united([
        placesOf(finding.branches, finding.in.version, decision),
        ...also.map((one) => placesIn(one, decision)),
      ]);
    }
    case 'open':
      return placesOf(finding.possible, finding.in.version, decision);
    case 'between':
      return united(finding.each.map((one) => placesIn(one, decision)));
    default:
      return [lawNotKnown];
  }
}

function placesOf(branches: readonly Branch[], version: Version, decision: Decision): readonly number[] {
  const first = firstPlaces(decision).get(version.from);
  const all = version.state === 'decides' ? version.branches : [];
  return branches.map((branch) => (first === undefined ? lawNotKnown : first + all.indexOf(branch)));
}

function united(places: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(places.flat())].sort((a, b) => a - b);
}

/** Whether what a provision measures of a life reaches a bound. */
export function reaches(
  { law, loaded }: AskedLaw,
  { provision, lawOn: day, asOf }: Pick<Measured, 'provision' | 'lawOn' | 'asOf'>,
  cut: Cut,
  life: Life,
  reading: string | undefined,
): Truth {
  const asked: AskedLaw = { law: lawOn(law, day), loaded };
  const finding = findingOf(asked, provision, life, { reading, ...(asOf === undefined ? {} : { asOf }) });
  if (finding?.is !== 'counted') return undefined;
  const { quantity } = finding;
  if (quantity === null) return false;
  if (quantity.is === 'length' && cut.is === 'length') {
    return lengthIs(quantity, cut.beyond ? 'more-than' : 'at-least', cut.count, cut.unit);
  }
  const bound = quantity.is === 'length' ? undefined : boundOf(cut, quantity, asked, life);
  if (quantity.is === 'length' || bound === undefined) return undefined;
  // Sums are in 2520ths of a cent, and a share of an amount in hundredths of one: all is multiplied out.
  const value = quantity.is === 'number' ? BigInt(quantity.number) : quantity.cents * 100n;
  return cut.beyond ? value > bound : value >= bound;
}

/** A bound in the parts in which a number or a sum is measured. */
function boundOf(
  cut: Cut,
  quantity: Quantity & { is: 'number' | 'sum' },
  { law }: AskedLaw,
  life: Life,
): bigint | undefined {
  if (cut.is === 'length') return undefined;
  if (cut.is === 'number')
    return quantity.is === 'number' ? BigInt(cut.bound) : BigInt(cut.bound) * 100n * BigInt(whole);
  const counts = (path: string): number | undefined => {
    const count = life.facts[path];
    return typeof count === 'number' ? count : undefined;
  };
  const comes = sumOn(cut.sum, cut.on ?? life.on, counts, law.rulebook.amounts);
  return comes === undefined ? undefined : BigInt(comes) * BigInt(whole);
}
