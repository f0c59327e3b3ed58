import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Places, ValidDocument } from '../document/document.js';
import type { FactShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import type { Choices } from './choices.js';
import { readFields } from './fields.js';
import { listed as inWords } from './listed.js';
import { checkOrders } from './orders.js';
import type { Fact, LegalDocument } from './rulebook.js';
import { type Text, type TextContext, textOf } from './text.js';
import { folderUnread, type Unread } from './unread.js';

/** What the facts are read against. */
export interface FactContext {
  readonly languages: readonly string[];
  readonly choices: Choices;
  readonly documents: ReadonlyMap<string, LegalDocument>;
  readonly unread: Unread;
  readonly report: Report;
}

/** The facts of all subjects, by path. */
export function readFacts(
  documents: readonly ValidDocument<'facts'>[],
  context: FactContext,
): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const { value, places } of documents) {
    const texts: TextContext = { ...context, places };
    textOf(value.title, texts);
    for (const [name, shape] of Object.entries(value.facts)) {
      const path = `${value.subject}.${name}`;
      checkEffect(shape, places, context.report);
      facts.set(path, {
        path,
        kind: shape.kind,
        ...optional('words', wordsOf(shape, places, context)),
        ...listed(shape, path, places, context),
        ...(shape['none-means'] === undefined ? {} : { none: textOf(shape['none-means'], texts) }),
        ...optional('judgedBy', judgeOf(shape, places, context)),
        ...optional('notBefore', shape['not-before']),
        ...optional('per', shape.per),
        label: textOf(shape.label, texts),
        asks: textOf(shape.asks, texts),
        at: places.key(value.facts, name),
      });
    }
  }
  checkOrders(documents, facts, context);
  return facts;
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

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}

/** The kinds of fact for which a key says something. */
const effects = {
  of: ['choice', 'periods', 'list'],
  'last-day': ['periods'],
  overlap: ['periods'],
  per: ['money'],
  'none-means': ['date', 'choice'],
  'not-before': ['date'],
} as const;

function checkEffect(shape: FactShape, places: Places, report: Report): void {
  for (const [key, kinds] of Object.entries(effects)) {
    if (shape[key as keyof FactShape] === undefined || kinds.some((kind: string) => kind === shape.kind)) continue;
    const hint = `only a fact of the kind ${inWords(kinds)} has it: take it away, or correct the \`kind\``;
    report.add('without-effect', 'fact', places.key(shape, key), { key, kind: shape.kind }, { hint });
  }
}

/** What makes a list or periods of a fact. */
function listed(shape: FactShape, path: string, places: Places, context: FactContext): Partial<Fact> {
  if (shape.kind !== 'periods' && shape.kind !== 'list') return {};
  return {
    fields: readFields(shape, path, places, context),
    ...(shape['last-day'] === 'counts' ? { lastDay: true } : {}),
    ...(shape.overlap === undefined ? {} : { overlap: true }),
  };
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

function judgeOf(
  shape: FactShape,
  places: Places,
  { documents, unread, report }: FactContext,
): LegalDocument | undefined {
  const name = shape['judged-by'];
  if (name === undefined) return undefined;
  const found = documents.get(name);
  if (found?.kind === 'authority' || unread.has(`documents/${name}`)) return found;
  const names = [...documents.values()].filter(({ kind }) => kind === 'authority').map(({ id }) => id);
  const hint = didYouMean(name, names) ?? `add \`documents/${name}.yaml\` of the kind \`authority\``;
  const at = places.value(shape, 'judged-by');
  report.add('unknown-document', 'default', at, { document: name, kind: 'authority' }, { hint });
  return undefined;
}
