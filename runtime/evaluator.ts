import type { Answer, FactOf, MeasureAnswer } from './answer.js';
import type { Complete } from './complete.js';
import type { IsoDate } from './date.js';
import { decide } from './decide.js';
import { versionOn } from './finding.js';
import { holds } from './holds.js';
import { own } from './own.js';
import type { Provision, Text } from './provision.js';
import { readDay } from './question.js';
import { type VersionEvaluator, versionEvaluator } from './version-evaluator.js';

/** When a question is asked, typed for callers: days such as `2013-08-13`. */
export interface AskedWhen {
  readonly on: IsoDate;
  readonly lawOn?: IsoDate | undefined;
  /** A source whose account is asked for, in place of the law. */
  readonly documentedBy?: string | undefined;
}

/** A provision with the facts it reads, the answers it can give and its versions by their first day. */
export interface Evaluator<
  Facts extends object = object,
  Reply = Answer | MeasureAnswer,
  Versions extends object = Readonly<Record<string, VersionEvaluator>>,
> {
  readonly id: string;
  readonly title: Text;
  readonly provision: Provision;
  /** The facts that it can ask for, sorted. */
  readonly facts: readonly FactOf<Facts>[];
  /** Every version, by its first day. */
  readonly versions: Versions;
  /** Answers as `decide` does, in the provision's own words. Throws like `decide`. */
  decide(facts: Facts, asked: AskedWhen): Reply;
  /** The version that stands on a day; `undefined` before the first. Throws a `RangeError` for no such day. */
  on(day: IsoDate): Versions[keyof Versions] | undefined;
}

/** A test, which is met or not. */
export interface TestEvaluator<Facts extends object, Reply, Versions extends object>
  extends Evaluator<Facts, Reply, Versions> {
  /**
   * Whether it is met. Takes complete facts, and throws an `IncompleteFactsError` for others, even where those given
   * would settle it; an `UndecidedError` where the law does not say yes or no; else like `decide`.
   */
  holds(facts: Complete<Facts>, asked: AskedWhen): boolean;
}

/** A decision, which has one of several outcomes. */
export interface DecisionEvaluator<Facts extends object, Reply, Outcome extends string, Versions extends object>
  extends Evaluator<Facts, Reply, Versions> {
  /** Whether it has an outcome. Takes and throws what the `holds` of a test does. */
  holds(facts: Complete<Facts>, asked: AskedWhen, outcome: Outcome): boolean;
}

/** The facts of an evaluator, or of one of its versions: `FactsOf<typeof age>`. */
export type FactsOf<Asked> = Asked extends { decide(facts: infer Facts, ...rest: never): unknown } ? Facts : never;

/** The facts that each version needs, by its first day. */
export type FactsByVersion = Readonly<Record<string, readonly string[]>>;

/** The evaluator of a provision. Its types are promised by whoever generates it. */
export function evaluator<Asking>(provision: Provision, needed: FactsByVersion = {}): Asking {
  let versions: Readonly<Record<string, VersionEvaluator>> | undefined;
  let facts: readonly string[] | undefined;
  const allFacts = (): readonly string[] => {
    const governedBy = own(provision, 'governedBy');
    facts ??= Object.freeze([...new Set([governedBy ?? [], Object.values(needed)].flat(2))].sort());
    return facts;
  };
  const all = (): Readonly<Record<string, VersionEvaluator>> => {
    // Made when first asked for: most programs never look at a single version.
    versions ??= Object.freeze(
      Object.fromEntries(
        provision.versions.map((version) => [
          version.from,
          versionEvaluator(provision, version, own(needed, version.from) ?? []),
        ]),
      ),
    );
    return versions;
  };
  const made = {
    id: provision.id,
    title: provision.title,
    provision,
    get facts() {
      return allFacts();
    },
    get versions() {
      return all();
    },
    decide: (known: object, asked: AskedWhen) => decide(provision, known, asked),
    on: (day: string): VersionEvaluator | undefined => {
      const version = versionOn(provision, readDay('on', day));
      return version && own(all(), version.from);
    },
    ...(provision.kind === 'measure'
      ? {}
      : {
          holds: (known: object, asked: AskedWhen, outcome?: string) => {
            return holds(provision, allFacts(), known, asked, outcome);
          },
        }),
  };
  return Object.freeze(made) as Asking;
}
