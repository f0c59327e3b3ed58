import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { numberOf } from './calendar.js';
import type { Facts } from './life.js';

/** A condition or group as it stands in the YAML; its subject is the key that is none of these. */
export interface WrittenCondition {
  readonly id?: string;
  readonly where?: WrittenCondition;
  readonly unless?: WrittenCondition;
  readonly readings?: Readonly<Record<string, WrittenCondition>>;
  readonly 'all-of'?: readonly WrittenCondition[];
  readonly 'any-of'?: readonly WrittenCondition[];
  readonly 'none-of'?: readonly WrittenCondition[];
  readonly [subject: string]: unknown;
}

export interface WrittenOutcome {
  readonly outcome?: string;
  readonly otherwise?: string;
  readonly requires?: WrittenCondition;
  readonly where?: WrittenCondition;
  readonly gives?: Readonly<Record<string, string>>;
}

/** What is measured. Of a day, its readings may each name another; of periods, JsonLogic says nothing. */
export interface WrittenMeasure {
  readonly day?: string;
  readonly readings?: Readonly<Record<string, { readonly day: string }>>;
}

/** To whom an earlier version goes on applying. */
export interface WrittenTransition {
  readonly id: string;
  readonly applies: string;
  readonly where: WrittenCondition;
}

export interface WrittenVersion {
  readonly provision: string;
  readonly 'in-force-from'?: string;
  readonly 'attested-from'?: string;
  readonly 'governed-by'?: string;
  readonly seen?: readonly string[];
  readonly conventions?: Readonly<Record<string, string>>;
  readonly transition?: readonly WrittenTransition[];
  readonly requires?: WrittenCondition;
  readonly gives?: Readonly<Record<string, string>>;
  readonly outcomes?: readonly WrittenOutcome[];
  readonly measure?: WrittenMeasure;
  readonly 'not-known'?: unknown;
  readonly 'repealed-by'?: unknown;
}

export interface WrittenFact {
  readonly kind: string;
  readonly words: readonly string[];
  readonly none: boolean;
  readonly notBefore?: string;
}

/** A value of an amount, with the days of which it is known. */
export interface WrittenValue {
  readonly from: string;
  readonly 'known-until'?: string;
  readonly value: string;
}

export interface WrittenEdition {
  readonly 'in-force-from'?: string;
  readonly 'attested-from'?: string;
  readonly letter?: string;
  readonly mark?: string | Readonly<Record<string, string>>;
  readonly 'valid-for'?: string;
  readonly withdrawn?: string;
  readonly 'replaced-by'?: string;
}

export interface WrittenDocument {
  readonly document: string;
  readonly editions?: readonly WrittenEdition[];
}

interface WrittenConvention {
  /** Missing where the rulebook leaves it open. */
  readonly chosen?: string;
  readonly 'also-accepted'?: readonly string[];
}

/** The rules as their files say them, with no word understood yet. */
export interface WrittenRules {
  readonly facts: ReadonlyMap<string, WrittenFact>;
  readonly amounts: ReadonlyMap<string, readonly WrittenValue[]>;
  /** The versions of each provision, in no order that matters. */
  readonly provisions: ReadonlyMap<string, readonly WrittenVersion[]>;
  readonly documents: ReadonlyMap<string, WrittenDocument>;
  /** What the cases of each provision tell of lives, and the days they ask about. */
  readonly told: ReadonlyMap<string, readonly { readonly on: number; readonly facts: Facts }[]>;
  readonly conventions: Readonly<Record<string, WrittenConvention>>;
  readonly readings: Readonly<Record<string, { readonly follows?: string }>>;
  /** What the values that an outcome gives are of: `date`, `document` … */
  readonly values: Readonly<Record<string, { readonly kind: string }>>;
}

type WrittenFacts = Readonly<Record<string, string | number | readonly unknown[]>>;

interface WrittenCases {
  readonly 'cases-of': string;
  readonly cases: readonly {
    readonly given: WrittenFacts;
    readonly asked: readonly { readonly on: string; readonly with?: WrittenFacts }[];
  }[];
}

