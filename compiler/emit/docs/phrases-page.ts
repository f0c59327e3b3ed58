import { comparisons } from '../../phrases/comparisons.js';
import { grammarText } from '../../phrases/grammar.js';
import { kinds, type SubjectKind } from '../../phrases/kinds.js';
import type { Artifact } from '../artifact.js';
import { code, table } from './markdown.js';

/** The page of `docs/language`: which phrases there are, made from the one grammar and its table. */
export function emitPhrasesPage(): readonly Artifact[] {
  const byKind = Object.keys(kinds).map((kind) => {
    const { called, examples } = kinds[kind as SubjectKind];
    return [code(kind), called, examples.map(code).join(', ')];
  });
  const opposites = Object.values(comparisons).flatMap((row) => {
    const other = comparisons[row.opposite];
    return [
      [code(`${row.before} … ago`), code(`${other.before} … ago`)],
      [code(`${row.after} … after`), code(`${other.after} … after`)],
    ];
  });
  const parts = [
    '# Phrases',
    'A condition says one phrase of one fact or provision. Which phrases there are depends on the kind of the fact. This page is made from the grammar that the compiler, the editor and the corrections use.',
    `## By kind\n\n${table(['kind', 'what it is', 'such as'], byKind)}`,
    `## Opposites\n\nEvery phrase has an exact opposite. The period is added, in one step, to the earlier day, and the result compared with the later: *at least* is reached, *more than* is passed. \`less than … ago\` and \`at most … after\` are refused, for nobody can tell whether they hold of a day on the wrong side.\n\n${table(['phrase', 'its opposite'], opposites)}`,
    `## Grammar\n\nOne space stands between two words, none before a comma.\n\n\`\`\`ebnf\n${grammarText.trim()}\n\`\`\``,
  ];
  return [{ path: 'phrases.md', text: `${parts.join('\n\n')}\n` }];
}
