import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Span } from '../source/source-file.js';
import type { Sources } from './citation.js';
import type { Fact, ProvisionHead, Vocabulary } from './rulebook.js';
import { provisionUnread, type Unread } from './unread.js';

/** What a rule is read against: the vocabulary, the provisions there are, and where mistakes are reported. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly heads: ReadonlyMap<string, ProvisionHead>;
  readonly unread: Unread;
  readonly report: Report;
}

export function sourcesOf({ vocabulary, unread }: Context): Sources {
  return { known: vocabulary.sources, unread };
}

/** The fact of that path. */
export function factNamed(path: string, at: Span, context: Context): Fact | undefined {
  const { vocabulary, unread, report } = context;
  const fact = vocabulary.facts.get(path);
  if (fact) return fact;
  const subject = path.slice(0, path.indexOf('.'));
  if (unread.has(`facts/${subject}`)) return undefined;
  report.add('unknown-fact', 'default', at, { fact: path }, { hint: didYouMean(path, vocabulary.facts.keys()) });
  return undefined;
}

/** The provision of that id. */
export function provisionNamed(id: string, at: Span, context: Context): ProvisionHead | undefined {
  const { heads, unread, report } = context;
  const head = heads.get(id);
  if (head) return head;
  if (provisionUnread(unread, id)) return undefined;
  report.add('unknown-provision', 'default', at, { provision: id }, { hint: didYouMean(id, heads.keys()) });
  return undefined;
}
