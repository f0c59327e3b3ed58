import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { ValidDocument } from '../document/document.js';
import type { FactShape } from '../document/shapes.js';
import type { Fact, LegalDocument } from './rulebook.js';
import { type Text, textOf } from './text.js';
import type { Unread } from './unread.js';

interface Authorities {
  readonly known: ReadonlyMap<string, LegalDocument>;
  readonly unread: Unread;
}

export type Choices = ReadonlyMap<string, ReadonlyMap<string, Text>>;

/** Words that mean something of their own wherever an answer stands: no list may use them. */
const reserved = new Set(['none', 'unknown', 'met', 'not-met']);

/** The lists of words that subjects share by name. */
export function readChoices(
  documents: readonly ValidDocument<'facts'>[],
  languages: readonly string[],
  report: Report,
): Choices {
  const choices = new Map<string, ReadonlyMap<string, Text>>();
  for (const { value, places } of documents) {
    const lists = value.choices ?? {};
    for (const [name, words] of Object.entries(lists)) {
      if (choices.has(name))
        report.add('name-taken', 'default', places.key(lists, name), { name, what: 'list of words' });
      for (const word of Object.keys(words)) {
        if (reserved.has(word)) report.add('reserved-name', 'default', places.key(words, word), { name: word });
      }
      choices.set(name, new Map(Object.entries(words).map(([word, text]) => [word, textOf(text, languages)])));
    }
  }
  return choices;
}

/** The facts of all subjects, by path. */
export function readFacts(
  documents: readonly ValidDocument<'facts'>[],
  languages: readonly string[],
  choices: Choices,
  authorities: Authorities,
  report: Report,
): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const document of documents) {
    const { value, places } = document;
    for (const [name, shape] of Object.entries(value.facts)) {
      const path = `${value.subject}.${name}`;
      facts.set(path, {
        path,
        kind: shape.kind,
        ...optional('words', wordsOf(shape, document, choices, report)),
        ...(shape['none-means'] === undefined ? {} : { none: textOf(shape['none-means'], languages) }),
        ...optional('judgedBy', judgeOf(shape, document, authorities, report)),
        ...optional('notBefore', shape['not-before']),
        ...optional('per', shape.per),
        label: textOf(shape.label, languages),
        asks: textOf(shape.asks, languages),
        at: places.key(value.facts, name),
      });
    }
  }
  checkOrders(documents, facts, report);
  return facts;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}

function wordsOf(
  shape: FactShape,
  { places }: ValidDocument<'facts'>,
  choices: Choices,
  report: Report,
): ReadonlyMap<string, Text> | undefined {
  if (shape.kind !== 'choice') return undefined;
  if (shape.of === undefined) {
    report.add('choice-without-list', 'default', places.value(shape, 'kind'), {});
    return new Map();
  }
  const words = choices.get(shape.of);
  if (!words) {
    const hint = didYouMean(shape.of, choices.keys());
    report.add('unknown-list', 'default', places.value(shape, 'of'), { list: shape.of }, { hint });
  }
  return words ?? new Map();
}

function judgeOf(
  shape: FactShape,
  { places }: ValidDocument<'facts'>,
  documents: Authorities,
  report: Report,
): LegalDocument | undefined {
  const name = shape['judged-by'];
  if (name === undefined) return undefined;
  const found = documents.known.get(name);
  if (found?.kind === 'authority') return found;
  if (documents.unread.has(`documents/${name}`)) return undefined;
  const names = [...documents.known.values()].filter(({ kind }) => kind === 'authority').map(({ id }) => id);
  const hint = didYouMean(name, names);
  report.add(
    'unknown-document',
    'default',
    places.value(shape, 'judged-by'),
    { document: name, kind: 'authority' },
    { hint },
  );
  return undefined;
}

/** `not-before` must name another date. */
function checkOrders(
  documents: readonly ValidDocument<'facts'>[],
  facts: ReadonlyMap<string, Fact>,
  report: Report,
): void {
  for (const { value, places } of documents) {
    for (const [name, shape] of Object.entries(value.facts)) {
      const earlier = shape['not-before'];
      if (earlier === undefined) continue;
      const at = places.value(shape, 'not-before');
      const found = facts.get(earlier);
      if (!found) {
        report.add('unknown-fact', 'default', at, { fact: earlier }, { hint: didYouMean(earlier, facts.keys()) });
      } else if (found.kind !== 'date' || shape.kind !== 'date' || found.path === `${value.subject}.${name}`) {
        report.add('not-a-day', 'default', at, { name: earlier });
      }
    }
  }
}
