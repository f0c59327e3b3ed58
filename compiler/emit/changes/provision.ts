import type {
  ConditionChange,
  ConditionTold,
  CorrectionTold,
  ExampleTold,
  LiteralTold,
  ProvisionChange,
  QuestionTold,
  RegionTold,
  ValueChange,
  WordingChange,
} from '../../diff/change.js';
import { type Block, between, code, heading, items, type Piece, paragraph, strong } from './blocks.js';
import { exampleLines } from './example.js';
import type { LayoutOptions } from './layout.js';
import { contestedExample, literalLine, regionBlocks } from './regions.js';
import { day } from './words.js';

/** One provision of a report: what becomes of its answers, then of its text. */
export function provisionBlocks(change: ProvisionChange, options: LayoutOptions): readonly Block[] {
  const { title, conditions, wording, corrections = [] } = change;
  return [
    heading(3, title),
    paragraph(...aboutOf(change, options)),
    ...keptBlocks(change),
    ...meaningBlocks(change),
    ...items(corrections.map(correctionLine)),
    ...items(together(change.values).map(valueLine)),
    ...(conditions.length === 0 ? [] : [paragraph(strong('Conditions')), ...items(conditions.map(conditionLine))]),
    ...(wording.length === 0 ? [] : [paragraph(strong('Citations and notes')), ...items(wording.map(wordingLine))]),
  ];
}

function aboutOf(change: ProvisionChange, { pageOf }: LayoutOptions): readonly Piece[] {
  const { id, renamed, before, after, act, since, governedBy, through, kind } = change;
  const name: Piece = pageOf ? { is: 'link', text: id, to: pageOf(id) } : code(id);
  const addresses = kind === 'follows' ? [] : [...new Set([before, after].flatMap((address) => address ?? []))];
  return [
    name,
    ...(renamed === undefined ? [] : [', before ', code(renamed)]),
    ...(addresses.length === 0 ? [] : [': ', ...between(addresses.map(code), ' → ')]),
    ...(act === undefined || kind === 'follows' ? [] : [`, brought by ${act}`]),
    `, from ${day(since)}.`,
    ...(governedBy === undefined ? [] : [` Which text applies is decided by the ${governedBy}.`]),
    ...(through === undefined ? [] : [' It asks ', ...between(through.map(code), ', '), '.']),
  ];
}

/** To whom earlier texts go on applying. */
function keptBlocks({ kept = [] }: ProvisionChange): readonly Block[] {
  return kept.map(({ since, who }) =>
    paragraph(strong('Transition:'), ` the text of ${day(since)} goes on applying where this holds: ${who}.`),
  );
}

function correctionLine({ on, ids, says }: CorrectionTold): readonly Piece[] {
  return [strong('Correction'), ` of ${day(on)}, `, ...between(ids.map(code), ', '), `: ${says}`];
}

function meaningBlocks({ kind, meaning, conditions }: ProvisionChange): readonly Block[] {
  switch (meaning.is) {
    case 'same':
      if (kind === 'amendment') return [paragraph(strong('An amendment that changes nothing (proved).'))];
      return conditions.length > 0 ? [paragraph(strong('Same meaning (proved).'))] : [];
    case 'stands-otherwise':
      return [paragraph(`${standing.before[meaning.before]} ${standing.after[meaning.after]}`)];
    case 'measures-otherwise':
      return [
        paragraph(strong('It measures otherwise.'), ' Before:'),
        ...items(meaning.before.map((line) => [line])),
        paragraph('After:'),
        ...items(meaning.after.map((line) => [line])),
        ...exampleOfMeasure(meaning.example),
      ];
    case 'not-decided':
      return [paragraph(strong('Not decided:'), ` ${meaning.why}.`), ...meaning.regions.flatMap(regionBlocks)];
    case 'changed': {
      const ways = meaning.outcomes.map(
        ({ outcome, is }) => `${outcome}: ${is === 'both' ? 'wider and narrower' : is}`,
      );
      const others = meaning.readings.map(({ reading, is }): readonly Piece[] => {
        const says = {
          alike: 'the same change',
          unchanged: 'nothing changes',
          otherwise: 'another change, told below',
          'not-decided': 'not decided',
        } as const;
        return [`On the reading “${reading}”: ${says[is]}.`];
      });
      return [
        ...(ways.length === 0 ? [] : [paragraph(strong(`${ways.join('; ')}.`))]),
        ...(meaning.questions
          ? [...meaning.questions.flatMap(questionBlocks), ...contestedBlocks(meaning.contested ?? [])]
          : regionsBlocks(meaning)),
        ...items(others),
        ...meaning.readings.flatMap(({ reading, regions }) =>
          regions.length === 0
            ? []
            : [paragraph(strong(`On the reading “${reading}”`)), ...regions.flatMap(regionBlocks)],
        ),
      ];
    }
  }
}

