/** A message with holes: called with a text for each hole, it gives the sentence. */
export interface Message<Hole extends string = string> {
  (holes: Record<Hole, string>): string;
  /** The message as written, each hole as `{name}`: for the pages of the catalogue. */
  readonly template: string;
  readonly holes: readonly Hole[];
}

/**
 * Writes a message whose holes the type checker knows by name:
 * says`No fact is called ${'fact'}.` must be called with `{ fact }`.
 */
export function says<Hole extends string = never>(
  texts: TemplateStringsArray,
  ...holes: readonly Hole[]
): Message<Hole> {
  const message = (filled: Record<Hole, string>): string =>
    texts.reduce((sentence, text, at) => sentence + filled[holes[at - 1] as Hole] + text);
  const template = texts.reduce((sentence, text, at) => `${sentence}{${holes[at - 1]}}${text}`);
  return Object.assign(message, { template, holes });
}
