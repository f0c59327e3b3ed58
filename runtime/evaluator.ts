import type { Answer, GivesShape, MeasureAnswer } from './answer.js';
import type { IsoDate } from './date.js';
import { decide } from './decide.js';
import { versionOn } from './finding.js';
import type { Provision, Text, Version } from './provision.js';
import { readDay } from './question.js';

/** When a question is asked, typed for callers: days such as `2013-08-13`. */
export interface AskedWhen {
  readonly on: IsoDate;
  readonly lawOn?: IsoDate | undefined;
}

interface Asks<Facts extends object, Reply> {
  readonly id: string;
  readonly title: Text;
  readonly provision: Provision;
  /** Answers as `decide` does, in the provision's own words. */
  decide(facts: Facts, asked: AskedWhen): Reply;
  /** The version that stands on a day; `undefined` before the first. Throws a `RangeError` for no such day. */
  on(day: IsoDate): Version | undefined;
}

/** A test or a decision, with the facts it reads and the outcomes it can have. */
export type Evaluator<
  Facts extends object = object,
  Outcome extends string = string,
  Gives extends object = GivesShape,
  Fact extends string = string,
> = Asks<Facts, Answer<Outcome, Gives, Fact>>;

/** A measure of a day, with the facts it reads. */
export type MeasureEvaluator<Facts extends object = object, Fact extends string = string> = Asks<
  Facts,
  MeasureAnswer<Fact>
>;

/** The evaluator of a test or a decision. Its types are promised by whoever generates it. */
export function evaluatorOf<
  Facts extends object,
  Outcome extends string,
  Gives extends object = GivesShape,
  Fact extends string = string,
>(provision: Provision): Evaluator<Facts, Outcome, Gives, Fact> {
  return asking(provision, (facts, asked) => decide(provision, facts, asked) as Answer<Outcome, Gives, Fact>);
}

/** The evaluator of a measure. */
export function measureOf<Facts extends object, Fact extends string = string>(
  provision: Provision,
): MeasureEvaluator<Facts, Fact> {
  return asking(provision, (facts, asked) => decide(provision, facts, asked) as MeasureAnswer<Fact>);
}

function asking<Facts extends object, Reply>(
  provision: Provision,
  ask: (facts: Facts, asked: AskedWhen) => Reply,
): Asks<Facts, Reply> {
  const on = (day: IsoDate): Version | undefined => versionOn(provision, readDay('on', day));
  return Object.freeze({ id: provision.id, title: provision.title, provision, decide: ask, on });
}
