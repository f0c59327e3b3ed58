import type { ProvisionHead } from '../../model/provision.js';
import type { Fact } from '../../model/rulebook.js';
import { saidOf as subjectKindOf } from '../../model/said.js';
import { kinds, type SubjectKind } from '../../phrases/kinds.js';
import { phraseSchema } from './phrases.js';
import { plainMarkdown, type Schema } from './schema.js';
import { daysOf, type EditorVocabulary, factsOf, textIn, textsIn } from './vocabulary.js';

/** The kinds whose phrases do not depend on the subject: they stand once, in `$defs`. */
const shared: readonly SubjectKind[] = [
  'yes-or-no',
  'date',
  'number',
  'money',
  'test',
  'measure',
  'length',
  'count',
  'sum',
];

/** The phrases of each kind that all its subjects share, by the name of the definition. */
export function sharedPhrases(vocabulary: EditorVocabulary): Readonly<Record<string, Schema>> {
  const days = { paths: [...daysOf(vocabulary).keys()], words: [] };
  const sums = {
    paths: factsOf(vocabulary, 'number').map(({ path }) => path),
    words: [...vocabulary.amounts.keys()].sort(),
  };
  return Object.fromEntries(
    shared.map((kind) => [definitionOf(kind), phraseSchema(kind, kind === 'money' ? sums : days)]),
  );
}

/** Every fact and provision that a condition can be about, with its phrases; hovering shows its label and question. */
export function subjectSchemas(vocabulary: EditorVocabulary): Readonly<Record<string, Schema>> {
  // Of periods and lists nothing is said but in the rows of a measure, field by field.
  const all = factsOf(vocabulary).flatMap((fact) => (fact.fields ? [...fact.fields.values()] : [fact]));
  const facts = all.map((fact) => [fact.path, factSubject(fact, vocabulary)] as const);
  const provisions = vocabulary.provisions.map((head) => [head.id, provisionSubject(head, vocabulary)] as const);
  return Object.fromEntries([...facts, ...provisions]);
}

function factSubject(fact: Fact, vocabulary: EditorVocabulary): Schema {
  const words = textsIn(vocabulary, fact.words ?? new Map());
  const judge = fact.judgedBy && `Answered by: ${textIn(vocabulary, fact.judgedBy.title)}.`;
  return {
    ...saidOf(fact.kind === 'periods' || fact.kind === 'list' ? 'yes-or-no' : fact.kind, [...words.keys()]),
    ...shown(textIn(vocabulary, fact.label), [textIn(vocabulary, fact.asks), ...(judge ? [judge] : [])], words),
  };
}

function provisionSubject(head: ProvisionHead, vocabulary: EditorVocabulary): Schema {
  const { id, kind: provisionKind, outcomes, title } = head;
  const kind = subjectKindOf(head);
  const known = textsIn(vocabulary, vocabulary.settings.outcomes);
  const words =
    provisionKind === 'decision' ? new Map(outcomes.map((word) => [word, known.get(word) ?? word])) : new Map();
  return {
    ...saidOf(kind, outcomes),
    ...shown(textIn(vocabulary, title), [`${id} is ${kinds[kind].called}.`], words),
  };
}

function saidOf(kind: SubjectKind, words: readonly string[]): Schema {
  return shared.includes(kind) ? { $ref: `#/$defs/${definitionOf(kind)}` } : phraseSchema(kind, { paths: [], words });
}

function definitionOf(kind: SubjectKind): string {
  return `said-of-${kind}`;
}

/** A label, what is asked and the words to choose from, as the editor shows them. */
export function shown(label: string, lines: readonly string[], words: ReadonlyMap<string, string>): Schema {
  const listed = [...words].map(([word, text]) => `- \`${word}\`: ${plainMarkdown(text)}`);
  const paragraphs = [
    `**${plainMarkdown(label)}**`,
    ...lines.map(plainMarkdown),
    ...(listed.length > 0 ? [listed.join('\n')] : []),
  ];
  return { description: [label, ...lines].join('\n'), markdownDescription: paragraphs.join('\n\n') };
}
