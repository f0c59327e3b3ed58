import type { Places } from '../document/document.js';
import type { FactShape } from '../document/shapes.js';
import type { Fact } from './rulebook.js';
import { type TextContext, textOf } from './text.js';
import { type FactContext, wordsOf } from './word-lists.js';

/** What each item of a list says, by name, as facts of their own; of periods, how long each is too. */
export function readFields(
  shape: FactShape,
  path: string,
  places: Places,
  context: FactContext,
): ReadonlyMap<string, Fact> {
  const texts: TextContext = { ...context, places };
  const { report } = context;
  const shapes = typeof shape.of === 'object' ? shape.of : {};
  const at = places.value(shape, 'kind');
  if (typeof shape.of === 'string') {
    report.add('list-incomplete', 'named', places.value(shape, 'of'), {}, { hint: fieldsHint });
  } else if (shape.kind === 'list' && shape.of === undefined) {
    report.add('list-incomplete', 'fields', at, {}, { hint: fieldsHint });
  }
  if (shape.kind === 'periods' && shape['last-day'] === undefined) {
    const hint = 'add `last-day: counts`, or `last-day: does not count` where it is the day of return';
    report.add('list-incomplete', 'last-day', at, {}, { hint });
  }
  const asks = textOf(shape.asks, texts);
  const read = Object.entries(shapes).map(([name, field]): readonly [string, Fact] => {
    const key = places.key(shapes, name);
    if (reserved.has(name)) report.add('reserved-name', 'default', key, { name }, { hint: 'choose another name' });
    const words = wordsOf(field, places, context);
    const own = { path: `${path}.${name}`, kind: field.kind, list: path, asks, at: key };
    return [name, { ...own, ...(words ? { words } : {}), label: textOf(field.label, texts) }];
  });
  if (shape.kind === 'list') return new Map(read);
  const label = textOf(shape.label, texts);
  return new Map([...read, ['length', { path: `${path}.length`, kind: 'length', list: path, label, asks, at }]]);
}

/** Names that every period has already. */
const reserved: ReadonlySet<string> = new Set(['from', 'to', 'since', 'length']);

const fieldsHint = 'add `of:` with the fields, such as `of: { ground: { kind: choice, of: stay-ground, label: … } }`';
