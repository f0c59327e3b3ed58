import type { Answer, MeasureAnswer } from './answer.js';
import type { IsoDate } from './date.js';
import { decide } from './decide.js';
import { versionOn } from './finding.js';
import type { Provision, Text, Version } from './provision.js';
import { readDay } from './question.js';

/** When a question is asked, typed for callers: days such as `2013-08-13`. */
export interface AskedWhen {
  readonly on: IsoDate;
  readonly lawOn?: IsoDate | undefined;
  /** A source whose account is asked for, in place of the law. */
  readonly documentedBy?: string | undefined;
}

/** A provision with the facts it reads and the answers it can give. */
export interface Evaluator<Facts extends object = object, Reply = Answer | MeasureAnswer> {
  readonly id: string;
  readonly title: Text;
  readonly provision: Provision;
  /** Answers as `decide` does, in the provision's own words. Throws like `decide`. */
  decide(facts: Facts, asked: AskedWhen): Reply;
  /** The version that stands on a day; `undefined` before the first. Throws a `RangeError` for no such day. */
  on(day: IsoDate): Version | undefined;
}

/** The evaluator of a provision. Its types are promised by whoever generates it. */
export function evaluator<Facts extends object, Reply>(provision: Provision): Evaluator<Facts, Reply> {
  return Object.freeze({
    id: provision.id,
    title: provision.title,
    provision,
    decide: (facts: Facts, asked: AskedWhen): Reply => decide(provision, facts, asked) as Reply,
    on: (day: IsoDate): Version | undefined => versionOn(provision, readDay('on', day)),
  });
}
