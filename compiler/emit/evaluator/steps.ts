import { followsAmong, lowerSum } from '../../logic/lower.js';
import {
  alsoRead,
  type Condition,
  type Correction,
  type Day,
  type PhraseCondition,
  type Said,
  type Subject,
} from '../../model/condition.js';
import { pointsIn } from '../../model/grounds.js';
import type { Measure, MeasureSense, Version } from '../../model/provision.js';
import type { Citation, Fact, Settings } from '../../model/rulebook.js';
import type { Text } from '../../model/text.js';
import { countsWorkingDays, type Point } from '../../phrases/phrase.js';
import { sayMeasure } from '../../prose/measures.js';
import { sentencesFor } from '../../prose/say.js';
import { sentence } from '../../prose/voice.js';
import { voiceOf } from '../../prose/voices.js';
import { type Expression, list, record, satisfying, text, yes } from '../typescript.js';
import { isMadeUp, sumFor } from './expression.js';
import type { Imports, RuntimeType } from './imports.js';

/** A text by language, in the order of the rulebook's languages. */
export function texts(said: Text): Expression {
  return record(Object.entries(said).map(([language, words]) => [language, text(words)] as const));
}

export function citations(cite: readonly Citation[]): Expression {
  return list(
    cite.map(({ source, place }) => {
      const where = place === undefined ? undefined : text(place);
      return record([
        ['source', text(source.id)],
        ['place', where],
        ['kind', text(source.kind)],
      ]);
    }),
  );
}

/** What the rulebook had told otherwise of a condition. */
export function corrections(corrected: readonly Correction[] | undefined): Expression | undefined {
  if (!corrected) return undefined;
  return list(
    corrected.map(({ on, says, cite }) => {
      return record([
        ['on', text(on)],
        ['says', texts(says)],
        ['cite', citations(cite)],
      ]);
    }),
    true,
  );
}

/** What a condition says where its own sentence is not all: of a row of `which-day`, the day too, and what that reads. */
export interface StepPart {
  readonly says: (condition: Condition) => Expression;
  readonly day?: Expression;
}

/** A condition as data: what an explanation walks. */
export function stepFor(condition: Condition, settings: Settings, imports: Imports, part?: StepPart): Expression {
  const step = (inner: Condition | undefined): Expression | undefined => inner && stepFor(inner, settings, imports);
  const readings = condition.is === 'readings' ? [...condition.senses] : [];
  return record(
    [
      ['id', condition.id === undefined ? undefined : text(condition.id)],
      ['address', text(condition.address)],
      ['stands', text(condition.stands)],
      ['sentence', part?.says(condition) ?? texts(sentencesFor(condition, settings.outcomes, settings.languages))],
      ['cite', condition.is === 'phrase' ? citations(condition.cite) : list([])],
      ['corrected', corrections(condition.corrected)],
      ...(condition.is === 'phrase' ? whatItReads(condition, imports) : []),
      ['day', part?.day],
      ['group', condition.is === 'group' ? text(condition.of) : undefined],
      [
        'members',
        condition.is === 'group'
          ? list(
              condition.members.map((one) => stepFor(one, settings, imports)),
              true,
            )
          : undefined,
      ],
      ['where', step(condition.where)],
      ['unless', step(condition.unless)],
      [
        'readings',
        readings.length === 0
          ? undefined
          : underNames(
              readings.map(([reading, sense]) => {
                return [reading, stepFor(sense, settings, imports, part && { says: part.says })] as const;
              }),
              'Step',
              imports,
            ),
      ],
      [
        'follows',
        followed(
          readings.map(([reading]) => reading),
          settings,
        ),
      ],
    ],
    true,
  );
}

/** The measure of a version as one step; rival senses stand under their readings. */
export function measureStep(
  version: Version,
  { id, corrected, senses }: Measure,
  settings: Settings,
  imports: Imports,
): Expression {
  const say = (sense: MeasureSense, language: string): string => sentence(sayMeasure(sense, language));
  const inEach = (says: (language: string) => string): Expression =>
    texts(Object.fromEntries(settings.languages.map((language) => [language, says(language)])));
  const stands = ['stands', text('ground')] as const;
  const one = (sense: MeasureSense): readonly (readonly [string, Expression])[] => [
    ['address', text(sense.address)],
    stands,
    ['sentence', inEach((language) => say(sense, language))],
    ['cite', citations(sense.cite)],
    ...reads(daysIn(sense), imports),
    ...workingDays(sense.is === 'which-day' ? [] : pointsIn(sense)),
  ];
  const [only] = senses;
  const mended = ['corrected', corrections(corrected)] as const;
  if (only && senses.length === 1) return record([['id', text(id)], ...one(only), mended], true);
  const rivals = senses.flatMap((sense) => (sense.reading === undefined ? [] : [[sense.reading, sense] as const]));
  const readings = rivals.map(([reading, sense]) => [reading, record(one(sense), true)] as const);
  return record(
    [
      ['id', text(id)],
      ['address', text(`${version.address}#${id}`)],
      stands,
      ['sentence', inEach((language) => voiceOf(language).contested)],
      ['cite', list([])],
      mended,
      ['readings', underNames(readings, 'Step', imports)],
      [
        'follows',
        followed(
          rivals.map(([reading]) => reading),
          settings,
        ),
      ],
    ],
    true,
  );
}

