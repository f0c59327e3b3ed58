import { didYouMean } from '../diagnostics/suggest.js';
import type { Places } from '../document/document.js';
import type { Period } from '../phrases/phrase.js';
import { readLength } from '../phrases/read.js';
import type { Span } from '../source/source-file.js';
import type { ConditionContext } from './conditions.js';
import type { Context } from './context.js';
import { nearPhrase } from './correction.js';
import type { Given } from './provision.js';
import type { LegalDocument, ValueKind } from './rulebook.js';
import { readPointIn } from './said.js';
import { isDocumentKind } from './values.js';
import { unknownWord } from './words.js';

export type GivesShape = Readonly<Record<string, string | readonly string[]>>;

/** Reads what an outcome gives, each under a value of the rulebook. */
export function readGives(shape: GivesShape | undefined, context: ConditionContext): readonly Given[] {
  if (shape === undefined) return [];
  const gives = Object.entries(shape).map(([name, said]) => {
    const value = valueNamed(name, context.places.key(shape, name), context);
    return value && readGiven(value, said, shape, context);
  });
  return gives.filter((given) => given !== undefined);
}

/** The value of that name. */
export function valueNamed(name: string, at: Span, { vocabulary, unread, report }: Context): ValueKind | undefined {
  const { values } = vocabulary.settings;
  const value = values.get(name);
  if (value || unread.has('rulebook')) return value;
  const hint = didYouMean(name, values.keys()) ?? 'declare it under `values` in `rulebook.yaml`';
  report.add('unknown-value', 'default', at, { value: name }, { hint });
  return undefined;
}

function readGiven(
  value: ValueKind,
  said: string | readonly string[],
  shape: GivesShape,
  context: ConditionContext,
): Given | undefined {
  const at = context.places.value(shape, value.name);
  if (value.kind === 'words') return readWords(value, said, at, context.places, context);
  if (typeof said !== 'string') {
    context.report.add('one-value', 'default', at, { value: value.name }, { hint: 'name one, without brackets' });
    return undefined;
  }
  switch (value.kind) {
    case 'document': {
      const document = documentNamed(value, said, at, context);
      return document && { is: 'document', value, document };
    }
    case 'date': {
      const point = readPointIn(said, at, context);
      return point && { is: 'date', value, point };
    }
    case 'period': {
      const period = lengthSaid(said, at, context);
      return period && { is: 'period', value, period };
    }
  }
}

/** The length of time that a text says. */
export function lengthSaid(said: string, at: Span, { report }: Context): Period | undefined {
  const period = readLength(said);
  if (period) return period;
  const near = nearPhrase('period', said, {});
  const hint = near === undefined ? 'such as `5 years`' : `did you mean \`${near}\`?`;
  report.add('unknown-phrase', 'period', at, { phrase: said }, { hint });
  return undefined;
}

/** The document of that name, of the kind that the value gives. */
export function documentNamed(value: ValueKind, name: string, at: Span, context: Context): LegalDocument | undefined {
  const { vocabulary, unread, report } = context;
  const { of } = value;
  const document = vocabulary.documents.get(name);
  const fits = of === undefined || document?.kind === of;
  if (document && fits) return document;
  // What cannot be judged had its message: a file that was not read, a kind that does not exist.
  if (unread.has(`documents/${name}`) || (of !== undefined && !isDocumentKind(of))) return undefined;
  const fitting = [...vocabulary.documents.values()].filter(({ kind }) => of === undefined || kind === of);
  const near = didYouMean(
    name,
    fitting.map(({ id }) => id),
  );
  if (document && of !== undefined) {
    const holes = { document: name, kind: document.kind, due: of, value: value.name };
    report.add('unknown-document', 'other', at, holes, { hint: near ?? `name a document of the kind \`${of}\`` });
  } else {
    const hint = near ?? `describe it in \`documents/${name}.yaml\``;
    report.add('unknown-document', 'default', at, { document: name, kind: of ?? 'document' }, { hint });
  }
  return undefined;
}

/** The words that a value gives, each from its list. */
export function readWords(
  value: ValueKind,
  said: string | readonly string[],
  at: Span,
  places: Places,
  { vocabulary, report }: Context,
): Given | undefined {
  const words = typeof said === 'string' ? [said] : said;
  const list = [...(vocabulary.choices.get(value.of ?? '')?.keys() ?? [])];
  const wrong = list.length === 0 ? [] : words.filter((word) => !list.includes(word));
  for (const word of wrong) {
    const place = typeof said === 'string' ? at : places.value(said, said.indexOf(word));
    unknownWord({ word, subject: value.name, words: list }, place, report);
  }
  return wrong.length === 0 ? { is: 'words', value, words } : undefined;
}
