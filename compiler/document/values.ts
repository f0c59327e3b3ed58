import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Report } from '../diagnostics/diagnostic.js';
import type { SourceFile, Span } from '../source/source-file.js';
import { hiddenIn } from './characters.js';
import type { Draft } from './draft.js';
import { Flaws } from './draft.js';
import { LeftOver } from './left-over.js';
import { grouped, limits } from './limits.js';
import { PlaceBook } from './place-book.js';

/** A value of a rule file: texts and whole numbers, in lists and under keys. */
type Value = string | number | readonly Value[] | Readonly<{ [key: string]: Value }>;

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
  const leftOver = new LeftOver();
  let before: string | undefined;
  let twice = false;
  for (const pair of map.items as Pair<Scalar<string>, unknown>[]) {
    const key = pair.key.value;
    const at = rangeOf(pair.key, places);
    if (pair.value === null && map.flow) {
      leftOver.take(at);
      // Its first word may be the key, without a colon: then that key is not missed again.
      flaws.note(value, /^[^\s:]*/.exec(key)?.[0] ?? key);
      // The value before it lost its end to the comma.
      if (before !== undefined) flaws.note(value, before);
      continue;
    }
    if (Object.hasOwn(value, key)) {
      // Where the dash of a new item is missing, all its keys stand twice: that is said once.
      if (!twice) reportTwice(key, at, value, reading);
      twice = true;
      flaws.note(value, key);
    } else if (mayStand(pair.key, at, reading)) {
      places.notePart(value, key, at, isEmpty(pair.value) ? at : rangeOf(pair.value, places));
      value[key] = readValue(pair.value, value, key, reading);
    } else flaws.note(value, key);
    before = key;
    leftOver.flush(rangeOf(pair.value, places), report);
  }
  leftOver.flush(undefined, report);
  return value;
}

/** Whether a key is one. */
function mayStand(key: Scalar<string>, at: Span, { report }: Reading): boolean {
  if (key.type === 'PLAIN' && key.value === '') {
    report.add('missing-colon', 'key', { ...at, end: at.start + 1 }, {}, { hint: 'write the key before the colon' });
    return false;
  }
  if (key.type === 'PLAIN' && key.value === '<<') {
    report.add('yaml-feature', 'merge', at, {}, { hint: 'write the keys out' });
    return false;
  }
  return true;
}

function reportTwice(key: string, at: Span, value: object, { places, report }: Reading): void {
  const related = [{ at: places.key(value, key), note: 'it stands here first' }];
  const hint = 'remove or rename one of the two; if a new item of a list begins here, put `- ` before it';
  report.add('duplicate-key', 'default', at, { key }, { related, hint });
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
  if (isMap(node)) {
    const map = readMap(node, reading);
    // Keys that were all reported are not missed again.
    if (node.items.length > 0 && Object.keys(map).length === 0) reading.flaws.note(holder, key);
    return map;
  }
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
      report.add(
        'over-limit',
        'text',
        at,
        { count: grouped(node.value.length), limit: grouped(limits.text) },
        { hint: 'shorten it' },
      );
      flaws.note(holder, key);
    }
    checkEscapes(node, at, report);
    return node.value;
  }
  if (typeof node.value === 'number' && /^(?:0|[1-9][0-9]{0,14})$/.test(text)) return node.value;
  flaws.note(holder, key);
  if (node.value === null) {
    const hint = 'write the value, or delete the line';
    if (typeof key === 'number') report.add('no-value', 'item', at, {}, { hint });
    else report.add('no-value', 'default', at, { key }, { hint });
  } else if (typeof node.value === 'boolean') {
    const hint = `write \`${node.value ? 'holds' : 'does not hold'}\``;
    report.add('true-or-false', 'default', at, { text }, { hint });
  } else report.add('unquoted-number', 'default', at, { text }, { hint: `write \`"${text}"\`` });
  return text;
}

/** An escape in double quotes may not bring in what may not stand in the file itself. */
function checkEscapes(node: Scalar, at: Span, report: Report): void {
  const hidden = node.type === 'QUOTE_DOUBLE' && typeof node.value === 'string' ? hiddenIn(node.value) : undefined;
  const hint = 'delete the escape, and type the text around it anew';
  if (hidden !== undefined) report.add('forbidden-character', 'default', at, { character: hidden }, { hint });
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

function rangeOf(node: unknown, places: PlaceBook): Span {
  const [start, end] = (node as { range?: readonly [number, number, number] | null }).range ?? [0, 0];
  return places.span(start, end);
}
