import type { SideOf } from '../analysis/example.js';
import type { Life } from '../analysis/life.js';
import type { Content } from '../model/provision.js';
import type { Settings } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import type {
  AnswerTold,
  Direction,
  ExampleTold,
  LiteralTold,
  Meaning,
  ProvisionChange,
  QuestionTold,
  ReadingTold,
  RegionTold,
  Standing,
} from './change.js';
import { tellAct } from './citations.js';
import { conditionChanges } from './conditions.js';
import { newCorrections, tellCorrection } from './corrected.js';
import { tellKept } from './kept.js';
import {
  type Comparing,
  type MeaningFound,
  meaningOf,
  type RegionFound,
  type Under,
  type UnderReading,
} from './meaning.js';
import { measuresAlike, tellMeasure } from './measured.js';
import type { PairFound } from './pairs.js';
import { valueChanges } from './plain-gives.js';
import { askedOtherwise, type Pair, provisionOf } from './sides.js';
import { givesTold, readingSays, tellAnswers, wordOf } from './tell-answers.js';
import { tellLiterals } from './tell-literals.js';
import { otherKindIn } from './vocabularies.js';
import { titleOf, wordingChanges } from './wording.js';

/** What the evaluators of a pair are asked to tell it. */
export interface Asking extends Comparing {
  /** The ids of the conditions that decide a life on one side. */
  readonly because: (side: SideOf, pair: Pair, life: Life) => readonly string[];
  /** A life for which a measure gives something else, with what it gives. */
  readonly measuredOtherwise: (
    pair: Pair,
  ) => { readonly life: Life; readonly before: string; readonly after: string } | undefined;
}

