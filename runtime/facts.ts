import { type Day, dayOf } from './date.js';
import { endsKnown, type Item, readItems } from './items.js';
import { nearest } from './nearest.js';
import { own } from './own.js';

/** A sum as people write it: `1282.14 EUR`, with two digits for the cents. */
export type Money = `${number} EUR`;

/** What the vocabulary says of a fact: enough to read it from outside. */
export interface FactDefinition {
  readonly kind: 'yes-or-no' | 'choice' | 'date' | 'number' | 'money' | 'periods' | 'list';
  /** The words of a choice. */
  readonly words?: readonly string[];
  /** Whether `none` is an answer. */
  readonly none?: true;
  /** The date that this date may not precede. */
  readonly notBefore?: string;
  /** The fields of each period or item, by name. */
  readonly fields?: Readonly<Record<string, FactDefinition>>;
  /** The last day of a period belongs to it. */
  readonly lastDay?: true;
  /** Periods may overlap: a day covered twice counts once. */
  readonly overlap?: true;
}

/** The vocabulary of a package: every fact by its path. */
export type Vocabulary = Readonly<Record<string, FactDefinition>>;

/** A fact once read: a truth, a word, a day, a whole number, cents, the items of a list; `null` is `none`. */
export type FactValue = boolean | string | number | null | readonly Item[];
/** The facts that are known. What is not known is absent. */
export interface KnownFacts {
  readonly get: (path: string) => FactValue | undefined;
  readonly has: (path: string) => boolean;
}

/** One thing wrong with the facts given; it never tells what another fact says. */
export interface FactProblem {
  /** The name as it was given; empty where the facts as a whole are wrong. */
  readonly fact: string;
  readonly problem: string;
}

/** The facts given cannot be: all problems at once. Never thrown for a fact that is merely missing. */
export class FactsError extends Error {
  readonly problems: readonly FactProblem[];

  constructor(problems: readonly FactProblem[]) {
    super(problems.map(({ fact, problem }) => (fact === '' ? problem : `${inShort(fact)}: ${problem}`)).join('\n'));
    this.name = 'FactsError';
    this.problems = problems;
  }
}

/** A name from outside, fit for a line: at most 80 letters, none that a terminal would obey. */
function inShort(name: string): string {
  const safe = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return safe.length > 80 ? `${safe.slice(0, 80)}…` : safe;
}

/**
 * Reads facts from outside: the own plain properties of one plain object, each read once, never changed.
 * `unknown`, `undefined` and leaving out are the same. Throws a `FactsError` for names not in the vocabulary,
 * values of the wrong kind, impossible dates and dates in an order that cannot be.
 */
export function readFacts(vocabulary: Vocabulary, given: object): ReadonlyMap<string, FactValue> {
  if (!isPlain(given)) throw new FactsError([{ fact: '', problem: 'expected the facts as one plain object' }]);
  const known = new Map<string, FactValue>();
  const problems: FactProblem[] = [];
  for (const key of Reflect.ownKeys(given)) {
    const property = Object.getOwnPropertyDescriptor(given, key);
    const definition = typeof key === 'string' ? own(vocabulary, key) : undefined;
    const problem = (text: string): number => problems.push({ fact: String(key), problem: text });
    if (!definition) problem(unknownName(String(key), vocabulary, problems.length));
    else if (!property || !Object.hasOwn(property, 'value')) problem('is computed; give a plain value');
    else if (property.value !== undefined && property.value !== 'unknown') {
      const value = readAny(String(key), definition, property.value);
      if (value === undefined) problem(`expected ${expectation(definition)}`);
      else if (typeof value === 'object' && value !== null && 'problem' in value) problem(value.problem);
      else known.set(String(key), value);
    }
  }
  for (const fact of known.keys()) {
    const earlier = laterOne(vocabulary, known, fact);
    if (earlier) problems.push({ fact, problem: `lies before ${earlier}, which cannot be` });
  }
  if (problems.length > 0) throw new FactsError(problems);
  return known;
}

