import type { Edition, LegalDocument } from '../model/rulebook.js';
import { inLanguage, type Text } from '../model/text.js';
import { sentence } from './voice.js';
import { voiceOf } from './voices.js';

type Documents = ReadonlyMap<string, LegalDocument>;

/** What an edition of a document is, as a sentence in each language of the rulebook. */
export function editionSentences(edition: Edition, documents: Documents, languages: readonly string[]): Text {
  return Object.fromEntries(languages.map((language) => [language, editionSentence(edition, documents, language)]));
}

/** Letter, mark, validity and first day of an edition, in one sentence. */
export function editionSentence(edition: Edition, documents: Documents, language: string): string {
  const said = [...sayEdition(edition, documents, language), saySince(edition, language)];
  return sentence(said.join(', '));
}

/** Since when an edition is issued, inside a sentence. */
function saySince({ basis, from }: Edition, language: string): string {
  const voice = voiceOf(language);
  return voice.edition.since[basis](voice.date(from));
}

/** What is said of an edition beside its first day, piece by piece. */
function sayEdition(edition: Edition, documents: Documents, language: string): readonly string[] {
  const { edition: voice } = voiceOf(language);
  const { letter, mark, validFor, withdrawn, replacedBy } = edition;
  const next = replacedBy === undefined ? undefined : documents.get(replacedBy);
  const said = [
    withdrawn ? voice.withdrawn : undefined,
    next && voice.replacedBy(inLanguage(next.title, language)),
    letter === undefined ? undefined : voice.letter(letter),
    mark && voice.mark(inLanguage(mark, language)),
    validFor === undefined ? undefined : voice.validFor(validFor),
  ];
  return said.filter((piece) => piece !== undefined);
}
