import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Report } from '../diagnostics/diagnostic.js';
import type { SourceFile, Span } from '../source/source-file.js';
import type { Draft } from './draft.js';
import { Flaws } from './draft.js';
import { grouped, limits } from './limits.js';
import { PlaceBook } from './place-book.js';

/** A value of a rule file: texts and whole numbers, in lists and under keys. */
export type Value = string | number | readonly Value[] | Readonly<{ [key: string]: Value }>;

interface Reading {
  readonly places: PlaceBook;
  readonly flaws: Flaws;
  readonly report: Report;
}

/**
 * Builds the plain values of a document and notes where each of them stands. Nothing is converted: the
 * text as written decides. Objects have no prototype, so a key may have any name.
 */
export function readValues(file: SourceFile, root: YAMLMap, report: Report): Draft {
  const reading = { places: new PlaceBook(file), flaws: new Flaws(), report };
  const value = readMap(root, reading);
  return { file, value, places: reading.places, flaws: reading.flaws };
}

function readMap(map: YAMLMap, reading: Reading): Readonly<Record<string, Value>> {
  const { places, flaws, report } = reading;
  const value: Record<string, Value> = Object.create(null);
  places.noteWhole(value, rangeOf(map, places));
  let before: string | undefined;
  for (const pair of map.items as Pair<Scalar<string>, unknown>[]) {
    const key = pair.key.value;
    const at = rangeOf(pair.key, places);
    if (key === '' && pair.key.type === 'PLAIN') {
      report.add('missing-colon', 'key', { ...at, end: at.start + 1 }, {});
      flaws.note(value, key);
    } else if (key === '<<' && pair.key.type === 'PLAIN') {
      report.add('yaml-feature', 'merge', at, {});
      flaws.note(value, key);
    } else if (pair.value === null && map.flow) {
      reportLeftOver(key, at, report);
      flaws.note(value, key);
      // The value before it lost its end to the comma.
      if (before !== undefined) flaws.note(value, before);
    } else if (Object.hasOwn(value, key)) {
      const related = [{ at: places.key(value, key), note: 'it stands here first' }];
      report.add('duplicate-key', 'default', at, { key }, { related });
      flaws.note(value, key);
    } else {
      places.notePart(value, key, at, isEmpty(pair.value) ? at : rangeOf(pair.value, places));
      value[key] = readValue(pair.value, value, key, reading);
      before = key;
    }
  }
  return value;
}

function readList(list: YAMLSeq, reading: Reading): readonly Value[] {
  const { places } = reading;
  const value: Value[] = [];
  places.noteWhole(value, rangeOf(list, places));
  for (const [item, node] of list.items.entries()) {
    const at = rangeOf(node, places);
    places.notePart(value, item, at, at);
    value.push(readValue(node, value, item, reading));
  }
  return value;
}

function readValue(node: unknown, holder: object, key: string | number, reading: Reading): Value {
  if (isMap(node)) return readMap(node, reading);
  if (isSeq(node)) return readList(node, reading);
  if (!isScalar(node)) throw new Error('a value of a rule file is a text, a number, a list or keys');
  return readScalar(node, holder, key, reading);
}

/** A value without quotes is taken by its spelling: words are text, whole numbers numbers, the rest refused. */
function readScalar(node: Scalar, holder: object, key: string | number, reading: Reading): Value {
  const { places, flaws, report } = reading;
  const at = places.value(holder, key);
  const text = node.source ?? '';
  if (typeof node.value === 'string') {
    if (node.value.length > limits.text) {
      report.add('over-limit', 'text', at, { count: grouped(node.value.length), limit: grouped(limits.text) });
      flaws.note(holder, key);
    }
    return node.value;
  }
  if (typeof node.value === 'number' && /^(?:0|[1-9][0-9]{0,14})$/.test(text)) return node.value;
  flaws.note(holder, key);
  if (node.value === null) {
    if (typeof key === 'number') report.add('no-value', 'item', at, {});
    else report.add('no-value', 'default', at, { key });
  } else if (typeof node.value === 'boolean') report.add('true-or-false', 'default', at, { text });
  else report.add('unquoted-number', 'default', at, { text }, { hint: `write \`"${text}"\`` });
  return text;
}

/** What is left between two commas inside braces: most often the rest of a text without quotes. */
function reportLeftOver(text: string, at: Span, report: Report): void {
  const key = /^([a-z][\w./-]*):\S/.exec(text)?.[1];
  if (key === undefined) report.add('unquoted-text', 'comma', at, { text });
  else report.add('missing-colon', 'space', { ...at, end: at.start + key.length + 1 }, { key });
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

function rangeOf(node: unknown, places: PlaceBook): Span {
  const [start, end] = (node as { range?: readonly [number, number, number] | null }).range ?? [0, 0];
  return places.span(start, end);
}
