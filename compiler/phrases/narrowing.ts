/**
 * What the vocabulary allows where the grammar says `word`, `path` or another rule of letters:
 * the list of texts that fit. A rule that is not narrowed takes whatever its letters allow.
 */
export type Narrowing = Readonly<Record<string, readonly string[]>>;

export const anyVocabulary: Narrowing = {};
