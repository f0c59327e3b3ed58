import type { Answer, FactOf, MeasureAnswer } from './answer.js';
import type { Complete } from './complete.js';
import { type Day, dayOf, type IsoDate, isoOf } from './date.js';
import { answerTo } from './decide.js';
import { holds } from './holds.js';
import type { Question } from './inquiry.js';
import type { Provision, Version } from './provision.js';
import { readQuestion } from './question.js';

/** When a single version is asked: the day asked about, and the law's day where it is another. */
export interface AskedOfVersion {
  readonly on: IsoDate;
  /** The law's day, for what the version asks of others; it is taken into the days on which the version stands. */
  readonly lawOn?: IsoDate | undefined;
}

/**
 * One version of a provision: what its text says, whatever day would pick it. Its transition belongs to its text;
 * what it asks of other provisions is asked as they stand on the law's day, which is no day on which the version
 * does not stand.
 */
export interface VersionEvaluator<Facts extends object = object, Reply = Answer | MeasureAnswer> {
  readonly address: string;
  readonly from: IsoDate;
  /** The last day on which it stands; absent for the last version. */
  readonly until?: IsoDate;
  /** The version as data. */
  readonly version: Version;
  /** The facts that it needs, sorted. */
  readonly facts: readonly FactOf<Facts>[];
  /** Answers in the provision's own words. Throws like `decide`. */
  decide(facts: Facts, asked: AskedOfVersion): Reply;
}

/** A version of a test. */
export interface TestVersion<Facts extends object, Reply> extends VersionEvaluator<Facts, Reply> {
  /** Whether it is met; takes and throws what the `holds` of a provision does. */
  holds(facts: Complete<Facts>, asked: AskedOfVersion): boolean;
}

/** A version of a decision. */
export interface DecisionVersion<Facts extends object, Reply, Outcome extends string>
  extends VersionEvaluator<Facts, Reply> {
  /** Whether it has an outcome; takes and throws what the `holds` of a provision does. */
  holds(facts: Complete<Facts>, asked: AskedOfVersion, outcome: Outcome): boolean;
}

/** The evaluator of a version; `needed` are the facts it needs. */
export function versionEvaluator(provision: Provision, version: Version, needed: readonly string[]): VersionEvaluator {
  const { governedBy: _, ...ungoverned } = provision;
  const next = provision.versions[provision.versions.indexOf(version) + 1];
  const first = dayOf(version.from) as Day;
  const last = next && (((dayOf(next.from) as Day) - 1) as Day);
  const placed = (question: Question): Question => {
    const noEarlier = question.lawOn < first ? first : question.lawOn;
    return { ...question, lawOn: last !== undefined && noEarlier > last ? last : noEarlier };
  };
  return Object.freeze({
    address: version.address,
    from: version.from,
    ...(last === undefined ? {} : { until: isoOf(last) }),
    version,
    facts: needed as readonly never[],
    decide: (facts: object, { on, lawOn }: AskedOfVersion) => {
      return answerTo(ungoverned, placed(readQuestion(provision.rulebook, facts, { on, lawOn })));
    },
    ...(provision.kind === 'measure'
      ? {}
      : {
          holds: (facts: object, { on, lawOn }: AskedOfVersion, outcome?: string) => {
            return holds(ungoverned, needed, facts, { on, lawOn }, outcome, placed);
          },
        }),
  });
}