/** Tells what becomes of one provision; `undefined` where it only asks others and its answers stay. */
export function tellProvision({ pair, kind, from }: PairFound, asking: Asking): ProvisionChange | undefined {
  const { was, is, idBefore, idAfter, after } = pair;
  const { settings } = after.rulebook;
  const meaning = tellMeaning(pair, asking, settings);
  const values = valueChanges(pair, settings);
  if (kind === 'follows' && meaning.is === 'same' && values.length === 0) return undefined;
  const governing = provisionOf(pair)?.governedBy;
  const through = kind === 'follows' ? askedOtherwise(pair) : [];
  const kept = (is?.transition ?? []).map((entry) => tellKept(entry, settings));
  const corrections = newCorrections(was, is).map(tellCorrection);
  return {
    id: after.provisions.has(idAfter) ? idAfter : idBefore,
    title: titleOf(pair),
    kind,
    since: from,
    ...(was ? { before: was.address } : {}),
    ...(is ? { after: is.address } : {}),
    ...(idBefore === idAfter ? {} : { renamed: idBefore }),
    ...(is?.introducedBy && is !== was ? { act: tellAct(is.introducedBy) } : {}),
    ...(governing ? { governedBy: inLanguage(governing.label, 'en') } : {}),
    ...(through.length > 0 ? { through } : {}),
    meaning,
    values,
    ...(kept.length > 0 && is !== was ? { kept } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
    // Of a text that is not known nothing can be said to be gone.
    conditions: meaning.is !== 'stands-otherwise' && was && is ? conditionChanges(was, is, settings) : [],
    wording: meaning.is === 'stands-otherwise' ? [] : wordingChanges(pair),
  };
}

function tellMeaning(pair: Pair, asking: Asking, settings: Settings): Meaning {
  const { was, is } = pair;
  const [before, after] = [standingOf(was?.content), standingOf(is?.content)];
  if (before !== 'law' || after !== 'law') return { is: 'stands-otherwise', before, after };
  if (was?.content.is === 'measures' || is?.content.is === 'measures') return tellMeasures(pair, asking, settings);
  const other = otherKindIn(pair);
  if (other !== undefined) return { is: 'not-decided', why: `the fact \`${other}\` is of another kind`, regions: [] };
  const found = meaningOf(pair, asking);
  if (found.is === 'same') return { is: 'same' };
  const undecided = notDecided(found);
  const regions = found.regions.map((region) => tellRegion(region, found, pair, asking, settings));
  if (undecided !== undefined)
    return { is: 'not-decided', why: undecided, regions: found.is === 'changed' ? regions : [] };
  const { questions } = found;
  const whole = {
    is: 'changed',
    outcomes: directions(questions?.each.flatMap((one) => one.regions) ?? found.regions, settings),
    readings: tellReadings(found, pair, asking, settings),
  } as const;
  if (!questions) return { ...whole, ...(found.all ? factored(regions) : { common: [], regions }), all: found.all };
  return {
    ...whole,
    common: [],
    regions: [],
    all: true,
    questions: questions.each.map((one) => tellQuestion(one, pair, asking, settings)),
    contested: regions.filter(({ before, after }) => parts(before) || parts(after)),
  };
}

/** Whether readings answer otherwise. */
function parts(answers: readonly AnswerTold[]): boolean {
  return new Set(answers.map(({ outcome }) => outcome)).size > 1;
}

/** Why something is not decided, where it is not. */
function notDecided(found: MeaningFound): string | undefined {
  const all = [found, ...(found.questions?.each ?? [])];
  if (all.some(({ is }) => is === 'not-decided')) return 'there are too many combinations';
  const shown = all.every(({ regions }) => regions.every(({ life }) => life !== undefined));
  return shown ? undefined : 'for some lives no example was found that the evaluators of both sides confirm';
}

function tellQuestion(one: UnderReading, pair: Pair, asking: Asking, settings: Settings): QuestionTold {
  const regions = one.regions.map((region) =>
    tellRegion(region, { ...one, readings: [one.reading] }, pair, asking, settings),
  );
  const told = one.all ? factored(regions) : { common: [], regions };
  const is = one.is === 'same' ? 'unchanged' : one.is;
  return { reading: readingSays(one.reading, settings), is, ...told, all: one.all };
}

/** Other readings of what did not change: whether what changes for the leading one changes for them. */
function tellReadings(
  { leading, apart }: MeaningFound,
  pair: Pair,
  asking: Asking,
  settings: Settings,
): readonly ReadingTold[] {
  const tell = (under: Under, reading: string | undefined): readonly RegionTold[] => {
    return under.regions.map((region) => tellRegion(region, { ...under, readings: [reading] }, pair, asking, settings));
  };
  const led = textOf(tell(leading, undefined));
  return apart.map((one): ReadingTold => {
    const reading = readingSays(one.reading, settings);
    if (one.is !== 'changed') return { reading, is: one.is === 'same' ? 'unchanged' : 'not-decided', regions: [] };
    const told = tell(one, one.reading);
    return textOf(told) === led ? { reading, is: 'alike', regions: [] } : { reading, is: 'otherwise', regions: told };
  });
}

/** What is said of every region, told once; where it is otherwise, nothing changes. */
function factored(regions: readonly RegionTold[]): {
  readonly common: readonly LiteralTold[];
  readonly regions: readonly RegionTold[];
} {
  const [first, second] = regions;
  if (!first || !second) return { common: [], regions };
  const text = (line: LiteralTold): string => JSON.stringify(line);
  const everywhere = (line: LiteralTold): boolean => {
    return regions.every(({ changed, unchanged }) =>
      [...changed, ...unchanged].some((one) => text(one) === text(line)),
    );
  };
  const common = [...first.changed, ...first.unchanged].filter(everywhere);
  const rest = (lines: readonly LiteralTold[]): readonly LiteralTold[] => lines.filter((line) => !everywhere(line));
  const left = regions.map((region) => ({
    ...region,
    changed: rest(region.changed),
    unchanged: rest(region.unchanged),
  }));
  return { common, regions: left };
}

/** What regions say, without their examples. */
function textOf(regions: readonly RegionTold[]): string {
  return JSON.stringify(regions.map(({ example: _, ...region }) => region));
}

function standingOf(content: Content | undefined): Standing {
  if (!content) return 'not-covered';
  return content.is === 'not-known' || content.is === 'repealed' ? content.is : 'law';
}

function tellMeasures(pair: Pair, asking: Asking, settings: Settings): Meaning {
  if (measuresAlike(pair)) return { is: 'same' };
  const shown = asking.measuredOtherwise(pair);
  const texts = { before: tellMeasure(pair.was, settings), after: tellMeasure(pair.is, settings) };
  if (!shown)
    return { is: 'not-decided', why: 'no life was found for which the measure gives something else', regions: [] };
  const { life, before, after } = shown;
  const example: ExampleTold = { on: life.on, given: life.facts, before: [before], after: [after] };
  return { is: 'measures-otherwise', ...texts, example };
}

function tellRegion(
  region: RegionFound,
  { readings, sources }: Pick<MeaningFound, 'readings' | 'sources'>,
  pair: Pair,
  asking: Asking,
  settings: Settings,
): RegionTold {
  const { before, after, literals, life } = region;
  const gives = {
    before: givesTold(pair.before, pair.idBefore, readings),
    after: givesTold(pair.after, pair.idAfter, readings),
  };
  const lines = tellLiterals(literals, sources, settings);
  return {
    before: tellAnswers(before, readings, gives.before, settings),
    after: tellAnswers(after, readings, gives.after, settings),
    changed: lines.filter(({ changed }) => changed).map(({ told }) => told),
    unchanged: lines.filter(({ changed }) => !changed).map(({ told }) => told),
    ...(life ? { example: exampleTold(life, pair, asking) } : {}),
  };
}

function exampleTold(life: Life, pair: Pair, { because }: Asking): ExampleTold {
  return { on: life.on, given: life.facts, before: because('before', pair, life), after: because('after', pair, life) };
}

/** Of each outcome whether more lives have it, or fewer. */
function directions(regions: readonly RegionFound[], settings: Settings): readonly Direction[] {
  const moves = regions.flatMap(({ before, after }) =>
    before.flatMap(({ outcome }, at): readonly (readonly [string, 'wider' | 'narrower'])[] => {
      const now = after[at]?.outcome;
      if (now === undefined || now === outcome) return [];
      return [[outcome, 'narrower'] as const, [now, 'wider'] as const];
    }),
  );
  const outcomes = [...new Set(moves.map(([outcome]) => outcome))].sort();
  return outcomes.map((outcome): Direction => {
    const ways = new Set(moves.filter(([one]) => one === outcome).map(([, way]) => way));
    const [way = 'wider'] = ways;
    return { outcome: wordOf(outcome, settings), is: ways.size > 1 ? 'both' : way };
  });
}
