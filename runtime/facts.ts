import { type Day, dayOf } from './date.js';

/** What the vocabulary says of a fact: enough to read it from outside. */
export interface FactDefinition {
  readonly kind: 'yes-or-no' | 'choice' | 'date' | 'number' | 'money';
  /** The words of a choice. */
  readonly words?: readonly string[];
  /** Whether `none` is an answer. */
  readonly none?: true;
  /** The date that this date may not precede. */
  readonly notBefore?: string;
}

/** The vocabulary of a package: every fact by its path. */
export type Vocabulary = Readonly<Record<string, FactDefinition>>;

/** A fact once read: a truth, a word, a day, a whole number, cents; `null` is `none`. Not known: absent. */
export type FactValue = boolean | string | number | null;
export type KnownFacts = ReadonlyMap<string, FactValue>;

/** One thing wrong with the facts given. */
export interface FactProblem {
  readonly fact: string;
  readonly problem: string;
}

/** The facts given cannot be: all problems at once. Never thrown for a fact that is merely missing. */
export class FactsError extends Error {
  readonly problems: readonly FactProblem[];

  constructor(problems: readonly FactProblem[]) {
    super(problems.map(({ fact, problem }) => `${fact}: ${problem}`).join('\n'));
    this.name = 'FactsError';
    this.problems = problems;
  }
}

/**
 * Reads facts from outside, each own property once. `unknown`, `undefined` and leaving out are the same.
 * Throws a `FactsError` for names not in the vocabulary, values of the wrong kind, impossible dates and
 * dates in an order that cannot be.
 */
export function readFacts(vocabulary: Vocabulary, given: object): KnownFacts {
  const known = new Map<string, FactValue>();
  const problems: FactProblem[] = [];
  for (const [fact, property] of Object.entries(Object.getOwnPropertyDescriptors(given))) {
    const definition = Object.hasOwn(vocabulary, fact) ? vocabulary[fact] : undefined;
    if (!definition) problems.push({ fact, problem: 'no fact has this name' });
    else if (!('value' in property)) problems.push({ fact, problem: 'is computed; give a plain value' });
    else if (property.value !== undefined && property.value !== 'unknown') {
      const value = readFact(definition, property.value);
      if (value === undefined) problems.push({ fact, problem: `expected ${expectation(definition)}` });
      else known.set(fact, value);
    }
  }
  for (const [fact, value] of known) {
    const earlier = vocabulary[fact]?.notBefore;
    const bound = earlier === undefined ? undefined : known.get(earlier);
    if (typeof value === 'number' && typeof bound === 'number' && value < bound) {
      problems.push({ fact, problem: `lies before ${earlier}, which cannot be` });
    }
  }
  if (problems.length > 0) throw new FactsError(problems);
  return known;
}

function readFact(definition: FactDefinition, value: unknown): FactValue | undefined {
  if (value === 'none' && definition.none) return null;
  switch (definition.kind) {
    case 'yes-or-no':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return typeof value === 'string' && definition.words?.includes(value) ? value : undefined;
    case 'date':
      return typeof value === 'string' ? dayOf(value) : undefined;
    case 'number':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
    case 'money':
      return typeof value === 'string' ? centsOf(value) : undefined;
  }
}

/** Cents of a sum written `1282.14 EUR`, exactly; `undefined` for anything else. */
export function centsOf(sum: string): number | undefined {
  const found = /^(0|[1-9]\d{0,8})\.(\d\d) EUR$/.exec(sum);
  return found ? Number(found[1]) * 100 + Number(found[2]) : undefined;
}

function expectation(definition: FactDefinition): string {
  const none = definition.none ? ', or none' : '';
  switch (definition.kind) {
    case 'yes-or-no':
      return `true or false${none}`;
    case 'choice':
      return `one of ${definition.words?.join(', ')}${none}`;
    case 'date':
      return `a date that exists, such as 2013-07-11${none}`;
    case 'number':
      return `a whole number, 0 or more${none}`;
    case 'money':
      return `a sum such as 1282.14 EUR${none}`;
  }
}

/** The day a fact says: `null` for none, `undefined` when not known. */
export function dayFact(facts: KnownFacts, path: string): Day | null | undefined {
  const value = facts.get(path);
  return typeof value === 'number' ? (value as Day) : value === null ? null : undefined;
}