interface WrittenSubject {
  readonly subject: string;
  readonly choices?: Readonly<Record<string, object>>;
  readonly facts: Readonly<
    Record<string, { kind: string; of?: string; 'none-means'?: unknown; 'not-before'?: string }>
  >;
}

/** Reads a folder of rules with the YAML parser alone: nothing of the compiler has a part in it. */
export function readWritten(folder: string): WrittenRules {
  const read = (path: string): unknown => parse(readFileSync(`${folder}/${path}`, 'utf8'));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const subjects = paths.filter((path) => /^facts\/.*\.yaml$/.test(path)).map((path) => read(path) as WrittenSubject);
  const versions = paths.filter((path) => /\/\d{4}-\d\d-\d\d\.yaml$/.test(path)).sort();
  const provisions = new Map<string, WrittenVersion[]>();
  for (const version of versions.map((path) => read(path) as WrittenVersion)) {
    provisions.set(version.provision, [...(provisions.get(version.provision) ?? []), version]);
  }
  const rulebook = read('rulebook.yaml') as Pick<WrittenRules, 'conventions' | 'readings' | 'values'>;
  const documents = paths
    .filter((path) => /^documents\/.*\.yaml$/.test(path))
    .map((path) => read(path) as WrittenDocument);
  const amounts = paths
    .filter((path) => /^amounts\/.*\.yaml$/.test(path))
    .map((path) => read(path) as { amount: string; values: readonly WrittenValue[] });
  const facts = factsOf(subjects);
  const cases = paths.filter((path) => path.endsWith('/cases.yaml')).sort();
  const told = cases.map((path) => toldIn(read(path) as WrittenCases, facts));
  return {
    ...rulebook,
    facts,
    told: new Map(told),
    amounts: new Map(amounts.map(({ amount, values }) => [amount, values])),
    provisions,
    documents: new Map(documents.map((document) => [document.document, document])),
  };
}

function toldIn(written: WrittenCases, kinds: WrittenRules['facts']) {
  const lives = written.cases.flatMap(({ given, asked }) =>
    asked.map(({ on, with: changed }) => {
      const told = Object.entries({ ...given, ...changed }).flatMap(([path, said]) => {
        const value = valueTold(said, kinds.get(path)?.kind);
        return value === undefined ? [] : [[path, value] as const];
      });
      return { on: numberOf(on), facts: new Map(told) };
    }),
  );
  return [written['cases-of'], lives] as const;
}

/** What a case says of a fact, a sum in cents; `undefined` where nobody knows it, and of a list, which JsonLogic is not told. */
function valueTold(said: WrittenFacts[string], kind: string | undefined): boolean | string | number | null | undefined {
  if (said === 'unknown' || typeof said === 'object') return undefined;
  if (said === 'none') return null;
  if (kind === 'date') return numberOf(String(said));
  if (kind === 'money') return Math.round(Number.parseFloat(String(said)) * 100);
  return kind === 'yes-or-no' ? said === 'holds' : said;
}

function factsOf(subjects: readonly WrittenSubject[]): ReadonlyMap<string, WrittenFact> {
  const lists = new Map(subjects.flatMap(({ choices }) => Object.entries(choices ?? {})));
  const facts = subjects.flatMap(({ subject, facts: written }) =>
    Object.entries(written).map(([name, { kind, of, 'none-means': none, 'not-before': notBefore }]) => {
      const words = of === undefined ? [] : Object.keys(lists.get(of) ?? {});
      const fact = { kind, words, none: none !== undefined, ...(notBefore === undefined ? {} : { notBefore }) };
      return [`${subject}.${name}`, fact] as const;
    }),
  );
  return new Map(facts);
}

/** The first day of a version or of an edition. */
export function firstDayOf(version: Pick<WrittenVersion, 'in-force-from' | 'attested-from'>): string {
  return version['in-force-from'] ?? version['attested-from'] ?? '';
}
