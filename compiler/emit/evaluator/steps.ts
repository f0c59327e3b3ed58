import { followsAmong, lowerSum } from '../../logic/lower.js';
import { alsoRead, type Condition, type Day, type PhraseCondition } from '../../model/condition.js';
import type { Citation, Measure, MeasureRow, MeasureSense, Settings, Version } from '../../model/rulebook.js';
import type { Text } from '../../model/text.js';
import { countsWorkingDays, type Point } from '../../phrases/phrase.js';
import { sayPoint, sentenceFor, sentencesFor } from '../../prose/say.js';
import { sentence } from '../../prose/voice.js';
import { voiceOf } from '../../prose/voices.js';
import { type Expression, list, name, record, satisfying, text, thunk, yes } from '../typescript.js';
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

/** What makes a condition the ground of a row: its sentence says the day too, and what the day reads stands with it. */
interface RowPart {
  readonly says: (condition: Condition) => Expression;
  readonly day?: Expression;
}

/** A condition as data: what an explanation walks. */
export function stepFor(condition: Condition, settings: Settings, imports: Imports, row?: RowPart): Expression {
  const step = (inner: Condition | undefined): Expression | undefined => inner && stepFor(inner, settings, imports);
  const readings = condition.is === 'readings' ? [...condition.senses] : [];
  return record(
    [
      ['id', condition.id === undefined ? undefined : text(condition.id)],
      ['address', text(condition.address)],
      ['stands', text(condition.stands)],
      ['sentence', row?.says(condition) ?? texts(sentencesFor(condition, settings.outcomes, settings.languages))],
      ['cite', condition.is === 'phrase' ? citations(condition.cite) : list([])],
      ...(condition.is === 'phrase' ? whatItReads(condition, imports) : []),
      ['day', row?.day],
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
              readings.map(
                ([reading, sense]) => [reading, stepFor(sense, settings, imports, row && { says: row.says })] as const,
              ),
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

/** The measure of a version as one step; rival senses stand under their readings, rows under what they choose. */
export function measureStep(
  version: Version,
  { id, senses, rows, cite }: Measure,
  settings: Settings,
  imports: Imports,
): Expression {
  const say = ({ point }: MeasureSense, language: string): string => sentence(sayPoint(point, language));
  const inEach = (says: (language: string) => string): Expression =>
    texts(Object.fromEntries(settings.languages.map((language) => [language, says(language)])));
  const stands = ['stands', text('ground')] as const;
  const one = (sense: MeasureSense): readonly (readonly [string, Expression])[] => [
    ['address', text(sense.address)],
    stands,
    ['sentence', inEach((language) => say(sense, language))],
    ['cite', citations(sense.cite)],
    ...pointReads(sense.point, imports),
  ];
  if (rows.length > 0) {
    return record(
      [
        ['id', text(id)],
        ['address', text(`${version.address}#${id}`)],
        stands,
        ['sentence', inEach((language) => voiceOf(language).chosen)],
        ['cite', citations(cite)],
        ['group', text('which-day')],
        [
          'members',
          list(
            rows.map((row) => rowStep(row, settings, imports)),
            true,
          ),
        ],
      ],
      true,
    );
  }
  const [only] = senses;
  if (only && senses.length === 1) return record([['id', text(id)], ...one(only)], true);
  const rivals = senses.flatMap((sense) => (sense.reading === undefined ? [] : [[sense.reading, sense] as const]));
  const readings = rivals.map(([reading, sense]) => [reading, record(one(sense), true)] as const);
  return record(
    [
      ['id', text(id)],
      ['address', text(`${version.address}#${id}`)],
      stands,
      ['sentence', inEach((language) => voiceOf(language).contested)],
      ['cite', list([])],
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

/** A row as a step: its ground, whose sentence says the day too, and what the day reads. */
function rowStep({ ground, point }: MeasureRow, settings: Settings, imports: Imports): Expression {
  const says = (condition: Condition): Expression => {
    const inEach = settings.languages.map((language) => {
      const said = sentenceFor(condition, settings.outcomes, language);
      return [language, text(voiceOf(language).row(said, sayPoint(point, language)))] as const;
    });
    return record(inEach);
  };
  return stepFor(ground, settings, imports, { says, day: record(pointReads(point, imports)) });
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
  if ('on' in phrase && phrase.on !== undefined && subject.is === 'provision') {
    const asks = thunk(name(imports.provision(subject.provision.id)));
    const past = record([
      ['on', text(phrase.on)],
      ['asks', asks],
    ]);
    return [['past', past]];
  }
  const sum = phrase.says === 'money' ? lowerSum(phrase.sum) : [];
  return [
    ...reads([subject, ...alsoRead(phrase)], imports),
    ...(isMadeUp(sum) ? [['sum', sumFor(sum, imports)] as const] : []),
    ...(phrase.says === 'distance' ? workingDays(phrase) : []),
  ];
}

/** The facts and the provision that a point comes from. */
export function pointReads(point: Point<Day>, imports: Imports): readonly (readonly [string, Expression])[] {
  return [...reads([point.day], imports), ...(point.side === 'on' ? [] : workingDays(point))];
}

/** That the days off have a part in it. */
function workingDays(said: Parameters<typeof countsWorkingDays>[0]): readonly (readonly [string, Expression])[] {
  return countsWorkingDays(said) ? [['workingDays', yes]] : [];
}

function reads(days: readonly Day[], imports: Imports): readonly (readonly [string, Expression])[] {
  const facts = days.flatMap((day) => (day.is === 'fact' ? [day.fact.path] : []));
  const ids = days.flatMap((day) => (day.is === 'provision' ? [day.provision.id] : []));
  const asked = [...new Set(ids)].map((id) => name(imports.provision(id)));
  const [only] = asked;
  return [
    ...(facts.length === 0 ? [] : [['facts', list([...new Set(facts)].map(text))] as const]),
    ...(only ? [['asks', asked.length === 1 ? only : list(asked)] as const] : []),
  ];
}
