import type { Condition } from '../model/condition.js';
import type { DayRow, MeasureSense, Row } from '../model/provision.js';
import { inLanguage, type Text } from '../model/text.js';
import { sayPoint, sentenceFor } from './say.js';
import { sentence } from './voice.js';
import { voiceOf } from './voices.js';

/** What a measure gives, inside a sentence: a day, or what its operator takes of which periods or items. */
export function sayMeasure(sense: MeasureSense, language: string): string {
  if (sense.is === 'day') return sayPoint(sense.point, language);
  const voice = voiceOf(language);
  if (sense.is === 'which-day') return voice.whichDay;
  const { operator, list, field, from, to, inAnyYear } = sense;
  const of = inLanguage(list.label, language);
  const taken = field ? voice.sum(inLanguage(field.label, language), of) : voice.measure[operator](of);
  return [
    taken,
    ...(from ? [voice.begins(sayPoint(from, language))] : []),
    ...(to ? [voice.ends(sayPoint(to, language))] : []),
    ...(inAnyYear ? [voice.inAnyYear] : []),
  ].join('');
}

/** A row: how much counts, and of what. */
export function sayRow(row: Row, outcomes: ReadonlyMap<string, Text>, language: string): string {
  return sentence(`${sayHead(row, language)} ${sayInOneLine(row.condition, outcomes, language)}`);
}

/** A row of `which-day`: which day it is, and where; what its condition joins and excepts follows by itself. */
export function sayDayRow(row: DayRow, outcomes: ReadonlyMap<string, Text>, language: string): string {
  return sentence(`${sayHead(row, language)} ${sentenceFor(row.condition, outcomes, language)}`);
}

/** What a row says of what fits it, before a colon: "Counts by half:", "1 day after the day of dispatch, if:". */
export function sayHead(row: Row | DayRow, language: string): string {
  return 'point' in row ? voiceOf(language).row(sayPoint(row.point, language)) : sayWeight(row, language);
}

function sayWeight({ weight: { counter, denominator }, oneOfThem }: Row, language: string): string {
  const { weight } = voiceOf(language);
  const word =
    counter === 0 ? 'none' : counter === denominator ? 'full' : counter * 2 === denominator ? 'half' : undefined;
  return weight(word ?? `${counter}/${denominator}`, oneOfThem === true);
}

/** What breaks a run, as a sentence. */
export function sayBreak(condition: Condition, outcomes: ReadonlyMap<string, Text>, language: string): string {
  return sentence(`${voiceOf(language).anew} ${sayInOneLine(condition, outcomes, language)}`);
}

/** A condition and all it holds in one line, where no list of them can stand. */
export function sayInOneLine(condition: Condition, outcomes: ReadonlyMap<string, Text>, language: string): string {
  const inner = (one: Condition): string => sayInOneLine(one, outcomes, language);
  const head = sentenceFor(condition, outcomes, language);
  const parts =
    condition.is === 'group' ? condition.members : condition.is === 'readings' ? [...condition.senses.values()] : [];
  const own = condition.is === 'phrase' ? head.replace(/\.$/, '') : `${head} ${parts.map(inner).join('; ')}`;
  return condition.unless ? `${own} (${voiceOf(language).unless} ${inner(condition.unless)})` : own;
}
