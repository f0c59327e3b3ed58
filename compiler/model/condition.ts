import type { Phrase, SumPart } from '../phrases/phrase.js';
import type { Span } from '../source/source-file.js';
import type { ProvisionHead } from './provision.js';
import type { Amount, Citation, Fact } from './rulebook.js';
import type { Text } from './text.js';

/** A provision, and where a phrase or a condition names it. */
interface NamedProvision {
  readonly is: 'provision';
  readonly provision: ProvisionHead;
  readonly at: Span;
}

/** A day once its name is resolved. */
export type Day =
  | { readonly is: 'asked' }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'fact'; readonly fact: Fact }
  | NamedProvision;

/** What a phrase is said of. */
export type Subject = { readonly is: 'fact'; readonly fact: Fact } | NamedProvision;

/** A part of a sum: money or so many percent of an amount, for each that a fact counts. */
export type Part = SumPart<Amount, Fact>;

/** A phrase, every name in it resolved. */
export type Said = Phrase<Day, Part>;

/** A change of what the rulebook tells of law that was in force: a mistake mended, or an annulment followed. */
export interface Correction {
  /** The day of the change. */
  readonly on: string;
  /** The conditions that read otherwise before, or were not there. */
  readonly ids: readonly string[];
  /** The conditions that stood there before. */
  readonly takenOut: readonly string[];
  readonly says: Text;
  readonly cite: readonly Citation[];
}

interface Standing {
  /** Absent only for a group directly under `requires` or an outcome, and for the senses of readings. */
  readonly id?: string;
  /** `family/age@2011-09-22#minimum-age`; for a sense, `…#outside-the-union:statute`. */
  readonly address: string;
  /** In a requirement an exception lifts; in a ground it takes away. */
  readonly stands: 'requirement' | 'ground';
  readonly says?: Text;
  /** What the rulebook had told otherwise of it. */
  readonly corrected?: readonly Correction[];
  /** What narrows a requirement: elsewhere it is not asked. */
  readonly where?: Condition;
  readonly unless?: Condition;
  readonly at: Span;
}

/** One phrase about one fact or provision. */
export interface PhraseCondition extends Standing {
  readonly is: 'phrase';
  readonly subject: Subject;
  readonly phrase: Said;
  /** The phrase as the expert wrote it. */
  readonly text: string;
  readonly cite: readonly Citation[];
}

export type GroupWord = 'all-of' | 'any-of' | 'none-of';

/** Several conditions joined by a group word. */
export interface GroupCondition extends Standing {
  readonly is: 'group';
  readonly of: GroupWord;
  readonly members: readonly Condition[];
}

/** Rival senses of one condition, the leading one first. */
export interface ReadingsCondition extends Standing {
  readonly is: 'readings';
  readonly senses: ReadonlyMap<string, Condition>;
}

/** A condition or a group, as it stands in a version. */
export type Condition = PhraseCondition | GroupCondition | ReadingsCondition;

/** To whom the text of an earlier version goes on applying. */
export interface TransitionEntry {
  /** The first day of that version. */
  readonly applies: string;
  /** Its grounds, as one group under the id of the entry. */
  readonly grounds: GroupCondition & { readonly id: string };
}

/** What a phrase reads beside its subject: the day that it names, or the facts that count in a sum. */
export function alsoRead(phrase: Said): readonly Day[] {
  switch (phrase.says) {
    case 'order':
      return [phrase.day];
    case 'distance':
      return [phrase.from];
    case 'money':
      return phrase.sum.flatMap(({ each }): readonly Day[] => (each ? [{ is: 'fact', fact: each }] : []));
    default:
      return [];
  }
}

/** The amounts that a condition itself names, each once. */
export function amountsIn(condition: Condition): readonly Amount[] {
  if (condition.is !== 'phrase' || condition.phrase.says !== 'money') return [];
  return [...new Set(condition.phrase.sum.flatMap((part) => (part.is === 'amount' ? [part.amount] : [])))];
}

/** All conditions of a tree, each before the ones it contains. */
export function* everyCondition(condition: Condition): Generator<Condition> {
  yield condition;
  for (const inner of partsOf(condition)) yield* everyCondition(inner);
}

function partsOf(condition: Condition): readonly Condition[] {
  const own =
    condition.is === 'group' ? condition.members : condition.is === 'readings' ? [...condition.senses.values()] : [];
  return [...own, condition.where, condition.unless].filter((part) => part !== undefined);
}