/**
 * Things under names that the rulebook chose. `constructor` is one that every object has: there TypeScript must
 * be told what stands under it.
 */
export function underNames(
  entries: readonly (readonly [string, Expression])[],
  type: RuntimeType,
  imports: Imports,
): Expression {
  const told = entries.map(([key, value]) => {
    return [key, key === 'constructor' ? satisfying(value, imports.type(type)) : value] as const;
  });
  return record(told, entries.length > 0);
}

function followed(names: readonly string[], settings: Settings): Expression | undefined {
  const follows = [...followsAmong(names, settings)];
  return follows.length === 0 ? undefined : record(follows.map(([reading, to]) => [reading, text(to)] as const));
}

/** The facts and the provision that a phrase reads, and the sum it asks. */
function whatItReads(
  { subject, phrase }: PhraseCondition,
  imports: Imports,
): readonly (readonly [string, Expression])[] {
  const sum = phrase.says === 'money' ? lowerSum(phrase.sum) : [];
  return [
    ...reads(readBy(subject, phrase), imports),
    ...(isMadeUp(sum) ? [['sum', sumFor(sum, imports)] as const] : []),
    ...(phrase.says === 'distance' ? workingDays([phrase]) : []),
  ];
}

/** What a phrase reads: its subject, as of a past day where it says one, and what it names beside it. */
export function readBy(subject: Subject, phrase: Said): readonly Asked[] {
  const on = 'on' in phrase ? phrase.on : undefined;
  return [on === undefined ? subject : { ...subject, on }, ...alsoRead(phrase)];
}

/** The facts and the provision that a point comes from. */
export function pointReads(point: Point<Day>, imports: Imports): readonly (readonly [string, Expression])[] {
  return [...reads([point.day], imports), ...workingDays([point])];
}

/** That the days off have a part in some of what is said. */
export function workingDays(
  said: readonly (Point<Day> | (Said & { says: 'distance' }))[],
): readonly (readonly [string, Expression])[] {
  return said.some((one) => 'period' in one && countsWorkingDays(one)) ? [['workingDays', yes]] : [];
}

/** What the measure itself reads: the list and the days between which it lies, or its own day; what rows read they say. */
function daysIn(sense: MeasureSense): readonly Day[] {
  if (sense.is === 'which-day') return [];
  const lists = sense.is === 'over' ? [sense.list, ...(sense.field ? [sense.field] : [])] : [];
  return [...lists.map((fact): Day => ({ is: 'fact', fact })), ...pointsIn(sense).map(({ day }) => day)];
}

/** What must be known for a fact: of the length of a period, the period. */
function pathRead({ kind, list, path }: Fact): string {
  return kind === 'length' && list !== undefined ? list : path;
}

/** A day or a subject, and the past day as of which it is asked. */
type Asked = Day & { readonly on?: string };

/** The facts and the provisions that some days and subjects come from. */
export function reads(days: readonly Asked[], imports: Imports): readonly (readonly [string, Expression])[] {
  const facts = days.flatMap((day) => (day.is === 'fact' ? [pathRead(day.fact)] : []));
  const provisions = days.flatMap((day) => (day.is === 'provision' ? [[day.provision.id, day.on] as const] : []));
  const each = new Map(provisions.map(([id, on]) => [`${id} ${on ?? ''}`, [id, on] as const]));
  const asked = [...each.values()].map(([id, on]) => {
    const provision = imports.provisionAsked(id);
    if (on === undefined) return provision;
    return record([
      ['asOf', text(on)],
      ['asks', provision],
    ]);
  });
  const [only] = asked;
  return [
    ...(facts.length === 0 ? [] : [['facts', list([...new Set(facts)].map(text))] as const]),
    ...(only ? [['asks', asked.length === 1 ? only : list(asked)] as const] : []),
  ];
}
