import type { ProvisionHead } from '../../model/provision.js';
import type { Fact, LegalDocument, Vocabulary } from '../../model/rulebook.js';
import { inLanguage, type Text } from '../../model/text.js';

/** What an editor must know to complete and check rule files. A whole `Rulebook` is one. */
export interface EditorVocabulary extends Vocabulary {
  readonly provisions: readonly ProvisionHead[];
}

/** A text in the language of the rule files: the first of the rulebook. */
export function textIn(vocabulary: EditorVocabulary, text: Text): string {
  return inLanguage(text, vocabulary.settings.languages[0] ?? 'en');
}

/** Texts by word, in the language of the rule files. */
export function textsIn(vocabulary: EditorVocabulary, words: ReadonlyMap<string, Text>): ReadonlyMap<string, string> {
  return new Map([...words].map(([word, text]) => [word, textIn(vocabulary, text)]));
}

/** The facts of all kinds, or of one, by path. */
export function factsOf(vocabulary: EditorVocabulary, kind?: Fact['kind']): readonly Fact[] {
  const facts = [...vocabulary.facts.values()].filter((fact) => kind === undefined || fact.kind === kind);
  return facts.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a name of the rules stands for, by name: facts and the provisions that give a day. */
export function daysOf(vocabulary: EditorVocabulary): ReadonlyMap<string, string> {
  const measures = vocabulary.provisions.filter(({ gives }) => gives === 'day');
  return new Map([
    ...factsOf(vocabulary, 'date').map(({ path, label }) => [path, textIn(vocabulary, label)] as const),
    ...measures.map(({ id, title }) => [id, textIn(vocabulary, title)] as const),
  ]);
}

/** What can be measured: periods, lists, and the sums that each item of a list has. */
export function listsOf(vocabulary: EditorVocabulary): ReadonlyMap<string, string> {
  const lists = factsOf(vocabulary).filter(({ kind }) => kind === 'periods' || kind === 'list');
  const sums = lists.flatMap(({ fields }) => [...(fields?.values() ?? [])].filter(({ kind }) => kind === 'money'));
  return new Map([...lists, ...sums].map(({ path, label }) => [path, textIn(vocabulary, label)]));
}

/** The titles of documents by id, of one kind if wanted. */
export function documentsOf(vocabulary: EditorVocabulary, kind?: string): ReadonlyMap<string, string> {
  const fits = (document: LegalDocument): boolean => kind === undefined || document.kind === kind;
  return new Map(
    [...vocabulary.documents.values()].filter(fits).map(({ id, title }) => [id, textIn(vocabulary, title)]),
  );
}

/** What each reading says, by name. */
export function readingsOf(vocabulary: EditorVocabulary): ReadonlyMap<string, string> {
  return new Map([...vocabulary.settings.readings.values()].map(({ name, says }) => [name, textIn(vocabulary, says)]));
}

/** The title of each source, by id. */
export function sourcesOf(vocabulary: EditorVocabulary): ReadonlyMap<string, string> {
  return new Map([...vocabulary.sources.values()].map(({ id, title }) => [id, textIn(vocabulary, title)]));
}
