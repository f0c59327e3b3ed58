import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Places } from '../document/document.js';
import type { Span } from '../source/source-file.js';
import type { Sources } from './citation.js';
import type { ProvisionHead } from './provision.js';
import type { Amount, Fact, Vocabulary } from './rulebook.js';
import type { TextContext } from './text.js';
import { provisionUnread, type Unread } from './unread.js';

/** What a rule is read against: the vocabulary, the provisions there are, and where mistakes are reported. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly heads: ReadonlyMap<string, ProvisionHead>;
  /** Provisions that have a mistake themselves: what is said of them is not judged. */
  readonly unsure: ReadonlySet<string>;
  /** The ids of the conditions of each provision. */
  readonly conditionIds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unread: Unread;
  readonly report: Report;
  /** The periods or the list of which a row of a measure asks. */
  readonly list?: Fact;
}

/** The texts of one document are read against the languages of the rulebook. */
export function textsOf({ vocabulary, report }: Context, places: Places): TextContext {
  return { languages: vocabulary.settings.languages, places, report };
}

export function sourcesOf({ vocabulary, unread }: Context): Sources {
  return { known: vocabulary.sources, unread };
}

/** The fact of that path. */
export function factNamed(path: string, at: Span, context: Context): Fact | undefined {
  const { vocabulary, unread, report } = context;
  const fact = vocabulary.facts.get(path) ?? fieldNamed(path, context);
  if (fact) return fact.list === undefined || fact.list === context.list?.path ? fact : onlyInRows(fact, at, context);
  const subject = path.slice(0, path.indexOf('.'));
  if (unread.has(`facts/${subject}`)) return undefined;
  const hint = didYouMean(path, vocabulary.facts.keys()) ?? `define it in \`facts/${subject}.yaml\``;
  report.add('unknown-fact', 'default', at, { fact: path }, { hint });
  return undefined;
}

/** The amount of that name. */
export function amountNamed(name: string, at: Span, { vocabulary, unread, report }: Context): Amount | undefined {
  const amount = vocabulary.amounts.get(name);
  if (amount || unread.has(`amounts/${name}`)) return amount;
  const hint = didYouMean(name, vocabulary.amounts.keys()) ?? `describe it in \`amounts/${name}.yaml\``;
  report.add('unknown-amount', 'default', at, { amount: name }, { hint });
  return undefined;
}

/** The field of that path, of whatever list. */
function fieldNamed(path: string, { vocabulary }: Context): Fact | undefined {
  const end = path.lastIndexOf('.');
  return vocabulary.facts.get(path.slice(0, end))?.fields?.get(path.slice(end + 1));
}

function onlyInRows({ path, list = '' }: Fact, at: Span, { report }: Context): undefined {
  const hint = `ask it under \`counting\` or \`broken-by\` of a measure over \`${list}\``;
  report.add('only-measured', 'field', at, { fact: path, list }, { hint });
}

/** The provision of that id. */
export function provisionNamed(id: string, at: Span, context: Context): ProvisionHead | undefined {
  const { heads, unread, report } = context;
  const head = heads.get(id);
  if (head) return head;
  if (provisionUnread(unread, id)) return undefined;
  const hint = didYouMean(id, heads.keys()) ?? `a provision is a folder with its versions: \`${id}/<day>.yaml\``;
  report.add('unknown-provision', 'default', at, { provision: id }, { hint });
  return undefined;
}
