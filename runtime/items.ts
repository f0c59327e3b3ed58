import { type Day, dayOf } from './date.js';
import type { FactDefinition, FactValue } from './facts.js';
import { own } from './own.js';

/** One item of a list: what is known of its fields, by whole path; of a period, its days too. */
export interface Item {
  /** The first day of a period; `undefined` where it is not known. What has no days begins and ends on day 0. */
  readonly begins: Day | undefined;
  /** The day after the last of a period; `running` on the day asked about; `undefined` where it is not known. */
  readonly ends: Day | 'running' | undefined;
  readonly fields: ReadonlyMap<string, FactValue>;
}

/** The items read, or what is wrong with them. */
export type ItemsRead = readonly Item[] | { readonly problem: string };

type ReadField = (definition: FactDefinition, value: unknown) => FactValue | undefined;

/** Reads a list from outside: own plain values only, each once. The order says nothing. */
export function readItems(path: string, definition: FactDefinition, given: unknown, readField: ReadField): ItemsRead {
  const called = definition.kind === 'periods' ? 'period' : 'item';
  if (!Array.isArray(given)) return { problem: `expected a list of ${called}s` };
  const items: Item[] = [];
  const count: number = given.length;
  for (let at = 0; at < count; at++) {
    const value = Object.getOwnPropertyDescriptor(given, at)?.value as unknown;
    const entries = plainEntries(value);
    const item = entries ? readItem(path, definition, entries, readField) : `expected a plain object`;
    if (typeof item === 'string') return { problem: `${called} ${at + 1}: ${item}` };
    items.push(item);
  }
  if (definition.kind === 'periods' && !own(definition, 'overlap') && overlapping(items)) {
    return { problem: 'two periods overlap, which cannot be' };
  }
  return items;
}

/** What an object as written in braces says; `undefined` for anything else, or where a value is computed. */
function plainEntries(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined;
  const entries = new Map<string, unknown>();
  for (const key of Reflect.ownKeys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (typeof key !== 'string' || !property || !Object.hasOwn(property, 'value')) return undefined;
    entries.set(key, property.value === 'unknown' ? undefined : property.value);
  }
  return entries;
}

function readItem(
  path: string,
  definition: FactDefinition,
  entries: ReadonlyMap<string, unknown>,
  readField: ReadField,
): Item | string {
  const fields = new Map<string, FactValue>();
  const known = own(definition, 'fields') ?? {};
  for (const [key, value] of entries) {
    if (definition.kind === 'periods' && isEnd(key)) continue;
    const field = own(known, key);
    if (!field)
      return `has something that no field is called; the fields are ${Object.keys(known).join(', ') || 'none'}`;
    if (value === undefined) continue;
    const read = readField(field, value);
    if (read === undefined) return `${key} is not what its field can be`;
    fields.set(`${path}.${key}`, read);
  }
  if (definition.kind === 'list') return { begins: noDay, ends: noDay, fields };
  return readDays(entries, own(definition, 'lastDay') === true, fields);
}

const noDay = 0 as Day;

function isEnd(key: string): boolean {
  return key === 'from' || key === 'to' || key === 'since';
}

const daysWanted = 'expected from and to, or since, each a date that exists';

function readDays(entries: ReadonlyMap<string, unknown>, lastDay: boolean, fields: Item['fields']): Item | string {
  const running = entries.has('since');
  if (running ? entries.has('from') || entries.has('to') : !entries.has('from') || !entries.has('to'))
    return daysWanted;
  const begins = readDay(entries.get(running ? 'since' : 'from'));
  const last = readDay(entries.get('to'));
  if (begins === null || last === null) return daysWanted;
  if (begins !== undefined && last !== undefined && last < begins) return 'ends before it begins';
  const ends = running ? 'running' : last !== undefined && lastDay ? ((last + 1) as Day) : last;
  return { begins, ends, fields };
}

/** A day; `undefined` where it is not known, `null` where it is none. */
function readDay(value: unknown): Day | undefined | null {
  if (value === undefined) return undefined;
  return (typeof value === 'string' ? dayOf(value) : undefined) ?? null;
}

/** Whether two periods share a day; those with an end that is not known are not judged. */
function overlapping(items: readonly Item[]): boolean {
  const known = items.flatMap(({ begins, ends }) => {
    return begins === undefined || ends === undefined ? [] : [{ begins, ends: ends === 'running' ? Infinity : ends }];
  });
  known.sort((a, b) => a.begins - b.begins || a.ends - b.ends);
  return known.some(({ begins }, at) => at > 0 && begins < (known[at - 1]?.ends ?? begins));
}

/** Whether both ends of every period of a list are known. */
export function endsKnown(items: readonly Item[]): boolean {
  return items.every(({ begins, ends }) => begins !== undefined && ends !== undefined);
}