/** An object as written in braces or read from JSON: no class, no list, nothing with a prototype of its own. */
function isPlain(given: unknown): given is object {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Suggests a name for the first few unknown ones: somebody may send a million. */
function unknownName(name: string, vocabulary: Vocabulary, before: number): string {
  const suggestion = before < 20 && name.length <= 80 ? nearest(name, Object.keys(vocabulary)) : undefined;
  return suggestion === undefined ? 'no fact has this name' : `no fact has this name; did you mean ${suggestion}?`;
}

/** The nearest date known that this date may not precede, where it does. */
function laterOne(vocabulary: Vocabulary, known: KnownFacts, fact: string): string | undefined {
  const value = known.get(fact);
  const seen = new Set<string>();
  for (let earlier = boundOf(vocabulary, fact); earlier !== undefined; earlier = boundOf(vocabulary, earlier)) {
    const bound = known.get(earlier);
    if (typeof value === 'number' && typeof bound === 'number') return value < bound ? earlier : undefined;
    if (bound !== undefined || seen.has(earlier)) return undefined;
    seen.add(earlier);
  }
  return undefined;
}

function boundOf(vocabulary: Vocabulary, fact: string): string | undefined {
  const definition = own(vocabulary, fact);
  return definition && own(definition, 'notBefore');
}

function readAny(
  path: string,
  definition: FactDefinition,
  value: unknown,
): ReturnType<typeof readItems> | FactValue | undefined {
  if (definition.kind !== 'periods' && definition.kind !== 'list') return readFact(definition, value);
  return readItems(path, definition, value, readFact);
}

function readFact(definition: FactDefinition, value: unknown): FactValue | undefined {
  if (value === 'none') return own(definition, 'none') ? null : undefined;
  switch (definition.kind) {
    case 'yes-or-no':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return typeof value === 'string' && own(definition, 'words')?.includes(value) ? value : undefined;
    case 'date':
      return typeof value === 'string' ? dayOf(value) : undefined;
    case 'number':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)
        ? value
        : undefined;
    case 'money':
      return typeof value === 'string' ? centsOf(value) : undefined;
    case 'periods':
    case 'list':
      return undefined;
  }
}

/** Cents of a sum written `1282.14 EUR`, exactly; `undefined` for anything else. */
export function centsOf(sum: string): number | undefined {
  const found = /^(0|[1-9]\d{0,8})\.(\d\d) EUR$/.exec(sum);
  return found ? Number(found[1]) * 100 + Number(found[2]) : undefined;
}

function expectation(definition: FactDefinition): string {
  const none = own(definition, 'none') ? ', or none' : '';
  switch (definition.kind) {
    case 'yes-or-no':
      return `true or false${none}`;
    case 'choice':
      return `one of ${own(definition, 'words')?.join(', ')}${none}`;
    case 'date':
      return `a date that exists, such as 2013-07-11${none}`;
    case 'number':
      return `a whole number, 0 or more${none}`;
    case 'money':
      return `a sum such as 1282.14 EUR${none}`;
    case 'periods':
      return 'a list of periods';
    case 'list':
      return 'a list of items';
  }
}

/** The day a fact says: `null` for none, `undefined` when not known. */
export function dayFact(facts: KnownFacts, path: string): Day | null | undefined {
  const value = facts.get(path);
  return typeof value === 'number' ? (value as Day) : value === null ? null : undefined;
}

/** The items of a list; `undefined` when the list is not known. */
export function itemsFact(facts: KnownFacts, path: string): readonly Item[] | undefined {
  const value = facts.get(path);
  return typeof value === 'object' && value !== null ? value : undefined;
}

/**
 * Whether nothing of a fact is left to ask: of a list both ends of every period, of one of its fields every
 * item. While the list itself is not known its fields are not asked for: the list is.
 */
export function isGiven(facts: KnownFacts, path: string): boolean {
  const items = itemsFact(facts, path);
  if (items) return endsKnown(items);
  if (facts.has(path)) return true;
  const list = path.slice(0, path.lastIndexOf('.'));
  if (!list.includes('.')) return false;
  const holding = itemsFact(facts, list);
  return holding === undefined || holding.every(({ fields }) => fields.has(path));
}
