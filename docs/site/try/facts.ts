import { isDay } from '../days.js';
import type { FactData, TryData } from './data.js';

export type Single = boolean | number | string;
export type Item = Readonly<Record<string, Single>>;
/** `unknown`: asked for and not known, so that it is not asked again. */
export type Fact = Single | readonly Item[];
export type Facts = ReadonlyMap<string, Fact>;

/** What somebody said instead of an answer. */
export const unknown = 'unknown';

/** A fact as a case writes it. */
export function written(fact: Fact): string {
  if (typeof fact === 'object') {
    const items = fact.map((item) => `{ ${Object.entries(item).map(([name, one]) => `${name}: ${written(one)}`).join(', ')} }`);
    return `[${items.join(', ')}]`;
  }
  if (typeof fact === 'boolean') return fact ? 'holds' : 'does not hold';
  return String(fact);
}

/** A fact from the text of a case; none where the text is not one for this fact. */
export function read(text: string, fact: FactData | undefined): Fact | undefined {
  if (!fact) return undefined;
  if (text === unknown) return unknown;
  if (fact.kind === 'periods' || fact.kind === 'list') return readList(text, fact);
  return readSingle(text, fact);
}

function readSingle(text: string, fact: FactData): Single | undefined {
  if (text === 'none') return fact.none === undefined ? undefined : 'none';
  switch (fact.kind) {
    case 'yes-or-no':
      return text === 'holds' ? true : text === 'does not hold' ? false : undefined;
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    case 'money':
      return /^\d{1,9}(\.\d\d)?( EUR)?$/.test(text) ? `${Number.parseFloat(text).toFixed(2)} EUR` : undefined;
    case 'date':
      return isDay(text) ? text : undefined;
    case 'choice':
      return Object.hasOwn(fact.words ?? {}, text) ? text : undefined;
    default:
      return undefined;
  }
}

function readList(text: string, fact: FactData): readonly Item[] | undefined {
  if (!/^\[.*\]$/s.test(text)) return undefined;
  const items: Item[] = [];
  for (const [, body = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    const entries: [string, Single][] = [];
    for (const part of body.split(',').map((one) => one.trim()).filter(Boolean)) {
      const at = part.indexOf(':');
      const [name, said] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
      const field = fact.fields?.[name];
      const value = field && readSingle(said, field);
      if (value === undefined) return undefined;
      entries.push([name, value]);
    }
    items.push(Object.fromEntries(entries));
  }
  return items;
}

/** A fact for people to read. */
export function told(fact: Fact, definition: FactData, { words }: TryData, long: (day: string) => string): string {
  if (fact === unknown) return words.unknown;
  if (typeof fact === 'object') {
    if (fact.length === 0) return words.none;
    return fact
      .map((item) => Object.entries(item).map(([name, one]) => singleTold(one, definition.fields?.[name], words, long)).join(', '))
      .join('; ');
  }
  return singleTold(fact, definition, words, long);
}

function singleTold(fact: Single, definition: FactData | undefined, words: TryData['words'], long: (day: string) => string): string {
  if (fact === true) return words.yes;
  if (fact === false) return words.no;
  if (fact === 'none') return definition?.none ?? words.none;
  if (definition?.kind === 'date') return long(String(fact));
  return definition?.words?.[String(fact)] ?? String(fact);
}
