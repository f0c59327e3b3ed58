import { kinds } from '../phrases/kinds.js';
import type { Context } from './context.js';

/** A condition to start from, about the first fact of the vocabulary. */
export function factExample({ vocabulary }: Context): string {
  const fact = [...vocabulary.facts.values()].find(({ fields }) => fields === undefined);
  if (!fact) return 'reader.resident: holds';
  const [word = 'word'] = fact.words?.keys() ?? [];
  return `${fact.path}: ${kinds[fact.kind as keyof typeof kinds].examples[0]?.replace('word', word)}`;
}

/** A point to start from, at the first date of the vocabulary. */
export function pointExample({ vocabulary }: Context): string {
  const date = [...vocabulary.facts.values()].find(({ kind }) => kind === 'date');
  return `5 months after ${date?.path ?? '2014-05-15'}`;
}
