import type * as law from '../../../runtime/index.js';

/** What `try-<language>.js` puts into the page: the vocabulary and the words, in the language of the page. */
export interface TryData {
  readonly language: string;
  readonly facts: Readonly<Record<string, FactData>>;
  readonly provisions: readonly (readonly [id: string, title: string])[];
  readonly topics: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly readings: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly words: TryWords;
}

export type FactKind = 'yes-or-no' | 'choice' | 'date' | 'number' | 'money' | 'periods' | 'list' | 'length';

/** A fact of the vocabulary: how it is asked for, and what may be said. */
export interface FactData {
  readonly kind: FactKind;
  readonly asks: string;
  readonly label: string;
  readonly per?: string;
  readonly judge?: string;
  readonly none?: string;
  readonly words?: Readonly<Record<string, string>>;
  /** By their own names, without the path of the list. */
  readonly fields?: Readonly<Record<string, FactData>>;
}

export type TryWords = Readonly<
  Record<
    | 'yes' | 'no' | 'unknown' | 'answer' | 'whyNow' | 'settles' | 'more' | 'none' | 'done' | 'add' | 'remove' | 'change'
    | 'since' | 'until' | 'because' | 'missing' | 'gives' | 'whyNot' | 'fromWhen' | 'toBe' | 'mustHold' | 'mustNot'
    | 'never' | 'already' | 'noConditions' | 'notKnown' | 'turnsOn' | 'allElse' | 'justChanged' | 'wrong' | 'nothingYet'
    | 'day' | 'copied' | 'attested' | 'presumed' | 'open' | 'noFacts' | 'turnsOnNow' | 'expected',
    string
  >
>;

/** The generated package, as `law.js` puts it into the page. */
export type Law = Pick<typeof law, 'assess' | 'nextQuestion' | 'when' | 'why' | 'whyNot' | 'FactsError'> & {
  readonly provisions: readonly law.Provision[];
};

declare global {
  interface Window {
    sejourTry?: TryData;
    sejourLaw?: Law;
  }
}
