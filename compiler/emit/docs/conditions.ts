import { onlySecondary } from '../../model/citation.js';
import type { Condition } from '../../model/condition.js';
import type { Settings } from '../../model/rulebook.js';
import { type OutlineItem, outlineOf } from '../../prose/outline.js';
import { citeLink } from './cite.js';
import { code, inert } from './markdown.js';

/** What is told of something that no law, decree, directive, judgment, circular or authority supports. */
export const secondaryMark = '**secondary sources only**';

/** A condition and all it holds as a nested list; under each line its id and its citations. */
export function conditionList(condition: Condition, settings: Settings, toRoot: string): string {
  const outline = outlineOf(condition, settings, 'en');
  // A group directly under an outcome has no line of its own: its word is its head.
  if (outline.id === undefined && condition.is === 'group') {
    return [outline.sentence, '', ...outline.items.flatMap((item) => lines(item, 0, toRoot))].join('\n');
  }
  return outlineList(outline, toRoot);
}

/** An outline as a nested list. */
export function outlineList(outline: OutlineItem, toRoot: string): string {
  return lines(outline, 0, toRoot).join('\n');
}

/** The sentence on one line; under it its id, where it is written, and the phrase of the rule file. */
function lines(item: OutlineItem, depth: number, toRoot: string): readonly string[] {
  const indent = '  '.repeat(depth);
  const judged = item.judgedBy === undefined ? '' : ` *(judged by: ${inert(item.judgedBy)})*`;
  const id = item.id === undefined ? [] : [`**${code(item.id)}**`];
  const cited = item.cite.map((citation) => citeLink(citation, toRoot));
  const marked = onlySecondary(item.cite) ? [secondaryMark] : [];
  const phrase = item.phrase === undefined ? [] : [code(item.phrase)];
  const under = [...id, ...cited, ...marked, ...phrase].join(' · ');
  const note = item.note === undefined ? [] : [`${indent}  <br>*${inert(item.note)}*`];
  return [
    `${indent}- ${joint(item)}${inert(item.sentence)}${judged}`,
    ...(under === '' ? [] : [`${indent}  <br><sub>${under}</sub>`]),
    ...note,
    ...item.items.flatMap((inner) => lines(inner, depth + 1, toRoot)),
  ];
}

function joint({ joins }: OutlineItem): string {
  if (joins === undefined) return '';
  if (joins === 'where') return '**asked only where** — ';
  if (joins === 'unless') return '**unless** — ';
  return `**as read by ${inert(joins.reading)}** — `;
}
