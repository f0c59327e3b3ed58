import { didYouMean } from '../diagnostics/suggest.js';
import { readLength } from '../phrases/read.js';
import type { Span } from '../source/source-file.js';
import type { ConditionContext } from './conditions.js';
import type { Given, ValueKind } from './rulebook.js';
import { readPointIn } from './said.js';
import { listed } from './settings.js';
import { within } from './span.js';

export type GivesShape = Readonly<Record<string, string | readonly string[]>>;

/** Reads what an outcome gives, each under a value of the rulebook. */
export function readGives(shape: GivesShape | undefined, context: ConditionContext): readonly Given[] {
  if (shape === undefined) return [];
  const { vocabulary, places, report } = context;
  const { values } = vocabulary.settings;
  const gives: Given[] = [];
  for (const [name, said] of Object.entries(shape)) {
    const value = values.get(name);
    const at = places.value(shape, name);
    if (!value) {
      const hint = didYouMean(name, values.keys());
      report.add('unknown-value', 'default', places.key(shape, name), { value: name }, { hint });
      continue;
    }
    const given = readGiven(value, said, at, context);
    if (given) gives.push(given);
  }
  return gives;
}

function readGiven(
  value: ValueKind,
  said: string | readonly string[],
  at: Span,
  context: ConditionContext,
): Given | undefined {
  if (value.kind === 'words') return readWords(value, typeof said === 'string' ? [said] : said, at, context);
  if (typeof said !== 'string') {
    context.report.add('one-value', 'default', at, { value: value.name });
    return undefined;
  }
  switch (value.kind) {
    case 'document':
      return readDocument(value, said, at, context);
    case 'date': {
      const point = readPointIn(said, at, context);
      return point && { is: 'date', value, point };
    }
    case 'period': {
      const period = readLength(said);
      if (period && !('says' in period)) return { is: 'period', value, period };
      if (period) context.report.add('not-yet', 'phrase', at, { construct: period.construct });
      else context.report.add('unknown-phrase', 'period', at, { phrase: said }, { hint: 'such as `5 years`' });
      return undefined;
    }
  }
}

function readDocument(value: ValueKind, name: string, at: Span, context: ConditionContext): Given | undefined {
  const { vocabulary, unread, report } = context;
  const document = vocabulary.documents.get(name);
  if (document && (value.of === undefined || document.kind === value.of)) return { is: 'document', value, document };
  if (unread.has(`documents/${name}`)) return undefined;
  const fitting = [...vocabulary.documents.values()].filter(({ kind }) => value.of === undefined || kind === value.of);
  const hint = didYouMean(
    name,
    fitting.map(({ id }) => id),
  );
  report.add('unknown-document', 'default', at, { document: name, kind: value.of ?? 'document' }, { hint });
  return undefined;
}

function readWords(value: ValueKind, words: readonly string[], at: Span, context: ConditionContext): Given | undefined {
  const { vocabulary, report } = context;
  const list = [...(vocabulary.choices.get(value.of ?? '')?.keys() ?? [])];
  const wrong = list.length === 0 ? [] : words.filter((word) => !list.includes(word));
  for (const word of wrong) {
    const holes = { word, subject: value.name, words: listed(list) };
    report.add('unknown-word', 'default', within(at, word), holes, { hint: didYouMean(word, list) });
  }
  return wrong.length === 0 ? { is: 'words', value, words } : undefined;
}
