import type { AnswerStep, Word } from './answer.js';
import { askedBy } from './finding.js';
import { own as ownOf } from './own.js';
import type { SumAsked, SumPartAsked } from './step-parts.js';
import { amountOf, type FoundSum, moneyOf, percentOf, sumText } from './sum.js';
import type { Walked } from './walk.js';

/** The steps that an answer has shown so far: one that decides stands in its tree too. */
export type Shown = Map<Walked, AnswerStep>;

/** A walked step as an answer shows it. */
export function shown(walked: Walked, already: Shown): AnswerStep {
  const known = already.get(walked);
  if (known) return known;
  const { step, body, members, where, unless } = walked;
  const id = ownOf(step, 'id');
  const group = ownOf(body, 'group');
  const reading = ownOf(walked, 'reading');
  const corrections = ownOf(step, 'corrected');
  const asked = [body, ownOf(step, 'day') ?? {}].flatMap(askedBy);
  const asks = [...new Set(asked.map(({ provision }) => provision.id))];
  const past = asked.find(({ asOf }) => asOf !== undefined);
  const sum = ownOf(walked, 'sum');
  // Key by key: an object with its absent parts spread into it takes three times as long to make.
  const made: Partial<Writable<AnswerStep>> = {};
  if (id !== undefined) made.id = id;
  made.address = step.address;
  made.word = wordFor(walked);
  made.stands = step.stands;
  if (reading !== undefined) made.reading = reading;
  made.sentence = body.sentence;
  made.citations = body.cite;
  if (corrections) made.corrected = corrections.map(({ on, says, cite }) => ({ on, says, citations: cite }));
  if (asks.length > 0) made.asks = asks;
  if (sum) made.sum = sumShown(sum);
  if (past?.asOf) made.asOf = past.asOf;
  if (group) made.group = group;
  made.members = members.map((member) => shown(member, already));
  if (where) made.where = shown(where, already);
  if (unless) made.unless = shown(unless, already);
  const whole = made as AnswerStep;
  already.set(walked, whole);
  return whole;
}

type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

function sumShown({ comes, parts }: FoundSum): SumAsked {
  const text = comes === undefined ? undefined : sumText(comes);
  return { ...(text === undefined ? {} : { comes: text }), parts: parts.map(partShown) };
}

function partShown({ part, of, times }: FoundSum['parts'][number]): SumPartAsked {
  const amount = amountOf(part);
  const percent = percentOf(part);
  const value = of ? of.value : moneyOf(part);
  const forEach = ownOf(part, 'forEach');
  return {
    ...(amount ? { amount: amount.name, title: amount.title } : {}),
    ...(percent === 100 ? {} : { percent }),
    ...(value === undefined ? {} : { value }),
    ...(of ? { from: of.from } : {}),
    citations: of ? of.cite : [],
    ...(forEach === undefined ? {} : { forEach }),
    ...(forEach === undefined || times === undefined ? {} : { times }),
  };
}

function wordFor({ step, own, comes, where, unless }: Walked): Word {
  if (where?.comes === false) return 'not asked';
  if (own === (step.stands === 'requirement')) return own ? 'met' : 'not met';
  if (unless?.comes === true) return 'lifted';
  if (comes === undefined) return 'unknown';
  return own ? 'met' : 'not met';
}
