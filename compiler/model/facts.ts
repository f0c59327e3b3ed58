import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Places, ValidDocument } from '../document/document.js';
import type { FactShape } from '../document/shapes.js';
import { readFields } from './fields.js';
import { listed as inWords } from './listed.js';
import { checkOrders } from './orders.js';
import type { Fact, LegalDocument } from './rulebook.js';
import { type TextContext, textOf } from './text.js';
import { type FactContext, wordsOf } from './word-lists.js';

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