/** The regions of a change, and that there are no others. */
function regionsBlocks({ common, regions, all }: Pick<QuestionTold, 'common' | 'regions' | 'all'>): readonly Block[] {
  const rest =
    regions.length === 0 ? 'No outcome changes for anybody (proved).' : 'Nothing changes for anybody else (proved).';
  return [
    ...commonBlocks(common),
    ...regions.flatMap(regionBlocks),
    paragraph(all ? rest : 'So much changes at once that one life is told for each way in which the answer changes.'),
  ];
}

/** What changes under one answer to a question of interpretation. */
function questionBlocks({ reading, is, ...regions }: QuestionTold): readonly Block[] {
  const head = heading(4, `Reading: ${reading}`);
  if (is === 'unchanged') return [head, paragraph('Nothing changes (proved).')];
  return [head, ...regionsBlocks(regions)];
}

/** Where the answers to a question of interpretation part: one life of each way. */
function contestedBlocks(contested: readonly RegionTold[]): readonly Block[] {
  if (contested.length === 0) return [];
  return [heading(4, 'Where these readings part, the answer is contested'), ...contested.flatMap(contestedExample)];
}

/** Outcomes that are given the same otherwise, told in one line. */
function together(
  values: readonly ValueChange[],
): readonly (Omit<ValueChange, 'outcome'> & { outcomes: readonly string[] })[] {
  const lines = new Map<string, { outcomes: readonly string[]; before: readonly string[]; after: readonly string[] }>();
  for (const { outcome, before, after } of values) {
    const key = JSON.stringify([before, after]);
    lines.set(key, { outcomes: [...(lines.get(key)?.outcomes ?? []), outcome], before, after });
  }
  return [...lines.values()];
}

/** What outcomes give to everybody who has them. */
function valueLine({ outcomes, before, after }: ReturnType<typeof together>[number]): readonly Piece[] {
  const [lost, won] = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))];
  const who = [
    'Whoever is answered ',
    ...between(
      outcomes.map((outcome) => strong(outcome)),
      ' or ',
    ),
    ' is given ',
  ];
  if (lost.length === 0 && won.length === 0) {
    return [...who, `${before.join(', ')} as before, but what that names is measured otherwise.`];
  }
  return [...who, won.join(', ') || 'nothing', ' instead of ', lost.join(', ') || 'nothing', '.'];
}

/** What holds of all lives whose answer changes. */
function commonBlocks(common: readonly LiteralTold[]): readonly Block[] {
  if (common.length === 0) return [];
  return [paragraph('Only where all of this holds does anything change (proved):'), ...items(common.map(literalLine))];
}

/** Where a provision has no law on one side: what it has there, and what on the other. */
const standing = {
  before: {
    'not-covered': 'Before, the rulebook says nothing of it.',
    'not-known': 'Before, its text is not known.',
    repealed: 'Before, it stood repealed.',
    law: 'Before, it was law.',
  },
  after: {
    'not-covered': 'After, the rulebook says nothing of it.',
    'not-known': 'After, its text is not known.',
    repealed: 'After, it is repealed.',
    law: 'After, its text is known.',
  },
} as const;

function exampleOfMeasure(example: ExampleTold): readonly Block[] {
  const { on, before, after } = example;
  return [
    paragraph(`Smallest example, asked on ${day(on)}: ${before.join()} before, ${after.join()} after.`),
    { is: 'lines', lines: exampleLines(example) },
  ];
}

function conditionLine({ id, is, before, after }: ConditionChange): readonly Piece[] {
  const head: readonly Piece[] = [strong(is), ' ', code(id)];
  if (is === 'renamed') return [...head, ', before ', code(before?.id ?? ''), ': ', ...told(after)];
  if (is === 'moved') return [...head, `: from ${before?.stands ?? ''} to ${after?.stands ?? ''}`];
  if (is === 'changed') return [...head, ': ', ...told(before), ' → ', ...told(after)];
  const one = after ?? before;
  return [...head, ': ', ...told(one), ...(one && one.cite.length > 0 ? [`, ${one.cite.join(', ')}`] : [])];
}

/** A condition as the rule has it; what it joins has lines of its own. */
function told(one: ConditionTold | undefined): readonly Piece[] {
  if (!one) return [];
  return one.phrase === undefined
    ? [one.sentence.replace(/:$/, ''), `, ${one.stands}`]
    : [code(one.phrase), `, ${one.stands}`];
}

function wordingLine({ at, what, before, after }: WordingChange): readonly Piece[] {
  const texts = [before === '' ? 'nothing' : before, ' → ', after === '' ? 'nothing' : after];
  return [strong(what), ' of ', ...between(at.map(code), ', '), ': ', ...texts];
}
