import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Places } from '../document/document.js';
import type { FactShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import type { Choices } from './choices.js';
import type { LegalDocument } from './rulebook.js';
import type { Text } from './text.js';
import { folderUnread, type Unread } from './unread.js';

/** What the facts are read against. */
export interface FactContext {
  readonly languages: readonly string[];
  readonly choices: Choices;
  readonly documents: ReadonlyMap<string, LegalDocument>;
  readonly unread: Unread;
  readonly report: Report;
}

/** The list of words of that name. */
export function listNamed(
  list: string,
  at: Span,
  { choices, unread, report }: Pick<FactContext, 'choices' | 'unread' | 'report'>,
): ReadonlyMap<string, Text> | undefined {
  const words = choices.get(list);
  // A list may stand in the file of any subject.
  if (words || folderUnread(unread, 'facts')) return words;
  const hint = didYouMean(list, choices.keys()) ?? 'define it under `choices` in the file of a subject';
  report.add('unknown-list', 'default', at, { list }, { hint });
  return undefined;
}

/** The words of a choice, from its list. */
export function wordsOf(
  shape: Pick<FactShape, 'kind' | 'of'>,
  places: Places,
  context: FactContext,
): ReadonlyMap<string, Text> | undefined {
  if (shape.kind !== 'choice') return undefined;
  if (typeof shape.of === 'string') return listNamed(shape.of, places.value(shape, 'of'), context) ?? new Map();
  const hint = 'add `of:` with the name of a list under `choices`';
  context.report.add('choice-without-list', 'default', places.value(shape, 'kind'), {}, { hint });
  return new Map();
}
