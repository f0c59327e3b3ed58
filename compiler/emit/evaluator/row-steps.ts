import { citationLine } from '../../model/citation.js';
import { type Condition, type Correction, everyCondition, type PhraseCondition } from '../../model/condition.js';
import type { Measure, OverSense, Version, WhichDaySense } from '../../model/provision.js';
import type { Fact, Settings } from '../../model/rulebook.js';
import { sayBreak, sayDayRow, sayRow } from '../../prose/measures.js';
import { type Expression, record, text } from '../typescript.js';
import type { Imports } from './imports.js';
import { citations, corrections, pointReads, readBy, reads, stepFor, texts, workingDays } from './steps.js';

/**
 * The rows of a measure as steps. Of what counts and what breaks, one step each: a row says whether it fits some
 * period or item. Of a day from case to case, each row with all that it asks.
 */
export function rowSteps(
  version: Version,
  { senses }: Measure,
  settings: Settings,
  imports: Imports,
): readonly Expression[] {
  return senses.flatMap((sense) => {
    if (sense.is === 'over') return stepsOf(sense, version, settings, imports);
    return sense.is === 'which-day' ? daySteps(sense, settings, imports) : [];
  });
}

function daySteps({ rows }: WhichDaySense, settings: Settings, imports: Imports): readonly Expression[] {
  const { outcomes, languages } = settings;
  return rows.map((row) => {
    const says = (condition: Condition): Expression => {
      const said = languages.map(
        (language) => [language, sayDayRow({ ...row, condition }, outcomes, language)] as const,
      );
      return texts(Object.fromEntries(said));
    };
    return stepFor(row.condition, settings, imports, { says, day: record(pointReads(row.point, imports)) });
  });
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
        ['corrected', corrections(correctionsIn(condition))],
        ...reads(
          [{ is: 'fact', fact: of }, ...phrasesIn(condition).flatMap(({ subject, phrase }) => readBy(subject, phrase))],
          imports,
        ),
        ...workingDays(phrasesIn(condition).flatMap(({ phrase }) => (phrase.says === 'distance' ? [phrase] : []))),
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
  const cite = phrasesIn(condition).flatMap((one) => one.cite);
  return [...new Map(cite.map((one) => [citationLine(one), one])).values()];
}

/** Of a row all that it holds stands in one step: so do the corrections of all that, each once. */
function correctionsIn(condition: Condition): readonly Correction[] | undefined {
  const all = new Set([...everyCondition(condition)].flatMap(({ corrected = [] }) => corrected));
  return all.size === 0 ? undefined : [...all];
}

function phrasesIn(condition: Condition): readonly PhraseCondition[] {
  return [...everyCondition(condition)].filter((one) => one.is === 'phrase');
}
