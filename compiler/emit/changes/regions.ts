import type { AnswerTold, ExampleTold, LiteralTold, RegionTold } from '../../diff/change.js';
import { type Block, between, code, items, type Piece, paragraph, strong } from './blocks.js';
import { exampleLines } from './example.js';
import { day, within } from './words.js';

/** Lives whose answer changes: from what to what, who they are, and the smallest of them. */
export function regionBlocks({ before, after, changed, unchanged, example }: RegionTold): readonly Block[] {
  const gives = givenOtherwise(before, after);
  return [
    paragraph(
      strong(`${answersIn(before)} → ${answersIn(after)}`),
      ...gives,
      changed.length + unchanged.length === 0 ? '.' : ' where:',
    ),
    ...items(changed.map(literalLine)),
    ...(unchanged.length === 0 || changed.length === 0 ? [] : [paragraph('and, in what stays as it was:')]),
    ...items(unchanged.map(literalLine)),
    ...exampleBlocks('Smallest example, asked on', example),
  ];
}

/** A life of which readings part, and how. */
export function contestedExample({ before, after, example }: RegionTold): readonly Block[] {
  return [
    paragraph(strong(`${answersIn(before)} → ${answersIn(after)}`), ', such as:'),
    ...exampleBlocks('Asked on', example),
  ];
}

function exampleBlocks(says: string, example: ExampleTold | undefined): readonly Block[] {
  if (!example) return [paragraph('No example was found that the evaluators of both sides confirm.')];
  const decided = [...decidedBy('before', example.before), ...decidedBy('after', example.after)];
  return [paragraph(`${says} ${day(example.on)}`, ...decided, ':'), { is: 'lines', lines: exampleLines(example) }];
}

function answersIn(answers: readonly AnswerTold[]): string {
  const [first, ...others] = answers;
  if (!first) return 'not known';
  if (others.length === 0) return first.outcome;
  const outcomes = [...new Set(answers.map(({ outcome }) => outcome))];
  const by = outcomes.map((outcome) => {
    const readings = answers.filter((one) => one.outcome === outcome).flatMap(({ reading }) => reading ?? []);
    return `${outcome} on the reading ${readings.map((reading) => `“${reading}”`).join(', ')}`;
  });
  return outcomes.length === 1 ? first.outcome : `contested (${by.join('; ')})`;
}

/** What is given otherwise, where the outcome stays: in place of what. */
function givenOtherwise(before: readonly AnswerTold[], after: readonly AnswerTold[]): readonly Piece[] {
  if (answersIn(before) !== answersIn(after)) return [];
  const [was, is] = [before, after].map((answers) => [...new Set(answers.flatMap(({ gives }) => gives))]);
  const lost = (was ?? []).filter((one) => !is?.includes(one));
  const won = (is ?? []).filter((one) => !was?.includes(one));
  if (lost.length === 0 && won.length === 0) return [];
  return [`, with ${won.join(', ') || 'nothing'} instead of ${lost.join(', ') || 'nothing'},`];
}

/** What holds of some lives, with the ids of the conditions that say it. */
export function literalLine({ ids, verdict, reading, side, sentence }: LiteralTold): readonly Piece[] {
  const names = between(ids.map(code), ', ');
  const read = [
    ...(reading === undefined ? [] : [`, on the reading “${reading}”`]),
    ...(side === undefined ? [] : [`, by the law ${side}`]),
  ];
  if (verdict !== undefined) return [...names, ` ${verdict}`, ...read, `: ${within(sentence)}`];
  return [sentence, ...read, ...(ids.length === 0 ? [] : [' · ', ...names])];
}

function decidedBy(side: string, ids: readonly string[]): readonly Piece[] {
  return ids.length === 0 ? [] : [`, decided ${side} by `, ...between(ids.map(code), ', ')];
}
