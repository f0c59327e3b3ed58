import { citationLine } from '../../model/citation.js';
import { type Condition, type Day, everyCondition } from '../../model/condition.js';
import type { Fact, Measure, OverSense, Settings, Version } from '../../model/rulebook.js';
import { sayBreak, sayRow } from '../../prose/measures.js';
import { type Expression, list, record, text } from '../typescript.js';
import type { Imports } from './imports.js';
import { citations, reads, texts } from './steps.js';

/** What counts and what breaks, one step each: a row says of the measure whether it fits some period or item. */
export function rowSteps(version: Version, { senses }: Measure, settings: Settings, imports: Imports): Expression {
  const each = senses.flatMap((sense) => (sense.is === 'over' ? stepsOf(sense, version, settings, imports) : []));
  return list(each, true);
}

function stepsOf(sense: OverSense, version: Version, settings: Settings, imports: Imports): readonly Expression[] {
  const { outcomes, languages } = settings;
  const said = (say: (language: string) => string): Expression => {
    return texts(Object.fromEntries(languages.map((language) => [language, say(language)])));
  };
  const step = (condition: Condition, sentence: Expression, of: Fact): Expression =>
    record(
      [
        ['id', text(condition.id ?? '')],
        ['address', text(`${version.address}#${condition.id}`)],
        ['stands', text('ground')],
        ['sentence', sentence],
        ['cite', citations(citesIn(condition))],
        ...reads([{ is: 'fact', fact: of }, ...[...everyCondition(condition)].flatMap(daysIn)], imports),
      ],
      true,
    );
  const { brokenBy } = sense;
  return [
    ...(brokenBy
      ? [
          step(
            brokenBy.condition,
            said((language) => sayBreak(brokenBy.condition, outcomes, language)),
            brokenBy.list,
          ),
        ]
      : []),
    ...sense.rows.map((row) =>
      step(
        row.condition,
        said((language) => sayRow(row, outcomes, language)),
        sense.list,
      ),
    ),
  ];
}

function citesIn(condition: Condition): Parameters<typeof citations>[0] {
  const cite = [...everyCondition(condition)].flatMap((one) => (one.is === 'phrase' ? one.cite : []));
  return [...new Map(cite.map((one) => [citationLine(one), one])).values()];
}

function daysIn(condition: Condition): readonly Day[] {
  if (condition.is !== 'phrase') return [];
  const { subject, phrase } = condition;
  const other = phrase.says === 'order' ? [phrase.day] : phrase.says === 'distance' ? [phrase.from] : [];
  return [subject, ...other];
}
